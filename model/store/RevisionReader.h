// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include "model/article/Revision.h"
#include "model/base/Result.h"
#include "model/store/RevisionRow.h"

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

    /// The same in two steps, of which the second needs no database: it may be another thread's.
    Result<RevisionRow::Text> stored(const ArticleId &id, int number) const;
    static Result<Kept> read(const RevisionRow::Text &stored);

private:
    Database &m_database;
};
