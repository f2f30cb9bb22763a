// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/BodyLines.h"
#include <QTextDocument>
#include <QTextList>

namespace {

using BodyFormat::kind;

bool canTurn(const QTextBlock &line) {
    return kind(line) != LineKind::Card && kind(line) != LineKind::Attribution &&
           kind(line) != LineKind::BoxTitle;
}

bool isAlready(const QTextBlock &line, LineKind to, int level, QTextListFormat::Style style) {
    if (kind(line) != to)
        return false;
    if (to == LineKind::Subheading)
        return BodyFormat::level(line) == level;
    return to != LineKind::Item || line.textList()->format().style() == style;
}

QTextList *listOf(QTextCursor &line, QTextListFormat::Style style) {
    QTextListFormat format;
    format.setStyle(style);
    format.setIndent(1);
    return line.createList(format);
}

void splitAroundCards(QTextCursor &cursor) {
    const QTextBlock line = cursor.block();
    const int from = line.position();
    const QString text = line.text();
    QTextCursor edit(line);
    for (int i = static_cast<int>(text.size()) - 1; i >= 0; --i) {
        edit.setPosition(from + i);
        edit.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        if (!BodyFormat::isCard(edit.charFormat()))
            continue;
        if (i + 1 < text.size()) {
            edit.setPosition(from + i + 1);
            edit.insertBlock(BodyFormat::beside(edit.block(), LineKind::Paragraph),
                             QTextCharFormat());
        }
        edit.setPosition(from + i);
        const QTextBlockFormat card = BodyFormat::beside(edit.block(), LineKind::Card);
        if (i > 0)
            edit.insertBlock(card, QTextCharFormat());
        else
            edit.setBlockFormat(card);
    }
}

/// Boxed lines without a title above them.
void unboxFrom(QTextBlock line) {
    while (line.isValid() && BodyFormat::isBoxed(line) && kind(line) != LineKind::BoxTitle) {
        BodyFormat::setBoxed(line, false);
        line = line.next();
    }
}

/// `caret` keeps its place where a line is put in at it.
void turn(QTextCursor &line, LineKind to, int level, QTextCursor &caret) {
    const bool wasQuote = kind(line.block()) == LineKind::Quote;
    if (to != LineKind::Quote)
        BodyLines::dropAttribution(line.block());
    BodyLines::become(line, to, level);
    if (to != LineKind::Quote || wasQuote)
        return;
    line.movePosition(QTextCursor::EndOfBlock);
    const int place = caret.position(), anchor = caret.anchor();
    line.insertBlock(BodyFormat::beside(line.block(), LineKind::Attribution), QTextCharFormat());
    caret.setPosition(anchor);
    caret.setPosition(place, QTextCursor::KeepAnchor);
}

} // namespace

namespace BodyLines {

void become(QTextCursor &cursor, LineKind to, int level) {
    cursor.setBlockFormat(BodyFormat::beside(cursor.block(), to, level));
    cursor.setBlockCharFormat(QTextCharFormat());
}

void paragraphAfter(QTextCursor &cursor) {
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.insertBlock(BodyFormat::beside(cursor.block(), LineKind::Paragraph), QTextCharFormat());
}

void paragraphBefore(QTextCursor &cursor) {
    const QTextBlockFormat format = cursor.blockFormat();
    const QTextCharFormat chars = cursor.block().charFormat();
    const bool title = kind(cursor.block()) == LineKind::BoxTitle;
    cursor.movePosition(QTextCursor::StartOfBlock);
    cursor.insertBlock(format, chars);
    cursor.movePosition(QTextCursor::PreviousBlock);
    if (title)
        cursor.setBlockFormat(BodyFormat::line(LineKind::Paragraph));
    else
        become(cursor, LineKind::Paragraph);
}

void dissolveBox(const QTextBlock &title) {
    QTextCursor(title).setBlockFormat(BodyFormat::line(LineKind::Paragraph));
    unboxFrom(title.next());
}

void leaveBox(QTextCursor &cursor) {
    BodyFormat::setBoxed(cursor.block(), false);
}

void dropAttribution(const QTextBlock &quote) {
    const QTextBlock next = quote.next();
    if (kind(quote) != LineKind::Quote || !next.isValid() || kind(next) != LineKind::Attribution)
        return;
    QTextCursor attribution(next);
    if (next.length() == 1)
        attribution.deletePreviousChar();
    else
        become(attribution, LineKind::Paragraph);
}

void setRight(QTextCursor &cursor) {
    const QTextBlock line = cursor.block();
    if (BodyFormat::holdsCard(line)) {
        if (kind(line) != LineKind::Card || line.length() > 2)
            splitAroundCards(cursor);
    } else if (kind(line) == LineKind::Card) {
        become(cursor, LineKind::Paragraph);
    }
    if (BodyFormat::isBoxed(line) && !BodyFormat::isInBox(line))
        unboxFrom(line);
    else if (!BodyFormat::isBoxed(line))
        unboxFrom(line.next());
}

void toggle(QTextCursor &cursor, LineKind to, int level, bool ordered) {
    const Step step(cursor);
    QTextDocument &document = *cursor.document();
    const int first = document.findBlock(cursor.selectionStart()).blockNumber();
    const int last = document.findBlock(cursor.selectionEnd()).blockNumber();
    const auto style = ordered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc;
    bool all = false;
    for (int i = first; i <= last; ++i) {
        const QTextBlock line = document.findBlockByNumber(i);
        if (!canTurn(line))
            continue;
        all = isAlready(line, to, level, style);
        if (!all)
            break;
    }
    if (all)
        to = LineKind::Paragraph;
    QTextList *list = nullptr;
    // From the end, because a quote gains or loses the line of its attribution.
    for (int i = last; i >= first; --i) {
        QTextCursor line(document.findBlockByNumber(i));
        if (!canTurn(line.block()))
            continue;
        turn(line, to, level, cursor);
        if (to != LineKind::Item)
            continue;
        if (list)
            list->add(line.block());
        else
            list = listOf(line, style);
    }
}

} // namespace BodyLines
