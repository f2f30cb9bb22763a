// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/Intake.h"
#include "model/article/ArticleJson.h"
#include "model/base/Text.h"
#include "model/review/Seal.h"
#include "model/store/ArticleWriter.h"
#include "model/store/StoreWords.h"
#include "model/store/Transaction.h"
using namespace Qt::StringLiterals;

namespace {

/// What the source says, without what a newsroom does with it: the same at each import.
QByteArray cameAs(Article article) {
    article.id = ArticleId::of(QUuid());
    article.revision = article.version = 0;
    article.live.reset();
    article.slug.clear();
    article.oldSlugs.clear();
    article.state = State::Draft;
    article.publishAt = article.firstPublished = article.lastPublished = std::nullopt;
    article.created = article.updated = {};
    article.killed.reset();
    article.source.reset();
    return ArticleWriter::digest(ArticleJson::encode(article));
}

/// Nothing of another newsroom's work on it: no schedule, lock, approval or publication; the
/// embargo that the source states is kept.
void free(Article &article) {
    article.revision = article.version = 0;
    article.live.reset();
    article.state = State::Draft;
    article.publishAt.reset();
    article.killed.reset();
    article.checklist.clear();
}

TakenIn refused(const Article &article, const Error &error) {
    TakenIn out{TakenIn::Outcome::Refused, article.id};
    out.slug = article.slug;
    out.error = error;
    return out;
}

} // namespace

std::optional<ArticleRecord> Intake::known(const Article &article) {
    const auto found =
        m_transaction.first(uR"(SELECT uuid FROM article WHERE uuid = :uuid
            UNION ALL SELECT uuid FROM article WHERE source_id = :id AND source_format = :format
            LIMIT 1)"_s,
                            {{u":uuid"_s, article.id.toText()},
                             {u":id"_s, article.source ? article.source->id : QString()},
                             {u":format"_s, article.source ? article.source->format : QString()}},
                            [](const Database::Row &row) { return row.text("uuid"_L1); });
    if (!found)
        return std::nullopt;
    return m_writer.load(ArticleId::of(QUuid::fromString(*found)));
}

TakenIn Intake::take(Article article, State state, bool replace) {
    if (state != State::Draft && state != State::Published)
        return refused(article, StoreWords::badInput(
                                    article.headline,
                                    StoreWords::tr("articles come in as draft or published; move "
                                                   "them on afterwards")));
    if (state == State::Published && article.embargo && *article.embargo > m_now)
        return refused(article,
                       StoreWords::denied(article.headline,
                                          StoreWords::tr("it is under embargo until %1; import it "
                                                         "as a draft")
                                              .arg(toRfc3339(*article.embargo))));
    const QByteArray digest = cameAs(article);
    const auto before = known(article);
    if (!before)
        return add(std::move(article), state, digest);
    const Article &present = before->article;
    if (digest == before->sourceDigest || digest == cameAs(present)) {
        TakenIn out{TakenIn::Outcome::Unchanged, present.id};
        out.slug = present.slug;
        return out;
    }
    if (present.state == State::Killed)
        return refused(present,
                       StoreWords::denied(present.headline,
                                          StoreWords::tr("it was withdrawn here; an editor must "
                                                         "take it back to draft first")));
    const bool edited =
        before->sourceSeal.isEmpty() || before->sourceSeal != sealOf(before->article);
    if (edited && !replace)
        return refused(present,
                       StoreWords::conflict(present.headline,
                                            StoreWords::tr("changed here since import; --replace "
                                                           "takes the new text and keeps this one "
                                                           "as a revision")));
    ArticleRecord kept = *before;
    if (edited && !m_writer.isKept(kept)) {
        kept.article.revision += 1;
        m_writer.update(*before, kept);
        m_writer.keep(kept, u"before import"_s);
    }
    return renew(kept, std::move(article), state, digest);
}

TakenIn Intake::add(Article article, State state, const QByteArray &digest) {
    free(article);
    if (state != State::Published) {
        article.firstPublished = article.lastPublished = std::nullopt;
        article.oldSlugs.clear();
    }
    if (article.updated == Instant())
        article.updated = article.created == Instant() ? m_now : article.created;
    if (article.created == Instant())
        article.created = article.updated;
    ArticleRecord record{0, std::move(article)};
    record.sourceDigest = digest;
    finish(record, nullptr, state);
    TakenIn out{TakenIn::Outcome::Added, record.article.id};
    out.slug = record.article.slug;
    return out;
}

TakenIn Intake::renew(const ArticleRecord &before, Article article, State state,
                      const QByteArray &digest) {
    const Article &present = before.article;
    free(article);
    article.id = present.id;
    article.revision = present.revision;
    article.version = present.version;
    article.live = present.live;
    article.slug = present.slug;
    article.oldSlugs = present.oldSlugs;
    article.created = present.created;
    article.firstPublished = present.firstPublished;
    article.lastPublished = present.lastPublished;
    article.updated = m_now;
    if (ArticleStore::endsEarly(present, article.embargo, m_now))
        article.embargo = present.embargo; // its end takes an editor, not a source
    if (!article.source)
        article.source = present.source;
    ArticleRecord after = before;
    after.article = std::move(article);
    after.seal.clear(); // the approval was for the text before
    after.sourceDigest = digest;
    finish(after, &before, state);
    TakenIn out{TakenIn::Outcome::Updated, after.article.id};
    out.slug = after.article.slug;
    return out;
}

void Intake::finish(ArticleRecord &record, const ArticleRecord *before, State state) {
    m_writer.settle(record);
    if (before)
        m_writer.follow(*before, record);
    const bool live = state == State::Published;
    if (live) { // an archive's article keeps its dates
        const auto said = record.article.lastPublished ? record.article.lastPublished
                                                       : record.article.firstPublished;
        m_writer.makeLive(record, before || !said ? m_now : qMin(*said, m_now));
    }
    record.sourceSeal = live ? record.seal : sealOf(record.article);
    if (before)
        m_writer.update(*before, record);
    else
        m_writer.insert(record);
    if (live) {
        m_writer.keep(record, u"import"_s);
        m_writer.queueDelivery(record);
    }
    m_writer.log(record.article.id, u"import"_s,
                 live ? u"published, sealed as it came, without an approval here"_s : QString());
}
