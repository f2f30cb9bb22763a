// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/editor/BodyFormat.h"
#include <QTextCursor>

/// Lines of the surface that become another kind, come and go.
namespace BodyLines {

/// Several changes that are undone together.
class Step {
public:
    explicit Step(QTextCursor &cursor) : m_cursor(cursor) { m_cursor.beginEditBlock(); }
    ~Step() { m_cursor.endEditBlock(); }
    Q_DISABLE_COPY_MOVE(Step)

private:
    QTextCursor &m_cursor;
};

void become(QTextCursor &cursor, LineKind to, int level = 2);
void paragraphAfter(QTextCursor &cursor);
void paragraphBefore(QTextCursor &cursor);
/// The attribution of a quote that is none any more: words stay, as a paragraph.
void dropAttribution(const QTextBlock &quote);
/// A fact box that is none any more: its lines stay, the title as a paragraph.
void dissolveBox(const QTextBlock &title);
/// The fact box of the caret ends above this line, which is its last one.
void leaveBox(QTextCursor &cursor);
/// A line never holds both a card and words, and a line that lost its card is a paragraph.
/// A line that lost the title above it is in no box.
void setRight(QTextCursor &cursor);
/// Turns the lines of the selection into this kind (`ordered` for items), or back into paragraphs
/// when all are of it already. One undo step.
void toggle(QTextCursor &cursor, LineKind kind, int level = 2, bool ordered = false);

} // namespace BodyLines
