// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/ArticleStore.h"
#include "model/article/ArticleJson.h"
#include "model/base/Clock.h"
#include "model/review/Seal.h"
#include "model/review/Workflow.h"
#include "model/store/ArticleFinder.h"
#include "model/store/ArticleWriter.h"
#include "model/store/AuditLog.h"
#include "model/store/Intake.h"
#include "model/store/StoreWords.h"
#include "model/store/Transaction.h"
using namespace Qt::StringLiterals;

namespace {

/// An approval stands in these.
bool isSealed(State state) {
    return state == State::Approved || state == State::Scheduled || state == State::Published;
}

/// The newest kept revision, which says the same, bears the seal of the record from now on.
void sealKept(Transaction &transaction, const ArticleRecord &record) {
    transaction.run(
        u"UPDATE revision SET seal = :seal WHERE article_id = :row AND number = :number"_s,
        {{u":seal"_s, record.seal},
         {u":row"_s, record.row},
         {u":number"_s, record.article.revision}});
}

Result<WorkingCopy> asStored(const ArticleRecord &record) {
    auto article = ArticleJson::decode(QByteArrayView(record.content));
    if (!article)
        return article.error();
    return WorkingCopy{*std::move(article), record.save, record.review};
}

/// Why readers may not have what is stored, whatever was decided before.
std::optional<Error> refusedNow(const ArticleRecord &record, Instant now) {
    const Article &article = record.article;
    if (record.seal.isEmpty() || record.seal != sealOf(article))
        return StoreWords::denied(article.headline,
                                  StoreWords::tr("what stands here is not what was approved; "
                                                 "approve it again"));
    if (article.embargo && *article.embargo > now)
        return StoreWords::denied(
            article.headline,
            StoreWords::tr("it is under embargo until %1").arg(toRfc3339(*article.embargo)));
    return std::nullopt;
}

} // namespace

ArticleStore::ArticleStore(Database &database, Changes &changes, const Clock &clock, Actor actor)
    : m_database(database), m_changes(changes), m_clock(clock), m_actor(std::move(actor)) {}

Result<WorkingCopy> ArticleStore::make(Article article, const QString &action) {
    Transaction transaction(m_database);
    ArticleWriter writer(transaction, m_clock.now(), m_actor);
    const auto there = transaction.first(
        u"SELECT headline FROM article WHERE uuid = :uuid"_s, {{u":uuid"_s, article.id.toText()}},
        [](const Database::Row &row) { return row.text("headline"_L1); });
    if (there)
        transaction.fail(StoreWords::conflict(
            article.id.toText(),
            StoreWords::tr("there is an article with this id (%1)").arg(*there)));
    if (article.created == Instant())
        article.created = m_clock.now();
    if (article.updated == Instant())
        article.updated = article.created;
    ArticleRecord record{0, std::move(article)};
    writer.settle(record);
    writer.insert(record);
    writer.log(record.article.id, action);
    transaction.tell(m_changes, {Change::What::Article, record.article.id});
    if (const Result<void> done = transaction.commit(); !done)
        return done.error();
    return asStored(record);
}

Result<WorkingCopy> ArticleStore::add(Article article) {
    return make(std::move(article), u"create"_s);
}

Result<WorkingCopy> ArticleStore::load(const ArticleId &id) const {
    Error damage{};
    const auto record = m_database.first(
        ArticleWriter::selectRecord() + u"WHERE a.uuid = :uuid"_s, {{u":uuid"_s, id.toText()}},
        [&](const Database::Row &row) { return ArticleWriter::read(row, &damage); });
    if (!record)
        return record.error();
    if (!*record)
        return StoreWords::noArticle(id.toText());
    if (!damage.text.isEmpty())
        return damage;
    return WorkingCopy{(*record)->article, (*record)->save, (*record)->review};
}

Result<std::optional<WorkingCopy>> ArticleStore::loadUnless(const ArticleId &id,
                                                            SaveNumber known) const {
    const auto save = m_database.first(
        u"SELECT save FROM article WHERE uuid = :uuid"_s, {{u":uuid"_s, id.toText()}},
        [](const Database::Row &row) { return row.number("save"_L1); });
    if (!save)
        return save.error();
    if (*save == known)
        return std::optional<WorkingCopy>();
    auto copy = load(id);
    if (!copy)
        return copy.error();
    return std::optional(*std::move(copy));
}

Result<WorkingCopy> ArticleStore::duplicate(const ArticleId &id) {
    auto copy = load(id);
    if (!copy)
        return copy;
    Article article = std::move(copy->article);
    article.id = ArticleId::make();
    article.revision = article.version = 0;
    article.live.reset();
    article.slug.clear();
    article.oldSlugs.clear();
    article.state = State::Draft;
    article.embargo = article.publishAt = article.firstPublished = article.lastPublished = {};
    article.created = article.updated = {};
    article.corrections.clear();
    article.checklist.clear();
    article.killed.reset();
    article.source.reset();
    return make(std::move(article), u"duplicate"_s);
}

Result<void> ArticleStore::remove(const ArticleId &id) {
    Transaction transaction(m_database);
    ArticleWriter writer(transaction, m_clock.now(), m_actor);
    const auto record = writer.load(id);
    if (!record)
        return transaction.commit();
    const Article &article = record->article;
    if (article.state != State::Spiked || article.firstPublished || article.version > 0)
        return StoreWords::denied(
            article.headline,
            article.firstPublished
                ? StoreWords::tr("what was published is never deleted; kill it instead")
                : StoreWords::tr("only what is spiked can be deleted; spike it first"));
    transaction.run(u"DELETE FROM article WHERE id = :row"_s, {{u":row"_s, record->row}});
    transaction.run(u"INSERT INTO index_queue (article_id) VALUES (:row) ON CONFLICT DO NOTHING"_s,
                    {{u":row"_s, record->row}});
    writer.log(id, u"delete"_s, article.headline);
    transaction.tell(m_changes, {Change::What::Article, id});
    return transaction.commit();
}

Result<TakenIn> ArticleStore::takeIn(Article article, State state, bool replace) {
    Transaction transaction(m_database);
    ArticleWriter writer(transaction, m_clock.now(), m_actor);
    TakenIn taken =
        Intake(transaction, writer, m_clock.now()).take(std::move(article), state, replace);
    if (!transaction.failed() && (taken.outcome == TakenIn::Outcome::Unchanged ||
                                  taken.outcome == TakenIn::Outcome::Refused))
        return taken;
    transaction.tell(m_changes, {Change::What::Article, taken.id});
    if (const Result<void> done = transaction.commit(); !done)
        return done.error();
    return taken;
}

Result<WorkingCopy> ArticleStore::step(const ArticleId &id, SaveNumber expected, const Step &step) {
    Transaction transaction(m_database);
    ArticleWriter writer(transaction, m_clock.now(), m_actor);
    const auto before = writer.load(id, expected);
    if (!before)
        return transaction.commit().error();
    ArticleRecord after = *before;
    Article &article = after.article;
    if (const auto refusal = refusedNow(*before, m_clock.now()); step.publishes && refusal)
        return *refusal;
    if (step.publishes)
        writer.makeLive(after, m_clock.now());
    article.state = step.to;
    if (step.publishAt)
        article.publishAt = step.publishAt;
    else if (before->article.state == State::Scheduled)
        article.publishAt.reset();
    if (step.seals)
        after.seal = sealOf(article);
    else if (!isSealed(step.to))
        after.seal.clear();
    if (step.killing) {
        article.killed = step.killing;
        article.live.reset();
        after.liveSection.reset();
        after.liveSeal.clear();
    }
    after.note = step.to == State::Draft ? step.note : QString();
    const bool keeps = step.publishes || !writer.isKept(*before);
    if (keeps && !step.publishes)
        article.revision += 1;
    writer.update(*before, after);
    if (keeps)
        writer.keep(after, step.action);
    else if (step.seals)
        sealKept(transaction, after);
    if (step.publishes || step.killing)
        writer.queueDelivery(after);
    writer.log(id, step.action, step.note);
    transaction.tell(m_changes, {Change::What::Article, id});
    if (const Result<void> done = transaction.commit(); !done)
        return done.error();
    return asStored(after);
}

Result<QByteArray> ArticleStore::seal(const ArticleId &id) const {
    const auto seal = m_database.first(
        u"SELECT seal FROM article WHERE uuid = :uuid"_s, {{u":uuid"_s, id.toText()}},
        [](const Database::Row &row) { return row.bytes("seal"_L1); });
    if (!seal)
        return seal.error();
    if (!*seal)
        return StoreWords::noArticle(id.toText());
    return **seal;
}

Result<QString> ArticleStore::note(const ArticleId &id) const {
    const auto note = m_database.first(
        u"SELECT note FROM article WHERE uuid = :uuid"_s, {{u":uuid"_s, id.toText()}},
        [](const Database::Row &row) { return row.text("note"_L1); });
    if (!note)
        return note.error();
    if (!*note)
        return StoreWords::noArticle(id.toText());
    return **note;
}

Result<QList<ArticleHead>> ArticleStore::list(const ArticleFilter &filter, qint64 offset,
                                              int limit) const {
    return ArticleFinder(m_database).list(filter, offset, limit);
}
Result<qint64> ArticleStore::count(const ArticleFilter &filter) const {
    return ArticleFinder(m_database).count(filter);
}
Result<QHash<State, qint64>> ArticleStore::countByState(const ArticleFilter &filter) const {
    return ArticleFinder(m_database).countByState(filter);
}
Result<QList<Instant>> ArticleStore::moments(const ArticleFilter &filter) const {
    return ArticleFinder(m_database).moments(filter);
}
Result<ArticleHead> ArticleStore::head(const ArticleId &id) const {
    return ArticleFinder(m_database).head(id);
}
Result<QHash<ArticleId, ArticleHead>> ArticleStore::heads(const QList<ArticleId> &ids) const {
    return ArticleFinder(m_database).heads(ids);
}
Result<ArticleId> ArticleStore::find(const QString &idSlugOrPrefix) const {
    return ArticleFinder(m_database).find(idSlugOrPrefix);
}
Result<QList<ArticleId>> ArticleStore::withHeadline(const QString &headline) const {
    return ArticleFinder(m_database).withHeadline(headline);
}
Result<QList<ArticleHead>> ArticleStore::linkedFrom(const ArticleId &id) const {
    return ArticleFinder(m_database).linkedFrom(id);
}
