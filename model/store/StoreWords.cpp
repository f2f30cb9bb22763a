// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/StoreWords.h"
#include <QFileInfo>
#include <QSqlError>

Error StoreWords::locked(const QString &file) {
    return newsroom(file, tr("the newsroom is locked by another program; close it there, or try "
                             "again in a moment"));
}

Error StoreWords::cannotOpen(const QString &file, const QString &why) {
    return newsroom(file, tr("the newsroom cannot be opened: %1").arg(why));
}

Error StoreWords::notOurs(const QString &file) {
    return newsroom(file, tr("this is not a Standfirst newsroom; choose another folder, nothing in "
                             "it was changed"));
}

Error StoreWords::damaged(const QString &file, const QString &detail) {
    return newsroom(file,
                    tr("the newsroom's file is damaged; run 'standfirst verify', and restore a "
                       "backup with 'standfirst restore FILE'"),
                    detail);
}

Error StoreWords::newer(const QString &file, int version, int known) {
    return newsroom(file, tr("the newsroom has version %1, and this program knows versions up to "
                             "%2; install a newer Standfirst")
                              .arg(version)
                              .arg(known));
}

Error StoreWords::readOnly(const QString &file) {
    return newsroom(file, tr("the newsroom can be read only here; copy its folder to a place that "
                             "you may write to"));
}

Error StoreWords::full(const QString &file) {
    return newsroom(file, tr("the disk is full and nothing was saved; make room and save again"));
}

Error StoreWords::of(const QSqlError &error, const QString &file) {
    const QString detail = error.nativeErrorCode() + u' ' + error.text();
    const int code = error.nativeErrorCode().toInt() & 0xff; // the primary code
    switch (code) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return locked(file);
    case 8: // SQLITE_READONLY
        return readOnly(file);
    case 10: // SQLITE_IOERR
        return newsroom(file,
                        tr("the disk reports an error and nothing was saved; check it, then save "
                           "again"),
                        detail);
    case 11: // SQLITE_CORRUPT
        return damaged(file, detail);
    case 13: // SQLITE_FULL
        return full(file);
    case 3:  // SQLITE_PERM
    case 14: // SQLITE_CANTOPEN
        return cannotOpen(file, tr("it is not there, or you may not read it"));
    case 26: // SQLITE_NOTADB
        return notOurs(file);
    default:
        return {Error::Kind::Bug, file, tr("the newsroom refused a statement; nothing was changed"),
                detail};
    }
}

Error StoreWords::noArticle(const QString &id) {
    return notFound(id, tr("no article has this id, slug or beginning of an id"));
}

Error StoreWords::changedSince(const QString &headline, const QString &by) {
    return conflict(headline, by.isEmpty() ? tr("changed by somebody else since you opened it")
                                           : tr("changed by %1 since you opened it").arg(by));
}

Error StoreWords::denied(const QString &what, const QString &why) {
    return {Error::Kind::Denied, what, why};
}
Error StoreWords::badInput(const QString &what, const QString &why) {
    return {Error::Kind::BadInput, what, why};
}
Error StoreWords::conflict(const QString &what, const QString &why) {
    return {Error::Kind::Conflict, what, why};
}
Error StoreWords::notFound(const QString &what, const QString &why) {
    return {Error::Kind::NotFound, what, why};
}
Error StoreWords::newsroom(const QString &what, const QString &why, const QString &detail) {
    return {Error::Kind::Newsroom, what, why, detail};
}
