// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Newsroom.h"
#include "model/export/Edition.h"
#include "model/store/ArticleStore.h"
#include "model/store/PhotoStore.h"
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Batch = 64;
/// So many are read in one go, which goes on while a batch is shown.
constexpr qsizetype ReadOn = 16 * Batch;

} // namespace

Result<void> Edition::read(const QList<LiveHead> &heads,
                           const std::function<bool(const LiveHead &, Article &&)> &visit) const {
    if (!m_proof)
        return m_newsroom.live().each(heads, visit);
    for (const LiveHead &head : heads) {
        auto copy = m_newsroom.articles().load(head.id);
        if (!copy)
            return copy.error();
        if (!visit(head, std::move(copy->article)))
            break;
    }
    return {};
}

/// The present headlines of what these articles link to, each read once.
Result<void> Edition::learnHeadlines(const std::vector<Article> &articles) const {
    QSet<ArticleId> ids;
    for (const Article &article : articles)
        for (const ArticleId &id : linkedArticles(article))
            if (!m_headlines.contains(id))
                ids.insert(id);
    QList<LiveHead> wanted;
    for (const ArticleId &id : ids) {
        if (const auto place = m_places.constFind(id); place != m_places.cend())
            wanted.append(m_stories[size_t(*place)].head);
        else if (const auto beside = m_beside.constFind(id); beside != m_beside.cend())
            wanted.append(*beside);
    }
    return read(wanted, [this](const LiveHead &head, const Article &article) {
        m_headlines.insert(head.id, shownHeadline(article));
        return true;
    });
}

LinkTargets Edition::targetsOf(const Article &article) const {
    LinkTargets targets;
    for (const ArticleId &id : linkedArticles(article)) {
        if (const auto place = m_places.constFind(id); place != m_places.cend())
            targets.insert(
                id, {m_headlines.value(id), QString::fromLatin1(m_stories[size_t(*place)].page)});
        else if (const auto beside = m_beside.constFind(id);
                 beside != m_beside.cend() && hasAddress())
            targets.insert(id, {m_headlines.value(id), m_address + beside->path + u".html"_s});
    }
    return targets;
}

Result<PhotoRecords> Edition::photosOf(const Article &article) const {
    PhotoRecords records;
    for (const PhotoHash &hash : shownPhotos(article)) {
        auto photo = m_newsroom.photos().find(hash);
        if (!photo)
            return photo.error();
        if (*photo && QFileInfo::exists(m_newsroom.photos().path(**photo)))
            records.insert(hash, std::move(**photo));
    }
    return records;
}

Result<void> Edition::each(const QList<qsizetype> &positions, const Visit &visit) const {
    for (qsizetype from = 0; from < positions.size(); from += ReadOn)
        if (auto shown = show(positions.mid(from, ReadOn), visit); !shown)
            return shown;
    return {};
}

/// In batches, because what a story links to must be known before it is shown.
Result<void> Edition::show(const QList<qsizetype> &positions, const Visit &visit) const {
    QList<LiveHead> heads;
    heads.reserve(positions.size());
    for (const qsizetype position : positions)
        heads.append(m_stories[size_t(position)].head);
    std::vector<Article> batch;
    qsizetype shown = 0;
    Result<void> failed;
    const auto showBatch = [&] {
        if (failed = learnHeadlines(batch); failed)
            for (Article &article : batch)
                if (failed = show(positions[shown++], std::move(article), visit); !failed)
                    break;
        batch.clear();
        return failed;
    };
    auto read = this->read(heads, [&](const LiveHead &head, Article &&article) {
        m_headlines.insert(head.id, shownHeadline(article));
        batch.push_back(std::move(article));
        return qsizetype(batch.size()) < Batch || showBatch();
    });
    if (!read || !failed)
        return read ? failed : read;
    return showBatch();
}

Result<void> Edition::show(qsizetype position, Article &&article, const Visit &visit) const {
    auto photos = photosOf(article);
    if (!photos)
        return photos.error();
    const Story &story = m_stories[size_t(position)];
    const LinkTargets targets = targetsOf(article);
    PublicArticle shown = publicArticle(story.head, std::move(article), targets, *photos);
    shown.page = QString::fromLatin1(story.page);
    shown.section = story.section;
    return visit(position, std::move(shown));
}
