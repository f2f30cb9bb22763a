// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/BodyKeys.h"
#include <QTextDocument>
#include <QTextList>

namespace {

using BodyFormat::kind;

/// Several changes that are undone together.
class Step {
public:
    explicit Step(QTextCursor &cursor) : m_cursor(cursor) { m_cursor.beginEditBlock(); }
    ~Step() { m_cursor.endEditBlock(); }
    Q_DISABLE_COPY_MOVE(Step)

private:
    QTextCursor &m_cursor;
};

void become(QTextCursor &cursor, LineKind to, int level = 2) {
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

bool isLast(const QTextCursor &cursor) {
    return cursor.atBlockEnd();
}

QChar before(const QTextCursor &cursor) {
    return cursor.atBlockStart() ? QChar() : cursor.document()->characterAt(cursor.position() - 1);
}

void enterInQuote(QTextCursor &cursor) {
    const bool empty = cursor.block().length() == 1;
    if (!empty && !(isLast(cursor) && before(cursor) == QChar::LineSeparator)) {
        cursor.insertText(QString(QChar::LineSeparator));
        return;
    }
    if (!empty)
        cursor.deletePreviousChar();
    const QTextBlock attribution = cursor.block().next();
    const bool attributed = attribution.isValid() && kind(attribution) == LineKind::Attribution;
    if (empty) {
        become(cursor, LineKind::Paragraph);
        if (attributed && attribution.length() == 1)
            cursor.deleteChar();
        return;
    }
    if (attributed)
        cursor.movePosition(QTextCursor::NextBlock);
    paragraphAfter(cursor);
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
        const QTextBlock next = line.next();
        if (here == LineKind::Quote && next.isValid() && kind(next) == LineKind::Attribution) {
            QTextCursor attribution(next);
            if (next.length() == 1)
                attribution.deletePreviousChar();
            else
                become(attribution, LineKind::Paragraph);
        }
        become(cursor, LineKind::Paragraph);
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
        return cursor.atBlockStart() ? paragraphBefore(cursor) : paragraphAfter(cursor);
    switch (kind(cursor.block())) {
    case LineKind::Quote:
        return enterInQuote(cursor);
    case LineKind::Attribution:
        return paragraphAfter(cursor);
    case LineKind::Item:
        if (cursor.block().length() == 1)
            return become(cursor, LineKind::Paragraph);
        return cursor.insertBlock();
    case LineKind::Subheading:
        if (cursor.atBlockStart() && !cursor.atBlockEnd()) {
            paragraphBefore(cursor);
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
    setRight(cursor);
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

void beforeText(QTextCursor &cursor) {
    if (cursor.hasSelection() || !BodyFormat::holdsCard(cursor.block()))
        return;
    const Step step(cursor);
    if (cursor.atBlockStart())
        paragraphBefore(cursor);
    else
        paragraphAfter(cursor);
}

void toggle(QTextCursor &cursor, LineKind to, int level, bool ordered) {
    const Step step(cursor);
    QTextDocument &document = *cursor.document();
    const int first = document.findBlock(cursor.selectionStart()).blockNumber();
    const int last = document.findBlock(cursor.selectionEnd()).blockNumber();
    const auto style = ordered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc;
    const auto isIt = [&](const QTextBlock &line) {
        if (kind(line) != to)
            return kind(line) == LineKind::Card || kind(line) == LineKind::Attribution;
        if (to == LineKind::Subheading)
            return BodyFormat::level(line) == level;
        return to != LineKind::Item || line.textList()->format().style() == style;
    };
    bool all = true;
    for (int i = first; i <= last; ++i)
        all = all && isIt(document.findBlockByNumber(i));
    if (all && kind(document.findBlockByNumber(first)) == to)
        to = LineKind::Paragraph;
    QTextList *list = nullptr;
    // From the end, because a quote gains or loses the line of its attribution.
    for (int i = last; i >= first; --i) {
        QTextCursor line(document.findBlockByNumber(i));
        const LineKind was = kind(line.block());
        if (was == LineKind::Card || was == LineKind::Attribution)
            continue;
        const QTextBlock next = line.block().next();
        if (was == LineKind::Quote && to != LineKind::Quote && next.isValid() &&
            kind(next) == LineKind::Attribution) {
            QTextCursor attribution(next);
            if (next.length() == 1)
                attribution.deletePreviousChar();
            else
                become(attribution, LineKind::Paragraph);
        }
        become(line, to, level);
        if (to == LineKind::Quote && was != LineKind::Quote) {
            line.movePosition(QTextCursor::EndOfBlock);
            const int keep = cursor.position(), anchor = cursor.anchor();
            line.insertBlock(BodyFormat::line(LineKind::Attribution), QTextCharFormat());
            cursor.setPosition(anchor);
            cursor.setPosition(keep, QTextCursor::KeepAnchor);
        }
        if (to == LineKind::Item) {
            if (list) {
                list->add(line.block());
            } else {
                QTextListFormat format;
                format.setStyle(style);
                format.setIndent(1);
                list = line.createList(format);
            }
        }
    }
}

} // namespace BodyKeys
