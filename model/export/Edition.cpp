// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/Edition.h"

#include "model/Newsroom.h"
#include "model/base/Clock.h"
#include "model/base/Text.h"
#include "model/export/Fingerprint.h"
#include "model/store/ArticleStore.h"
#include "model/store/PhotoStore.h"
#include "model/store/SectionStore.h"
#include <QCoreApplication>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// "politics/ferry-returns": what a proof of an article that was never live is put under.
QString draftPath(const ArticleHead &head) {
    const QString section = Text::slug(head.section);
    return section.isEmpty() ? head.slug : section + u'/' + head.slug;
}

} // namespace

Result<std::unique_ptr<Edition>> Edition::of(Newsroom &newsroom, const ExportRequest &request,
                                             const Exporter::Layout &layout) {
    std::unique_ptr<Edition> edition(new Edition(newsroom));
    edition->m_proof = request.drafts;
    edition->m_whole = !request.drafts && request.articles.isEmpty();
    if (auto house = edition->readHouse(); !house)
        return house.error();
    if (auto chosen = edition->choose(request, layout); !chosen)
        return chosen.error();
    return edition;
}

Result<void> Edition::readHouse() {
    auto settings = m_newsroom.settings().all();
    if (!settings)
        return settings.error();
    m_settings = std::move(*settings);
    m_address = m_settings.url.isEmpty() ? u"https://newsroom.invalid/"_s : m_settings.url;
    if (!m_address.endsWith(u'/'))
        m_address += u'/';
    auto sections = m_newsroom.sections().all();
    if (!sections)
        return sections.error();
    m_sections.assign(sections->begin(), sections->end());
    return {};
}

Result<void> Edition::choose(const ExportRequest &request, const Exporter::Layout &layout) {
    const Instant now = m_newsroom.clock().now();
    auto all = m_proof ? proofHeads() : m_newsroom.live().heads(now);
    if (!all)
        return all.error();
    if (m_whole) {
        auto withdrawn = m_newsroom.live().withdrawn();
        if (!withdrawn)
            return withdrawn.error();
        m_withdrawn = std::move(*withdrawn);
    }
    if (request.articles.isEmpty()) {
        layOut(*all, layout);
        return {};
    }
    auto some = asked(request, *all);
    if (!some)
        return some.error();
    layOut(*some, layout);
    for (const LiveHead &head : std::as_const(*all))
        if (!m_places.contains(head.id)) {
            m_beside.insert(head.id, head);
            learnState(head);
        }
    return {};
}

Result<QList<LiveHead>> Edition::asked(const ExportRequest &request,
                                       const QList<LiveHead> &all) const {
    QList<LiveHead> some;
    for (const LiveHead &head : all)
        if (request.articles.contains(head.id))
            some.append(head);
    for (const ArticleId &id : request.articles) {
        const bool found = std::any_of(some.cbegin(), some.cend(),
                                       [&id](const LiveHead &head) { return head.id == id; });
        if (found)
            continue;
        const auto reason = m_newsroom.live().head(id, m_newsroom.clock().now());
        if (!m_proof && !reason)
            return reason.error();
        return Error{Error::Kind::Denied,
                     id.toText(),
                     QCoreApplication::translate("Edition", "is under embargo and may not leave"),
                     {}};
    }
    return some;
}

/// Everything but what is under embargo; what was withdrawn stays withdrawn.
Result<QList<LiveHead>> Edition::proofHeads() const {
    const Instant now = m_newsroom.clock().now();
    const auto live = m_newsroom.live().heads(now);
    if (!live)
        return live.error();
    QHash<ArticleId, QString> paths;
    for (const LiveHead &head : std::as_const(*live))
        paths.insert(head.id, head.path);
    QList<LiveHead> heads;
    constexpr int page = 500;
    for (qint64 from = 0;; from += page) {
        const auto part = m_newsroom.articles().list({}, from, page);
        if (!part)
            return part.error();
        for (const ArticleHead &head : *part) {
            if (head.state == State::Killed || (head.embargo && *head.embargo > now))
                continue;
            heads.append({head.id, 0, 0, paths.value(head.id, draftPath(head)), head.section,
                          head.updated, head.updated});
        }
        if (part->size() < page)
            break;
    }
    // The desk lists of equal times the last one first; readers get the order it came in.
    std::reverse(heads.begin(), heads.end());
    std::stable_sort(heads.begin(), heads.end(), [](const LiveHead &a, const LiveHead &b) {
        return a.firstPublished > b.firstPublished;
    });
    return heads;
}

/// Gives each story its page and section. A page that would stand in the way of another (a slug
/// "index", a path that a renamed story once had) gets the beginning of its id.
void Edition::layOut(const QList<LiveHead> &heads, const Exporter::Layout &layout) {
    QHash<QString, int> known;
    for (size_t i = 0; i < m_sections.size(); ++i)
        known.insert(Text::fold(m_sections[i].label), int(i));
    m_stories.reserve(size_t(heads.size()));
    m_places.reserve(heads.size());
    for (const LiveHead &head : heads) {
        int section = -1;
        if (!head.section.isEmpty()) {
            const QString label = Text::fold(head.section);
            const auto found = known.constFind(label);
            section = found != known.cend() ? *found : int(m_sections.size());
            if (found == known.cend()) {
                known.insert(label, section);
                m_sections.push_back({head.section, Text::slug(head.section)});
            }
        }
        QString name = layout.sections ? head.path : head.path.section(u'/', -1);
        QByteArray page = (name + layout.suffix).toLatin1();
        if (name.section(u'/', -1) == u"index" || m_pages.contains(page))
            page = (name + u'-' + head.id.toText().left(8) + layout.suffix).toLatin1();
        m_pages.insert(page);
        m_places.insert(head.id, qsizetype(m_stories.size()));
        m_stories.push_back({head, page, section});
        learnState(head);
    }
    leaveEmptySectionsOut();
}

/// Sections without a story have no page; the others close ranks.
void Edition::leaveEmptySectionsOut() {
    std::vector<int> moved(m_sections.size(), -1);
    for (const Story &story : m_stories)
        if (story.section >= 0)
            moved[size_t(story.section)] = 0;
    std::vector<Section> used;
    for (size_t i = 0; i < m_sections.size(); ++i)
        if (moved[i] == 0) {
            moved[i] = int(used.size());
            used.push_back(std::move(m_sections[i]));
        }
    m_sections = std::move(used);
    for (Story &story : m_stories)
        if (story.section >= 0)
            story.section = moved[size_t(story.section)];
}

QString Edition::name() const {
    return m_settings.name.isEmpty() ? QCoreApplication::translate("Edition", "Newsroom")
                                     : m_settings.name;
}

void Edition::learnState(const LiveHead &head) {
    m_states.insert(linkSum(head.id),
                    Fingerprint().add(quint64(head.revision)).add(QStringView(head.path)).low() |
                        1);
}

Result<QByteArray> Edition::photoBytes(const Photo &photo) const {
    return m_newsroom.photos().bytes(photo.hash);
}
