// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/store/ArticleRow.h"
#include <QStringList>

/// What a person typed: words and "phrases", section:, state:, by:. All must hold.
struct Query {
    /// Folded words in a row; the last one may go on where the person did not close the quotation
    /// marks.
    struct Term {
        QStringList words{};
        bool open = true; ///< the last word finds those that begin with it
        bool operator==(const Term &) const = default;
    };
    QList<Term> terms{};
    QStringList sections{}, states{}, people{}; ///< folded; any of each

    bool isEmpty() const {
        return terms.isEmpty() && sections.isEmpty() && states.isEmpty() && people.isEmpty();
    }
    bool operator==(const Query &) const = default;

    static Query fromText(const QString &typed);
};
