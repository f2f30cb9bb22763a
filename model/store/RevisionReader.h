// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include "model/article/Revision.h"
#include "model/base/Result.h"

class Database;

/// Kept states of an article, read; ArticleWriter keeps them.
class RevisionReader {
public:
    explicit RevisionReader(Database &database) : m_database(database) {}

    Result<QList<Revision>> all(const ArticleId &id) const; ///< newest first
    Result<Article> article(const ArticleId &id, int number) const;

    struct Kept {
        Article article;
        QByteArray seal{};
    };
    Result<Kept> kept(const ArticleId &id, int number) const;

private:
    Database &m_database;
};
