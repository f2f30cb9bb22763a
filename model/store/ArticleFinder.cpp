// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/ArticleFinder.h"
#include "model/base/Text.h"
#include "model/store/ArticleRow.h"
#include "model/store/Database.h"
#include "model/store/StoreWords.h"
using namespace Qt::StringLiterals;

namespace {

/// Conditions over article a, and what they bind.
struct Where {
    QStringList all{};
    Bindings bindings{};

    QString sql() const { return all.isEmpty() ? QString() : u" WHERE "_s + all.join(u" AND "); }
};

/// The states that stand for themselves, or the few others where these are most of all: who leaves
/// out a few is answered along the index in the desk's order.
void addStates(Where &where, const QList<State> &states, bool alone) {
    if (states.isEmpty())
        return;
    QStringList in, out;
    for (const State state : AllStates)
        (states.contains(state) ? in : out) << u'\'' + toWord(state) + u'\'';
    const bool most = in.size() > out.size();
    if (most && out.isEmpty())
        return;
    where.all << u"%1 %2 (%3)"_s.arg(alone ? u"a.state"_s : u"a.state || ''"_s,
                                     most ? u"NOT IN"_s : u"IN"_s, (most ? out : in).join(u", "));
}

/// `alone`: nothing but sections and states narrows, for which there is an index each. Else the
/// words are in the index of the desk's order, and reading one row after the other of another's
/// would take longer than all of that one; an expression keeps the planner from it.
Where whereOf(const ArticleFilter &filter) {
    Where where;
    const QStringList words = ArticleRow::foldedWords(filter.words).split(u' ', Qt::SkipEmptyParts);
    const bool alone = words.isEmpty();
    if (!filter.section.isEmpty()) {
        where.all << u"%1 = (SELECT id FROM section WHERE folded = :section)"_s.arg(
            alone ? u"a.section_id"_s : u"a.section_id + 0"_s);
        where.bindings.append({u":section"_s, Text::fold(filter.section)});
    }
    addStates(where, filter.states, alone);
    for (qsizetype at = 0; at < words.size(); ++at) { // only letters and digits: nothing to escape
        const QString name = u":word%1"_s.arg(at);
        where.all << uR"((a.words LIKE %1 OR a.section_id IN
                         (SELECT id FROM section WHERE ' ' || folded LIKE %1)))"_s.arg(name);
        where.bindings.append({name, u"% "_s + words.at(at) + u'%'});
    }
    if (filter.liveOnly)
        where.all << u"a.live IS NOT NULL"_s;
    if (!filter.person.isEmpty()) {
        where.all << u"a.person = :person"_s;
        where.bindings.append({u":person"_s, filter.person});
    }
    return where;
}

/// "0f7c1234ab" as it begins a UUID: hyphens where it has them; "" where it cannot begin one.
QString uuidPrefix(const QString &text) {
    if (text.size() < 4 || text.size() > 35)
        return {};
    QString digits, prefix;
    for (const QChar c : text.toLower()) {
        const bool hex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        if (!hex && c != u'-')
            return {};
        if (hex)
            digits += c;
    }
    for (qsizetype at = 0; at < digits.size(); ++at) {
        if (at == 8 || at == 12 || at == 16 || at == 20)
            prefix += u'-';
        prefix += digits.at(at);
    }
    return digits.size() < 4 ? QString() : prefix;
}

ArticleId idOf(const QString &uuid) {
    return ArticleId::of(QUuid::fromString(uuid));
}

} // namespace

Result<QList<ArticleHead>> ArticleFinder::list(const ArticleFilter &filter, qint64 offset,
                                               int limit) const {
    Where where = whereOf(filter);
    where.bindings << Bindings{{u":limit"_s, limit}, {u":offset"_s, offset}};
    // The inner part runs along an index alone, so that far pages cost little.
    const QString sql =
        ArticleRow::selectHead() +
        uR"(WHERE a.id IN (SELECT a.id FROM article a%1 ORDER BY a.updated DESC, a.id DESC
            LIMIT :limit OFFSET :offset) ORDER BY a.updated DESC, a.id DESC)"_s.arg(where.sql());
    QList<ArticleHead> heads;
    const Result<void> read = m_database.each(sql, where.bindings, [&](const Database::Row &row) {
        heads.append(ArticleRow::head(row));
        return true;
    });
    if (!read)
        return read.error();
    return heads;
}

Result<qint64> ArticleFinder::count(const ArticleFilter &filter) const {
    const auto counted = [&](const ArticleFilter &what) -> Result<qint64> {
        const Where where = whereOf(what);
        const auto count =
            m_database.first(u"SELECT count(*) AS n FROM article a"_s + where.sql(), where.bindings,
                             [](const Database::Row &row) { return row.number("n"_L1); });
        if (!count)
            return count.error();
        return count->value_or(0);
    };
    // Most of all is counted as all without the others: a table's rows are counted by the page.
    ArticleFilter others;
    for (const State state : AllStates)
        if (!filter.states.contains(state))
            others.states << state;
    ArticleFilter statesAlone;
    statesAlone.states = filter.states;
    if (filter != statesAlone || others.states.size() >= filter.states.size())
        return counted(filter);
    const Result<qint64> all = counted({});
    const Result<qint64> left = others.states.isEmpty() ? Result<qint64>(0) : counted(others);
    if (!all || !left)
        return all ? left : all;
    return *all - *left;
}

Result<ArticleHead> ArticleFinder::head(const ArticleId &id) const {
    const auto head = m_database.first(ArticleRow::selectHead() + u"WHERE a.uuid = :uuid"_s,
                                       {{u":uuid"_s, id.toText()}}, ArticleRow::head);
    if (!head)
        return head.error();
    if (!*head)
        return StoreWords::noArticle(id.toText());
    return **head;
}

Result<QHash<ArticleId, ArticleHead>> ArticleFinder::heads(const QList<ArticleId> &ids) const {
    QHash<ArticleId, ArticleHead> heads;
    for (const ArticleId &id : ids) {
        const auto found = head(id);
        if (found)
            heads.insert(id, *found);
        else if (found.error().kind != Error::Kind::NotFound)
            return found.error();
    }
    return heads;
}

Result<ArticleId> ArticleFinder::find(const QString &idSlugOrPrefix) const {
    const auto one = [&](const QString &sql, const QString &value) {
        return m_database.first(sql, {{u":value"_s, value}},
                                [](const Database::Row &row) { return idOf(row.text("uuid"_L1)); });
    };
    if (const auto id = ArticleId::fromText(idSlugOrPrefix)) {
        const auto there = one(u"SELECT uuid FROM article WHERE uuid = :value"_s, id->toText());
        if (!there || *there)
            return there ? Result<ArticleId>(**there) : Result<ArticleId>(there.error());
    }
    const auto bySlug = one(uR"(SELECT a.uuid AS uuid FROM slug s JOIN article a
                                ON a.id = s.article_id WHERE s.slug = :value)"_s,
                            idSlugOrPrefix);
    if (!bySlug || *bySlug)
        return bySlug ? Result<ArticleId>(**bySlug) : Result<ArticleId>(bySlug.error());
    const QString prefix = uuidPrefix(idSlugOrPrefix);
    QStringList lines;
    std::optional<ArticleId> only;
    if (!prefix.isEmpty()) {
        const Result<void> read = m_database.each(
            u"SELECT uuid, headline FROM article WHERE uuid >= :from AND uuid < :to ORDER BY uuid"_s,
            {{u":from"_s, prefix}, {u":to"_s, prefix + u'g'}}, [&](const Database::Row &row) {
                only = idOf(row.text("uuid"_L1));
                lines << row.text("uuid"_L1) + u" ("_s + row.text("headline"_L1) + u')';
                return true;
            });
        if (!read)
            return read.error();
    }
    if (lines.size() == 1)
        return *only;
    if (lines.size() > 1)
        return StoreWords::badInput(
            idSlugOrPrefix, StoreWords::tr("%n articles begin with this, give more of the id: %1",
                                           nullptr, int(lines.size()))
                                .arg(lines.join(u", ")));
    return StoreWords::noArticle(idSlugOrPrefix);
}

Result<QList<ArticleId>> ArticleFinder::withHeadline(const QString &headline) const {
    QList<ArticleId> ids;
    const Result<void> read = m_database.each(
        u"SELECT uuid FROM article WHERE folded = :folded ORDER BY updated DESC, id DESC"_s,
        {{u":folded"_s, Text::fold(headline)}}, [&](const Database::Row &row) {
            ids.append(idOf(row.text("uuid"_L1)));
            return true;
        });
    if (!read)
        return read.error();
    return ids;
}

Result<QList<ArticleHead>> ArticleFinder::linkedFrom(const ArticleId &id) const {
    QList<ArticleHead> heads;
    const Result<void> read =
        m_database.each(ArticleRow::selectHead() +
                            uR"(WHERE a.id IN (SELECT article_id FROM link WHERE target = :target)
                ORDER BY a.updated DESC, a.id DESC)"_s,
                        {{u":target"_s, id.toText()}}, [&](const Database::Row &row) {
                            heads.append(ArticleRow::head(row));
                            return true;
                        });
    if (!read)
        return read.error();
    return heads;
}
