// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Body.h"
#include <QUuid>
#include <vector>

/// What becomes of words or of a block when everything that is proposed is accepted.
enum class Fate { Stays, Comes, Goes };

/// Words of a block that are proposed to come or to go, or that somebody remarks on.
struct ShownMark {
    enum class Kind { Comes, Goes, Comment };
    Kind kind = Kind::Comment;
    QUuid id{};
    int line = 0;         ///< of the block's lines on the surface (ShownLines)
    int from = 0, to = 0; ///< of that line, in UTF-16 as it is shown
    bool operator==(const ShownMark &) const = default;
};

/// A block as it is seen while changes are proposed: with the words that would come and those that
/// would go.
struct ShownBlock {
    Block block{};
    Fate fate = Fate::Stays;
    QUuid id{}; ///< of the proposal by which it comes or goes
    std::vector<ShownMark> marks{};
    bool operator==(const ShownBlock &) const = default;
};

/// A body and what is proposed and remarked in it, as one text: the surface writes and reads this.
using ShownBody = std::vector<ShownBlock>;
