// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/BodyKeys.h"
#include "ui/editor/BodyDocument.h"
#include "ui/editor/BodyLines.h"
#include <QTextDocument>
#include <algorithm>
#include <array>

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

/// Whether a line to write in is already there under the title of a fact box.
bool emptyBelow(const QTextBlock &title) {
    const QTextBlock next = title.next();
    return next.isValid() && next.length() == 1 && kind(next) == LineKind::Paragraph &&
           BodyFormat::isBoxed(next);
}

/// An empty line, with nothing of its fact box below it.
bool isLastOfBox(const QTextBlock &line) {
    const QTextBlock next = line.next();
    const bool below =
        next.isValid() && BodyFormat::isBoxed(next) && kind(next) != LineKind::BoxTitle;
    return line.length() == 1 && !below && BodyFormat::isInBox(line);
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
    if (here == LineKind::BoxTitle)
        return BodyLines::dissolveBox(line);
    if (here != LineKind::Paragraph && here != LineKind::Card) {
        BodyLines::dropAttribution(line);
        BodyLines::become(cursor, LineKind::Paragraph);
        return;
    }
    if (!previous.isValid())
        return;
    const bool apart = kind(previous) == LineKind::Card ||
                       kind(previous) == LineKind::Attribution ||
                       kind(previous) == LineKind::BoxTitle;
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
    case LineKind::Paragraph:
        if (isLastOfBox(cursor.block()))
            return BodyLines::leaveBox(cursor);
        break;
    case LineKind::BoxTitle:
        if (cursor.atBlockEnd() && emptyBelow(cursor.block())) {
            cursor.movePosition(QTextCursor::NextBlock);
            return;
        }
        [[fallthrough]];
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
    cursor.insertBlock(BodyFormat::beside(cursor.block(), LineKind::Paragraph), QTextCharFormat());
    Marks marks = BodyFormat::marks(typing);
    marks.href.clear();
    marks.article.reset();
    cursor.setCharFormat(BodyFormat::chars(marks));
}

void deleteLetterBefore(QTextCursor &cursor) {
    QTextCursor letter(cursor);
    letter.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
    if (letter.selectionEnd() - letter.selectionStart() <= 1)
        cursor.deletePreviousChar();
    else
        letter.removeSelectedText();
}

void backspace(QTextCursor &cursor) {
    if (cursor.hasSelection())
        return removeSelected(cursor);
    const Step step(cursor);
    if (cursor.atBlockStart())
        return backspaceAtStart(cursor);
    if (BodyFormat::holdsCard(cursor.block()))
        return mark(cursor, cursor.block());
    deleteLetterBefore(cursor);
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
    const auto apart = [](const QTextBlock &block) {
        return kind(block) == LineKind::Attribution || kind(block) == LineKind::BoxTitle;
    };
    if (apart(line) || apart(next) || kind(line) == LineKind::Card)
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

bool convert(QTextCursor &cursor) {
    struct Sign {
        QLatin1StringView text;
        LineKind kind;
        int level = 2;
        bool ordered = false;
    };
    static const std::array signs{
        Sign{QLatin1StringView("## "), LineKind::Subheading},
        Sign{QLatin1StringView("### "), LineKind::Subheading, 3},
        Sign{QLatin1StringView("> "), LineKind::Quote},
        Sign{QLatin1StringView("- "), LineKind::Item},
        Sign{QLatin1StringView("* "), LineKind::Item},
        Sign{QLatin1StringView("1. "), LineKind::Item, 2, true},
    };
    const QTextBlock line = cursor.block();
    if (cursor.hasSelection() || kind(line) != LineKind::Paragraph)
        return false;
    const QString before = line.text().left(cursor.positionInBlock());
    const bool rule = before == QLatin1StringView("---") && cursor.atBlockEnd();
    const auto sign = std::find_if(signs.begin(), signs.end(),
                                   [&before](const Sign &one) { return one.text == before; });
    if (!rule && sign == signs.end())
        return false;
    const Step step(cursor);
    cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    if (rule) {
        BodyDocument::insert(cursor, {Block{Divider{}}});
        BodyLines::paragraphAfter(cursor);
    } else {
        BodyLines::toggle(cursor, sign->kind, sign->level, sign->ordered);
    }
    return true;
}

} // namespace BodyKeys
