// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/BodyLines.h"
#include <QTextDocument>
#include <QTextList>

namespace {

using BodyFormat::kind;

bool canTurn(const QTextBlock &line) {
    return kind(line) != LineKind::Card && kind(line) != LineKind::Attribution;
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
            edit.insertBlock(BodyFormat::line(LineKind::Paragraph), QTextCharFormat());
        }
        edit.setPosition(from + i);
        if (i > 0)
            edit.insertBlock(BodyFormat::line(LineKind::Card), QTextCharFormat());
        else
            edit.setBlockFormat(BodyFormat::line(LineKind::Card));
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
    line.insertBlock(BodyFormat::line(LineKind::Attribution), QTextCharFormat());
    caret.setPosition(anchor);
    caret.setPosition(place, QTextCursor::KeepAnchor);
}

} // namespace

namespace BodyLines {

void become(QTextCursor &cursor, LineKind to, int level) {
    cursor.setBlockFormat(BodyFormat::line(to, level));
    cursor.setBlockCharFormat(QTextCharFormat());
}

void paragraphAfter(QTextCursor &cursor) {
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.insertBlock(BodyFormat::line(LineKind::Paragraph), QTextCharFormat());
}

void paragraphBefore(QTextCursor &cursor) {
    const QTextBlockFormat format = cursor.blockFormat();
    const QTextCharFormat chars = cursor.block().charFormat();
    cursor.movePosition(QTextCursor::StartOfBlock);
    cursor.insertBlock(format, chars);
    cursor.movePosition(QTextCursor::PreviousBlock);
    become(cursor, LineKind::Paragraph);
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
