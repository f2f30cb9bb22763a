// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <nettle/sha2.h>

/// SHA-256 (FIPS 180-4). Nettle's, which asks the processor's own instructions for it: Qt 6.4
/// computes each byte in 66 steps, which was a third of an export.
class Sha256 {
public:
    Sha256() { sha256_init(&m_state); }

    void add(QByteArrayView bytes);
    QByteArray result(); ///< 32 bytes of all that was added; begins anew

    static QByteArray of(QByteArrayView bytes);

private:
    sha256_ctx m_state;
};
