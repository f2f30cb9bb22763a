// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/Teaser.h"

#include "model/base/Text.h"
#include <algorithm>

Teaser Teaser::of(const PublicArticle &shown) {
    const Article &article = shown.article;
    Teaser teaser{shown.page,
                  article.language,
                  article.section,
                  article.kicker,
                  publicHeadline(article),
                  article.standfirst,
                  shown.head.firstPublished,
                  article.urgency,
                  {},
                  {},
                  {}};
    if (article.lead && article.lead->photo) {
        const auto photo = shown.photos.constFind(*article.lead->photo);
        if (photo != shown.photos.cend()) {
            teaser.picture = *photo;
            teaser.alt = article.lead->alt;
        }
    }
    for (const QString &tag : article.tags)
        teaser.tags.append(qHash(Text::fold(tag), 0));
    return teaser;
}

void RelatedStories::pass(qsizetype place, Teaser teaser) {
    while (!m_passed.empty() && m_passed.front().first <= place - Window)
        m_passed.pop_front();
    m_passed.emplace_back(place, std::move(teaser));
}

std::vector<Teaser> RelatedStories::of(qsizetype place, const Teaser &story) const {
    struct Candidate {
        int shared;
        qsizetype place;
        const Teaser *teaser;
    };
    std::vector<Candidate> candidates;
    for (const auto &[at, teaser] : m_passed) {
        if (at >= place || at < place - Window)
            continue;
        const auto shared =
            std::count_if(teaser.tags.cbegin(), teaser.tags.cend(),
                          [&story](size_t tag) { return story.tags.contains(tag); });
        candidates.push_back({int(shared), at, &teaser});
    }
    const size_t count = std::min(Most, candidates.size());
    std::partial_sort(candidates.begin(), candidates.begin() + std::ptrdiff_t(count),
                      candidates.end(), [](const Candidate &a, const Candidate &b) {
                          return a.shared != b.shared ? a.shared > b.shared : a.place > b.place;
                      });
    std::vector<Teaser> related;
    for (size_t i = 0; i < count; ++i)
        related.push_back(*candidates[i].teaser);
    return related;
}
