// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include "model/base/Result.h"

class ArticleStore;

namespace RevisionChoice {

/// The number of the revision before this state of an article: the newest that is kept, or where
/// that says the same the one before it. 0: none is kept.
Result<int> before(const ArticleStore &articles, const Article &now);

} // namespace RevisionChoice
