// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextCursor;

/// Whole blocks of the body that change their place.
namespace BodyMove {

/// The blocks of the selection go up (-1) or down (1) past their neighbour, inside a fact box among
/// the lines of it. The selection goes with them. One undo step; false at the end of the way.
bool move(QTextCursor &cursor, int by);

} // namespace BodyMove
