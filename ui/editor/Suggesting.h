// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/editor/ShownBody.h"
#include <QSet>
#include <functional>

/// Turns an edit into a proposal. Whatever was done to the text, by whichever way, is seen in what
/// it was before and is after; what went is put back as words or blocks that would go, what is new
/// would come. So nothing is written that was not accepted, and no key needs to know of it.
namespace Suggesting {

/// A place: a block, one of its lines (ShownLines) and how far in it, in UTF-16.
struct Spot {
    int block = 0, line = 0, column = 0;
};

struct Edit {
    Spot at{};             ///< where it was done; of `after`
    int added = 0;         ///< how much was put in there
    bool exact = false;    ///< at one place; else it is found out
    bool forwards = false; ///< by Delete: the caret goes on behind what would go
    Spot caret{};          ///< of `after`
};

struct Outcome {
    ShownBody body{};
    Spot caret{};
    QSet<QUuid> fresh{};  ///< proposals that were not there
    bool refused = false; ///< another's proposal was to go, and stays
};

Outcome settle(const ShownBody &before, const ShownBody &after, const Edit &edit,
               const std::function<bool(const QUuid &)> &isMine);

} // namespace Suggesting
