// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include "model/review/ReviewRecord.h"

/// Deciding over proposed changes. The window's panel and keys and the command line do it by these.
namespace Suggestions {

/// The article becomes as these propose; all other anchors keep to their words. Gives those that do
/// not fit the text any more and so stay open.
QList<QUuid> accept(Article &article, ReviewRecord &review, const QList<QUuid> &ids);

/// They are no more. The article is as if they were rejected all along.
void reject(ReviewRecord &review, const QList<QUuid> &ids);

QList<QUuid> all(const ReviewRecord &review);

/// As if all were accepted.
Article preview(const Article &article, const ReviewRecord &review);

/// Of two places, which one a reader meets first: head, lead photo, body from top to bottom.
bool comesBefore(const Anchor &first, const Anchor &second);

} // namespace Suggestions
