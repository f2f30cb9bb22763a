// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Inline.h"
#include <QByteArray>
#include <QMap>
#include <optional>

/// Which image file: the SHA-256 of its bytes. Written "sha256:" and 64 hexadecimal digits.
class PhotoHash {
public:
    static std::optional<PhotoHash> fromText(QStringView text);
    /// Of a file's bytes.
    static PhotoHash of(QByteArrayView bytes);
    /// From the 32 bytes of the hash, as the store keeps it.
    static std::optional<PhotoHash> fromBytes(const QByteArray &hash);

    QString toText() const { return QStringLiteral("sha256:") + hex(); }
    QString hex() const { return QString::fromLatin1(m_hash.toHex()); }
    const QByteArray &bytes() const { return m_hash; }

    friend bool operator==(const PhotoHash &, const PhotoHash &) = default;
    friend bool operator<(const PhotoHash &a, const PhotoHash &b) { return a.m_hash < b.m_hash; }
    friend size_t qHash(const PhotoHash &hash, size_t seed = 0) { return qHash(hash.m_hash, seed); }

private:
    explicit PhotoHash(QByteArray hash) : m_hash(std::move(hash)) {}
    QByteArray m_hash;
};

/// Fractions of the upright image, 0 to 1.
struct Fraction {
    double x = 0, y = 0;
    bool operator==(const Fraction &) const = default;
};
struct FractionRect {
    double x = 0, y = 0, width = 1, height = 1;
    bool operator==(const FractionRect &) const = default;
};

/// A photo in one article. `photo` empty: caption and credit are known, the file is not there yet.
struct PhotoUse {
    std::optional<PhotoHash> photo{};
    InlineText caption{};
    QString credit{}; ///< "Name / Agency", as written
    QString alt{};
    std::optional<FractionRect> crop{};
    std::optional<Fraction> focus{};
    QMap<QString, FractionRect> shapes{}; ///< "16:9" -> crop for that shape
    bool operator==(const PhotoUse &) const = default;
};

/// An image file in the newsroom, stored once, with the metadata it came with.
struct Photo {
    PhotoHash hash;
    QString file;              ///< its name in photos/: the hash and a suffix
    int width = 0, height = 0; ///< pixels, upright
    QString caption{}, credit{}, alt{}, rights{}, usageTerms{};
    bool operator==(const Photo &) const = default;
};
