// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/Integrity.h"
#include "model/Newsroom.h"
#include "model/article/ArticleJson.h"
#include "model/review/Seal.h"
#include "model/store/ArticleRow.h"
#include "model/store/ArticleWriter.h"
#include "model/store/AuditLog.h"
#include "model/store/PhotoStore.h"
#include "model/store/ReviewRow.h"
#include "model/store/RevisionRow.h"
#include "model/store/StoreWords.h"
#include "model/work/Progress.h"
#include <QFile>
using namespace Qt::StringLiterals;

namespace {

/// One look at all of it; each part adds what it finds.
class Verification {
public:
    Verification(Newsroom &newsroom, Progress &progress)
        : m_newsroom(newsroom), m_database(newsroom.database()), m_progress(progress) {}

    Result<void> pages();
    Result<void> articles();
    Result<void> parts();
    Result<void> reviews();
    Result<void> revisions();
    Result<void> live();
    Result<void> photos();
    Result<void> log();

    QList<Damage> found{};

private:
    void add(const QString &object, const QString &problem) { found.append({object, problem}); }
    /// Counts, and says whether to go on.
    bool next(const QString &what) {
        m_progress.at(++m_done, 0, what);
        return !m_progress.stopped();
    }
    void checkRevision(const QString &object, qint64 article, qint64 number);
    void compareColumns(const Database::Row &row, const Article &article);

    Newsroom &m_newsroom;
    Database &m_database;
    Progress &m_progress;
    qint64 m_done = 0;
};

Result<void> Verification::pages() {
    const Result<void> read =
        m_database.each(u"PRAGMA integrity_check"_s, {}, [&](const Database::Row &row) {
            if (const QString problem = row.text("integrity_check"_L1); problem != u"ok")
                add(u"newsroom.sqlite"_s, problem);
            return next(u"pages"_s);
        });
    if (!read)
        return read;
    return m_database.each(u"PRAGMA foreign_key_check"_s, {}, [&](const Database::Row &row) {
        add(row.text("table"_L1),
            StoreWords::tr("row %1 belongs to nothing").arg(row.number("rowid"_L1)));
        return true;
    });
}

void Verification::compareColumns(const Database::Row &row, const Article &article) {
    QStringList wrong;
    for (const auto &[name, value] : ArticleRow::derived(article)) {
        const QByteArray column = name.mid(1).toLatin1();
        const QLatin1StringView view(column.constData(), column.size());
        if (row.isNull(view) != value.isNull() || row.text(view) != value.toString())
            wrong << name.mid(1);
    }
    if (row.isNull("section_id"_L1) != article.section.isEmpty())
        wrong << u"section"_s;
    if (!wrong.isEmpty())
        add(article.id.toText(), StoreWords::tr("the lists say something else than the article: %1")
                                     .arg(wrong.join(u", ")));
}

Result<void> Verification::articles() {
    QStringList columns;
    for (const auto &[name, value] : ArticleRow::derived(Article()))
        columns << u"a.%1 AS %1"_s.arg(name.mid(1));
    return m_database.each(
        uR"(SELECT %1, a.section_id AS section_id, w.content AS content, w.digest AS digest,
            a.seal AS seal FROM article a LEFT JOIN working_copy w ON w.article_id = a.id)"_s.arg(
            columns.join(u", ")),
        {}, [&](const Database::Row &row) {
            const QString uuid = row.text("uuid"_L1);
            const QByteArray content = row.bytes("content"_L1);
            const auto article = ArticleJson::decode(QByteArrayView(content));
            if (row.bytes("digest"_L1) != ArticleWriter::digest(content))
                add(uuid, StoreWords::tr("its text is not what was saved"));
            if (!article)
                add(uuid, StoreWords::tr("it cannot be read: %1").arg(article.error().text));
            else
                compareColumns(row, *article);
            const QByteArray seal = row.bytes("seal"_L1);
            if (article && !seal.isEmpty() && seal != sealOf(*article))
                add(uuid, StoreWords::tr("it was changed since its approval by something else than "
                                         "Standfirst, so it is not published"));
            return next(uuid);
        });
}

/// Tags, links, photo uses and the index against the articles that they were made of.
Result<void> Verification::parts() {
    const auto lines = [&](const QString &sql, qint64 id) {
        QStringList texts;
        const Result<void> read =
            m_database.each(sql, {{u":row"_s, id}}, [&](const Database::Row &line) {
                texts << line.text("line"_L1);
                return true;
            });
        return read ? texts : QStringList{read.error().text};
    };
    Error damage{};
    return m_database.each(ArticleWriter::selectRecord(), {}, [&](const Database::Row &row) {
        const ArticleRecord record = ArticleWriter::read(row, &damage);
        if (!std::exchange(damage.text, {}).isEmpty())
            return true; // reported with the articles
        QStringList links, photos;
        for (const ArticleRow::Link &link : ArticleRow::links(record.article))
            links << link.kind + link.target + link.href + link.headline;
        for (const PhotoHash &hash : ArticleRow::photos(record.article))
            photos << hash.hex().toUpper();
        const QString order = u" WHERE article_id = :row ORDER BY position"_s;
        if (lines(u"SELECT tag AS line FROM tag"_s + order, record.row) != record.article.tags ||
            lines(u"SELECT kind || coalesce(target, '') || href || headline AS line FROM link"_s +
                      order,
                  record.row) != links ||
            lines(u"SELECT hex(hash) AS line FROM photo_use"_s + order, record.row) != photos)
            add(record.article.id.toText(),
                StoreWords::tr("its tags, links or photos are not those of its text"));
        const QStringList indexed =
            lines(uR"(SELECT headline || standfirst || body || byline AS line FROM search_text
                      WHERE article_id = :row AND article_id NOT IN
                      (SELECT article_id FROM index_queue))"_s,
                  record.row);
        const ArticleRow::Texts now = ArticleRow::folded(ArticleRow::texts(record.article));
        if (!indexed.isEmpty() &&
            indexed.constFirst() != now.headline + now.standfirst + now.body + now.byline)
            add(record.article.id.toText(),
                StoreWords::tr("the search index holds another text of it"));
        return next(record.article.id.toText());
    });
}

Result<void> Verification::reviews() {
    return m_database.each(
        uR"(SELECT a.uuid AS uuid, v.content AS content, v.digest AS digest FROM review v
            JOIN article a ON a.id = v.article_id)"_s,
        {}, [&](const Database::Row &row) {
            const QString uuid = row.text("uuid"_L1);
            const QString problem =
                ReviewRow::problem(ArticleId::of(QUuid::fromString(uuid)), row.bytes("content"_L1),
                                   row.bytes("digest"_L1));
            if (!problem.isEmpty())
                add(uuid, problem);
            return next(uuid);
        });
}

Result<void> Verification::revisions() {
    return m_database.each(
        uR"(SELECT a.uuid AS uuid, r.article_id AS article_id, r.number AS number FROM revision r
            JOIN article a ON a.id = r.article_id)"_s,
        {}, [&](const Database::Row &row) {
            const QString object =
                row.text("uuid"_L1) + StoreWords::tr(" revision %1").arg(row.number("number"_L1));
            checkRevision(object, row.number("article_id"_L1), row.number("number"_L1));
            return next(object);
        });
}

void Verification::checkRevision(const QString &object, qint64 article, qint64 number) {
    RevisionRow::Text text;
    const Result<void> read =
        m_database.each(RevisionRow::chain(u"r.article_id = :row AND r.number = :number"_s),
                        {{u":row"_s, article}, {u":number"_s, number}},
                        [&](const Database::Row &row) { return text.add(row); });
    const Result<QByteArray> content = read ? text.content() : read.error();
    if (!content)
        return add(object, content.error().detail);
    const auto kept = ArticleJson::decode(QByteArrayView(*content));
    if (!kept)
        add(object, StoreWords::tr("it cannot be read: %1").arg(kept.error().text));
    else if (!text.seal().isEmpty() && text.seal() != sealOf(*kept))
        add(object, StoreWords::tr("its text does not match its seal"));
}

Result<void> Verification::live() {
    return m_database.each(
        uR"(SELECT a.uuid AS uuid FROM article a LEFT JOIN revision r
            ON r.article_id = a.id AND r.number = a.live WHERE a.live IS NOT NULL AND
            (r.seal IS NULL OR a.live_seal IS NULL OR r.seal <> a.live_seal OR a.path IS NULL))"_s,
        {}, [&](const Database::Row &row) {
            add(row.text("uuid"_L1),
                StoreWords::tr("the revision that readers have is missing or bears another seal"));
            return true;
        });
}

Result<void> Verification::photos() {
    const auto all = m_newsroom.photos().all();
    if (!all)
        return all.error();
    for (const Photo &photo : *all) {
        QFile file(m_newsroom.photos().path(photo));
        if (!file.open(QIODevice::ReadOnly))
            add(photo.file, StoreWords::tr("the picture's file is gone or cannot be read"));
        else if (PhotoHash::of(file.readAll()) != photo.hash)
            add(photo.file, StoreWords::tr("the picture's file was changed"));
        if (!next(photo.file))
            break;
    }
    return {};
}

Result<void> Verification::log() {
    const auto problem = AuditLog::firstBreak(m_database, [&] { return next(u"log"_s); });
    if (!problem)
        return problem.error();
    if (!problem->isEmpty())
        add(u"log"_s, *problem);
    return {};
}

} // namespace

Result<QList<Damage>> verifyNewsroom(Newsroom &newsroom, Progress &progress) {
    Verification verification(newsroom, progress);
    const Result<void> done = verification.pages()
                                  .then([&] { return verification.articles(); })
                                  .then([&] { return verification.parts(); })
                                  .then([&] { return verification.reviews(); })
                                  .then([&] { return verification.revisions(); })
                                  .then([&] { return verification.live(); })
                                  .then([&] { return verification.photos(); })
                                  .then([&] { return verification.log(); });
    if (done && progress.stopped())
        return Error{Error::Kind::Stopped, {}, StoreWords::tr("stopped before the end")};
    if (!done && verification.found.isEmpty())
        return done.error();
    if (!done)
        verification.found.append({newsroom.database().file(), done.error().text});
    return verification.found;
}
