// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Result.h"
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <memory>

/// Values bound by name: {":id", 7}.
using Bindings = QList<std::pair<QString, QVariant>>;

/// One connection to a newsroom's database, on one thread: opened, its pragmas checked, its
/// statements prepared once.
class Database {
public:
    enum class Mode { ReadWrite, ReadOnly };
    /// Who checkpoints: one connection a program, so that SQLite before 3.51.3 meets no WAL race.
    enum class Checkpoints { Mine, SomebodyElses };

    static Result<std::unique_ptr<Database>> open(const QString &file, Mode mode,
                                                  Checkpoints checkpoints);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Reads: each row to `row`, which stops by returning false. Columns by name through Row.
    class Row;
    Result<void> each(const QString &sql, const Bindings &bindings,
                      const std::function<bool(const Row &)> &row);

    bool readOnly() const { return m_mode == Mode::ReadOnly; }
    const QString &file() const { return m_file; }

private:
    friend class Transaction;
    Database() = default;
    Result<QSqlQuery *> prepared(const QString &sql);
    Error errorOf(const QSqlQuery &query) const;

    QString m_connection, m_file;
    Mode m_mode = Mode::ReadWrite;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    int m_depth = 0;
};
