// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/Photo.h"

#include "model/base/Sha256.h"

namespace {
constexpr qsizetype HashSize = 32;
constexpr QStringView Prefix = u"sha256:";
} // namespace

std::optional<PhotoHash> PhotoHash::fromText(QStringView text) {
    if (!text.startsWith(Prefix) || text.size() != Prefix.size() + 2 * HashSize)
        return std::nullopt;
    const QByteArray hex = text.mid(Prefix.size()).toLatin1();
    for (char c : hex)
        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')))
            return std::nullopt;
    return fromBytes(QByteArray::fromHex(hex));
}

PhotoHash PhotoHash::of(QByteArrayView bytes) {
    return PhotoHash(Sha256::of(bytes));
}

std::optional<PhotoHash> PhotoHash::fromBytes(const QByteArray &hash) {
    return hash.size() == HashSize ? std::optional(PhotoHash(hash)) : std::nullopt;
}
