// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/export/StoryPages.h"

/// Front page and section pages. A section's older pages are numbered from the oldest and hold so
/// many stories each, so that a new story changes its newest page only; that one holds the rest.
class ListPages {
public:
    static constexpr qsizetype PerPage = 20;

    /// Looks which lists are due, and wants their stories' teasers.
    ListPages(const Edition &edition, Output &output, StoryPages &stories);

    /// A wanted teaser passes; a page whose stories are all there is made.
    Result<void> pass(PagePool &pool, qsizetype position, const Teaser &teaser);
    Result<void> finish(PagePool &pool); ///< the front page

    /// A page of a section: SECTION/index.html, or SECTION/page/N.html.
    static QString pageName(const Section &section, qsizetype number, qsizetype newest);

private:
    struct Due {
        SitePages::SectionPage page;
        Fingerprint inputs;
        size_t stories = 0;
    };
    struct FrontPlan {
        QList<qsizetype> top; ///< those the lead story is chosen from
        std::vector<QList<qsizetype>> blocks;
        Fingerprint inputs;
        bool due = false;
    };
    void planSection(int section);
    void planFront();

    const Edition &m_edition;
    Output &m_output;
    StoryPages &m_stories;
    QHash<qsizetype, size_t> m_dueOf; ///< the due page of a position
    std::vector<Due> m_due;
    FrontPlan m_front;
    QSet<qsizetype> m_onFront;
    QHash<qsizetype, Teaser> m_frontTeasers;
};
