// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include "model/base/Result.h"
#include "model/review/Gate.h"
#include <functional>
#include <limits>

class Database;

/// What readers have: an article with a live revision, as little of it as a list of all needs
/// (about 300 bytes).
struct LiveHead {
    ArticleId id;
    int revision = 0;
    int version = 0;
    QString
        path{}; ///< "politics/ferry-returns": section slug and slug, kept from first publication
    QString section{}; ///< label in the live revision
    Instant firstPublished{}, lastPublished{};
};

/// Live revisions only, and only through the Gate: outputs read nothing else.
class LiveStore {
public:
    explicit LiveStore(Database &database);

    /// All that may leave at `now`, first published last first. Of equal times the one that came in
    /// first: the stories of one page stand as they did on it, and the order is a function of the
    /// newsroom.
    Result<QList<LiveHead>> heads(Instant now,
                                  qsizetype most = std::numeric_limits<qsizetype>::max()) const;

    /// One article if it may leave at `now`; else Denied with the reason.
    Result<LiveHead> head(const ArticleId &id, Instant now) const;

    /// The live revisions of these heads, in their order; `visit` stops by returning false. Memory
    /// does not grow with the count. A revision whose content no longer matches its seal is Gate's
    /// to refuse: it is reported as an Error of kind Newsroom.
    Result<void> each(const QList<LiveHead> &heads,
                      const std::function<bool(const LiveHead &, Article &&)> &visit) const;

    /// Withdrawn after publication: path and text for readers, so that the page can say so.
    struct Withdrawn {
        ArticleId id;
        QString path{}, section{};
        Killing killing{};
    };
    Result<QList<Withdrawn>> withdrawn() const;

private:
    Database &m_database;
};
