// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/Instant.h"

#include <QLocale>
#include <array>

namespace {

/// Reads the parts of a time one after the other; sticky: after the first surprise nothing is good.
/// Qt reads too much for RFC 3339: "T24:00", days without a time.
class Digits {
public:
    explicit Digits(QStringView text) : m_text(text) {}

    /// So many digits, after one of these characters.
    int number(int digits, QStringView after = {}) {
        if (!after.isEmpty())
            expect(after);
        int value = 0;
        for (int i = 0; i < digits; ++i) {
            if (!isDigit()) {
                m_good = false;
                return 0;
            }
            value = value * 10 + (m_text[m_at++].unicode() - u'0');
        }
        return value;
    }
    void skipFraction() {
        if (atEnd() || m_text[m_at] != u'.')
            return;
        ++m_at;
        m_good = m_good && isDigit();
        while (isDigit())
            ++m_at;
    }
    /// "Z" or "+05:45", which must end the text.
    std::optional<std::chrono::minutes> offset() {
        const QChar sign = m_text[m_at++];
        int minutes = 0;
        if (sign == u'+' || sign == u'-') {
            const int hour = number(2), minute = number(2, u":");
            m_good = m_good && hour < 24 && minute < 60;
            minutes = (hour * 60 + minute) * (sign == u'-' ? -1 : 1);
        } else {
            m_good = m_good && (sign == u'Z' || sign == u'z');
        }
        return m_good && atEnd() ? std::optional(std::chrono::minutes(minutes)) : std::nullopt;
    }
    bool good() const { return m_good; }
    bool atEnd() const { return m_at >= m_text.size(); }

private:
    void expect(QStringView oneOf) {
        m_good = m_good && !atEnd() && oneOf.contains(m_text[m_at]);
        ++m_at;
    }
    bool isDigit() const { return !atEnd() && m_text[m_at] >= u'0' && m_text[m_at] <= u'9'; }

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_good = true;
};

/// Four digits of a year are what can be written back.
std::optional<Instant> inRange(Instant at) {
    using namespace std::chrono;
    constexpr sys_days First(year(1) / 1 / 1), End(year(10000) / 1 / 1);
    return at >= First && at < End ? std::optional(at) : std::nullopt;
}

} // namespace

QString toRfc3339(Instant at) {
    const auto day = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(at - day);
    // QString's own way with such a format takes ten times as long, and a page has a dozen times.
    std::array<char, 48> text;
    const int size =
        std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ", int(date.year()),
                      unsigned(date.month()), unsigned(date.day()), int(time.hours().count()),
                      int(time.minutes().count()), int(time.seconds().count()));
    return QString::fromLatin1(text.data(), size);
}

std::optional<Instant> fromRfc3339(QStringView text, const QTimeZone *zone) {
    Digits in(text);
    const int year = in.number(4), month = in.number(2, u"-"), day = in.number(2, u"-");
    const int hour = in.number(2, u"Tt "), minute = in.number(2, u":"), second = in.number(2, u":");
    in.skipFraction();
    const bool fits = in.good() && year > 0 && QDate::isValid(year, month, day) && hour < 24 &&
                      minute < 60 && second < 60;
    if (!fits)
        return std::nullopt;
    if (in.atEnd()) {
        const QDateTime local({year, month, day}, {hour, minute, second},
                              zone ? *zone : QTimeZone::utc());
        return zone && local.isValid() ? inRange(fromSeconds(local.toSecsSinceEpoch()))
                                       : std::nullopt;
    }
    const std::optional<std::chrono::minutes> offset = in.offset();
    if (!offset)
        return std::nullopt;
    const QDateTime utc({year, month, day}, {hour, minute, second}, Qt::UTC);
    return inRange(fromSeconds(utc.toSecsSinceEpoch()) - *offset);
}

QString toRfc822(Instant at) {
    return QLocale::c().toString(inZone(at, QTimeZone::utc()), u"ddd, dd MMM yyyy HH:mm:ss") +
           QStringLiteral(" +0000");
}

QDateTime inZone(Instant at, const QTimeZone &zone) {
    return QDateTime::fromSecsSinceEpoch(toSeconds(at), zone);
}

Instant startOf(QDate day, const QTimeZone &zone) {
    return fromSeconds(day.startOfDay(zone).toSecsSinceEpoch());
}

qint64 toSeconds(Instant at) {
    return at.time_since_epoch().count();
}

Instant fromSeconds(qint64 seconds) {
    return Instant(std::chrono::seconds(seconds));
}
