// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/RevisionChoice.h"
#include "model/article/Comparison.h"
#include "model/store/ArticleStore.h"

Result<int> RevisionChoice::before(const ArticleStore &articles, const Article &now) {
    const auto revisions = articles.revisions(now.id);
    if (!revisions)
        return revisions.error();
    if (revisions->isEmpty())
        return 0;
    const auto newest = articles.revision(now.id, revisions->first().number);
    if (!newest)
        return newest.error();
    const bool same = revisions->size() > 1 && compare(*newest, now).isEmpty();
    return revisions->at(same ? 1 : 0).number;
}
