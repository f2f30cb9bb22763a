// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/Photo.h"
#include "model/store/Backup.h"
#include "model/store/Database.h"
#include "model/store/Disk.h"
#include "model/store/Migrations.h"
#include "model/store/StoreWords.h"
#include "model/store/WriteLock.h"
#include "model/work/Progress.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
using namespace Qt::StringLiterals;

namespace {

Result<void> run(Database &database, const QString &sql) {
    return database.each(sql, {}, [](const Database::Row &) { return true; });
}

/// What is put in the newsroom's place: made and checked in a folder of its own first.
class Restored {
public:
    Restored(const QString &place, QString backup)
        : m_place(place), m_backup(std::move(backup)), m_folder(place + u"/restoring-XXXXXX"_s) {}

    Result<void> prepare(Progress &progress);
    Result<void> putInPlace();
    qint64 articles() const { return m_articles; }

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    Result<void> look(Database &database);
    Result<void> unpackPhotos(Database &database, Progress &progress);
    Result<void> unpack(const QString &name, const QByteArray &bytes);

    QString m_place, m_backup;
    QTemporaryDir m_folder;
    qint64 m_articles = 0;
};

Result<void> Restored::prepare(Progress &progress) {
    if (!m_folder.isValid())
        return StoreWords::cannotOpen(m_place, m_folder.errorString());
    if (!QFileInfo(m_backup).isFile())
        return StoreWords::notFound(m_backup, StoreWords::tr("there is no such file"));
    if (!QFile::copy(m_backup, file(u"newsroom.sqlite"_s)))
        return StoreWords::newsroom(m_backup,
                                    StoreWords::tr("it cannot be read, or the disk is full"));
    QFile::setPermissions(file(u"newsroom.sqlite"_s), QFile::ReadOwner | QFile::WriteOwner |
                                                          QFile::ReadGroup | QFile::WriteGroup);
    auto database = Database::open(file(u"newsroom.sqlite"_s), Database::Mode::ReadWrite,
                                   Database::Checkpoints::Mine);
    if (!database)
        return database.error();
    return look(**database)
        .then([&] { return Migrations::bring(**database); })
        .then([&] { return unpackPhotos(**database, progress); })
        .then([&] { return run(**database, u"DROP TABLE IF EXISTS photo_file"_s); })
        .then([&] { return run(**database, u"VACUUM"_s); });
}

Result<void> Restored::look(Database &database) {
    QString problem;
    const Result<void> read =
        database.each(u"PRAGMA integrity_check"_s, {}, [&](const Database::Row &row) {
            problem = row.text("integrity_check"_L1);
            return false;
        });
    if (!read || problem != u"ok")
        return StoreWords::newsroom(m_backup,
                                    StoreWords::tr("the backup is damaged; try an older one"),
                                    read ? problem : read.error().detail);
    const auto count = database.first(u"SELECT count(*) AS n FROM article"_s, {},
                                      [](const Database::Row &row) { return row.number("n"_L1); });
    m_articles = count ? count->value_or(0) : 0;
    return count ? Result<void>() : Result<void>(StoreWords::notOurs(m_backup));
}

Result<void> Restored::unpackPhotos(Database &database, Progress &progress) {
    if (!QDir().mkpath(file(u"photos"_s)))
        return StoreWords::full(m_place);
    const auto there =
        database.first(u"SELECT count(*) AS n FROM sqlite_schema WHERE name = 'photo_file'"_s, {},
                       [](const Database::Row &row) { return row.number("n"_L1); });
    if (!there || there->value_or(0) == 0) // a newsroom's own file, copied: without pictures
        return there ? Result<void>() : Result<void>(there.error());
    Result<void> unpacked;
    qint64 done = 0;
    const Result<void> read =
        database.each(u"SELECT file, bytes FROM photo_file"_s, {}, [&](const Database::Row &row) {
            unpacked = progress.stopped() ? Error{Error::Kind::Stopped,
                                                  {},
                                                  StoreWords::tr("stopped; nothing was changed")}
                                          : unpack(row.text("file"_L1), row.bytes("bytes"_L1));
            progress.at(++done, 0, row.text("file"_L1));
            return unpacked.ok();
        });
    return read ? unpacked : read;
}

/// A name in a backup from elsewhere is not trusted: it must be the hash of the bytes.
Result<void> Restored::unpack(const QString &name, const QByteArray &bytes) {
    const QString hash = PhotoHash::of(bytes).hex();
    if (!name.startsWith(hash + u'.') || name.size() > hash.size() + 6 || name.contains(u'/'))
        return StoreWords::newsroom(
            m_backup, StoreWords::tr("a picture in the backup is damaged; try an older backup"),
            name);
    QFile photo(file(u"photos/"_s + name));
    if (!photo.open(QIODevice::WriteOnly) || photo.write(bytes) != bytes.size() || !photo.flush())
        return StoreWords::full(m_place);
    photo.close();
    return Disk::sync(photo.fileName()) ? Result<void>() : Result<void>(StoreWords::full(m_place));
}

Result<void> Restored::putInPlace() {
    const QString aside = m_place + u"/before-restore-"_s +
                          QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const auto failed = [&] {
        return StoreWords::newsroom(
            m_place, StoreWords::tr("the newsroom could not be exchanged (%1); what was here is "
                                    "in %2")
                         .arg(qt_error_string(), aside));
    };
    for (const QString &name :
         {u"newsroom.sqlite-wal"_s, u"newsroom.sqlite-shm"_s, u"newsroom.sqlite"_s, u"photos"_s}) {
        if (!QFileInfo::exists(m_place + u'/' + name))
            continue;
        if (!QDir().mkpath(aside) || !Disk::rename(m_place + u'/' + name, aside + u'/' + name))
            return failed();
    }
    for (const QString &name : {u"photos"_s, u"newsroom.sqlite"_s})
        if (!Disk::sync(file(name)) || !Disk::rename(file(name), m_place + u'/' + name))
            return failed();
    return {};
}

} // namespace

Result<BackupReport> restoreNewsroom(const QString &place, const QString &file,
                                     Progress &progress) {
    if (QFileInfo(place).exists() && !QFileInfo(place).isDir())
        return StoreWords::newsroom(place, StoreWords::tr("a newsroom is a folder, and this is a "
                                                          "file; name a folder"));
    if (!QDir().mkpath(place))
        return StoreWords::cannotOpen(place, StoreWords::tr("the folder cannot be made here"));
    const auto lock = WriteLock::open(place + u"/newsroom.lock"_s);
    if (!lock)
        return lock.error();
    if (!(*lock)->alone())
        return StoreWords::newsroom(place, StoreWords::tr("another program has this newsroom open; "
                                                          "close it there first"));
    Restored restored(QFileInfo(place).absoluteFilePath(), file);
    const Result<void> done =
        restored.prepare(progress).then([&] { return restored.putInPlace(); });
    if (!done) {
        Error error = done.error();
        if (error.what.contains(u"/restoring-"))
            error.what = file; // the copy of it has gone
        return error;
    }
    return BackupReport{file, QFileInfo(file).size(), restored.articles()};
}
