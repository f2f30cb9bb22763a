// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Body.h"
#include <QStringList>

/// The text of a top-level block, and places in it: what an Anchor counts in.
///
/// All texts of the block in reading order, joined by one line feed, empty ones too: the items of a
/// list; quote, attribution; caption, credit, alt text of each photo; a READ ALSO's headline; an
/// embed's address; a fact box's title and then the texts of its blocks. Places are code points.
namespace BlockText {

QStringList pieces(const Block &block);
/// `pieces` joined: `blockText`.
QString of(const Block &block);

/// Code points of a text, and the index in UTF-16 of the one at this place (the end where there are
/// fewer).
int length(QStringView text);
qsizetype index(QStringView text, int place);
/// The words between two places.
QString words(const QString &text, int from, int to);

/// Which of the pieces a place is in, and how many code points into it.
struct Place {
    qsizetype piece = 0;
    int at = 0;
    bool operator==(const Place &) const = default;
};
Place place(const QStringList &pieces, int at);
/// The way there.
int from(const QStringList &pieces, Place place);

/// Puts words in the place of those between `from` and `to`, with the marks of that place. What is
/// between the pieces stays: it is no text.
void replace(Block &block, int from, int to, const QString &words);

} // namespace BlockText
