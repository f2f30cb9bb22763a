// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/Database.h"
#include "model/base/Log.h"
#include "model/base/Waiting.h"
#include "model/store/Dialect.h"
#include "model/store/Statement.h"
#include "model/store/StoreWords.h"
#include "model/store/WriteLock.h"
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QUrl>
#include <unistd.h>
using namespace Qt::StringLiterals;

namespace {

/// SQLITE_NOTADB, as Qt gives it.
const QString NotADatabase = u"26"_s;

QString immutableAddress(const QString &file) {
    return QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded()) + u"?immutable=1"_s;
}

/// Whether this file is a newsroom, asked through SQLite and without a lock or a look at its log,
/// so that another program's is not touched. Never by a file of our own: closing that would drop
/// the locks of this program's other connections (sqlite.org/howtocorrupt.html, section 2.2), and
/// the next program would throw their log away.
Result<void> checkHeader(const QString &file) {
    const QString name = u"look-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    qint64 application = 0;
    QSqlError failure;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(Dialect::driver(), name);
        connection.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
        connection.setDatabaseName(immutableAddress(file));
        QSqlQuery query(connection);
        if (connection.open() && query.exec(u"PRAGMA application_id"_s) && query.next())
            application = query.value(u"application_id"_s).toLongLong();
        else
            failure = connection.isOpen() ? query.lastError() : connection.lastError();
    }
    QSqlDatabase::removeDatabase(name);
    if (application == Dialect::ApplicationId)
        return {};
    // Without its log a file may look torn that is whole with it: setUp asks again with the log in
    // hand.
    if (failure.isValid() && failure.nativeErrorCode() != NotADatabase)
        return {};
    return StoreWords::notOurs(file);
}

bool writable(const QString &path) {
    return ::access(QFile::encodeName(path).constData(), W_OK) == 0;
}

/// A read-only disk: WAL needs side files that cannot be made. Without unwritten pages the file
/// is opened as one that nobody changes; else a private copy is.
Result<bool> copyAside(const QString &file, const QTemporaryDir &folder) {
    if (QFileInfo(file + u"-wal"_s).size() == 0)
        return false;
    for (const QString &suffix : {u""_s, u"-wal"_s})
        if (!QFile::copy(file + suffix, folder.filePath(u"newsroom.sqlite"_s + suffix)))
            return StoreWords::full(folder.path());
    return true;
}

} // namespace

QVariant stamp(Instant at) {
    return toSeconds(at) * 1000;
}
QVariant stamp(const std::optional<Instant> &at) {
    return at ? stamp(*at) : QVariant();
}

Database::Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString &file, Mode mode,
                                                 Checkpoints checkpoints) {
    Waiting::begins("the database");
    std::unique_ptr<Database> database(new Database);
    database->m_file = file;
    database->m_checkpoints = checkpoints;
    const QFileInfo info(file);
    if (info.exists() && !info.isFile())
        return StoreWords::notOurs(file);
    if (info.size() > 0) // else made, and not written yet
        if (const Result<void> ours = checkHeader(file); !ours)
            return ours.error();
    const bool mayWrite = writable(info.path()) && (!info.exists() || writable(file));
    database->m_mode = mayWrite ? mode : Mode::ReadOnly;
    if (!mayWrite && !info.exists())
        return StoreWords::readOnly(info.path());
    bool immutable = false;
    if (mayWrite) {
        auto lock = WriteLock::open(info.path() + u"/newsroom.lock"_s);
        if (!lock)
            return lock.error();
        database->m_lock = *std::move(lock);
    } else {
        database->m_copy = std::make_unique<QTemporaryDir>();
        const Result<bool> copied = copyAside(file, *database->m_copy);
        if (!copied)
            return copied.error();
        immutable = !*copied;
    }
    if (const Result<void> connected = database->connect(immutable); !connected)
        return connected.error();
    const bool making = mayWrite && QFileInfo(file).size() == 0;
    if (making) // two that make the same newsroom wait for each other
        if (const Result<void> taken = database->m_lock->take(); !taken)
            return taken.error();
    const Result<void> ready = database->setUp(checkpoints);
    if (making)
        database->m_lock->release();
    if (!ready)
        return ready.error();
    return database;
}

Result<void> Database::connect(bool immutable) {
    m_connection = u"newsroom-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase connection = QSqlDatabase::addDatabase(Dialect::driver(), m_connection);
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s, name = m_file;
    if (immutable) {
        options += u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
        name = immutableAddress(m_file);
    } else if (m_copy) {
        name = m_copy->filePath(u"newsroom.sqlite"_s);
    }
    connection.setConnectOptions(options);
    connection.setDatabaseName(name);
    if (!connection.open())
        return errorOf(connection.lastError());
    return {};
}

Result<void> Database::setUp(Checkpoints checkpoints) {
    const auto nothing = [](const Row &) { return true; };
    if (QFileInfo(m_file).size() > 0) {
        const auto application = first(u"PRAGMA application_id"_s, {}, [](const Row &row) {
            return row.number("application_id"_L1);
        });
        if (!application)
            return application.error();
        if (application->value_or(0) != Dialect::ApplicationId)
            return StoreWords::notOurs(m_file);
    }
    QStringList pragmas{u"foreign_keys = ON"_s, u"trusted_schema = OFF"_s,
                        u"cell_size_check = ON"_s, u"temp_store = MEMORY"_s,
                        u"cache_size = -32768"_s};
    if (readOnly())
        pragmas << u"query_only = ON"_s;
    else
        pragmas << u"application_id = %1"_s.arg(Dialect::ApplicationId) << u"journal_mode = WAL"_s
                << u"synchronous = FULL"_s << u"secure_delete = FAST"_s
                << u"wal_autocheckpoint = %1"_s.arg(checkpoints == Checkpoints::Mine ? 1000 : 0);
    QString mode;
    for (const QString &pragma : pragmas) {
        if (pragma.startsWith(u"application_id") && QFileInfo(m_file).size() > 0)
            continue; // says so already, and a write here would wait for others
        const Result<void> set = each(u"PRAGMA "_s + pragma, {}, [&](const Row &row) {
            if (pragma.startsWith(u"journal_mode"))
                mode = row.text("journal_mode"_L1);
            return true;
        });
        if (!set)
            return set.error();
    }
    if (!readOnly() && mode != u"wal"_s)
        return StoreWords::newsroom(
            m_file, StoreWords::tr("this disk cannot hold a newsroom (no write-ahead log); choose "
                                   "a folder on a local disk"));
    return each(u"SELECT count(*) AS n FROM sqlite_schema"_s, {}, nothing);
}

Database::~Database() {
    if (m_connection.isEmpty())
        return;
    if (!readOnly() && m_checkpoints == Checkpoints::Mine) {
        const Result<void> done =
            each(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, {}, [](const Row &) { return true; });
        if (!done) // the next one to open does it
            qCDebug(lcStore) << "no checkpoint on closing:" << done.error().detail;
    }
    m_statements.clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

void Database::refuseWrites() {
    m_mode = Mode::ReadOnly;
}

qint64 Database::number() const {
    return m_lock ? m_lock->number() : 0;
}

bool Database::isOpen(qint64 number) const {
    return !m_lock || m_lock->isOpen(number);
}

Error Database::errorOf(const QSqlError &error) const {
    return StoreWords::of(error, m_file);
}

Result<std::shared_ptr<Database::Statement>> Database::prepared(const QString &sql) {
    std::shared_ptr<Statement> known = m_statements.value(sql);
    if (known && !known->busy)
        return known;
    auto made = std::make_shared<Statement>(QSqlDatabase::database(m_connection, false));
    made->query.setForwardOnly(true);
    if (!made->query.prepare(sql))
        return errorOf(made->query.lastError());
    if (!known)
        m_statements.insert(sql, made);
    return made;
}

Result<std::shared_ptr<Database::Statement>> Database::execute(const QString &sql,
                                                               const Bindings &bindings) {
    Waiting::begins("the database");
    if (m_failAt > 0 && --m_failAt == 0)
        return StoreWords::newsroom(m_file, u"made to fail"_s);
    auto statement = prepared(sql);
    if (!statement)
        return statement;
    QSqlQuery &query = (*statement)->query;
    for (const auto &[name, value] : bindings) {
        // Qt's driver binds a null QString as NULL; here only QVariant() is NULL.
        if (value.typeId() == QMetaType::QString)
            query.bindValue(name, value.toString().isNull() ? QVariant(u""_s) : value);
        else
            query.bindValue(name, value);
    }
    if (!query.exec()) {
        const Error error = errorOf(query.lastError());
        query.finish();
        return error;
    }
    (*statement)->busy = true;
    return statement;
}

Result<void> Database::each(const QString &sql, const Bindings &bindings,
                            const std::function<bool(const Row &)> &row) {
    const auto statement = execute(sql, bindings);
    if (!statement)
        return statement.error();
    Statement &running = **statement;
    if (running.columns.isEmpty()) {
        const QSqlRecord record = running.query.record();
        for (int column = 0; column < record.count(); ++column)
            running.columns.append(record.fieldName(column).toLatin1());
    }
    bool more = true;
    while (more && running.query.next())
        more = row(Row(running));
    const QSqlError error = running.query.lastError();
    running.release();
    if (error.isValid())
        return errorOf(error);
    return {};
}

QVariant Database::Row::value(QLatin1StringView column) const {
    for (qsizetype at = 0; at < m_statement.columns.size(); ++at)
        if (m_statement.columns.at(at) == QByteArrayView(column.data(), column.size()))
            return m_statement.query.value(int(at));
    Q_ASSERT_X(false, "Row", column.data());
    return {};
}

std::optional<qint64> Database::Row::maybe(QLatin1StringView column) const {
    const QVariant held = value(column);
    return held.isNull() ? std::nullopt : std::optional(held.toLongLong());
}

std::optional<Instant> Database::Row::maybeTime(QLatin1StringView column) const {
    const auto milliseconds = maybe(column);
    return milliseconds ? std::optional(fromSeconds(*milliseconds / 1000)) : std::nullopt;
}
