// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/export/Output.h"
#include "model/export/PagePool.h"
#include "model/export/PhotoFiles.h"
#include "model/work/Progress.h"

/// The page of each article. What did not change since the last export is neither loaded nor made:
/// a page's fingerprint is of its revision, of those it links to, and of the older stories that it
/// may show as related.
class StoryPages {
public:
    StoryPages(const Edition &edition, const ThemeFiles &theme, SitePages::Kind kind,
               Output &output, Progress &progress);

    /// Of everything that all pages show: settings, theme, sections, the program's version.
    const Fingerprint &house() const { return m_house; }
    quint64 stateOf(qsizetype position) const { return m_states[size_t(position)]; }
    /// Positions by section, the oldest first; without a section last.
    const std::vector<QList<qsizetype>> &bySection() const { return m_bySection; }

    void want(qsizetype position) { m_wanted[size_t(position)] = true; } ///< its teaser

    /// Makes what is due, and hands over the wanted teasers, section by section, oldest first.
    Result<void> run(PagePool &pool,
                     const std::function<Result<void>(qsizetype, const Teaser &)> &teaser);

private:
    void findDue();
    bool isDue(qsizetype position, quint64 window);
    Fingerprint inputs(qsizetype position, quint64 window, const QList<LinkSum> &links) const;
    QList<qsizetype> toRead() const;
    Result<void> make(PagePool &pool, qsizetype position, PublicArticle &&shown,
                      std::vector<Teaser> related);

    const Edition &m_edition;
    SitePages::Kind m_kind;
    Output &m_output;
    Progress &m_progress;
    PhotoFiles m_photos;
    Fingerprint m_house;
    std::vector<QList<qsizetype>> m_bySection;
    std::vector<quint64> m_states, m_windows;
    std::vector<bool> m_due, m_wanted;
    RelatedStories m_related;
};

/// What all pages of a kind have in common.
Fingerprint houseFingerprint(const Edition &edition, const ThemeFiles &theme, SitePages::Kind kind);
