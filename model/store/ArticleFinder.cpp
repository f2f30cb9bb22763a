// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/ArticleFinder.h"
#include "model/base/Text.h"
#include "model/store/ArticleRow.h"
#include "model/store/Database.h"
#include "model/store/DeskWhere.h"
#include "model/store/StoreWords.h"
using namespace Qt::StringLiterals;

namespace {

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
    DeskWhere where(filter);
    where.bindings << Bindings{{u":limit"_s, limit}, {u":offset"_s, offset}};
    // The inner part runs along an index alone, so that far pages cost little.
    const QString sql =
        ArticleRow::selectHead() + uR"(WHERE a.id IN (SELECT a.id FROM article a%1 ORDER BY %2
            LIMIT :limit OFFSET :offset) ORDER BY %2)"_s.arg(where.sql(), where.order);
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
        const DeskWhere where(what);
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

Result<QHash<State, qint64>> ArticleFinder::countByState(const ArticleFilter &filter) const {
    ArticleFilter anyState = filter;
    anyState.states.clear();
    const DeskWhere where(anyState);
    QHash<State, qint64> counts;
    const Result<void> read = m_database.each(
        u"SELECT a.state AS state, count(*) AS n FROM article a%1 GROUP BY a.state"_s.arg(
            where.sql()),
        where.bindings, [&](const Database::Row &row) {
            if (const auto state = stateFromWord(row.text("state"_L1)))
                counts.insert(*state, row.number("n"_L1));
            return true;
        });
    if (!read)
        return read.error();
    return counts;
}

Result<QList<Instant>> ArticleFinder::moments(const ArticleFilter &filter) const {
    QList<Instant> moments;
    const DeskWhere where(filter);
    if (where.moment.isEmpty())
        return moments;
    const Result<void> read =
        m_database.each(u"SELECT %1 AS moment FROM article a%2 ORDER BY %3"_s.arg(
                            where.moment, where.sql(), where.order),
                        where.bindings, [&](const Database::Row &row) {
                            moments.append(row.time("moment"_L1));
                            return true;
                        });
    if (!read)
        return read.error();
    return moments;
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
