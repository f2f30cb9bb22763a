// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/EditingLocks.h"
#include "model/base/Clock.h"
#include "model/store/Transaction.h"
using namespace Qt::StringLiterals;

struct EditingLocks::Row {
    QString person;
    qint64 holder;
    Instant since, until;
};

namespace {
constexpr std::chrono::seconds Lease{EditingLocks::LeaseSeconds};
/// A lease that is moved on in time has more than this left.
constexpr std::chrono::seconds Fresh{EditingLocks::LeaseSeconds - EditingLocks::RenewSeconds};
} // namespace

EditingLocks::EditingLocks(Database &database, const Clock &clock, QString person)
    : m_database(database), m_clock(clock), m_person(std::move(person)) {}

Result<std::optional<EditingLocks::Row>> EditingLocks::read(const ArticleId &id) const {
    return m_database.first(
        uR"(SELECT e.person AS person, e.holder AS holder, e.since AS since, e.until AS until
            FROM editing e JOIN article a ON a.id = e.article_id WHERE a.uuid = :uuid)"_s,
        {{u":uuid"_s, id.toText()}}, [](const Database::Row &row) {
            return Row{row.text("person"_L1), row.number("holder"_L1), row.time("since"_L1),
                       row.time("until"_L1)};
        });
}

bool EditingLocks::stands(const Row &row) const {
    return row.until > m_clock.now() && m_database.isOpen(row.holder);
}

/// Who has it by this row; nobody is written as nobody's name.
EditingLock EditingLocks::lockOf(const std::optional<Row> &row) const {
    if (!row || !stands(*row))
        return {};
    return {row->person, row->since, row->holder == m_database.number()};
}

void EditingLocks::write(Transaction &transaction, const ArticleId &id,
                         const std::optional<Row> &before) {
    const Instant now = m_clock.now();
    const bool mine = lockOf(before).mine;
    transaction.run(uR"(INSERT INTO editing (article_id, person, holder, since, until)
                        SELECT id, :person, :holder, :since, :until FROM article WHERE uuid = :uuid
                        ON CONFLICT (article_id) DO UPDATE SET person = excluded.person,
                        holder = excluded.holder, since = excluded.since, until = excluded.until)"_s,
                    {{u":uuid"_s, id.toText()},
                     {u":person"_s, m_person},
                     {u":holder"_s, m_database.number()},
                     {u":since"_s, stamp(mine ? before->since : now)},
                     {u":until"_s, stamp(now + Lease)}});
}

Result<QHash<ArticleId, EditingLock>> EditingLocks::take(const QList<ArticleId> &ids) {
    QHash<ArticleId, EditingLock> locks;
    QList<ArticleId> open;
    const auto settled = [&](const ArticleId &id, const std::optional<Row> &row) {
        locks.insert(id, lockOf(row));
        return row && stands(*row) && (!locks.value(id).mine || row->until > m_clock.now() + Fresh);
    };
    for (const ArticleId &id : ids) {
        const auto row = read(id);
        if (!row)
            return row.error();
        if (!settled(id, *row))
            open << id;
    }
    if (open.isEmpty())
        return locks;
    Transaction transaction(m_database);
    for (const ArticleId &id : std::as_const(open)) {
        const auto row = read(id); // another may have been quicker
        if (!row) {
            transaction.fail(row.error());
        } else if (!settled(id, *row)) {
            write(transaction, id, *row);
            locks.insert(id,
                         {m_person, locks.value(id).mine ? (*row)->since : m_clock.now(), true});
        }
    }
    if (const Result<void> done = transaction.commit(); !done)
        return done.error();
    return locks;
}

Result<EditingLock> EditingLocks::takeOver(const ArticleId &id) {
    Transaction transaction(m_database);
    write(transaction, id, std::nullopt);
    if (const Result<void> done = transaction.commit(); !done)
        return done.error();
    return EditingLock{m_person, m_clock.now(), true};
}

Result<void> EditingLocks::release(const QList<ArticleId> &ids) {
    Transaction transaction(m_database);
    for (const ArticleId &id : ids)
        transaction.run(uR"(DELETE FROM editing WHERE holder = :holder AND article_id =
                            (SELECT id FROM article WHERE uuid = :uuid))"_s,
                        {{u":uuid"_s, id.toText()}, {u":holder"_s, m_database.number()}});
    return transaction.commit();
}

Result<QHash<ArticleId, EditingLock>> EditingLocks::others() const {
    QHash<ArticleId, EditingLock> found;
    const Result<void> read = m_database.each(
        uR"(SELECT a.uuid AS uuid, e.person AS person, e.holder AS holder, e.since AS since,
            e.until AS until FROM editing e JOIN article a ON a.id = e.article_id)"_s,
        {}, [&](const Database::Row &row) {
            const Row held{row.text("person"_L1), row.number("holder"_L1), row.time("since"_L1),
                           row.time("until"_L1)};
            if (const EditingLock lock = lockOf(held); !lock.mine && !lock.person.isEmpty())
                found.insert(ArticleId::of(QUuid::fromString(row.text("uuid"_L1))), lock);
            return true;
        });
    if (!read)
        return read.error();
    return found;
}
