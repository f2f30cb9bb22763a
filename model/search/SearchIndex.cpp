// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/SearchIndex.h"
#include "model/store/ArticleRow.h"
#include "model/store/ArticleWriter.h"
#include "model/store/Transaction.h"
#include "model/store/WriteBatch.h"
#include "model/work/Progress.h"
using namespace Qt::StringLiterals;

namespace {

/// How many articles are looked at before the lock is taken.
constexpr int Portion = 100;

std::optional<ArticleRow::Texts> indexedTexts(Transaction &transaction, qint64 row) {
    return transaction.first(
        uR"(SELECT headline, standfirst, body, byline FROM search_text WHERE article_id = :row)"_s,
        {{u":row"_s, row}}, [](const Database::Row &found) {
            return ArticleRow::Texts{found.text("headline"_L1), found.text("standfirst"_L1),
                                     found.text("body"_L1), found.text("byline"_L1)};
        });
}

Bindings bindingsOf(qint64 row, const ArticleRow::Texts &texts) {
    return {{u":row"_s, row},
            {u":headline"_s, texts.headline},
            {u":standfirst"_s, texts.standfirst},
            {u":body"_s, texts.body},
            {u":byline"_s, texts.byline}};
}

/// The index is told the old text to forget it, then the new one; an article that has gone is only
/// forgotten.
void index(Transaction &transaction, qint64 row, const std::optional<ArticleRow::Texts> &now) {
    const auto before = indexedTexts(transaction, row);
    if (before && before != now)
        transaction.run(uR"(INSERT INTO search_index
            (search_index, rowid, headline, standfirst, body, byline)
            VALUES ('delete', :row, :headline, :standfirst, :body, :byline))"_s,
                        bindingsOf(row, *before));
    if (before && !now)
        transaction.run(u"DELETE FROM search_text WHERE article_id = :row"_s, {{u":row"_s, row}});
    if (now && before != now) {
        transaction.run(uR"(INSERT INTO search_text (article_id, headline, standfirst, body, byline)
            VALUES (:row, :headline, :standfirst, :body, :byline) ON CONFLICT (article_id) DO UPDATE SET
            headline = :headline, standfirst = :standfirst, body = :body, byline = :byline)"_s,
                        bindingsOf(row, *now));
        transaction.run(uR"(INSERT INTO search_index (rowid, headline, standfirst, body, byline)
            VALUES (:row, :headline, :standfirst, :body, :byline))"_s,
                        bindingsOf(row, *now));
    }
    transaction.run(u"DELETE FROM index_queue WHERE article_id = :row"_s, {{u":row"_s, row}});
}

/// What waits, and its words as they are now; a save in between is queued again by itself only
/// while the row is there, so texts are read inside the transaction that takes the row out.
std::optional<ArticleRow::Texts> present(Transaction &transaction, qint64 row) {
    Error damage{};
    const auto record = transaction.first(
        ArticleWriter::selectRecord() + u"WHERE a.id = :row"_s, {{u":row"_s, row}},
        [&](const Database::Row &found) { return ArticleWriter::read(found, &damage); });
    if (!record || !damage.text.isEmpty())
        return std::nullopt;
    const ArticleRow::Texts texts = ArticleRow::texts(record->article);
    return ArticleRow::Texts{
        ArticleRow::foldedWords(texts.headline), ArticleRow::foldedWords(texts.standfirst),
        ArticleRow::foldedWords(texts.body), ArticleRow::foldedWords(texts.byline)};
}

} // namespace

SearchIndex::SearchIndex(Database &database) : m_database(database) {}

Result<qint64> SearchIndex::waiting() const {
    const auto count =
        m_database.first(u"SELECT count(*) AS n FROM index_queue"_s, {},
                         [](const Database::Row &row) { return row.number("n"_L1); });
    if (!count)
        return count.error();
    return count->value_or(0);
}

Result<void> SearchIndex::drain(Progress &progress) {
    const Result<qint64> total = waiting();
    if (!total || *total == 0)
        return total ? Result<void>() : Result<void>(total.error());
    WriteBatch batch(m_database);
    if (const Result<void> begun = batch.begin(); !begun)
        return begun;
    for (qint64 done = 0; !progress.stopped();) {
        QList<qint64> rows;
        const Result<void> read =
            m_database.each(u"SELECT article_id FROM index_queue ORDER BY article_id LIMIT :most"_s,
                            {{u":most"_s, Portion}}, [&](const Database::Row &row) {
                                rows.append(row.number("article_id"_L1));
                                return true;
                            });
        if (!read)
            return read;
        if (rows.isEmpty())
            break;
        for (const qint64 row : rows) {
            Transaction transaction(m_database);
            index(transaction, row, present(transaction, row));
            if (const Result<void> indexed = transaction.commit(); !indexed)
                return indexed;
            progress.at(++done, qMax(done, *total), u"index"_s);
            if (const Result<void> breathed = batch.breathe(); !breathed)
                return breathed;
        }
    }
    return batch.finish();
}
