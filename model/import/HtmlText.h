// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Inline.h"
#include "model/import/PageText.h"

/// Runs of foreign text as lines of an article.
namespace HtmlText {

/// One space between words, none at the ends and beside a line break ("\n"); non-breaking spaces
/// where the language needs them; the rest of PageText's rules for a body. In normal form.
InlineText line(const InlineText &raw, const PageText &spaces);

/// Parts a line where it has two line breaks and more.
QList<InlineText> paragraphs(const InlineText &line);

/// Lines one under the other.
InlineText joined(const QList<InlineText> &lines, const QString &between = QStringLiteral("\n"));

/// The same words in one line.
InlineText oneLine(InlineText text);

/// Who said a quote, without the dash before the name.
QString attribution(const InlineText &words);

} // namespace HtmlText
