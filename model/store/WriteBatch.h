// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Result.h"
#include <QElapsedTimer>
#include <memory>

class Database;
class Transaction;

/// Many writes that hold the write lock at most 50 ms at a time, so that an import never starves a
/// save. Stores called between `begin` and `finish` join its transaction; call `breathe` after each
/// record.
class WriteBatch {
public:
    explicit WriteBatch(Database &database);
    ~WriteBatch(); ///< what was not finished is rolled back

    Result<void> begin();
    Result<void> breathe(); ///< commits and begins again when the time is up
    Result<void> finish();

private:
    Database &m_database;
    std::unique_ptr<Transaction> m_open;
    QElapsedTimer m_held;
};
