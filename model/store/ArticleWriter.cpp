// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/ArticleWriter.h"
#include "model/article/ArticleJson.h"
#include "model/base/Sha256.h"
#include "model/base/Text.h"
#include "model/review/Anchors.h"
#include "model/review/Seal.h"
#include "model/store/ArticleRow.h"
#include "model/store/AuditLog.h"
#include "model/store/ReviewRow.h"
#include "model/store/RevisionRow.h"
#include "model/store/Slugs.h"
#include "model/store/StoreWords.h"
#include "model/store/Transaction.h"
using namespace Qt::StringLiterals;

namespace {

QVariant orNull(const QByteArray &bytes) {
    return bytes.isEmpty() ? QVariant() : QVariant(bytes);
}
QVariant orNull(const QString &text) {
    return text.isEmpty() ? QVariant() : QVariant(text);
}
QVariant orNull(const std::optional<QString> &text) {
    return text ? QVariant(*text) : QVariant();
}

/// Without what a step or a save moves by itself: two revisions with the same of it say the same.
Article bare(Article article) {
    article.revision = article.version = 0;
    article.live.reset();
    article.state = State::Draft;
    article.updated = {};
    article.publishAt = article.firstPublished = article.lastPublished = std::nullopt;
    return article;
}

Bindings columns(const ArticleRecord &record) {
    Bindings bindings = ArticleRow::derived(record.article);
    bindings << Bindings{
        {u":section_id"_s, record.section ? QVariant(*record.section) : QVariant()},
        {u":save"_s, record.save},
        {u":person"_s, record.person},
        {u":author"_s, record.author},
        {u":owner"_s, record.article.assignee.isEmpty() ? record.author : record.article.assignee},
        {u":path"_s, orNull(record.path)},
        {u":live_section"_s, orNull(record.liveSection)},
        {u":live_seal"_s, orNull(record.liveSeal)},
        {u":seal"_s, orNull(record.seal)},
        {u":note"_s, record.note},
        {u":source_digest"_s, orNull(record.sourceDigest)},
        {u":source_seal"_s, orNull(record.sourceSeal)}};
    return bindings;
}

} // namespace

ArticleWriter::ArticleWriter(Transaction &transaction, Instant now, Actor actor)
    : m_transaction(transaction), m_now(now), m_actor(std::move(actor)) {}

QByteArray ArticleWriter::digest(QByteArrayView content) {
    return Sha256::of(content);
}

QString ArticleWriter::selectRecord() {
    return uR"(SELECT a.id AS id, a.save AS save, a.section_id AS section_id, a.person AS person, a.author AS author,
        a.path AS path,
        a.live_section AS live_section, a.live_seal AS live_seal, a.seal AS seal, a.note AS note,
        a.source_digest AS source_digest, a.source_seal AS source_seal, s.label AS section,
        w.content AS content, v.content AS review
        FROM article a JOIN working_copy w ON w.article_id = a.id
        LEFT JOIN review v ON v.article_id = a.id
        LEFT JOIN section s ON s.id = a.section_id )"_s;
}

ArticleRecord ArticleWriter::read(const Database::Row &row, Error *damage) {
    ArticleRecord record{row.number("id"_L1), {}};
    record.content = row.bytes("content"_L1);
    auto article = ArticleJson::decode(QByteArrayView(record.content));
    if (article)
        record.article = *std::move(article);
    else
        *damage = StoreWords::damaged({}, article.error().text);
    record.section = row.maybe("section_id"_L1);
    // A section's new label is in all of its articles at once.
    if (!row.isNull("section"_L1))
        record.article.section = row.text("section"_L1);
    record.save = row.number("save"_L1);
    record.person = row.text("person"_L1);
    record.author = row.text("author"_L1);
    if (!row.isNull("path"_L1))
        record.path = row.text("path"_L1);
    if (!row.isNull("live_section"_L1))
        record.liveSection = row.text("live_section"_L1);
    record.liveSeal = row.bytes("live_seal"_L1);
    record.seal = row.bytes("seal"_L1);
    record.note = row.text("note"_L1);
    record.sourceDigest = row.bytes("source_digest"_L1);
    record.sourceSeal = row.bytes("source_seal"_L1);
    record.review = ReviewRow::read(row.bytes("review"_L1));
    return record;
}

std::optional<ArticleRecord> ArticleWriter::load(const ArticleId &id) {
    Error damage{};
    auto record =
        m_transaction.first(selectRecord() + u"WHERE a.uuid = :uuid"_s, {{u":uuid"_s, id.toText()}},
                            [&](const Database::Row &row) { return read(row, &damage); });
    if (!record)
        m_transaction.fail(StoreWords::noArticle(id.toText()));
    else if (!damage.text.isEmpty())
        m_transaction.fail(damage);
    return m_transaction.failed() ? std::nullopt : std::move(record);
}

std::optional<ArticleRecord> ArticleWriter::load(const ArticleId &id, SaveNumber expected) {
    auto record = load(id);
    if (record && record->save != expected) {
        m_transaction.fail(StoreWords::changedSince(
            record->article.headline,
            record->person == m_actor.person ? QString() : record->person));
        return std::nullopt;
    }
    return record;
}

void ArticleWriter::settle(ArticleRecord &record) {
    if (!m_place || m_place->label != record.article.section)
        m_place = SectionStore::place(m_transaction, record.article.section);
    record.section = m_place->row;
    record.article.section = m_place->label;
    if (record.row == 0 && !m_slugGiven) {
        Slugs::give(m_transaction, record.article);
        m_slugGiven = true;
    }
}

void ArticleWriter::follow(const ArticleRecord &before, ArticleRecord &after) {
    Slugs::follow(m_transaction, before.article, after.article);
}

void ArticleWriter::insert(ArticleRecord &record) {
    settle(record);
    record.save = 1;
    record.person = m_actor.person;
    if (record.article.state != State::Published) // an archive's: nobody here began it
        record.author = m_actor.person;
    record.content = ArticleJson::encode(record.article);
    record.digest = digest(record.content);
    const Bindings bindings = columns(record);
    static const QString sql = [&] {
        QStringList names;
        for (const auto &[name, value] : bindings)
            names.append(name.mid(1));
        return u"INSERT INTO article (%1) VALUES (:%2) RETURNING id"_s.arg(names.join(u", "),
                                                                           names.join(u", :"));
    }();
    record.row =
        m_transaction
            .first(sql, bindings, [](const Database::Row &row) { return row.number("id"_L1); })
            .value_or(0);
    m_transaction.run(
        uR"(INSERT INTO working_copy (article_id, content, digest)
                          VALUES (:row, :content, :digest))"_s,
        {{u":row"_s, record.row}, {u":content"_s, record.content}, {u":digest"_s, record.digest}});
    Slugs::take(m_transaction, record.article, record.row);
    writeParts(record, nullptr);
}

void ArticleWriter::update(const ArticleRecord &before, ArticleRecord &after) {
    settle(after);
    after.save = before.save + 1;
    after.person = m_actor.person;
    after.content = ArticleJson::encode(after.article);
    after.digest = digest(after.content);
    // Only what differs, so that an autosave does not rewrite every index.
    const Bindings were = columns(before);
    Bindings bindings = columns(after);
    QStringList sets;
    for (qsizetype at = were.size() - 1; at >= 0; --at)
        if (bindings.at(at).second == were.at(at).second)
            bindings.removeAt(at);
        else
            sets.append(bindings.at(at).first.mid(1) + u" = "_s + bindings.at(at).first);
    bindings << Bindings{{u":row"_s, after.row}, {u":before"_s, before.save}};
    const qint64 changed = m_transaction.run(
        u"UPDATE article SET %1 WHERE id = :row AND save = :before"_s.arg(sets.join(u", ")),
        bindings);
    if (changed != 1)
        m_transaction.fail(StoreWords::changedSince(before.article.headline, before.person));
    m_transaction.run(
        u"UPDATE working_copy SET content = :content, digest = :digest WHERE article_id = :row"_s,
        {{u":content"_s, after.content}, {u":digest"_s, after.digest}, {u":row"_s, after.row}});
    if (after.article.slug != before.article.slug)
        Slugs::change(m_transaction, after.article, after.row);
    writeParts(after, &before.article);
    if (!after.reviewGiven)
        after.review = Anchors::follow(before.review, before.article, after.article);
    if (after.review != before.review)
        ReviewRow::write(m_transaction, after.row, after.article.id, after.review);
}

void ArticleWriter::writeParts(const ArticleRecord &record, const Article *before) {
    const QVariant row = record.row;
    const auto clear = [&](const QString &table) {
        if (before)
            m_transaction.run(u"DELETE FROM %1 WHERE article_id = :row"_s.arg(table),
                              {{u":row"_s, row}});
    };
    const auto tags = record.article.tags;
    if (tags != (before ? before->tags : QStringList())) {
        clear(u"tag"_s);
        for (qsizetype at = 0; at < tags.size(); ++at)
            m_transaction.run(
                u"INSERT INTO tag (article_id, position, tag, folded) VALUES (:row, :at, :tag, :folded)"_s,
                {{u":row"_s, row},
                 {u":at"_s, at},
                 {u":tag"_s, tags.at(at)},
                 {u":folded"_s, Text::fold(tags.at(at))}});
    }
    const auto links = ArticleRow::links(record.article);
    if (links != (before ? ArticleRow::links(*before) : QList<ArticleRow::Link>())) {
        clear(u"link"_s);
        for (qsizetype at = 0; at < links.size(); ++at)
            m_transaction.run(
                uR"(INSERT INTO link (article_id, position, kind, target, href, headline)
                    VALUES (:row, :at, :kind, :target, :href, :headline))"_s,
                {{u":row"_s, row},
                 {u":at"_s, at},
                 {u":kind"_s, links.at(at).kind},
                 {u":target"_s, orNull(links.at(at).target)},
                 {u":href"_s, links.at(at).href},
                 {u":headline"_s, links.at(at).headline}});
    }
    const auto photos = ArticleRow::photos(record.article);
    if (photos != (before ? ArticleRow::photos(*before) : QList<PhotoHash>())) {
        clear(u"photo_use"_s);
        for (qsizetype at = 0; at < photos.size(); ++at)
            m_transaction.run(
                u"INSERT INTO photo_use (article_id, position, hash) VALUES (:row, :at, :hash)"_s,
                {{u":row"_s, row}, {u":at"_s, at}, {u":hash"_s, photos.at(at).bytes()}});
    }
    if (!before || ArticleRow::texts(record.article) != ArticleRow::texts(*before))
        m_transaction.run(
            u"INSERT INTO index_queue (article_id) VALUES (:row) ON CONFLICT DO NOTHING"_s,
            {{u":row"_s, row}});
}

bool ArticleWriter::isKept(const ArticleRecord &record) {
    RevisionRow::Text text;
    m_transaction.each(RevisionRow::chain(u"r.article_id = :row AND r.number = (SELECT max(number) "
                                          "FROM revision WHERE article_id = :row)"_s),
                       {{u":row"_s, record.row}},
                       [&](const Database::Row &row) { return text.add(row); });
    const auto content = text.content();
    if (!text.found() || !content)
        return false; // a damaged one keeps nothing
    const auto kept = ArticleJson::decode(QByteArrayView(*content));
    return kept && bare(*kept) == bare(record.article);
}

void ArticleWriter::makeLive(ArticleRecord &record, Instant at) {
    settle(record);
    Article &article = record.article;
    article.state = State::Published;
    article.version += 1;
    article.revision += 1;
    article.live = article.revision;
    article.publishAt.reset();
    article.killed.reset();
    if (!article.firstPublished)
        article.firstPublished = at;
    article.lastPublished = at;
    if (!record.path) {
        const QString section = m_place->slug;
        record.path = section.isEmpty() ? article.slug : section + u'/' + article.slug;
    }
    record.liveSection = article.section;
    record.seal = record.liveSeal = sealOf(article);
}

void ArticleWriter::keep(const ArticleRecord &record, const QString &name) {
    m_transaction.run(
        uR"(INSERT INTO revision (article_id, number, at, person, state, words, name, seal,
            encoding, base, content, digest) VALUES (:row, :number, :at, :person, :state, :words,
            :name, :seal, :encoding, :base, :content, :digest))"_s,
        RevisionRow::next(m_transaction, record.row, record.content)
            << Bindings{{u":row"_s, record.row},
                        {u":number"_s, record.article.revision},
                        {u":at"_s, stamp(m_now)},
                        {u":person"_s, m_actor.person},
                        {u":state"_s, toWord(record.article.state)},
                        {u":words"_s, wordCount(record.article.body)},
                        {u":name"_s, name},
                        {u":seal"_s, orNull(record.seal)},
                        {u":digest"_s, record.digest}});
}

void ArticleWriter::queueDelivery(const ArticleRecord &record) {
    m_transaction.run(
        uR"(INSERT INTO delivery (article_id, destination, version, remote_id, url, state, error,
            next_try) SELECT :row, name, :version, '', '', 'waiting', '', :now FROM destination)"_s,
        {{u":row"_s, record.row},
         {u":version"_s, record.article.version},
         {u":now"_s, stamp(m_now)}});
}

void ArticleWriter::log(const ArticleId &article, const QString &action, const QString &detail) {
    AuditLog::append(m_transaction, m_now, m_actor, {article, action, detail, {}});
}
