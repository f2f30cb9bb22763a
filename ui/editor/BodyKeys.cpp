// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/BodyKeys.h"
#include "ui/editor/BodyLines.h"
#include <QTextDocument>

namespace {

using BodyFormat::kind;
using BodyLines::Step;

QChar before(const QTextCursor &cursor) {
    return cursor.atBlockStart() ? QChar() : cursor.document()->characterAt(cursor.position() - 1);
}

void enterInQuote(QTextCursor &cursor) {
    const bool empty = cursor.block().length() == 1;
    if (!empty && !(cursor.atBlockEnd() && before(cursor) == QChar::LineSeparator)) {
        cursor.insertText(QString(QChar::LineSeparator));
        return;
    }
    if (!empty)
        cursor.deletePreviousChar();
    const QTextBlock attribution = cursor.block().next();
    const bool attributed = attribution.isValid() && kind(attribution) == LineKind::Attribution;
    if (empty) {
        BodyLines::dropAttribution(cursor.block());
        return BodyLines::become(cursor, LineKind::Paragraph);
    }
    if (attributed)
        cursor.movePosition(QTextCursor::NextBlock);
    BodyLines::paragraphAfter(cursor);
}

void mark(QTextCursor &cursor, const QTextBlock &card) {
    cursor.setPosition(card.position());
    cursor.setPosition(card.position() + card.length() - 1, QTextCursor::KeepAnchor);
}

void backspaceAtStart(QTextCursor &cursor) {
    const QTextBlock line = cursor.block(), previous = line.previous();
    const LineKind here = kind(line);
    if (here == LineKind::Attribution) {
        cursor.movePosition(QTextCursor::PreviousBlock);
        cursor.movePosition(QTextCursor::EndOfBlock);
        return;
    }
    if (here != LineKind::Paragraph && here != LineKind::Card) {
        BodyLines::dropAttribution(line);
        BodyLines::become(cursor, LineKind::Paragraph);
        return;
    }
    if (!previous.isValid())
        return;
    const bool apart = kind(previous) == LineKind::Card || kind(previous) == LineKind::Attribution;
    if (here == LineKind::Paragraph && !apart)
        return cursor.deletePreviousChar();
    if (here == LineKind::Card && previous.length() == 1)
        return cursor.deletePreviousChar();
    if (kind(previous) == LineKind::Card && line.length() > 1)
        return mark(cursor, previous);
    // An empty line goes; what is above it keeps its own format.
    if (line.length() == 1 && line.next().isValid())
        cursor.deleteChar();
    else if (line.length() == 1 && previous.length() > 1)
        return cursor.deletePreviousChar();
    cursor.movePosition(QTextCursor::PreviousBlock);
    cursor.movePosition(QTextCursor::EndOfBlock);
}

} // namespace

namespace BodyKeys {

void enter(QTextCursor &cursor) {
    const Step step(cursor);
    removeSelected(cursor);
    if (BodyFormat::holdsCard(cursor.block()))
        return cursor.atBlockStart() ? BodyLines::paragraphBefore(cursor)
                                     : BodyLines::paragraphAfter(cursor);
    switch (kind(cursor.block())) {
    case LineKind::Quote:
        return enterInQuote(cursor);
    case LineKind::Attribution:
        return BodyLines::paragraphAfter(cursor);
    case LineKind::Item:
        if (cursor.block().length() == 1)
            return BodyLines::become(cursor, LineKind::Paragraph);
        return cursor.insertBlock();
    case LineKind::Subheading:
        if (cursor.atBlockStart() && !cursor.atBlockEnd()) {
            BodyLines::paragraphBefore(cursor);
            cursor.movePosition(QTextCursor::NextBlock);
            return;
        }
        break;
    default:
        break;
    }
    const QTextCharFormat typing = cursor.charFormat();
    cursor.insertBlock(BodyFormat::line(LineKind::Paragraph), QTextCharFormat());
    Marks marks = BodyFormat::marks(typing);
    marks.href.clear();
    marks.article.reset();
    cursor.setCharFormat(BodyFormat::chars(marks));
}

void backspace(QTextCursor &cursor) {
    if (cursor.hasSelection())
        return removeSelected(cursor);
    const Step step(cursor);
    if (cursor.atBlockStart())
        return backspaceAtStart(cursor);
    if (BodyFormat::holdsCard(cursor.block()))
        return mark(cursor, cursor.block());
    cursor.deletePreviousChar();
}

void remove(QTextCursor &cursor) {
    if (cursor.hasSelection())
        return removeSelected(cursor);
    const Step step(cursor);
    const QTextBlock line = cursor.block(), next = line.next();
    if (!cursor.atBlockEnd()) {
        if (BodyFormat::holdsCard(line))
            return mark(cursor, line);
        return cursor.deleteChar();
    }
    if (!next.isValid())
        return;
    if (line.length() == 1 && kind(line) == LineKind::Paragraph)
        return cursor.deleteChar();
    if (kind(next) == LineKind::Card)
        return mark(cursor, next);
    if (kind(next) == LineKind::Attribution || kind(line) == LineKind::Attribution ||
        kind(line) == LineKind::Card)
        return;
    cursor.deleteChar();
}

void removeSelected(QTextCursor &cursor) {
    if (!cursor.hasSelection())
        return;
    const Step step(cursor);
    cursor.removeSelectedText();
    BodyLines::setRight(cursor);
}

void beforeText(QTextCursor &cursor) {
    if (cursor.hasSelection() || !BodyFormat::holdsCard(cursor.block()))
        return;
    const Step step(cursor);
    if (cursor.atBlockStart())
        BodyLines::paragraphBefore(cursor);
    else
        BodyLines::paragraphAfter(cursor);
}

} // namespace BodyKeys
