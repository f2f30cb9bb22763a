// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/Search.h"
#include "model/base/Text.h"
#include "model/search/Match.h"
#include "model/search/Query.h"
#include "model/store/ArticleRow.h"
#include "model/store/ArticleWriter.h"
#include "model/store/Database.h"
#include <algorithm>
using namespace Qt::StringLiterals;

namespace {

/// Measured: ranking all matches grows with their number (42 ms at 30,000 articles); the newest
/// 500 stay under 8. Who asks for more than that gets more, and waits for it.
constexpr int Newest = 500;

/// What the columns of table article must say.
struct Where {
    QString sql{};
    Bindings bindings{};
};

Where whereOf(const Query &query) {
    Where where;
    QStringList any;
    for (const QString &beginning : query.sections) {
        const QString name = u":section%1"_s.arg(any.size());
        any << u"a.section_id IN (SELECT id FROM section WHERE "
               "substr(folded, 1, length(%1)) = %1)"_s.arg(name);
        where.bindings.append({name, beginning});
    }
    if (!any.isEmpty())
        where.sql += u" AND (%1)"_s.arg(any.join(u" OR "));
    any.clear();
    for (State state : AllStates)
        for (const QString &beginning : query.states)
            if (toWord(state).startsWith(beginning))
                any << u"'%1'"_s.arg(toWord(state));
    if (!query.states.isEmpty())
        where.sql += u" AND a.state IN (%1)"_s.arg(any.join(u", "));
    return where;
}

/// The index's own language (sqlite.org/fts5.html, section 3): words are letters and digits by now.
QString matchOf(const Query &query, bool headlineOnly) {
    QStringList terms;
    for (const Query::Term &term : query.terms)
        terms << (headlineOnly  ? u"headline : "_s
                  : term.byline ? u"byline : "_s
                                : QString()) +
                     u'"' + term.words.join(u' ') + (term.open ? u"\" *"_s : u"\""_s);
    return terms.join(u" AND ");
}

struct Found {
    qint64 row = 0;
    bool inHeadline = false;
};

class Finding {
public:
    Finding(Database &database, const Query &query, int limit)
        : m_database(database), m_query(query), m_where(whereOf(query)), m_limit(limit),
          m_most(qMax(Newest, limit)) {}

    Result<QList<Hit>> hits();

private:
    Result<void> indexed(bool headlineOnly);
    Result<void> queued();
    Result<void> filtered();
    Result<Hit> hit(qint64 row) const;

    Database &m_database;
    const Query &m_query;
    Where m_where;
    int m_limit;                 ///< of the answer
    int m_most;                  ///< that are ranked for it
    QHash<qint64, bool> m_found; ///< row to "all in the headline"
};

Result<void> Finding::indexed(bool headlineOnly) {
    if (headlineOnly && std::any_of(m_query.terms.cbegin(), m_query.terms.cend(),
                                    [](const Query::Term &term) { return term.byline; }))
        return {}; // a name in the byline is in no headline
    // A filter joins the article; without one the index is read alone.
    const QString join = m_where.sql.isEmpty() ? QString() : u"JOIN article a ON a.id = f.rowid"_s;
    return m_database.each(
        uR"(SELECT f.rowid AS id FROM search_index f %1 WHERE search_index MATCH :match
            AND f.rowid NOT IN (SELECT article_id FROM index_queue) %2
            ORDER BY f.rowid DESC LIMIT %3)"_s.arg(join, m_where.sql)
            .arg(m_most),
        m_where.bindings + Bindings{{u":match"_s, matchOf(m_query, headlineOnly)}},
        [&](const Database::Row &row) {
            m_found[row.number("id"_L1)] |= headlineOnly;
            return true;
        });
}

Result<void> Finding::queued() {
    Error damage{};
    return m_database.each(
        ArticleWriter::selectRecord() +
            uR"(WHERE a.id IN (SELECT article_id FROM index_queue ORDER BY article_id DESC
                LIMIT %1) %2)"_s.arg(m_most)
                .arg(m_where.sql),
        m_where.bindings, [&](const Database::Row &row) {
            const ArticleRecord record = ArticleWriter::read(row, &damage);
            if (const auto match = Match::inHeadline(m_query, ArticleRow::texts(record.article)))
                m_found[record.row] = *match;
            return true;
        });
}

Result<void> Finding::filtered() {
    return m_database.each(
        u"SELECT a.id AS id FROM article a WHERE 1 = 1 %1 ORDER BY a.updated DESC, a.id DESC LIMIT :limit"_s
            .arg(m_where.sql),
        m_where.bindings + Bindings{{u":limit"_s, m_limit}}, [&](const Database::Row &row) {
            m_found.insert(row.number("id"_L1), false);
            return true;
        });
}

Result<Hit> Finding::hit(qint64 row) const {
    Error damage{};
    const auto head = m_database.first(ArticleRow::selectHead() + u"WHERE a.id = :id"_s,
                                       {{u":id"_s, row}}, ArticleRow::head);
    const auto record = m_database.first(
        ArticleWriter::selectRecord() + u"WHERE a.id = :id"_s, {{u":id"_s, row}},
        [&](const Database::Row &found) { return ArticleWriter::read(found, &damage); });
    if (!head || !record)
        return head ? record.error() : head.error();
    if (!*head || !*record) // deleted between the two statements
        return Error{Error::Kind::NotFound, {}, {}, {}};
    return Hit{**head, Match::snippet(m_query, ArticleRow::texts((*record)->article))};
}

Result<QList<Hit>> Finding::hits() {
    if (m_query.terms.isEmpty()) {
        if (const Result<void> read = filtered(); !read)
            return read.error();
    } else {
        for (const Result<void> &read : {indexed(false), indexed(true), queued()})
            if (!read)
                return read.error();
    }
    QList<Found> ranked;
    for (auto at = m_found.cbegin(); at != m_found.cend(); ++at)
        ranked.append({at.key(), at.value()});
    std::sort(ranked.begin(), ranked.end(), [](const Found &a, const Found &b) {
        return a.inHeadline != b.inHeadline ? a.inHeadline : a.row > b.row;
    });
    QList<Hit> hits;
    for (const Found &found : ranked.mid(0, m_limit)) {
        Result<Hit> made = hit(found.row);
        if (made)
            hits.append(*std::move(made));
        else if (made.error().kind != Error::Kind::NotFound)
            return made.error();
    }
    return hits;
}

} // namespace

Search::Search(Database &database) : m_database(database) {}

Result<QList<Hit>> Search::find(const QString &typed, int limit) const {
    const Query query = Query::fromText(typed);
    if (query.isEmpty() || limit <= 0)
        return QList<Hit>();
    return Finding(m_database, query, limit).hits();
}
