// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/search/Query.h"
#include "model/store/ArticleRow.h"

/// Whether a text holds what is searched for, and where: the same rules as the index, for texts
/// that are not in it yet.
namespace Match {

/// Of an article's texts: nothing when a term is missing, else whether all are in the headline.
std::optional<bool> inHeadline(const Query &query, const ArticleRow::Texts &texts);
/// The same of texts that ArticleRow::folded() has made.
std::optional<bool> inFoldedHeadline(const Query &query, const ArticleRow::Texts &folded);

/// About 160 characters of the text around the first found word, found words between U+0002 and
/// U+0003; the beginning where none is in it.
QString snippet(const Query &query, const ArticleRow::Texts &texts);

} // namespace Match
