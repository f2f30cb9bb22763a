// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPalette>
#include <QString>

/// What a text browser can show of a page: it knows no script and little of style sheets.
namespace StoryText {

/// The story of a page without what is round it: no skip link, no mark of a proof, no masthead.
QString storyOf(const QString &html);

/// The look of the page's parts (ui.md, part 11): serif, quiet second lines, in these colours.
QString styleSheet(const QFont &controls, const QPalette &palette);

} // namespace StoryText
