// SPDX-License-Identifier: GPL-3.0-or-later
// ArticleStore: what a person edited, says and proposes.
#include "model/article/ArticleJson.h"
#include "model/base/Clock.h"
#include "model/review/Workflow.h"
#include "model/store/ArticleStore.h"
#include "model/store/ArticleWriter.h"
#include "model/store/AuditLog.h"
#include "model/store/ReviewRow.h"
#include "model/store/StoreWords.h"
#include "model/store/Transaction.h"
using namespace Qt::StringLiterals;

namespace {

/// An edit says nothing of what belongs to workflow and history: that stays as stored. Nor does it
/// end an embargo: that takes an editor and a reason (endEmbargo).
void keepWhatIsNotEdited(Article &edited, const Article &stored, Instant now) {
    if (ArticleStore::endsEarly(stored, edited.embargo, now))
        edited.embargo = stored.embargo;
    edited.id = stored.id;
    edited.revision = stored.revision;
    edited.version = stored.version;
    edited.live = stored.live;
    edited.oldSlugs = stored.oldSlugs;
    edited.state = stored.state;
    edited.created = stored.created;
    edited.updated = stored.updated;
    edited.firstPublished = stored.firstPublished;
    edited.lastPublished = stored.lastPublished;
    edited.killed = stored.killed;
    edited.source = stored.source;
}

/// An edit ends an approval, and a schedule with it.
void unseal(ArticleRecord &after, const Article &stored, Instant now) {
    if (ArticleJson::sealed(after.article) == ArticleJson::sealed(stored))
        return;
    after.article.updated = now;
    after.article.state = Workflow::afterEdit(stored.state);
    after.seal.clear();
    if (stored.state == State::Scheduled)
        after.article.publishAt.reset();
}

/// The article as a person has it now, with its comments and suggestions where they are given.
ArticleRecord edited(const ArticleRecord &before, const Article &article,
                     const ReviewRecord *review, Instant now) {
    ArticleRecord after = before;
    after.article = article;
    keepWhatIsNotEdited(after.article, before.article, now);
    after.reviewGiven = review != nullptr;
    if (review)
        after.review = *review;
    return after;
}

} // namespace

Result<WorkingCopy> ArticleStore::save(const Article &article, SaveNumber expected) {
    return write(article, nullptr, expected);
}

Result<WorkingCopy> ArticleStore::save(const Article &article, const ReviewRecord &review,
                                       SaveNumber expected) {
    return write(article, &review, expected);
}

Result<WorkingCopy> ArticleStore::write(const Article &article, const ReviewRecord *review,
                                        SaveNumber expected) {
    Transaction transaction(m_database);
    ArticleWriter writer(transaction, m_clock.now(), m_actor);
    const auto before = writer.load(article.id, expected);
    if (!before)
        return transaction.commit().error();
    const Article &stored = before->article;
    const bool killed = stored.state == State::Killed;
    ArticleRecord after = edited(*before, article, review, m_clock.now());
    if (!killed) {
        writer.settle(after);
        writer.follow(*before, after);
    }
    const bool edits = ArticleJson::encode(after.article) != ArticleJson::encode(stored);
    if (edits && killed)
        return StoreWords::denied(stored.headline,
                                  StoreWords::tr("it is withdrawn; an editor must take it back to "
                                                 "draft before it can be edited"));
    if (!edits && after.review == before->review)
        return WorkingCopy{stored, expected, before->review};
    if (edits) {
        unseal(after, stored, m_clock.now());
        writer.update(*before, after);
        AuditLog::appendEdit(transaction, m_clock.now(), m_actor, stored, after.article);
    } else {
        after.save += 1;
        ReviewRow::writeAlone(transaction, after.row, after.save, stored.id, after.review);
    }
    if (review)
        if (const auto [action, detail] = ReviewRow::action(before->review, after.review, edits);
            !action.isEmpty())
            writer.log(stored.id, action, detail);
    transaction.tell(m_changes, {Change::What::Article, stored.id});
    if (after.section != before->section)
        transaction.tell(m_changes, {Change::What::Sections, {}});
    if (const Result<void> done = transaction.commit(); !done)
        return done.error();
    auto saved = ArticleJson::decode(QByteArrayView(after.content));
    if (!saved)
        return saved.error();
    return WorkingCopy{*std::move(saved), after.save, after.review};
}

Result<QList<ArticleId>> ArticleStore::reviewed() const {
    QList<ArticleId> ids;
    const Result<void> read = m_database.each(
        u"SELECT a.uuid AS uuid FROM review v JOIN article a ON a.id = v.article_id"_s, {},
        [&](const Database::Row &row) {
            ids.append(ArticleId::of(QUuid::fromString(row.text("uuid"_L1))));
            return true;
        });
    if (!read)
        return read.error();
    return ids;
}

bool ArticleStore::endsEarly(const Article &stored, const std::optional<Instant> &embargo,
                             Instant now) {
    return stored.embargo && *stored.embargo > now && (!embargo || *embargo < *stored.embargo);
}

Result<WorkingCopy> ArticleStore::endEmbargo(const ArticleId &id, SaveNumber expected,
                                             const std::optional<Instant> &embargo,
                                             const QString &reason) {
    Transaction transaction(m_database);
    ArticleWriter writer(transaction, m_clock.now(), m_actor);
    const auto before = writer.load(id, expected);
    if (!before)
        return transaction.commit().error();
    ArticleRecord after = *before;
    after.article.embargo = embargo;
    writer.update(*before, after);
    writer.log(id, u"end-embargo"_s,
               StoreWords::tr("%1 to %2: %3")
                   .arg(before->article.embargo ? toRfc3339(*before->article.embargo) : QString(),
                        embargo ? toRfc3339(*embargo) : StoreWords::tr("none"), reason));
    transaction.tell(m_changes, {Change::What::Article, id});
    if (const Result<void> done = transaction.commit(); !done)
        return done.error();
    return WorkingCopy{after.article, after.save, after.review};
}
