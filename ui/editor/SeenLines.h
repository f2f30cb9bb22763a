// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTextBlock>

class QTextEdit;

/// Which lines of a field are seen. QTextEdit::cursorForPosition goes through every line from the
/// first; this halves, so that a key in the middle of a book is painted as fast as on page one.
namespace SeenLines {

/// The line at this height of the viewport, else the nearest.
QTextBlock at(const QTextEdit &field, int y);

} // namespace SeenLines
