// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/Migrations.h"
#include "model/store/Dialect.h"
#include "model/store/StoreWords.h"
#include "model/store/Transaction.h"
#include <QDir>
#include <QFile>
using namespace Qt::StringLiterals;

namespace {

QStringList files() {
    return QDir(Dialect::schemaFolder()).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

int numberOf(const QString &file) {
    return QStringView(file).left(3).toInt();
}

Result<int> versionOf(Database &database) {
    const auto version = database.first(Dialect::readVersion(), {}, [](const Database::Row &row) {
        return int(row.number("user_version"_L1));
    });
    if (!version)
        return version.error();
    return version->value_or(0);
}

Result<void> migrate(Database &database, const QString &file) {
    QFile text(Dialect::schemaFolder() + u'/' + file);
    if (!text.open(QIODevice::ReadOnly))
        return StoreWords::newsroom(file, text.errorString());
    Transaction transaction(database);
    // Another program may have done it while this one waited for the lock.
    const auto now = transaction.first(Dialect::readVersion(), {}, [](const Database::Row &row) {
        return int(row.number("user_version"_L1));
    });
    if (now.value_or(0) < numberOf(file)) {
        for (const QString &statement : Migrations::statements(QString::fromUtf8(text.readAll())))
            transaction.run(statement);
        transaction.run(Dialect::writeVersion(numberOf(file)));
    }
    return transaction.commit();
}

/// A whole copy of the newsroom as it is, for the case that the new version does not please.
Result<void> keepOld(Database &database, int version) {
    const QString copy = database.file() + u".version-%1"_s.arg(version);
    if (QFile::exists(copy))
        return {}; // kept by an attempt before; it is the older one
    return database.each(u"VACUUM INTO :copy"_s, {{u":copy"_s, copy}},
                         [](const Database::Row &) { return true; });
}

Result<void> openNewer(Database &database, int version) {
    const auto reader =
        database.first(u"SELECT value FROM meta WHERE name = 'min_reader'"_s, {},
                       [](const Database::Row &row) { return row.text("value"_L1).toInt(); });
    if (!reader || !*reader || **reader > Migrations::newest())
        return StoreWords::newer(database.file(), version, Migrations::newest());
    database.refuseWrites();
    return {};
}

/// A newsroom from elsewhere could bring code of its own that runs on a write.
Result<void> refuseForeignCode(Database &database) {
    static const QStringList ours{u"log_stays_as_written"_s, u"log_keeps_all"_s};
    QString foreign;
    const Result<void> read =
        database.each(u"SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view')"_s, {},
                      [&](const Database::Row &row) {
                          if (!ours.contains(row.text("name"_L1)))
                              foreign = row.text("name"_L1);
                          return foreign.isEmpty();
                      });
    if (!read || foreign.isEmpty())
        return read;
    return StoreWords::newsroom(
        database.file(),
        StoreWords::tr("the newsroom holds a trigger or view that is not Standfirst's (%1); it was "
                       "changed by another program, restore a backup")
            .arg(foreign));
}

} // namespace

int Migrations::newest() {
    static const int number = numberOf(files().constLast());
    return number;
}

QStringList Migrations::statements(const QString &sql) {
    QStringList made;
    for (const QString &part : sql.split(u"\n\n"_s)) {
        QStringList lines = part.split(u'\n');
        lines.removeIf([](const QString &line) { return line.startsWith(u"--"); });
        const QString statement = lines.join(u'\n').trimmed();
        if (!statement.isEmpty())
            made.append(statement);
    }
    return made;
}

Result<void> Migrations::bring(Database &database) {
    const Result<int> version = versionOf(database);
    if (!version)
        return version.error();
    if (*version > newest())
        return openNewer(database, *version);
    if (*version == newest())
        return refuseForeignCode(database);
    if (database.readOnly())
        return StoreWords::readOnly(database.file());
    if (*version > 0)
        if (const Result<void> kept = keepOld(database, *version); !kept)
            return kept;
    for (const QString &file : files()) {
        if (numberOf(file) <= *version)
            continue;
        if (const Result<void> done = migrate(database, file); !done)
            return done;
    }
    return {};
}
