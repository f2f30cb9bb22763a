// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/import/ImportWords.h"
#include <QString>

/// A line of a page as an article keeps it.
class PageText {
public:
    PageText(const ImportWords &words, bool french) : m_words(words), m_french(french) {}

    /// For the body: non-breaking spaces survive where the language needs them (before ; : ! ? »
    /// and after « in French, between a number and its unit everywhere) and else become spaces;
    /// soft hyphens, zero-width spaces and control characters go; direction marks stay when
    /// balanced. Tabs stay.
    QString body(QStringView line) const;
    /// The same for one line of the article's head, where no direction mark survives.
    QString field(QStringView line) const;

    /// Whether the non-breaking space that is there survives.
    bool keepsSpace(QStringView line, qsizetype at) const;
    static bool isDropped(QChar c);   ///< soft hyphens, zero-width spaces
    static bool isDirection(QChar c); ///< a mark that turns the direction of writing
    /// Whether every direction mark is closed in its order (Unicode Annex 9, sections 2.1 to 2.5).
    static bool balanced(QStringView line);

private:
    QString spaced(QStringView line) const;
    const ImportWords &m_words;
    bool m_french;
};

/// Where a report says it was written: the place, and where the text begins after "ROME, 3 May
/// (AFP) — ". `text` 0: no dateline.
struct Dateline {
    QString place{};
    QString agency{};
    qsizetype text = 0;
};
Dateline datelineOf(QStringView line);
