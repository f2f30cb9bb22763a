// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <optional>

/// Bytes made small and back: Zstandard (RFC 8878), whose frame carries a checksum.
namespace Compression {

/// What is longer is left as it is: it would have to fit beside its base into the window of a
/// decoder (128 MiB).
constexpr qsizetype Longest = 48 << 20;

/// Where `base` is given, little more than what differs from it; it is needed to read it again.
/// Nothing for what is too long.
std::optional<QByteArray> pack(QByteArrayView bytes, QByteArrayView base = {});

/// Nothing where it is damaged, made against another base or longer than `Longest`.
std::optional<QByteArray> unpack(QByteArrayView packed, QByteArrayView base = {});

} // namespace Compression
