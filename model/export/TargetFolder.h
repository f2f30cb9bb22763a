// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Result.h"
#include <QByteArray>
#include <QSet>
#include <optional>

/// A folder that files are exported into, held open and locked, and in it the folder of what is
/// staged. All paths are relative to it, and no link in it leads outside. Keeps nothing in memory
/// but which folders are known to be good.
class TargetFolder {
public:
    struct Stat {
        qint64 size = 0, nanoseconds = 0; ///< of the last change
        bool regular = false;
    };

    /// Made if absent. The lock ends with this object, or with the program.
    static Result<TargetFolder> open(const QString &path, const QByteArray &staging);
    TargetFolder(TargetFolder &&other) noexcept;
    TargetFolder &operator=(TargetFolder &&) = delete;
    ~TargetFolder();

    const QString &path() const { return m_path; }
    QStringList entries() const; ///< all names in it but "." and ".."
    std::optional<Stat> stat(const QByteArray &path) const;
    Result<QByteArray> read(const QByteArray &path) const;

    enum class Write { Whole, More }; ///< More: behind what is staged already
    Result<void> writeStaged(const QByteArray &path, const QByteArray &bytes,
                             Write how = Write::Whole);
    Result<void> dropStaged(const QByteArray &path);
    Result<QByteArray> readStaged(const QByteArray &path) const;
    Result<void> clearStaged();
    Result<void> syncAll() const;    ///< one syncfs for all that was written
    Result<void> syncFolder() const; ///< the folder's own entries
    /// Each part of the path a real folder inside; made when absent.
    Result<void> makeFolderFor(const QByteArray &path);
    Result<void> place(const QByteArray &path, const QByteArray &to); ///< from staging
    Result<void> remove(const QByteArray &path); ///< and folders that are empty then

    Error failed(const QByteArray &path, int code) const;

private:
    TargetFolder(QString path, QByteArray staging, int fd);
    Result<void> folderInside(const QByteArray &folder, bool make);

    QString m_path;
    QByteArray m_staging;
    int m_fd = -1;
    QSet<QByteArray> m_stagedFolders, m_goodFolders;
};
