// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/BodyMove.h"
#include "ui/editor/BodyDocument.h"
#include "ui/editor/BodyReader.h"
#include "ui/editor/ShownLines.h"
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <algorithm>
#include <optional>

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
        QTextBlock block = document.findBlockByNumber(first + line);
        if (!block.isValid()) // the move became a proposal
            block = document.lastBlock();
        return block.position() + std::min(column, block.length() - 1);
    }
};

template<class List>
void pass(List &list, int first, int last, int by) {
    if (by < 0)
        std::rotate(list.begin() + first + by, list.begin() + first, list.begin() + last + 1);
    else
        std::rotate(list.begin() + first, list.begin() + last + 1, list.begin() + last + 1 + by);
}

/// The blocks that the selection is of, and among which it can move.
struct Level {
    explicit Level(const QTextCursor &cursor) : placed(BodyReader().read(*cursor.document())) {
        const QTextDocument &document = *cursor.document();
        const int from = document.findBlock(cursor.selectionStart()).blockNumber();
        const int to = document.findBlock(cursor.selectionEnd()).blockNumber();
        outer = indexOf(placed, from);
        if (outer >= placed.size())
            return;
        const PlacedBlock &box = placed[outer];
        inside = !box.inner.empty() && from > box.firstLine && to <= box.lastLine;
        first = static_cast<int>(indexOf(blocks(), from));
        last = static_cast<int>(std::min(indexOf(blocks(), to), blocks().size() - 1));
    }
    const Placed &blocks() const { return inside ? placed[outer].inner : placed; }
    int count() const { return static_cast<int>(blocks().size()); }

    Placed placed;
    std::size_t outer = 0;
    bool inside = false;
    int first = -1, last = -1;
};

/// Where the first of the moved blocks has come to stand.
struct Target {
    std::size_t outer;
    std::optional<std::size_t> inner{};
};

/// Out of the box that they are at the edge of.
Target takeOut(ShownBody &body, const Level &level, int by) {
    ShownBody inner = ShownLines::inside(body[level.outer]);
    const ShownBody moved(inner.begin() + level.first, inner.begin() + level.last + 1);
    inner.erase(inner.begin() + level.first, inner.begin() + level.last + 1);
    ShownLines::setInside(body[level.outer], inner);
    const std::size_t at = level.outer + (by > 0 ? 1 : 0);
    body.insert(body.begin() + std::ptrdiff_t(at), moved.begin(), moved.end());
    return {at};
}

/// Into the box beside them, at the edge that they come from.
Target putInto(ShownBody &body, const Level &level, int by) {
    const ShownBody moved(body.begin() + level.first, body.begin() + level.last + 1);
    ShownBlock &box = body[std::size_t(by < 0 ? level.first - 1 : level.last + 1)];
    ShownBody inner = ShownLines::inside(box);
    const std::size_t at = by > 0 ? 0 : inner.size();
    inner.insert(inner.begin() + std::ptrdiff_t(at), moved.begin(), moved.end());
    ShownLines::setInside(box, inner);
    body.erase(body.begin() + level.first, body.begin() + level.last + 1);
    return {std::size_t(by > 0 ? level.first : level.first - 1), at};
}

/// Nothing where no edge of a box is passed. What comes or goes does not become part of a box that
/// stays.
std::optional<Target> passEdge(ShownBody &body, const Level &level, int by) {
    const bool first = by < 0 && level.first == 0;
    const bool last = by > 0 && level.last + 1 == level.count();
    if (level.inside)
        return first || last ? std::optional(takeOut(body, level, by)) : std::nullopt;
    const auto isBox = [&body](int at) {
        return std::holds_alternative<FactBox>(body[std::size_t(at)].block.is);
    };
    const int beside = by < 0 ? level.first - 1 : level.last + 1;
    if (first || last || !isBox(beside))
        return std::nullopt;
    for (int at = level.first; at <= level.last; ++at)
        if (isBox(at) || body[std::size_t(at)].fate != body[std::size_t(beside)].fate)
            return std::nullopt;
    return putInto(body, level, by);
}

/// Where a block begins; a move that became a proposal may have left fewer there.
int lineOf(const Placed &placed, std::size_t outer, std::optional<std::size_t> inner) {
    if (outer >= placed.size())
        return 0;
    const PlacedBlock &block = placed[outer];
    return inner && *inner < block.inner.size() ? block.inner[*inner].firstLine : block.firstLine;
}

} // namespace

bool BodyMove::step(QTextCursor &cursor, int by) {
    QTextDocument &document = *cursor.document();
    const Level level(cursor);
    if (level.first < 0 || by == 0)
        return false;
    ShownBody body = BodyDocument::shown(document);
    const auto target = passEdge(body, level, by);
    if (!target)
        return move(cursor, by);
    const int before = level.blocks()[std::size_t(level.first)].firstLine;
    const Spot anchor = Spot::of(document, cursor.anchor(), before);
    const Spot position = Spot::of(document, cursor.position(), before);
    BodyDocument::replace(document, body);
    const Placed after = BodyReader().read(document);
    const int line = lineOf(after, target->outer, target->inner);
    cursor.setPosition(anchor.in(document, line));
    cursor.setPosition(position.in(document, line), QTextCursor::KeepAnchor);
    return true;
}

bool BodyMove::move(QTextCursor &cursor, int by) {
    QTextDocument &document = *cursor.document();
    const Level level(cursor);
    if (level.first < 0 || by == 0 || level.first + by < 0 || level.last + by >= level.count())
        return false;
    const int before = level.blocks()[static_cast<std::size_t>(level.first)].firstLine;
    const Spot anchor = Spot::of(document, cursor.anchor(), before);
    const Spot position = Spot::of(document, cursor.position(), before);

    ShownBody body = BodyDocument::shown(document);
    if (level.inside) {
        ShownBody inner = ShownLines::inside(body[level.outer]);
        pass(inner, level.first, level.last, by);
        ShownLines::setInside(body[level.outer], inner);
    } else {
        pass(body, level.first, level.last, by);
    }
    BodyDocument::replace(document, body);

    const Placed after = BodyReader().read(document);
    const auto at = static_cast<std::size_t>(level.first + by);
    const int line = level.inside ? lineOf(after, level.outer, at) : lineOf(after, at, {});
    cursor.setPosition(anchor.in(document, line));
    cursor.setPosition(position.in(document, line), QTextCursor::KeepAnchor);
    return true;
}

BodyMove::Track BodyMove::trackOf(const QTextCursor &cursor) {
    const Level level(cursor);
    Track track;
    track.own = level.first;
    if (level.first < 0)
        return track;
    for (const PlacedBlock &one : level.blocks())
        track.blocks.push_back({one.firstLine, one.lastLine});
    return track;
}
