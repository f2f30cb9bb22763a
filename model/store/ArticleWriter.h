// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/store/Actor.h"
#include "model/store/ArticleStore.h"
#include "model/store/Database.h"
#include "model/store/SectionStore.h"

/// An article as its rows have it: the working copy, and what only the store knows of it.
struct ArticleRecord {
    qint64 row = 0;
    Article article;
    std::optional<qint64> section{}; ///< its row
    QByteArray content{}, digest{};  ///< as written
    SaveNumber save = 0;
    QString person{}, author{}; ///< who changed it last; who began it
    std::optional<QString> path{}, liveSection{};
    QByteArray liveSeal{}, seal{};
    QString note{}; ///< an editor's, on top until it is resubmitted
    QByteArray sourceDigest{}, sourceSeal{};
    ReviewRecord review{};
    bool reviewGiven = false; ///< else it goes with the words of the text that is written
};

/// The statements that write one article, inside somebody's transaction: nothing else writes these
/// tables.
class ArticleWriter {
public:
    ArticleWriter(Transaction &transaction, Instant now, Actor actor);

    std::optional<ArticleRecord> load(const ArticleId &id);
    /// The same, and with Conflict where it has been saved since.
    std::optional<ArticleRecord> load(const ArticleId &id, SaveNumber expected);

    /// Section label as first written; a new article gets its slug.
    void settle(ArticleRecord &record);
    /// The slug after an edit of `before`.
    void follow(const ArticleRecord &before, ArticleRecord &after);
    /// The row number is filled in.
    void insert(ArticleRecord &record);
    void update(const ArticleRecord &before, ArticleRecord &after);

    /// The newest kept revision says the same as this working copy.
    bool isKept(const ArticleRecord &record);
    /// Makes the record the next revision and what readers have since `at`: dates, path, seal.
    /// Write it after.
    void makeLive(ArticleRecord &record, Instant at);
    /// Keeps what was just written under the number that the record bears.
    void keep(const ArticleRecord &record, const QString &name);
    /// A row of the publish queue for each destination.
    void queueDelivery(const ArticleRecord &record);
    void log(const ArticleId &article, const QString &action, const QString &detail = {});

    static QByteArray digest(QByteArrayView content);
    static ArticleRecord read(const Database::Row &row, Error *damage);
    static QString selectRecord();

private:
    void writeParts(const ArticleRecord &record, const Article *before);

    Transaction &m_transaction;
    Instant m_now;
    Actor m_actor;
    std::optional<SectionPlace> m_place{}; ///< of the article that is being written
    bool m_slugGiven = false;
};
