// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Inline.h"
#include <QTextCursor>

/// Marks of the selection, or of what is typed next. Each call is one undo step.
namespace BodyMarks {

/// On for the whole selection, or off when its first character has it.
void toggle(QTextCursor &cursor, bool Marks::*mark);
/// Makes the selection a link; without a target it is none any more.
void setLink(QTextCursor &cursor, const QString &href, const std::optional<ArticleId> &article);
/// Widens an empty selection inside a link to the whole link.
void selectLink(QTextCursor &cursor);
/// What holds at the cursor; of a selection, at its beginning.
Marks at(const QTextCursor &cursor);

} // namespace BodyMarks
