// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Newsroom.h"
#include "model/base/Clock.h"
#include "model/export/Edition.h"
#include "model/store/ArticleStore.h"

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Edition>> Edition::forPreview(Newsroom &newsroom) {
    std::unique_ptr<Edition> edition(new Edition(newsroom));
    edition->m_proof = true;
    edition->m_whole = false;
    if (auto house = edition->readHouse(); !house)
        return house.error();
    return edition;
}

Result<PublicArticle> Edition::previewOf(const Article &article) const {
    const auto heads = m_newsroom.articles().heads(linkedArticles(article));
    if (!heads)
        return heads.error();
    const Instant now = m_newsroom.clock().now();
    LinkTargets targets;
    for (auto head = heads->cbegin(); head != heads->cend(); ++head)
        if (m_newsroom.live().head(head.key(), now))
            targets.insert(head.key(), {head->headline, u"#"_s});
    const auto photos = photosOf(article);
    if (!photos)
        return photos.error();
    LiveHead head{article.id,      article.revision,
                  article.version, article.slug,
                  article.section, article.firstPublished.value_or(article.updated),
                  article.updated};
    PublicArticle shown = publicArticle(head, article, targets, *photos);
    shown.page = u"index.html"_s;
    return shown;
}
