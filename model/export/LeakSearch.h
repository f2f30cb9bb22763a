// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include "model/base/Result.h"

class Newsroom;
class Progress;

/// Looks for an article that must not be out yet in everything that could leave now.
namespace LeakSearch {

/// One thing of the article in one output.
struct Leak {
    QString format{}; ///< "site", "rss"…; with " --drafts" for a proof
    QString path{};   ///< of the file in the output
    QString field{};  ///< "headline", "slug", "body[3]", "photo"…
};

struct Report {
    QStringList formats{}; ///< all that were run, in order
    qint64 files = 0;      ///< that were searched, every byte
    QList<Leak> leaks{};
};

/// Runs every export format into a folder of its own that goes away again, also as a proof, and
/// searches each byte for headline, standfirst, slug, the beginning of each paragraph, captions,
/// alt texts and photos: raw, escaped for markup, percent-encoded, as JSON escapes and in base64.
/// What other public articles, or the revision that readers have, say too is no leak. Denied where
/// the article has no embargo that lasts.
Result<Report> run(Newsroom &newsroom, const ArticleId &id, Progress &progress);

} // namespace LeakSearch
