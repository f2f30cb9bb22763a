// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/Backup.h"
#include "model/Newsroom.h"
#include "model/store/Disk.h"
#include "model/store/PhotoStore.h"
#include "model/store/StoreWords.h"
#include "model/work/Progress.h"
#include <QFile>
#include <QFileInfo>
using namespace Qt::StringLiterals;

namespace {

Error notWritten(const QString &file, const QString &why) {
    return {Error::Kind::Output, file,
            StoreWords::tr("the backup could not be written: %1").arg(why)};
}

/// An attached file, let go of at the end whatever happens.
class Copy {
public:
    explicit Copy(Database &database) : m_database(database) {}
    ~Copy() {
        if (m_attached && !run(u"DETACH DATABASE copy"_s))
            QFile::remove(m_file);
    }

    Result<void> make(const QString &file) {
        m_file = file;
        QFile::remove(file);
        if (const Result<void> made = run(u"VACUUM INTO :file"_s, {{u":file"_s, file}}); !made)
            return made;
        const Result<void> attached = run(u"ATTACH DATABASE :file AS copy"_s, {{u":file"_s, file}});
        m_attached = attached.ok();
        return attached;
    }

    /// The pictures' bytes beside their records. The file is synced at the end, once.
    Result<void> addPhotos(PhotoStore &photos, Progress &progress) {
        for (const QString &sql :
             {u"PRAGMA copy.journal_mode = OFF"_s, u"PRAGMA copy.synchronous = OFF"_s,
              u"CREATE TABLE copy.photo_file (file TEXT NOT NULL PRIMARY KEY, "
              "bytes BLOB NOT NULL) STRICT"_s})
            if (const Result<void> done = run(sql); !done)
                return done;
        const auto all = photos.all();
        if (!all)
            return all.error();
        for (qsizetype at = 0; at < all->size(); ++at) {
            if (progress.stopped())
                return Error{Error::Kind::Stopped, {}, StoreWords::tr("stopped; no backup made")};
            progress.at(at, all->size(), all->at(at).file);
            const auto bytes = photos.bytes(all->at(at).hash);
            if (!bytes)
                return bytes.error();
            if (const Result<void> done =
                    run(u"INSERT INTO copy.photo_file (file, bytes) VALUES (:file, :bytes)"_s,
                        {{u":file"_s, all->at(at).file}, {u":bytes"_s, *bytes}});
                !done)
                return done;
        }
        return {};
    }

    Result<void> check() {
        QString problem;
        const Result<void> read =
            m_database.each(u"PRAGMA copy.quick_check"_s, {}, [&](const Database::Row &row) {
                problem = row.text("quick_check"_L1);
                return false;
            });
        if (read && problem != u"ok")
            return StoreWords::damaged(m_database.file(), problem);
        return read;
    }

    Result<qint64> articles() {
        const auto count =
            m_database.first(u"SELECT count(*) AS n FROM copy.article"_s, {},
                             [](const Database::Row &row) { return row.number("n"_L1); });
        if (!count)
            return count.error();
        return count->value_or(0);
    }

private:
    Result<void> run(const QString &sql, const Bindings &bindings = {}) {
        return m_database.each(sql, bindings, [](const Database::Row &) { return true; });
    }

    Database &m_database;
    QString m_file;
    bool m_attached = false;
};

Result<qint64> writeCopy(Newsroom &newsroom, const QString &file, Progress &progress) {
    Copy copy(newsroom.database());
    return copy.make(file)
        .then([&] { return copy.addPhotos(newsroom.photos(), progress); })
        .then([&] { return copy.check(); })
        .then([&] { return copy.articles(); });
}

} // namespace

Result<BackupReport> backUp(Newsroom &newsroom, const QString &file, Progress &progress) {
    const QFileInfo info(file);
    if (info.isDir())
        return notWritten(file, StoreWords::tr("there is a folder of this name"));
    if (!QFileInfo(info.absolutePath()).isDir())
        return notWritten(file, StoreWords::tr("there is no folder %1").arg(info.path()));
    if (info.absoluteFilePath() == newsroom.database().file())
        return notWritten(file, StoreWords::tr("this is the newsroom itself"));
    const QString part = info.absoluteFilePath() + u".part"_s;
    const Result<qint64> articles = writeCopy(newsroom, part, progress);
    if (!articles) {
        QFile::remove(part);
        const Error &why = articles.error();
        return why.kind == Error::Kind::Stopped ? why : notWritten(file, why.text);
    }
    if (!Disk::sync(part) || !Disk::rename(part, info.absoluteFilePath())) {
        const QString why = qt_error_string();
        QFile::remove(part);
        return notWritten(file, why);
    }
    return BackupReport{file, QFileInfo(info.absoluteFilePath()).size(), *articles};
}
