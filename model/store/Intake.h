// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/store/ArticleStore.h"

class ArticleWriter;
class Transaction;
struct ArticleRecord;

/// How an article from elsewhere comes in: product.md and cli.md, "Import identity" and "Copies
/// start free". One article, inside somebody's transaction.
class Intake {
public:
    Intake(Transaction &transaction, ArticleWriter &writer, Instant now)
        : m_transaction(transaction), m_writer(writer), m_now(now) {}

    TakenIn take(Article article, State state, bool replace);

private:
    std::optional<ArticleRecord> known(const Article &article);
    TakenIn add(Article article, State state, const QByteArray &digest);
    TakenIn renew(const ArticleRecord &before, Article article, State state,
                  const QByteArray &digest);
    void finish(ArticleRecord &record, const ArticleRecord *before, State state);

    Transaction &m_transaction;
    ArticleWriter &m_writer;
    Instant m_now;
};
