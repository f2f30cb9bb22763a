// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QString>
#include <QTimeZone>
#include <chrono>
#include <optional>

/// A moment in UTC in whole seconds, as the canonical form has it. The type leaves no room for a
/// zone or a fraction.
using Instant = std::chrono::sys_seconds;

/// "2026-01-31T09:00:00Z" (RFC 3339, section 5.6).
QString toRfc3339(Instant at);

/// Reads RFC 3339 with `Z` or an offset; a fraction of a second is cut off. `zone` is for a time
/// without an offset; without one such a time is none.
std::optional<Instant> fromRfc3339(QStringView text, const QTimeZone *zone = nullptr);

/// "Sat, 31 Jan 2026 09:00:00 +0000" (RFC 822 with the four-digit year of RFC 1123), in English
/// whatever the locale.
QString toRfc822(Instant at);

/// For widgets and templates: the moment in a zone.
QDateTime inZone(Instant at, const QTimeZone &zone);

/// The moment at which a day begins there.
Instant startOf(QDate day, const QTimeZone &zone);

/// Seconds since 1970; what the store keeps is this times 1000.
qint64 toSeconds(Instant at);
Instant fromSeconds(qint64 seconds);
