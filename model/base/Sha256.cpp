// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/Sha256.h"

void Sha256::add(QByteArrayView bytes) {
    sha256_update(&m_state, size_t(bytes.size()), reinterpret_cast<const uint8_t *>(bytes.data()));
}

QByteArray Sha256::result() {
    QByteArray hash(SHA256_DIGEST_SIZE, Qt::Uninitialized);
    sha256_digest(&m_state, SHA256_DIGEST_SIZE, reinterpret_cast<uint8_t *>(hash.data()));
    return hash;
}

QByteArray Sha256::of(QByteArrayView bytes) {
    Sha256 sha;
    sha.add(bytes);
    return sha.result();
}
