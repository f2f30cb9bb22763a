// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Id.h"
#include "model/base/Instant.h"
#include "model/base/Result.h"
#include <QHash>

class Clock;
class Database;
class Transaction;

/// Who has an article open to write in it.
struct EditingLock {
    QString person{};
    Instant since{};
    bool mine = false;
    bool operator==(const EditingLock &) const = default;
};

/// Who writes what: one program at a time an article. A lock is a lease that its holder moves on;
/// it ends when it is released, when nobody moved it on for a minute (promises.md, part 4), or, on
/// this computer, with its program. It keeps nobody from saving: two texts are both kept by save
/// numbers, whatever happens here.
class EditingLocks {
public:
    static constexpr int LeaseSeconds = 60, RenewSeconds = 20;

    EditingLocks(Database &database, const Clock &clock, QString person);

    /// Makes these mine where nobody has them, and moves on the leases of those that are; gives who
    /// has each. Writes nothing where there is nothing to change.
    Result<QHash<ArticleId, EditingLock>> take(const QList<ArticleId> &ids);
    /// Makes this one mine, whoever has it.
    Result<EditingLock> takeOver(const ArticleId &id);
    /// Of these, those that are mine.
    Result<void> release(const QList<ArticleId> &ids);
    /// What others are writing.
    Result<QHash<ArticleId, EditingLock>> others() const;

private:
    struct Row;
    Result<std::optional<Row>> read(const ArticleId &id) const;
    bool stands(const Row &row) const;
    EditingLock lockOf(const std::optional<Row> &row) const;
    void write(Transaction &transaction, const ArticleId &id, const std::optional<Row> &before);

    Database &m_database;
    const Clock &m_clock;
    QString m_person;
};
