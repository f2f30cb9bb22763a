// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Section.h"
#include "model/export/ExportRun.h"
#include "model/export/Exporter.h"
#include "model/export/Manifest.h"
#include "model/export/PublicArticle.h"
#include "model/store/Settings.h"
#include <QHash>
#include <QSet>
#include <functional>
#include <memory>

class Newsroom;

/// What leaves in one export: which articles, in which order, under which addresses. All of it went
/// through the Gate, and articles are read as the public may have them; exporters see nothing else.
class Edition {
public:
    /// Denied with the reason when an article was asked for that may not leave.
    static Result<std::unique_ptr<Edition>> of(Newsroom &newsroom, const ExportRequest &request,
                                               const Exporter::Layout &layout);

    const NewsroomSettings &settings() const { return m_settings; }
    QString name() const; ///< the newsroom's, never empty
    /// The site's address with a slash at its end; https://newsroom.invalid/ without the setting.
    const QString &address() const { return m_address; }
    bool hasAddress() const { return !m_settings.url.isEmpty(); }
    bool proof() const { return m_proof; }
    bool whole() const { return m_whole; }

    /// One story of the edition. Positions count from the newest.
    struct Story {
        LiveHead head;
        QByteArray page{}; ///< its file
        int section = -1;  ///< in sections(); -1 without one
    };
    const std::vector<Story> &stories() const { return m_stories; }
    const std::vector<Section> &sections() const { return m_sections; } ///< those with stories
    const QList<LiveStore::Withdrawn> &withdrawn() const { return m_withdrawn; }

    /// The state of a link's target: changes whenever what a page shows of it may change.
    quint64 stateOf(LinkSum target) const { return m_states.value(target); }

    bool hasPage(const QByteArray &page) const { return m_pages.contains(page); }

    using Visit = std::function<Result<void>(qsizetype position, PublicArticle &&)>;
    /// Reads stories in this order; memory does not grow with their count.
    Result<void> each(const QList<qsizetype> &positions, const Visit &visit) const;

    Result<QByteArray> photoBytes(const Photo &photo) const;
    Newsroom &newsroom() const { return m_newsroom; }

    /// A working copy as it would look once published, for the window. Of no edition: `each` is
    /// empty, links lead to what is public.
    static Result<std::unique_ptr<Edition>> forPreview(Newsroom &newsroom);
    Result<PublicArticle> previewOf(const Article &article) const;

private:
    explicit Edition(Newsroom &newsroom) : m_newsroom(newsroom) {}
    Result<void> readHouse();
    Result<void> choose(const ExportRequest &request, const Exporter::Layout &layout);
    Result<QList<LiveHead>> proofHeads() const;
    Result<QList<LiveHead>> asked(const ExportRequest &request, const QList<LiveHead> &all) const;
    void layOut(const QList<LiveHead> &heads, const Exporter::Layout &layout);
    void leaveEmptySectionsOut();
    void learnState(const LiveHead &head);
    Result<void> read(const QList<LiveHead> &heads,
                      const std::function<bool(const LiveHead &, Article &&)> &visit) const;
    Result<void> show(const QList<qsizetype> &positions, const Visit &visit) const;
    Result<void> show(qsizetype position, Article &&article, const Visit &visit) const;
    Result<void> learnHeadlines(const std::vector<Article> &articles) const;
    Result<PhotoRecords> photosOf(const Article &article) const;
    LinkTargets targetsOf(const Article &article) const;

    Newsroom &m_newsroom;
    NewsroomSettings m_settings;
    QString m_address;
    bool m_proof = false, m_whole = true;
    std::vector<Story> m_stories;
    std::vector<Section> m_sections;
    QList<LiveStore::Withdrawn> m_withdrawn;
    QHash<ArticleId, qsizetype> m_places; ///< of m_stories
    QSet<QByteArray> m_pages;
    QHash<ArticleId, LiveHead> m_beside; ///< public, and not in this edition
    QHash<LinkSum, quint64> m_states;    ///< of all that is public
    mutable QHash<ArticleId, QString> m_headlines;
};
