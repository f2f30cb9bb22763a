// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/DateWords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

QString anyOf(QStringList names) {
    for (QString &name : names)
        name = QRegularExpression::escape(name);
    return names.join(u'|');
}

QStringList weekdays(const QLocale &locale) {
    QStringList names;
    for (int day = 1; day <= 7; ++day)
        names += locale.standaloneDayName(day, QLocale::LongFormat);
    return names;
}

QStringList months(const QLocale &locale) {
    QStringList names;
    for (int month = 1; month <= 12; ++month)
        names += locale.monthName(month, QLocale::LongFormat);
    return names;
}

} // namespace

DateWords::DateWords(const QLocale &in) : locale(in) {
    const QString weekday = u"\\b(?<weekday>"_s + anyOf(weekdays(in)) + u")"_s;
    const QString month = u"(?<month>"_s + anyOf(months(in)) + u")\\b"_s;
    const QString day = u"(?<day>[0-3]?\\d)(?:st|nd|rd|th|er|º|°|\\.)?"_s;
    const QString year = u"(?:,?\\s(?:de\\s|del\\s)?(?<year>(?:1[6-9]|20)\\d\\d)\\b)?"_s;
    const auto options =
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption;
    dayFirst = QRegularExpression(weekday + u",?\\s(?:the\\s|den\\s|dem\\s|le\\s|el\\s|il\\s)?"_s +
                                      day + u"\\s(?:of\\s|de\\s|di\\s)?"_s + month + year,
                                  options);
    monthFirst = QRegularExpression(
        weekday + u",?\\s"_s + month + u"\\s"_s + day + u"(?!\\d|:)"_s + year, options);
}

int DateWords::weekday(const QString &name) const {
    const QStringList names = weekdays(locale);
    for (qsizetype i = 0; i < names.size(); ++i)
        if (names[i].compare(name, Qt::CaseInsensitive) == 0)
            return int(i) + 1;
    return 0;
}

std::optional<QDate> DateWords::dateOf(const QRegularExpressionMatch &match,
                                       std::optional<QDate> near) const {
    const int day = match.captured(u"day"_s).toInt();
    int month = 0;
    for (int i = 1; i <= 12; ++i)
        if (locale.monthName(i).compare(match.captured(u"month"_s), Qt::CaseInsensitive) == 0)
            month = i;
    const auto valid = [](const QDate &date) {
        return date.isValid() ? std::optional(date) : std::nullopt;
    };
    if (const QString year = match.captured(u"year"_s); !year.isEmpty())
        return valid(QDate(year.toInt(), month, day));
    if (!near)
        return std::nullopt;
    std::optional<QDate> best;
    for (int year = near->year() - 1; year <= near->year() + 1; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() &&
            (!best || std::abs(date.daysTo(*near)) < std::abs(best->daysTo(*near))))
            best = date;
    }
    return best;
}

const DateWords &wordsFor(const QString &language) {
    thread_local QHash<QString, DateWords> known;
    const QLocale asked(language);
    const QLocale locale = asked.language() == QLocale::C ? QLocale(u"en-GB"_s) : asked;
    const auto found = known.constFind(locale.bcp47Name());
    if (found != known.constEnd())
        return *found;
    return *known.insert(locale.bcp47Name(), DateWords(locale));
}
