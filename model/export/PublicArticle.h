// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include "model/export/Manifest.h"
#include "model/store/LiveStore.h"
#include <QHash>

/// Where a cross-link may lead: an article that readers have.
struct LinkTarget {
    QString headline{}; ///< its present live one
    QString page{}; ///< its file in the edition ("politics/ferry.html"), or an address elsewhere
};
using LinkTargets = QHash<ArticleId, LinkTarget>;
using PhotoRecords = QHash<PhotoHash, Photo>; ///< of the files that are there

/// An article as the public may have it: what every exporter consumes, and nothing else.
struct PublicArticle {
    LiveHead head;
    QString page{};          ///< its file in the edition
    int section = -1;        ///< of the edition's sections
    Article article{};       ///< without what stays in the newsroom
    QList<LinkSum> linked{}; ///< all that it links to, hidden ones too, without their ids
    LinkTargets links{};
    PhotoRecords photos{};
    int photosMissing = 0; ///< photo uses whose file is not there
    int linksLeftOut = 0;  ///< READ ALSO lines that lead nowhere now
};

/// The articles that this one links to, in READ ALSO lines, in text and as relations; each once.
QList<ArticleId> linkedArticles(const Article &article);
/// All photos that an article shows, the lead first; each once.
QList<PhotoHash> shownPhotos(const Article &article);

/// The headline for pages and feeds. An archive's article may have come without one; a page and a
/// link need words, so its first ones stand in.
QString shownHeadline(const Article &article);

/// Takes out what never leaves: notes and note spans, the desk's fields, links to what is not in
/// `links`. An unresolved or hidden READ ALSO leaves no trace, a link in text degrades to its
/// words; a READ ALSO gets its target's present headline (product.md, "Rules that follow").
PublicArticle publicArticle(const LiveHead &head, Article article, const LinkTargets &links,
                            const PhotoRecords &photos);
