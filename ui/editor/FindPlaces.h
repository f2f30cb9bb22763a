// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/FindPattern.h"
#include <compare>
#include <vector>

class QTextEdit;

/// A text of an open article that can be searched: a head field, a line of the body, or what is
/// written on a card. As it was at one moment.
struct FindPlace {
    int field = 0;    ///< its text edit, in the order of reading
    int position = 0; ///< where it begins there; of a card, where its object is
    QString text{};
    int onCard = -1;    ///< which of a card's texts
    bool fixed = false; ///< shown only: its words are another article's
};

/// Where something is, in the order of reading.
struct FindKey {
    int field = 0, position = 0, onCard = -1, within = 0;
    auto operator<=>(const FindKey &) const = default;
};

struct Found {
    FindPlace place; ///< without its text
    FindPattern::Match match;

    FindKey key() const;
    int from() const; ///< in the document
    int to() const;
};

namespace FindPlaces {

/// All texts of these fields, whose last is the body.
std::vector<FindPlace> of(const QList<QTextEdit *> &fields);

/// Replaces what was found; one step within the caller's edit block. The words have the marks of
/// the first that went; what a field or a body cannot hold is left out of them.
void replace(QTextEdit &field, const Found &found, const QString &with);

} // namespace FindPlaces
