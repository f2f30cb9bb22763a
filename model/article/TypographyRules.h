// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>
#include <QStringList>

/// What one language asks of its signs, as data. Sources: The Chicago Manual of Style and New
/// Hart's Rules (English), Duden (German), Imprimerie nationale, Lexique des règles typographiques
/// (French), Real Academia Española, Ortografía (Spanish), Serianni (Italian).
struct TypographyRules {
    struct Pair {
        QChar open{}, close{};
    };
    QString language{};     ///< BCP 47, or the start of it
    Pair outer{}, inner{};  ///< of the key ", and of the same inside itself
    Pair single{};          ///< of the key '
    Pair other{};           ///< in place of `outer` where a paragraph already quotes so
    QChar dash{};           ///< for two hyphens
    QChar dialogue{};       ///< for two hyphens at the start of a paragraph
    QChar insideQuotes{};   ///< the space inside the outer pair; none in most
    QString thin{}, wide{}; ///< signs with a narrow no-break and a no-break space before them
    QStringList leading{};  ///< words that begin with an apostrophe
    bool years = false;     ///< ’90 is a year, with or without an s

    /// Of the language, or of its part before the region; none for one that is not known.
    static const TypographyRules *of(const QString &language);
    /// Symbols and units that a number keeps beside it, in every language.
    static const QString &symbols();
    static const QStringList &units();
};
