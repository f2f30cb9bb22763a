// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/store/ArticleStore.h"

class Database;

/// The reading half of ArticleStore: lists, counts and look-ups.
class ArticleFinder {
public:
    explicit ArticleFinder(Database &database) : m_database(database) {}

    Result<QList<ArticleHead>> list(const ArticleFilter &filter, qint64 offset, int limit) const;
    Result<qint64> count(const ArticleFilter &filter) const;
    Result<QHash<State, qint64>> countByState(const ArticleFilter &filter) const;
    Result<QList<Instant>> moments(const ArticleFilter &filter) const;
    Result<ArticleHead> head(const ArticleId &id) const;
    Result<QHash<ArticleId, ArticleHead>> heads(const QList<ArticleId> &ids) const;
    Result<ArticleId> find(const QString &idSlugOrPrefix) const;
    Result<QList<ArticleId>> withHeadline(const QString &headline) const;
    Result<QList<ArticleHead>> linkedFrom(const ArticleId &id) const;

private:
    Database &m_database;
};
