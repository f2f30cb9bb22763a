// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

class QTextCursor;

/// Whole blocks of the body that change their place: among the blocks of the body, or inside a fact
/// box among those of it.
namespace BodyMove {

/// The blocks of the selection pass so many neighbours, up where negative. The selection goes with
/// them. One undo step; false where there are not so many.
bool move(QTextCursor &cursor, int by);

/// By the keys: the same by one neighbour; but the edge of a fact box is passed, out of it and
/// into it. No box goes into another.
bool step(QTextCursor &cursor, int by);

/// Where the block of the cursor can go.
struct Track {
    struct Lines {
        int first, last;
    };
    std::vector<Lines> blocks{}; ///< each block there, as lines of the document
    int own = -1;                ///< which of them is the cursor's
};
Track trackOf(const QTextCursor &cursor);

} // namespace BodyMove
