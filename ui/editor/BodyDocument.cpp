// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/BodyDocument.h"
#include "ui/editor/BodyFormat.h"
#include "ui/editor/BodyReader.h"
#include "ui/editor/BodyWriter.h"
#include <QTextCursor>
#include <QTextDocument>
#include <algorithm>

namespace {

using BodyFormat::kind;

Body bodyOf(std::vector<PlacedBlock> placed) {
    Body body;
    body.reserve(placed.size());
    for (PlacedBlock &one : placed)
        body.push_back(std::move(one.block));
    return body;
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
        BodyWriter(cursor).write({});
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

} // namespace

namespace BodyDocument {

void load(QTextDocument &document, const Body &body) {
    document.setUndoRedoEnabled(false);
    document.clear();
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    BodyWriter(cursor).write(body);
    cursor.endEditBlock();
    document.setUndoRedoEnabled(true);
}

Body read(const QTextDocument &document) {
    return bodyOf(BodyReader().read(document));
}

Body read(KnownLines &lines) {
    return bodyOf(BodyReader().read(lines));
}

void replace(QTextDocument &document, const Body &to) {
    const std::vector<PlacedBlock> from = BodyReader().read(document);
    std::size_t head = 0, tail = 0;
    const std::size_t both = std::min(from.size(), to.size());
    while (head < both && from[head].block == to[head])
        ++head;
    while (tail < both - head && from[from.size() - 1 - tail].block == to[to.size() - 1 - tail])
        ++tail;
    if (head == from.size() && head == to.size())
        return;
    QTextCursor edit(&document);
    edit.beginEditBlock();
    const auto at = [](std::size_t index) { return static_cast<std::ptrdiff_t>(index); };
    const Body middle(to.begin() + at(head), to.end() - at(tail));
    const std::size_t fromEnd = from.size() - tail;
    if (!apart(from) || from.empty() || to.empty()) {
        QTextCursor cursor = lines(document, 0, document.blockCount() - 1);
        cursor.removeSelectedText();
        BodyWriter(cursor).write(to);
    } else if (middle.empty()) {
        removeLines(document, from[head].firstLine, from[fromEnd - 1].lastLine);
    } else {
        QTextCursor cursor = roomFor(document, from, head, fromEnd);
        BodyWriter(cursor).write(middle);
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
    return bodyOf(
        BodyReader(cursor.selectionStart(), cursor.selectionEnd()).read(*cursor.document()));
}

int positionOf(const QTextDocument &document, int index) {
    const std::vector<PlacedBlock> placed = BodyReader().read(document);
    if (index < 0 || static_cast<std::size_t>(index) >= placed.size())
        return -1;
    return document.findBlockByNumber(placed[static_cast<std::size_t>(index)].firstLine).position();
}

int blockAt(const QTextDocument &document, int position) {
    const std::vector<PlacedBlock> placed = BodyReader().read(document);
    const int line = document.findBlock(position).blockNumber();
    for (std::size_t i = 0; i < placed.size(); ++i) {
        if (line <= placed[i].lastLine)
            return static_cast<int>(i);
    }
    return static_cast<int>(placed.size()) - 1;
}

} // namespace BodyDocument
