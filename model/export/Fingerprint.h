// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QStringView>
#include <optional>

/// A short sum of what a file was made of, to see whether it would come out the same. Not a
/// defence against anybody: files themselves are compared by SHA-256.
class Fingerprint {
public:
    Fingerprint &add(quint64 value) {
        m_low = mixed(m_low ^ value);
        m_high = mixed(m_high + value * 0x9e3779b97f4a7c15ULL + 1);
        return *this;
    }
    Fingerprint &add(QByteArrayView bytes);
    Fingerprint &add(QStringView text);
    Fingerprint &add(const Fingerprint &other) { return add(other.m_low).add(other.m_high); }

    quint64 low() const { return m_low; }
    QByteArray toHex() const; ///< 32 digits
    static std::optional<Fingerprint> fromHex(QByteArrayView hex);
    bool operator==(const Fingerprint &) const = default;

private:
    /// The finishing step of MurmurHash3: each bit of the input moves half of the output's.
    static constexpr quint64 mixed(quint64 x) {
        x ^= x >> 33;
        x *= 0xff51afd7ed558ccdULL;
        x ^= x >> 33;
        x *= 0xc4ceb9fe1a85ec53ULL;
        return x ^ (x >> 33);
    }
    quint64 m_low = 0x243f6a8885a308d3ULL, m_high = 0x13198a2e03707344ULL;
};
