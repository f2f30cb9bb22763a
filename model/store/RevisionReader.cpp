// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/RevisionReader.h"
#include "model/article/ArticleJson.h"
#include "model/store/Database.h"
#include "model/store/StoreWords.h"
using namespace Qt::StringLiterals;

Result<QList<Revision>> RevisionReader::all(const ArticleId &id) const {
    QList<Revision> revisions;
    const Result<void> read = m_database.each(
        uR"(SELECT r.number AS number, r.at AS at, r.person AS person, r.state AS state,
            r.words AS words, r.name AS name, a.live AS live FROM revision r
            JOIN article a ON a.id = r.article_id WHERE a.uuid = :uuid ORDER BY r.number DESC)"_s,
        {{u":uuid"_s, id.toText()}}, [&](const Database::Row &row) {
            Revision revision;
            revision.number = int(row.number("number"_L1));
            revision.at = row.time("at"_L1);
            revision.person = row.text("person"_L1);
            revision.state = stateFromWord(row.text("state"_L1)).value_or(State::Draft);
            revision.live = row.maybe("live"_L1) == qint64(revision.number);
            revision.words = int(row.number("words"_L1));
            revision.name = row.text("name"_L1);
            revisions.append(revision);
            return true;
        });
    if (!read)
        return read.error();
    if (revisions.isEmpty()) {
        const auto there = m_database.first(
            u"SELECT id FROM article WHERE uuid = :uuid"_s, {{u":uuid"_s, id.toText()}},
            [](const Database::Row &row) { return row.number("id"_L1); });
        if (!there)
            return there.error();
        if (!*there)
            return StoreWords::noArticle(id.toText());
    }
    return revisions;
}

Result<RevisionRow::Text> RevisionReader::stored(const ArticleId &id, int number) const {
    RevisionRow::Text text;
    for (const auto rows : {RevisionRow::own, RevisionRow::chain}) {
        text = {};
        const Result<void> read =
            m_database.each(rows(u"a.uuid = :uuid AND r.number = :number"_s),
                            {{u":uuid"_s, id.toText()}, {u":number"_s, number}},
                            [&](const Database::Row &row) { return text.add(row); });
        if (!read)
            return read.error();
        if (!text.found())
            return StoreWords::notFound(id.toText(),
                                        StoreWords::tr("there is no revision %1").arg(number));
        if (text.standsAlone())
            break;
    }
    return text;
}

Result<RevisionReader::Kept> RevisionReader::read(const RevisionRow::Text &stored) {
    const Result<QByteArray> content = stored.content();
    if (!content)
        return content.error();
    auto article = ArticleJson::decode(QByteArrayView(*content));
    if (!article)
        return StoreWords::damaged({}, article.error().text);
    return Kept{*std::move(article), stored.seal()};
}

Result<RevisionReader::Kept> RevisionReader::kept(const ArticleId &id, int number) const {
    return stored(id, number).then([](RevisionRow::Text &&stored) { return read(stored); });
}

Result<Article> RevisionReader::article(const ArticleId &id, int number) const {
    return kept(id, number).then([](Kept &&kept) -> Result<Article> {
        return std::move(kept.article);
    });
}
