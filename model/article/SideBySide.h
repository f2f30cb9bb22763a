// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Comparison.h"

/// A row of two states of an article beside each other: head, picture and text whole, of all other
/// fields what differs.
struct ComparedRow {
    QString where{};                        ///< as in Difference
    QString before{}, after{};              ///< as a person reads them; empty where there is none
    QList<WordRun> runs{};                  ///< of changed words
    std::optional<Difference::Kind> kind{}; ///< none: the same in both
    QString other{};                        ///< of what was moved: where it came from, or went to
    bool gone = false;                      ///< the row at the old place of what was moved
    bool operator==(const ComparedRow &) const = default;
};

/// Each Difference is one row, in the order of `compare`; what is the same stands between.
QList<ComparedRow> sideBySide(const Article &before, const Article &after);
