// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/LiveStore.h"
#include "model/review/Seal.h"
#include "model/store/ArticleWriter.h"
#include "model/store/Database.h"
#include "model/store/RevisionReader.h"
#include "model/store/StoreWords.h"
#include <future>
#include <utility>
#include <vector>
using namespace Qt::StringLiterals;

namespace {

QString select() {
    return uR"(SELECT uuid, live, version, path, live_section, live_seal IS NOT NULL AS sealed,
               killed, embargo, first_published, last_published FROM article )"_s;
}

Gate::Facts factsOf(const Database::Row &row) {
    Gate::Facts facts;
    if (const auto live = row.maybe("live"_L1))
        facts.live = int(*live);
    facts.killed = !row.isNull("killed"_L1);
    facts.sealed = row.number("sealed"_L1) != 0;
    facts.embargo = row.maybeTime("embargo"_L1);
    return facts;
}

LiveHead headOf(const Database::Row &row) {
    return {ArticleId::of(QUuid::fromString(row.text("uuid"_L1))),
            int(row.number("live"_L1)),
            int(row.number("version"_L1)),
            row.text("path"_L1),
            row.text("live_section"_L1),
            row.time("first_published"_L1),
            row.time("last_published"_L1)};
}

/// So many revisions are read in one go: few enough that memory stays flat.
constexpr qsizetype AtOnce = 64;

Result<Article> sealed(const LiveHead &head, const Result<RevisionRow::Text> &stored) {
    if (!stored)
        return stored.error();
    auto kept = RevisionReader::read(*stored);
    if (!kept)
        return kept.error();
    if (kept->seal.isEmpty() || kept->seal != sealOf(kept->article))
        return StoreWords::newsroom(
            head.id.toText(),
            StoreWords::tr("what is live no longer matches its seal, so it does not leave; run "
                           "'standfirst verify' and publish it again"));
    return std::move(kept->article);
}

using Articles = std::vector<Result<Article>>;

/// Reads a few revisions, and has them decoded and their seals looked at while the caller does
/// something else: that is half the work of a reader.
std::future<Articles> ahead(const RevisionReader &reader, const QList<LiveHead> &heads) {
    std::vector<Result<RevisionRow::Text>> stored;
    stored.reserve(size_t(heads.size()));
    for (const LiveHead &head : heads)
        stored.push_back(reader.stored(head.id, head.revision));
    return std::async(std::launch::async, [heads, stored = std::move(stored)] {
        Articles articles;
        articles.reserve(stored.size());
        for (size_t i = 0; i < stored.size(); ++i)
            articles.push_back(sealed(heads[qsizetype(i)], stored[i]));
        return articles;
    });
}

} // namespace

LiveStore::LiveStore(Database &database) : m_database(database) {}

Result<QList<LiveHead>> LiveStore::heads(Instant now, qsizetype most) const {
    QList<LiveHead> heads;
    QString section; // neighbours share the text of an equal label
    const Result<void> read =
        m_database.each(select() + u"WHERE live IS NOT NULL ORDER BY first_published DESC, id"_s,
                        {}, [&](const Database::Row &row) {
                            if (Gate::refusal(factsOf(row), now))
                                return true;
                            heads.append(headOf(row));
                            if (heads.constLast().section == section)
                                heads.last().section = section;
                            section = heads.constLast().section;
                            return heads.size() < most;
                        });
    if (!read)
        return read.error();
    return heads;
}

Result<LiveHead> LiveStore::head(const ArticleId &id, Instant now) const {
    struct Found {
        LiveHead head;
        std::optional<QString> refusal;
    };
    const auto found =
        m_database.first(select() + u"WHERE uuid = :uuid"_s, {{u":uuid"_s, id.toText()}},
                         [&](const Database::Row &row) {
                             return Found{headOf(row), Gate::refusal(factsOf(row), now)};
                         });
    if (!found)
        return found.error();
    if (!*found)
        return StoreWords::noArticle(id.toText());
    if ((*found)->refusal)
        return StoreWords::denied(id.toText(), *(*found)->refusal);
    return (*found)->head;
}

Result<void> LiveStore::each(const QList<LiveHead> &heads,
                             const std::function<bool(const LiveHead &, Article &&)> &visit) const {
    const RevisionReader reader(m_database);
    QList<LiveHead> coming = heads.first(qMin(AtOnce, heads.size()));
    std::future<Articles> next = ahead(reader, coming);
    for (qsizetype done = 0; !coming.isEmpty();) {
        const QList<LiveHead> now = std::exchange(coming, {});
        Articles articles = next.get();
        done += now.size();
        coming = heads.mid(done, AtOnce);
        if (!coming.isEmpty())
            next = ahead(reader, coming);
        for (size_t i = 0; i < articles.size(); ++i) {
            if (!articles[i])
                return articles[i].error();
            if (!visit(now[qsizetype(i)], std::move(*articles[i])))
                return {};
        }
    }
    return {};
}

Result<QList<LiveStore::Withdrawn>> LiveStore::withdrawn() const {
    QList<Withdrawn> withdrawn;
    Error damage{};
    const Result<void> read =
        m_database.each(ArticleWriter::selectRecord() +
                            u"WHERE a.killed IS NOT NULL AND a.path IS NOT NULL ORDER BY a.path"_s,
                        {}, [&](const Database::Row &row) {
                            const ArticleRecord record = ArticleWriter::read(row, &damage);
                            if (record.article.killed)
                                withdrawn.append({record.article.id, *record.path,
                                                  record.article.section, *record.article.killed});
                            return damage.text.isEmpty();
                        });
    if (!read || !damage.text.isEmpty())
        return read ? damage : read.error();
    return withdrawn;
}
