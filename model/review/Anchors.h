// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include "model/review/ReviewRecord.h"

/// Anchors stay with their words.
namespace Anchors {

/// An anchor on words that have gone, which it still names.
bool isOnDeletedText(const Anchor &anchor);

/// The words of a body, or of a field, that are there now. Gives nothing where there is no such
/// place.
std::optional<Anchor> onWords(const Article &article, int block, int from, int to);

/// What is said and proposed about `before`, for `after`. An anchor goes with its words while text
/// above and inside it changes, also into another block; where less than a third of them is left it
/// stands on deleted text, and it comes back with them. A suggestion whose words are gone, or whose
/// change has come about without it, is no more.
ReviewRecord follow(const ReviewRecord &review, const Article &before, const Article &after);

} // namespace Anchors
