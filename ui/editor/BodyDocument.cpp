// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/BodyDocument.h"
#include "ui/editor/BodyFormat.h"
#include "ui/editor/BodyPatch.h"
#include "ui/editor/BodyReader.h"
#include "ui/editor/BodyWriter.h"
#include "ui/editor/ShownLines.h"
#include <QTextCursor>
#include <QTextDocument>
#include <algorithm>

namespace {

using BodyFormat::kind;

bool same(const PlacedBlock &a, const ShownBlock &b) {
    return a.fate == b.fate && a.proposal == b.id && a.marks == b.marks && a.block == b.block;
}

/// Whether each block has lines of its own, so that one can be replaced without its neighbours.
bool apart(const std::vector<PlacedBlock> &placed) {
    return std::adjacent_find(placed.begin(), placed.end(),
                              [](const PlacedBlock &a, const PlacedBlock &b) {
                                  return a.lastLine >= b.firstLine;
                              }) == placed.end();
}

QTextCursor lines(QTextDocument &document, int first, int last) {
    QTextCursor cursor(document.findBlockByNumber(first));
    const QTextBlock end = document.findBlockByNumber(last);
    cursor.setPosition(end.position() + end.length() - 1, QTextCursor::KeepAnchor);
    return cursor;
}

/// An empty line before `line`, with the cursor in it.
QTextCursor lineBefore(const QTextBlock &line) {
    QTextCursor cursor(line);
    if (line.blockNumber() > 0) {
        cursor = QTextCursor(line.previous());
        cursor.movePosition(QTextCursor::EndOfBlock);
        const bool inside = BodyFormat::isBoxed(line) && kind(line) != LineKind::BoxTitle;
        cursor.insertBlock(BodyFormat::line(LineKind::Paragraph, 2, inside), QTextCharFormat());
        return cursor;
    }
    cursor.insertBlock(line.blockFormat(), line.charFormat());
    cursor.movePosition(QTextCursor::PreviousBlock);
    cursor.setBlockFormat(BodyFormat::line(LineKind::Paragraph));
    return cursor;
}

/// An empty line where the blocks from `head` to `end` are; what they said is gone.
QTextCursor roomFor(QTextDocument &document, const std::vector<PlacedBlock> &from, std::size_t head,
                    std::size_t end) {
    if (head < end) {
        QTextCursor cursor = lines(document, from[head].firstLine, from[end - 1].lastLine);
        cursor.removeSelectedText();
        return cursor;
    }
    if (head < from.size())
        return lineBefore(document.findBlockByNumber(from[head].firstLine));
    QTextCursor cursor(document.lastBlock());
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.insertBlock(BodyFormat::line(LineKind::Paragraph), QTextCharFormat());
    return cursor;
}

/// An empty line beside or inside the line of the cursor, with the cursor in it.
void makeRoom(QTextCursor &cursor) {
    if (cursor.atBlockStart() && cursor.block().length() > 1) {
        cursor = lineBefore(cursor.block());
        return;
    }
    if (!cursor.atBlockEnd()) {
        cursor.insertBlock();
        cursor.movePosition(QTextCursor::PreviousBlock);
        cursor.movePosition(QTextCursor::EndOfBlock);
    }
    const QTextBlock next = cursor.block().next();
    if (kind(cursor.block()) == LineKind::Quote && next.isValid() &&
        kind(next) == LineKind::Attribution) {
        cursor.movePosition(QTextCursor::NextBlock);
        cursor.movePosition(QTextCursor::EndOfBlock);
    }
    cursor.insertBlock(BodyFormat::beside(cursor.block(), LineKind::Paragraph), QTextCharFormat());
}

/// What may stand in a fact box: a box in a box is its title as a paragraph, and what it holds.
Body withoutBoxes(const Body &blocks) {
    Body flat;
    for (const Block &block : blocks) {
        const auto *box = std::get_if<FactBox>(&block.is);
        if (!box) {
            flat.push_back(block);
            continue;
        }
        if (!box->title.isEmpty())
            flat.push_back({Paragraph{plain(box->title)}});
        flat.insert(flat.end(), box->body.begin(), box->body.end());
    }
    return flat;
}

void removeLines(QTextDocument &document, int first, int last) {
    QTextCursor cursor = lines(document, first, last);
    cursor.removeSelectedText();
    if (document.blockCount() == 1) {
        BodyWriter(cursor).write(Body{});
        return;
    }
    // An empty line goes whole when there is one after it, which then keeps its own format.
    if (cursor.block().next().isValid())
        return cursor.deleteChar();
    const QTextBlock before = cursor.block().previous();
    const QTextBlockFormat format = before.blockFormat();
    const QTextCharFormat chars = before.charFormat();
    cursor.deletePreviousChar();
    cursor.setBlockFormat(format);
    cursor.setBlockCharFormat(chars);
}

/// Blocks of one body that others of another take the place of.
struct Hunk {
    std::size_t from, fromEnd, to, toEnd;
};

/// What both have in common, where that is worth its time.
void addHunks(std::vector<Hunk> &hunks, const std::vector<PlacedBlock> &from, const ShownBody &to,
              const Hunk &all) {
    constexpr std::size_t Most = 40'000;
    const std::size_t rows = all.fromEnd - all.from, columns = all.toEnd - all.to;
    if (rows == 0 || columns == 0 || rows == columns || rows * columns > Most)
        return hunks.push_back(all);
    std::vector<std::vector<int>> common(rows + 1, std::vector<int>(columns + 1));
    for (std::size_t i = rows; i-- > 0;)
        for (std::size_t j = columns; j-- > 0;)
            common[i][j] = same(from[all.from + i], to[all.to + j])
                               ? common[i + 1][j + 1] + 1
                               : std::max(common[i + 1][j], common[i][j + 1]);
    std::size_t i = 0, j = 0, fromStart = 0, toStart = 0;
    const auto close = [&] {
        if (i > fromStart || j > toStart)
            hunks.push_back({all.from + fromStart, all.from + i, all.to + toStart, all.to + j});
    };
    while (i < rows && j < columns) {
        if (same(from[all.from + i], to[all.to + j])) {
            close();
            fromStart = ++i;
            toStart = ++j;
        } else if (common[i + 1][j] >= common[i][j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
    i = rows;
    j = columns;
    close();
}

std::vector<Hunk> difference(const std::vector<PlacedBlock> &from, const ShownBody &to) {
    std::size_t head = 0, tail = 0;
    const std::size_t both = std::min(from.size(), to.size());
    while (head < both && same(from[head], to[head]))
        ++head;
    while (tail < both - head && same(from[from.size() - 1 - tail], to[to.size() - 1 - tail]))
        ++tail;
    std::vector<Hunk> hunks;
    if (head != from.size() || head != to.size())
        addHunks(hunks, from, to, {head, from.size() - tail, head, to.size() - tail});
    return hunks;
}

/// A quote whose attribution was joined to it is one line, where its shape has two.
bool hasAllLines(const PlacedBlock &one) {
    return one.lastLine - one.firstLine + 1 == int(ShownLines::of(one.block).size());
}

void replaceHunk(QTextDocument &document, const std::vector<PlacedBlock> &from, const ShownBody &to,
                 const Hunk &hunk) {
    const std::size_t count = hunk.fromEnd - hunk.from;
    bool alike = count == hunk.toEnd - hunk.to;
    for (std::size_t i = 0; alike && i < count; ++i)
        alike = hasAllLines(from[hunk.from + i]) &&
                ShownLines::sameShape(from[hunk.from + i].block, to[hunk.to + i].block);
    if (alike) {
        for (std::size_t i = 0; i < count; ++i)
            if (!same(from[hunk.from + i], to[hunk.to + i]))
                BodyPatch::patch(document, from[hunk.from + i].firstLine, to[hunk.to + i]);
        return;
    }
    if (hunk.to == hunk.toEnd)
        return removeLines(document, from[hunk.from].firstLine, from[hunk.fromEnd - 1].lastLine);
    QTextCursor cursor = roomFor(document, from, hunk.from, hunk.fromEnd);
    BodyWriter(cursor).write(
        ShownBody(to.begin() + std::ptrdiff_t(hunk.to), to.begin() + std::ptrdiff_t(hunk.toEnd)));
}

} // namespace

namespace BodyDocument {

void load(QTextDocument &document, const ShownBody &body) {
    document.setUndoRedoEnabled(false);
    document.clear();
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    BodyWriter(cursor).write(body);
    cursor.endEditBlock();
    document.setUndoRedoEnabled(true);
}

void load(QTextDocument &document, const Body &body) {
    load(document, withoutReview(body));
}

Body read(const QTextDocument &document) {
    return ShownLines::base(shown(document));
}

Body read(KnownLines &lines) {
    return ShownLines::base(shown(lines));
}

ShownBody shown(const QTextDocument &document) {
    return shown(BodyReader().read(document));
}

ShownBody shown(KnownLines &lines) {
    return shown(BodyReader().read(lines));
}

ShownBody shown(std::vector<PlacedBlock> &&placed) {
    ShownBody body;
    body.reserve(placed.size());
    for (PlacedBlock &one : placed)
        body.push_back({std::move(one.block), one.fate, one.proposal, std::move(one.marks)});
    return body;
}

ShownBody withoutReview(const Body &body) {
    ShownBody blocks;
    blocks.reserve(body.size());
    for (const Block &block : body)
        blocks.push_back({block});
    return blocks;
}

void replace(QTextDocument &document, const Body &to) {
    replace(document, withoutReview(to));
}

void rewrite(QTextDocument &document, const ShownBody &to) {
    QTextCursor cursor = lines(document, 0, document.blockCount() - 1);
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    BodyWriter(cursor).write(to);
    cursor.endEditBlock();
}

void replace(QTextDocument &document, const ShownBody &to) {
    const std::vector<PlacedBlock> from = BodyReader().read(document);
    const std::vector<Hunk> hunks = difference(from, to);
    if (hunks.empty())
        return;
    QTextCursor edit(&document);
    edit.beginEditBlock();
    if (!apart(from) || from.empty() || to.empty()) {
        rewrite(document, to);
    } else {
        // From the end, so that the lines before stay where they are.
        for (auto hunk = hunks.rbegin(); hunk != hunks.rend(); ++hunk)
            replaceHunk(document, from, to, *hunk);
    }
    edit.endEditBlock();
}

void insert(QTextCursor &cursor, const Body &blocks) {
    if (blocks.empty())
        return;
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const auto *only = blocks.size() == 1 ? std::get_if<Paragraph>(&blocks.front().is) : nullptr;
    const QTextBlock line = cursor.block();
    if (only && !BodyFormat::holdsCard(line)) {
        BodyWriter(cursor).writeInline(only->text);
    } else {
        if (line.length() > 1 || kind(line) == LineKind::BoxTitle)
            makeRoom(cursor);
        const bool boxed = BodyFormat::isInBox(cursor.block());
        BodyWriter(cursor, boxed).write(boxed ? withoutBoxes(blocks) : blocks);
    }
    cursor.endEditBlock();
}

Body selected(const QTextCursor &cursor) {
    if (!cursor.hasSelection())
        return {};
    const ShownBody blocks =
        shown(BodyReader(cursor.selectionStart(), cursor.selectionEnd()).read(*cursor.document()));
    const Body body = ShownLines::accepted(blocks);
    return body.empty() ? ShownLines::base(blocks) : body;
}

int positionOf(const QTextDocument &document, int index) {
    for (const PlacedBlock &one : BodyReader().read(document)) {
        if (one.fate != Fate::Comes && index-- == 0)
            return document.findBlockByNumber(one.firstLine).position();
    }
    return -1;
}

int blockAt(const QTextDocument &document, int position) {
    const int line = document.findBlock(position).blockNumber();
    int index = -1;
    for (const PlacedBlock &one : BodyReader().read(document)) {
        index += one.fate != Fate::Comes;
        if (line <= one.lastLine)
            break;
    }
    return index;
}

} // namespace BodyDocument
