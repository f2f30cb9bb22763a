// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/SearchIndex.h"
#include "model/store/ArticleRow.h"
#include "model/store/ArticleWriter.h"
#include "model/store/Transaction.h"
#include "model/work/Progress.h"
#include <QElapsedTimer>
using namespace Qt::StringLiterals;

namespace {

/// Articles and milliseconds that hold the write lock at most; with the commit about 50.
constexpr int Portion = 200;
constexpr qint64 LongestHold = 30;

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

/// Words that were read and folded before the write lock was taken, so that the lock is held for
/// writing only; what was saved again since is read again.
struct Ahead {
    SaveNumber save;
    ArticleRow::Texts texts;
};

/// Its words as they are now: read inside the transaction that takes the row out of the queue.
std::optional<ArticleRow::Texts> present(Transaction &transaction, qint64 row) {
    Error damage{};
    const auto record = transaction.first(
        ArticleWriter::selectRecord() + u"WHERE a.id = :row"_s, {{u":row"_s, row}},
        [&](const Database::Row &found) { return ArticleWriter::read(found, &damage); });
    if (!record || !damage.text.isEmpty())
        return std::nullopt;
    return ArticleRow::folded(ArticleRow::texts(record->article));
}

std::optional<SaveNumber> savedAs(Transaction &transaction, qint64 row) {
    return transaction.first(u"SELECT save FROM article WHERE id = :row"_s, {{u":row"_s, row}},
                             [](const Database::Row &found) { return found.number("save"_L1); });
}

} // namespace

/// What is read ahead of the writing.
class SearchIndex::Reading {
public:
    explicit Reading(Database &database) : m_database(database) {}
    Result<void> fill();
    std::optional<ArticleRow::Texts> take(Transaction &transaction, qint64 row);
    bool isEmpty() const { return m_ahead.isEmpty(); }

private:
    Database &m_database;
    QHash<qint64, Ahead> m_ahead{};
};

Result<void> SearchIndex::Reading::fill() {
    if (!m_ahead.isEmpty())
        return {};
    return m_database.each(
        ArticleWriter::selectRecord() + u"WHERE a.id IN (SELECT article_id FROM index_queue "
                                        "ORDER BY article_id LIMIT :most)"_s,
        {{u":most"_s, Portion}}, [&](const Database::Row &row) {
            Error damage{};
            const ArticleRecord record = ArticleWriter::read(row, &damage);
            if (damage.text.isEmpty())
                m_ahead.insert(record.row, {record.save,
                                            ArticleRow::folded(ArticleRow::texts(record.article))});
            return true;
        });
}

std::optional<ArticleRow::Texts> SearchIndex::Reading::take(Transaction &transaction, qint64 row) {
    const auto ahead = m_ahead.find(row);
    if (ahead == m_ahead.end()) {
        m_ahead.clear(); // it has fallen behind the queue
        return present(transaction, row);
    }
    const Ahead read = std::move(*ahead);
    m_ahead.erase(ahead);
    return savedAs(transaction, row) == read.save ? read.texts : present(transaction, row);
}

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
    Reading reading(m_database);
    for (qint64 done = 0; !progress.stopped();) {
        const Result<qint64> indexed = portion(reading);
        if (!indexed || *indexed == 0)
            return indexed ? Result<void>() : Result<void>(indexed.error());
        done += *indexed;
        progress.at(done, qMax(done, *total), u"index"_s);
    }
    return {};
}

/// One transaction, and no savepoint in it: each would make FTS5 write out what it has gathered,
/// which takes four times as long.
Result<qint64> SearchIndex::portion(Reading &reading) {
    if (const Result<void> filled = reading.fill(); !filled)
        return filled.error();
    QElapsedTimer held;
    Transaction transaction(m_database);
    held.start();
    QList<qint64> rows;
    transaction.each(u"SELECT article_id FROM index_queue ORDER BY article_id LIMIT :most"_s,
                     {{u":most"_s, Portion}}, [&](const Database::Row &row) {
                         rows.append(row.number("article_id"_L1));
                         return true;
                     });
    qint64 done = 0;
    for (const qint64 row : rows) {
        index(transaction, row, reading.take(transaction, row));
        ++done;
        if (held.elapsed() > LongestHold || reading.isEmpty())
            break;
    }
    if (const Result<void> committed = transaction.commit(); !committed)
        return committed.error();
    return done;
}
