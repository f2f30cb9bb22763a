// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/editor/BodyFormat.h"
#include <QTextCursor>

/// What the keys mean on the surface, on a cursor: so that the rules can be tried without a window.
/// Each is one undo step.
namespace BodyKeys {

/// Enter: a subheading and an attribution are followed by a paragraph; an empty item leaves its
/// list; in a quote it breaks the line, and a second one leaves the quote; an empty last line
/// leaves its fact box.
void enter(QTextCursor &cursor);
/// Backspace without a selection. At the start of a line: back to a paragraph first, then joins. A
/// card is marked first, and deleted by the second.
void backspace(QTextCursor &cursor);
/// One sign as a reader sees it (a grapheme cluster, UAX 29): a family of emoji or a letter with
/// its accents goes whole, as it went by the caret's keys; Qt takes one code point.
void deleteLetterBefore(QTextCursor &cursor);
/// Delete without a selection.
void remove(QTextCursor &cursor);
/// Deletes what is selected, and sets right what that left.
void removeSelected(QTextCursor &cursor);

/// Before text is put in: a card takes no words, they go on a line beside it.
void beforeText(QTextCursor &cursor);

/// After a key was typed: “## ”, “### ”, “> ”, “- ”, “* ”, “1. ” at the start of a paragraph, and
/// “---” alone in one, become the block that they say. True when they did.
bool convert(QTextCursor &cursor);

} // namespace BodyKeys
