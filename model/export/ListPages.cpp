// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/ListPages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype TopCandidates = 8; ///< the most urgent of the newest leads
constexpr size_t TopStories = 5;
constexpr size_t BlockStories = 4;

const QByteArray FrontName = "index.html";

} // namespace

ListPages::ListPages(const Edition &edition, Output &output, StoryPages &stories)
    : m_edition(edition), m_output(output), m_stories(stories) {
    for (size_t i = 0; i < edition.sections().size(); ++i)
        planSection(int(i));
    planFront();
}

QString ListPages::pageName(const Section &section, qsizetype number, qsizetype newest) {
    return number == newest ? SitePages::sectionPage(section)
                            : u"%1/page/%2.html"_s.arg(section.slug).arg(number);
}

void ListPages::planSection(int section) {
    const QList<qsizetype> &stories = m_stories.bySection()[size_t(section)];
    const Section &of = m_edition.sections()[size_t(section)];
    // The newest page holds from one page full to nearly two.
    const qsizetype newest = qMax<qsizetype>(1, stories.size() / PerPage);
    for (qsizetype number = 1; number <= newest; ++number) {
        SitePages::SectionPage page{section, pageName(of, number, newest), {}, {}, {}, {}};
        if (number < newest) {
            page.newer = pageName(of, number + 1, newest);
            page.number = QString::number(number);
        }
        if (number > 1)
            page.older = pageName(of, number - 1, newest);
        const qsizetype from = (number - 1) * PerPage;
        const qsizetype to = number == newest ? stories.size() : from + PerPage;
        Fingerprint inputs;
        inputs.add(m_stories.house()).add(QStringView(of.description));
        inputs.add(QStringView(page.newer)).add(QStringView(page.older));
        for (qsizetype i = from; i < to; ++i)
            inputs.add(m_stories.stateOf(stories[i]));
        if (!m_edition.proof() && m_output.keep(page.page.toLatin1(), inputs))
            continue;
        for (qsizetype i = from; i < to; ++i) {
            m_dueOf.insert(stories[i], m_due.size());
            m_stories.want(stories[i]);
        }
        m_due.push_back({std::move(page), inputs, size_t(to - from)});
    }
}

void ListPages::planFront() {
    Fingerprint &inputs = m_front.inputs;
    inputs.add(m_stories.house());
    for (qsizetype i = 0; i < qMin(TopCandidates, qsizetype(m_edition.stories().size())); ++i)
        m_front.top.append(i);
    for (size_t i = 0; i < m_edition.sections().size(); ++i) {
        const QList<qsizetype> &stories = m_stories.bySection()[i];
        const qsizetype most = qsizetype(BlockStories + TopStories);
        m_front.blocks.push_back(stories.mid(qMax<qsizetype>(0, stories.size() - most)));
        std::reverse(m_front.blocks.back().begin(), m_front.blocks.back().end());
    }
    QList<qsizetype> all = m_front.top;
    for (const QList<qsizetype> &block : m_front.blocks)
        all += block;
    for (const qsizetype position : std::as_const(all))
        inputs.add(m_stories.stateOf(position));
    m_front.due = m_edition.proof() || !m_output.keep(FrontName, inputs);
    if (!m_front.due)
        return;
    for (const qsizetype position : std::as_const(all)) {
        m_onFront.insert(position);
        m_stories.want(position);
    }
}

Result<void> ListPages::pass(PagePool &pool, qsizetype position, const Teaser &teaser) {
    if (m_onFront.contains(position))
        m_frontTeasers.insert(position, teaser);
    const auto found = m_dueOf.constFind(position);
    if (found == m_dueOf.cend())
        return {};
    Due &due = m_due[*found];
    due.page.stories.push_back(teaser);
    if (due.page.stories.size() < due.stories)
        return {};
    // They passed oldest first, and are shown newest first.
    std::reverse(due.page.stories.begin(), due.page.stories.end());
    return pool.submit([this, due = std::move(due)](SitePages &pages) {
        FileRecord made;
        made.kind = FileKind::Section;
        made.inputs = due.inputs;
        return m_output.put({due.page.page.toLatin1(), pages.section(due.page), made});
    });
}

Result<void> ListPages::finish(PagePool &pool) {
    if (!m_front.due)
        return {};
    SitePages::FrontPage page;
    QList<qsizetype> top = m_front.top;
    std::stable_sort(top.begin(), top.end(), [this](qsizetype a, qsizetype b) {
        const Teaser first = m_frontTeasers.value(a), second = m_frontTeasers.value(b);
        return std::pair(first.urgency, !first.picture) <
               std::pair(second.urgency, !second.picture);
    });
    // The lead is the most urgent of the newest, one with a picture first; the others keep their
    // order in time.
    std::sort(top.begin() + qMin<qsizetype>(1, top.size()), top.end());
    top.resize(qMin(top.size(), qsizetype(TopStories)));
    for (const qsizetype position : std::as_const(top))
        page.top.push_back(m_frontTeasers.value(position));
    for (size_t i = 0; i < m_front.blocks.size(); ++i) {
        std::vector<Teaser> stories;
        for (const qsizetype position : std::as_const(m_front.blocks[i]))
            if (!top.contains(position) && stories.size() < BlockStories)
                stories.push_back(m_frontTeasers.value(position));
        if (!stories.empty())
            page.blocks.emplace_back(int(i), std::move(stories));
    }
    return pool.submit([this, page = std::move(page)](SitePages &pages) {
        FileRecord made;
        made.kind = FileKind::Front;
        made.inputs = m_front.inputs;
        return m_output.put({FrontName, pages.front(page), made});
    });
}
