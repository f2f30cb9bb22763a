// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/store/Database.h"

/// Takes the write lock at once. Sticky: after the first failure nothing more runs, and commit()
/// tells. Inside another one it is a savepoint: what it did is undone without the other. What is
/// not committed is rolled back.
class Transaction {
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Gives how many rows it changed; 0 after a failure.
    qint64 run(const QString &sql, const Bindings &bindings = {});
    /// The first row of a statement that reads, or writes and returns (RETURNING).
    template<class Make>
    auto first(const QString &sql, const Bindings &bindings, Make &&make)
        -> std::optional<std::invoke_result_t<Make, const Database::Row &>> {
        if (m_error)
            return std::nullopt;
        auto found = m_database.first(sql, bindings, std::forward<Make>(make));
        if (!found)
            fail(found.error());
        return found ? *std::move(found) : std::nullopt;
    }
    void each(const QString &sql, const Bindings &bindings,
              const std::function<bool(const Database::Row &)> &row);

    void fail(const Error &error); ///< the first one counts
    bool failed() const { return m_error.has_value(); }
    const Error &error() const { return *m_error; }
    /// Told when the outermost transaction has committed.
    void tell(Changes &changes, const Change &change);

    Result<void> commit();

private:
    QString savepoint() const;
    void rollBack();
    void tellAll();

    Database &m_database;
    std::optional<Error> m_error;
    int m_level = 0; ///< 1: the outermost
    qsizetype m_changesBefore = 0;
    bool m_open = false;
};
