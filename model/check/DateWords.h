// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <optional>

/// How dates with their weekday are written in a language: “Tuesday 24 November 2026”, “martedì 24
/// novembre”, “Tuesday, November 24”. The names are Qt's, from the CLDR.
struct DateWords {
    explicit DateWords(const QLocale &in);

    QLocale locale;
    /// With the groups weekday, day, month and perhaps year. In a language that does not put the
    /// month first the second finds nothing.
    QRegularExpression dayFirst{}, monthFirst{};
    int weekday(const QString &name) const; ///< 1 is Monday; 0: none
    /// Without a year, the one that is nearest to `near`; none without that.
    std::optional<QDate> dateOf(const QRegularExpressionMatch &match,
                                std::optional<QDate> near) const;
};

/// Of the language of an article; English where the tag says none.
const DateWords &wordsFor(const QString &language);
