// SPDX-License-Identifier: GPL-3.0-or-later
// ArticleStore: the kept states of an article.
#include "model/article/Restoring.h"
#include "model/base/Clock.h"
#include "model/base/Text.h"
#include "model/store/ArticleStore.h"
#include "model/store/ArticleWriter.h"
#include "model/store/RevisionReader.h"
#include "model/store/StoreWords.h"
#include "model/store/Transaction.h"
using namespace Qt::StringLiterals;

Result<QList<Revision>> ArticleStore::revisions(const ArticleId &id) const {
    return RevisionReader(m_database).all(id);
}
Result<Article> ArticleStore::revision(const ArticleId &id, int number) const {
    return RevisionReader(m_database).article(id, number);
}

Result<int> ArticleStore::keepRevision(const ArticleId &id, const QString &name) {
    Transaction transaction(m_database);
    ArticleWriter writer(transaction, m_clock.now(), m_actor);
    const auto before = writer.load(id);
    if (!before)
        return transaction.commit().error();
    if (writer.isKept(*before))
        return before->article.revision;
    ArticleRecord after = *before;
    after.article.revision += 1;
    writer.update(*before, after);
    writer.keep(after, name);
    transaction.tell(m_changes, {Change::What::Article, id});
    if (const Result<void> done = transaction.commit(); !done)
        return done.error();
    return after.article.revision;
}

Result<void> ArticleStore::nameRevision(const ArticleId &id, int number, const QString &name) {
    Transaction transaction(m_database);
    const qint64 named = transaction.run(uR"(UPDATE revision SET name = :name WHERE number = :number
            AND article_id = (SELECT id FROM article WHERE uuid = :uuid))"_s,
                                         {{u":name"_s, Text::clean(name, false).trimmed()},
                                          {u":number"_s, number},
                                          {u":uuid"_s, id.toText()}});
    if (named == 0)
        transaction.fail(StoreWords::notFound(
            id.toText(), StoreWords::tr("there is no revision %1").arg(number)));
    transaction.tell(m_changes, {Change::What::Article, id});
    return transaction.commit();
}

Result<WorkingCopy> ArticleStore::restoreRevision(const ArticleId &id, SaveNumber expected,
                                                  int number) {
    Transaction transaction(m_database); // the steps below join it
    ArticleWriter writer(transaction, m_clock.now(), m_actor);
    if (!writer.load(id, expected))
        return transaction.commit().error();
    const auto kept = revision(id, number);
    if (!kept)
        return kept.error();
    const auto before = keepRevision(id, StoreWords::tr("before a restore"));
    if (!before)
        return before.error();
    auto now = load(id);
    if (!now)
        return now;
    Restoring::takeWords(now->article, *kept);
    if (const auto saved = save(now->article, now->save); !saved)
        return saved;
    writer.log(id, u"restore"_s, StoreWords::tr("revision %1").arg(number));
    const auto after = keepRevision(id, StoreWords::tr("restored from revision %1").arg(number));
    if (!after)
        return after.error();
    auto restored = load(id);
    if (!restored)
        return restored;
    if (const Result<void> done = transaction.commit(); !done)
        return done.error();
    return restored;
}
