// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/Transaction.h"
#include "model/store/Dialect.h"
#include "model/store/Statement.h"
#include "model/store/StoreWords.h"
#include "model/store/WriteLock.h"
using namespace Qt::StringLiterals;

Transaction::Transaction(Database &database)
    : m_database(database), m_level(database.m_depth + 1),
      m_changesBefore(database.m_changes.size()) {
    if (database.readOnly()) {
        fail(StoreWords::readOnly(database.file()));
    } else if (m_level > 1) {
        run(u"SAVEPOINT "_s + savepoint());
    } else if (const Result<void> taken = database.m_lock->take(); !taken) {
        fail(taken.error());
    } else {
        database.m_broken.reset();
        run(Dialect::beginWriting());
        if (m_error)
            database.m_lock->release();
    }
    m_open = !m_error;
    if (m_open)
        database.m_depth = m_level;
}

Transaction::~Transaction() {
    if (m_open)
        rollBack();
}

QString Transaction::savepoint() const {
    return u"level%1"_s.arg(m_level);
}

qint64 Transaction::run(const QString &sql, const Bindings &bindings) {
    if (m_error)
        return 0;
    const auto done = m_database.execute(sql, bindings);
    if (!done) {
        fail(done.error());
        return 0;
    }
    const qint64 changed = (*done)->query.numRowsAffected();
    (*done)->release();
    return changed;
}

void Transaction::each(const QString &sql, const Bindings &bindings,
                       const std::function<bool(const Database::Row &)> &row) {
    if (m_error)
        return;
    if (const Result<void> read = m_database.each(sql, bindings, row); !read)
        fail(read.error());
}

void Transaction::fail(const Error &error) {
    if (!m_error)
        m_error = error;
}

void Transaction::tell(Changes &changes, const Change &change) {
    if (!m_error)
        m_database.m_changes.append({&changes, change});
}

Result<void> Transaction::commit() {
    if (!m_error && m_database.m_broken)
        fail(*m_database.m_broken);
    if (!m_error)
        run(m_level == 1 ? u"COMMIT"_s : u"RELEASE "_s + savepoint());
    if (m_error) {
        if (m_open)
            rollBack();
        return *m_error;
    }
    m_open = false;
    m_database.m_depth = m_level - 1;
    if (m_level == 1) {
        m_database.m_lock->release();
        tellAll();
    }
    return {};
}

void Transaction::rollBack() {
    m_open = false;
    m_database.m_depth = m_level - 1;
    m_database.m_changes.resize(m_changesBefore);
    const int failAt = std::exchange(m_database.m_failAt, 0); // undoing is not to be failed
    if (m_level == 1) {
        if (const auto undone = m_database.execute(u"ROLLBACK"_s, {}))
            (*undone)->release();
        m_database.m_lock->release();
    } else {
        // A full disk makes SQLite roll back all of it: then the outer one must not commit.
        for (const QString &words : {u"ROLLBACK TO "_s, u"RELEASE "_s}) {
            const auto undone = m_database.execute(words + savepoint(), {});
            if (undone)
                (*undone)->release();
            else if (!m_database.m_broken)
                m_database.m_broken = m_error ? *m_error : undone.error();
        }
    }
    m_database.m_failAt = failAt;
}

void Transaction::tellAll() {
    const auto changes = std::exchange(m_database.m_changes, {});
    constexpr qsizetype Few = 16; // more than a list would follow one by one
    if (changes.size() <= Few) {
        for (const auto &[teller, change] : changes)
            teller->tell(change);
        return;
    }
    QList<Changes *> told;
    for (const auto &[teller, change] : changes) {
        if (!told.contains(teller))
            teller->tell({Change::What::Many, {}});
        told.append(teller);
    }
}
