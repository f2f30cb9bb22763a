// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/BodyMove.h"
#include "ui/editor/BodyDocument.h"
#include "ui/editor/BodyReader.h"
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <algorithm>

namespace {

using Placed = std::vector<PlacedBlock>;

std::size_t indexOf(const Placed &blocks, int line) {
    const auto at = std::find_if(blocks.begin(), blocks.end(),
                                 [line](const PlacedBlock &one) { return line <= one.lastLine; });
    return static_cast<std::size_t>(at - blocks.begin());
}

/// A place of the caret by the line of its block, which stays when the block moves.
struct Spot {
    int line, column;

    static Spot of(const QTextDocument &document, int position, int first) {
        const QTextBlock block = document.findBlock(position);
        return {block.blockNumber() - first, position - block.position()};
    }
    int in(const QTextDocument &document, int first) const {
        const QTextBlock block = document.findBlockByNumber(first + line);
        return block.position() + std::min(column, block.length() - 1);
    }
};

/// The block that stands before or after what is moved goes to its other side.
template<class List>
void passNeighbour(List &list, std::size_t first, std::size_t last, int by) {
    const auto at = [&list](std::size_t index) {
        return list.begin() + static_cast<std::ptrdiff_t>(index);
    };
    if (by < 0)
        std::rotate(at(first - 1), at(first), at(last + 1));
    else
        std::rotate(at(first), at(last + 1), at(last + 2));
}

} // namespace

bool BodyMove::move(QTextCursor &cursor, int by) {
    QTextDocument &document = *cursor.document();
    const Placed placed = BodyReader().read(document);
    const int from = document.findBlock(cursor.selectionStart()).blockNumber();
    const int to = document.findBlock(cursor.selectionEnd()).blockNumber();
    const std::size_t outer = indexOf(placed, from);
    if (outer >= placed.size())
        return false;
    const PlacedBlock &box = placed[outer];
    const bool inside = !box.inner.empty() && from > box.firstLine && to <= box.lastLine;
    const Placed &level = inside ? box.inner : placed;
    const std::size_t first = indexOf(level, from);
    const std::size_t last = std::min(indexOf(level, to), level.size() - 1);
    if (by < 0 ? first == 0 : last + 1 >= level.size())
        return false;
    const Spot anchor = Spot::of(document, cursor.anchor(), level[first].firstLine);
    const Spot position = Spot::of(document, cursor.position(), level[first].firstLine);

    Body body = BodyDocument::read(document);
    passNeighbour(inside ? std::get<FactBox>(body[outer].is).body : body, first, last, by);
    BodyDocument::replace(document, body);

    const Placed after = BodyReader().read(document);
    const Placed &there = inside ? after[outer].inner : after;
    const int line = there[by < 0 ? first - 1 : first + 1].firstLine;
    cursor.setPosition(anchor.in(document, line));
    cursor.setPosition(position.in(document, line), QTextCursor::KeepAnchor);
    return true;
}
