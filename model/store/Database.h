// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Instant.h"
#include "model/base/Result.h"
#include "model/store/Changes.h"
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <functional>
#include <memory>
#include <optional>

class WriteLock;
class QTemporaryDir;

/// Values bound by name: {u":id"_s, 7}. Times through `stamp`; nothing (NULL) is QVariant().
using Bindings = QList<std::pair<QString, QVariant>>;

/// A moment as the store keeps it: milliseconds since 1970, UTC.
QVariant stamp(Instant at);
QVariant stamp(const std::optional<Instant> &at);

/// One connection to a newsroom's database, on one thread: opened, its pragmas checked, its
/// statements prepared once.
class Database {
public:
    enum class Mode { ReadWrite, ReadOnly };
    /// Who checkpoints: one connection a program, so that SQLite before 3.51.3 meets no WAL race.
    enum class Checkpoints { Mine, SomebodyElses };

    /// Opens a newsroom's file, made when it is not there (ReadWrite). What is not a newsroom is
    /// refused before SQLite touches it. A place that cannot be written opens ReadOnly by itself.
    static Result<std::unique_ptr<Database>> open(const QString &file, Mode mode,
                                                  Checkpoints checkpoints);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Reads: each row to `row`, which stops by returning false. Columns by name through Row.
    class Row;
    Result<void> each(const QString &sql, const Bindings &bindings,
                      const std::function<bool(const Row &)> &row);
    /// The first row made into a value by `make`; nothing when there is no row.
    template<class Make>
    auto first(const QString &sql, const Bindings &bindings, Make &&make)
        -> Result<std::optional<std::invoke_result_t<Make, const Row &>>> {
        std::optional<std::invoke_result_t<Make, const Row &>> found;
        const Result<void> read = each(sql, bindings, [&](const Row &row) {
            found.emplace(make(row));
            return false;
        });
        if (!read)
            return read.error();
        return found;
    }

    bool readOnly() const { return m_mode == Mode::ReadOnly; }
    void refuseWrites(); ///< a newer newsroom, which this program may read only
    const QString &file() const { return m_file; }

    /// A number that this connection is known by to all programs as long as it is open; 0 where it
    /// cannot write.
    qint64 number() const;
    /// Whether the connection of this number is still open, in whichever program.
    bool isOpen(qint64 number) const;

    /// For tests of the failing way: the n-th statement from now on fails, once; 0 takes it back.
    void failAt(int statement) { m_failAt = statement; }
    /// How many of failAt's statements did not come.
    int failureAhead() const { return m_failAt; }

private:
    friend class Transaction;
    struct Statement;
    Database();
    Result<void> connect(bool immutable);
    Result<void> setUp(Checkpoints checkpoints);
    Result<std::shared_ptr<Statement>> prepared(const QString &sql);
    Result<std::shared_ptr<Statement>> execute(const QString &sql, const Bindings &bindings);
    Error errorOf(const QSqlError &error) const;

    QString m_connection, m_file;
    Mode m_mode = Mode::ReadWrite;
    Checkpoints m_checkpoints = Checkpoints::SomebodyElses;
    QHash<QString, std::shared_ptr<Statement>> m_statements;
    std::unique_ptr<WriteLock> m_lock;
    std::unique_ptr<QTemporaryDir> m_copy;         ///< of a newsroom on a read-only disk
    QList<std::pair<Changes *, Change>> m_changes; ///< to be told after the commit
    int m_depth = 0;
    std::optional<Error> m_broken; ///< SQLite has rolled back under an open transaction
    int m_failAt = 0;
};

/// One row of an answer; valid until the next. A column that the statement does not have is a bug.
class Database::Row {
public:
    QString text(QLatin1StringView column) const { return value(column).toString(); }
    QByteArray bytes(QLatin1StringView column) const { return value(column).toByteArray(); }
    qint64 number(QLatin1StringView column) const { return value(column).toLongLong(); }
    bool isNull(QLatin1StringView column) const { return value(column).isNull(); }
    std::optional<qint64> maybe(QLatin1StringView column) const;
    Instant time(QLatin1StringView column) const { return fromSeconds(number(column) / 1000); }
    std::optional<Instant> maybeTime(QLatin1StringView column) const;

private:
    friend class Database;
    friend class Transaction;
    explicit Row(const Statement &statement) : m_statement(statement) {}
    QVariant value(QLatin1StringView column) const;
    const Statement &m_statement;
};
