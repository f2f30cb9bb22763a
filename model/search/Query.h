// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>
#include <QStringList>

/// What a person typed: words and "phrases", section:, state:, by:. All must hold.
struct Query {
    /// Folded words in a row; the last one finds those that begin with it, unless the person closed
    /// the quotation marks behind it.
    struct Term {
        QStringList words{};
        bool open = true;
        bool byline = false; ///< by: looks there only
        bool operator==(const Term &) const = default;
    };
    QList<Term> terms{};
    QStringList sections{}, states{}; ///< beginnings, folded; any of each

    bool isEmpty() const { return terms.isEmpty() && sections.isEmpty() && states.isEmpty(); }
    bool operator==(const Query &) const = default;

    static Query fromText(const QString &typed);
};
