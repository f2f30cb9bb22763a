// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/export/PublicArticle.h"
#include <deque>

/// What a list of stories shows of one.
struct Teaser {
    QString page{}, language{}, section{}, kicker{}, headline{}, standfirst{};
    Instant at{};
    int urgency = 4;
    std::optional<Photo> picture{}; ///< the lead's, where its file is there
    QString alt{};
    QList<size_t> tags{}; ///< folded and hashed; for likeness only

    static Teaser of(const PublicArticle &shown);
};

/// The stories of one section as they pass, oldest first: what a later one may be related to.
/// Only so many of the latest are looked at, so that a page depends on few others.
class RelatedStories {
public:
    static constexpr qsizetype Window = 100;
    static constexpr size_t Most = 4;

    void clear() { m_passed.clear(); }
    void pass(qsizetype place, Teaser teaser); ///< places rise

    /// Older stories that share most tags, then the latest; nothing newer, so that a new story does
    /// not rewrite old pages.
    std::vector<Teaser> of(qsizetype place, const Teaser &story) const;

private:
    std::deque<std::pair<qsizetype, Teaser>> m_passed;
};
