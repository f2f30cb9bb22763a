// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/Fingerprint.h"

#include <cstring>

Fingerprint &Fingerprint::add(QByteArrayView bytes) {
    add(quint64(bytes.size()));
    for (qsizetype at = 0; at < bytes.size(); at += 8) {
        quint64 piece = 0;
        std::memcpy(&piece, bytes.data() + at, size_t(qMin<qsizetype>(8, bytes.size() - at)));
        add(piece);
    }
    return *this;
}

Fingerprint &Fingerprint::add(QStringView text) {
    return add(QByteArrayView(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
}

QByteArray Fingerprint::toHex() const {
    char text[33];
    std::snprintf(text, sizeof text, "%016llx%016llx", static_cast<unsigned long long>(m_low),
                  static_cast<unsigned long long>(m_high));
    return QByteArray(text, 32);
}

std::optional<Fingerprint> Fingerprint::fromHex(QByteArrayView hex) {
    if (hex.size() != 32)
        return std::nullopt;
    bool low = false, high = false;
    Fingerprint print;
    print.m_low = hex.first(16).toByteArray().toULongLong(&low, 16);
    print.m_high = hex.last(16).toByteArray().toULongLong(&high, 16);
    return low && high ? std::optional(print) : std::nullopt;
}
