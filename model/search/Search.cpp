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

/// Of what waits in the queue, this many are looked at. Who asks for more than that gets more, and
/// waits for it.
constexpr int Queued = 500;
/// So many texts are looked through for what the index would have to gather: 5 ms. What is in fewer
/// than one of twenty of them is rare enough to be gathered.
constexpr int LookedThrough = 400;
/// The beginnings that the index holds ready in order: `prefix` of search_index in the schema.
constexpr qsizetype ShortestReady = 2, LongestReady = 3;
/// So few words begin with so many letters that gathering them costs 1 to 2 ms at 100,000 articles.
constexpr qsizetype RareEnough = 6;

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

/// Where a term is looked for, in the index's own language (sqlite.org/fts5.html, section 3).
QString columnOf(const Query::Term &term, bool headlineOnly) {
    return headlineOnly ? u"headline : "_s : term.byline ? u"byline : "_s : QString();
}

/// Words are letters and digits by now: nothing to escape.
QString exactMatchOf(const Query::Term &term, bool headlineOnly) {
    return columnOf(term, headlineOnly) + u'"' + term.words.join(u' ') +
           (term.open ? u"\" *"_s : u"\""_s);
}

QString matchOf(const Query &query, bool headlineOnly) {
    QStringList terms;
    for (const Query::Term &term : query.terms)
        terms << exactMatchOf(term, headlineOnly);
    return terms.join(u" AND ");
}

/// Whether the index answers for this beginning at once.
bool isQuick(const Query::Term &term) {
    const qsizetype letters = term.words.constLast().size();
    return !term.open || letters >= RareEnough ||
           (letters >= ShortestReady && letters <= LongestReady);
}

/// The same or wider, and answered newest first without gathering: a beginning that the index does
/// not hold ready it puts together from all words that begin so, which grows with the articles
/// (measured at 100,000: 250 ms for one letter, 25 for four). "" finds all. One term may be asked
/// for exactly.
QString readyMatchOf(const Query &query, bool headlineOnly, const Query::Term *exactly) {
    QStringList terms;
    for (const Query::Term &term : query.terms) {
        if (&term == exactly || isQuick(term)) {
            terms << exactMatchOf(term, headlineOnly);
            continue;
        }
        const QString column = columnOf(term, headlineOnly), last = term.words.constLast();
        QStringList whole = term.words;
        whole.removeLast();
        if (last.size() >= ShortestReady)
            terms << column + u'"' + last.left(LongestReady) + u"\" *"_s;
        if (!whole.isEmpty())
            terms << column + u'"' + whole.join(u' ') + u'"';
    }
    return terms.join(u" AND ");
}

/// The longest, which is likely to be the rarest.
const Query::Term &longestOf(const Query &query) {
    const auto length = [](const Query::Term &term) { return term.words.join(u' ').size(); };
    return *std::max_element(
        query.terms.cbegin(), query.terms.cend(),
        [&](const Query::Term &a, const Query::Term &b) { return length(a) < length(b); });
}

struct Found {
    qint64 row = 0;
    bool inHeadline = false;
};

class Finding {
public:
    Finding(Database &database, const Query &query, int limit)
        : m_database(database), m_query(query), m_where(whereOf(query)), m_limit(limit) {}

    Result<QList<Hit>> hits();

private:
    bool enough() const { return m_found.size() >= m_limit; }
    Result<void> headlines() { return indexed(true); }
    Result<void> texts() { return indexed(false); }
    Result<void> indexed(bool headlineOnly);
    Result<bool> lookedThrough(const QString &match, bool headlineOnly);
    Result<void> gathered(bool headlineOnly);
    Result<void> queued();
    Result<void> filtered();
    Result<Hit> hit(qint64 row) const;
    QString fromWhere(const QString &table) const;

    Database &m_database;
    const Query &m_query;
    Where m_where;
    int m_limit;                 ///< of the answer
    QHash<qint64, bool> m_found; ///< row to "all in the headline"
};

/// What is not in the queue and as the filters say. A filter joins the article.
QString Finding::fromWhere(const QString &table) const {
    const QString join = m_where.sql.isEmpty() ? QString() : u"JOIN article a ON a.id = f.rowid"_s;
    return uR"( FROM %1 f %2 WHERE f.rowid NOT IN (SELECT article_id FROM index_queue) %3)"_s.arg(
        table, join, m_where.sql);
}

/// The newest first, until there are as many as were asked for.
Result<void> Finding::indexed(bool headlineOnly) {
    if (headlineOnly && std::any_of(m_query.terms.cbegin(), m_query.terms.cend(),
                                    [](const Query::Term &term) { return term.byline; }))
        return {}; // a name in the byline is in no headline
    if (enough())
        return {};
    if (std::all_of(m_query.terms.cbegin(), m_query.terms.cend(), isQuick))
        return gathered(headlineOnly);
    // The cheaper question first; the whole one only when neither of the others has the answer.
    QStringList matches{readyMatchOf(m_query, headlineOnly, nullptr)};
    if (m_query.terms.size() > 1 && !isQuick(longestOf(m_query)))
        matches << readyMatchOf(m_query, headlineOnly, &longestOf(m_query));
    for (const QString &match : matches) {
        const Result<bool> done = lookedThrough(match, headlineOnly);
        if (!done)
            return done.error();
        if (*done)
            return {};
    }
    return gathered(headlineOnly);
}

/// Looks for the query in what `match` finds. Gives whether that was all, or is enough.
Result<bool> Finding::lookedThrough(const QString &match, bool headlineOnly) {
    Bindings bindings = m_where.bindings;
    QString sql = u"SELECT f.rowid AS id, f.headline AS headline%1"_s.arg(
        headlineOnly ? QString()
                     : u", f.standfirst AS standfirst, f.body AS body, f.byline AS byline"_s);
    if (match.isEmpty()) {
        sql += fromWhere(u"search_text"_s);
    } else {
        sql += fromWhere(u"search_index"_s) + u" AND search_index MATCH :match"_s;
        bindings.append({u":match"_s, match});
    }
    int looked = 0;
    const Result<void> read =
        m_database.each(sql + u" ORDER BY f.rowid DESC LIMIT %1"_s.arg(LookedThrough), bindings,
                        [&](const Database::Row &row) {
                            ++looked;
                            ArticleRow::Texts texts{row.text("headline"_L1)};
                            if (!headlineOnly)
                                texts = {texts.headline, row.text("standfirst"_L1),
                                         row.text("body"_L1), row.text("byline"_L1)};
                            if (const auto all = Match::inFoldedHeadline(m_query, texts))
                                m_found[row.number("id"_L1)] |= *all;
                            return !enough();
                        });
    if (!read)
        return read.error();
    return enough() || looked < LookedThrough;
}

Result<void> Finding::gathered(bool headlineOnly) {
    return m_database.each(
        u"SELECT f.rowid AS id"_s + fromWhere(u"search_index"_s) +
            u" AND search_index MATCH :match ORDER BY f.rowid DESC LIMIT %1"_s.arg(m_limit +
                                                                                   m_found.size()),
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
                LIMIT %1) %2)"_s.arg(qMax(Queued, m_limit))
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
        for (const auto read : {&Finding::headlines, &Finding::texts, &Finding::queued})
            if (const Result<void> done = (this->*read)(); !done)
                return done.error();
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
