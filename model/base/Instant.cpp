// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/Instant.h"

#include <QLocale>

QString toRfc3339(Instant at) {
    const auto day = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(at - day);
    return QString::asprintf("%04d-%02u-%02uT%02d:%02d:%02dZ", int(date.year()),
                             unsigned(date.month()), unsigned(date.day()),
                             int(time.hours().count()), int(time.minutes().count()),
                             int(time.seconds().count()));
}

std::optional<Instant> fromRfc3339(QStringView text, const QTimeZone *zone) {
    // Qt reads "2026-01-31" and "T24:00" too; RFC 3339 does not.
    if (text.size() < 19 || text.size() > 40 || (text[10] != u'T' && text[10] != u't'))
        return std::nullopt;
    QDateTime at = QDateTime::fromString(text.toString().toUpper(), Qt::ISODate);
    if (!at.isValid() || at.date().year() < 1 || at.date().year() > 9999)
        return std::nullopt;
    if (at.timeSpec() == Qt::LocalTime) {
        if (!zone)
            return std::nullopt;
        at = QDateTime(at.date(), at.time(), *zone);
        if (!at.isValid())
            return std::nullopt;
    }
    return fromSeconds(at.toSecsSinceEpoch());
}

QString toRfc822(Instant at) {
    return QLocale::c().toString(inZone(at, QTimeZone::utc()), u"ddd, dd MMM yyyy HH:mm:ss") +
           QStringLiteral(" +0000");
}

QDateTime inZone(Instant at, const QTimeZone &zone) {
    return QDateTime::fromSecsSinceEpoch(toSeconds(at), zone);
}

qint64 toSeconds(Instant at) {
    return at.time_since_epoch().count();
}

Instant fromSeconds(qint64 seconds) {
    return Instant(std::chrono::seconds(seconds));
}
