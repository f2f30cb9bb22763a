// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/TargetFolder.h"
#include "model/base/Waiting.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("TargetFolder", text);
}

QByteArray folderOf(const QByteArray &path) {
    return path.left(qMax<qsizetype>(0, path.lastIndexOf('/')));
}

/// A descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor() {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    int fd() const { return m_fd; }
    int close() { return ::close(std::exchange(m_fd, -1)); }

private:
    int m_fd;
};

} // namespace

Result<TargetFolder> TargetFolder::open(const QString &path, const QByteArray &staging) {
    Waiting::begins("the folder of an export");
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (QFileInfo::exists(absolute) && !QFileInfo(absolute).isDir())
        return Error{Error::Kind::Output, absolute, tr("is not a folder"), {}};
    if (!QDir().mkpath(absolute))
        return Error{Error::Kind::Output,
                     absolute,
                     tr("cannot be made: check the name and who may write there"),
                     {}};
    const int fd =
        ::open(QFile::encodeName(absolute).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    TargetFolder folder(absolute, staging, fd);
    if (fd < 0)
        return folder.failed({}, errno);
    // On a file system without locks of folders the export goes on without one.
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return Error{Error::Kind::Output,
                     absolute,
                     tr("another export is writing here: wait for it to end"),
                     {}};
    return folder;
}

TargetFolder::TargetFolder(QString path, QByteArray staging, int fd)
    : m_path(std::move(path)), m_staging(std::move(staging)), m_fd(fd) {}

TargetFolder::TargetFolder(TargetFolder &&other) noexcept
    : m_path(std::move(other.m_path)), m_staging(std::move(other.m_staging)),
      m_fd(std::exchange(other.m_fd, -1)), m_stagedFolders(std::move(other.m_stagedFolders)),
      m_goodFolders(std::move(other.m_goodFolders)) {}

TargetFolder::~TargetFolder() {
    if (m_fd >= 0)
        ::close(m_fd);
}

QStringList TargetFolder::entries() const {
    return QDir(m_path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System |
                                  QDir::NoDotAndDotDot);
}

std::optional<TargetFolder::Stat> TargetFolder::stat(const QByteArray &path) const {
    struct stat at {};
    if (::fstatat(m_fd, path.constData(), &at, AT_SYMLINK_NOFOLLOW) != 0)
        return std::nullopt;
    return Stat{at.st_size, at.st_mtim.tv_sec * 1'000'000'000 + at.st_mtim.tv_nsec,
                S_ISREG(at.st_mode)};
}

Result<QByteArray> TargetFolder::read(const QByteArray &path) const {
    const Descriptor file(
        ::openat(m_fd, path.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    QFile in;
    if (file.fd() < 0 || !in.open(file.fd(), QIODevice::ReadOnly))
        return failed(path, errno);
    return in.readAll();
}

Result<void> TargetFolder::writeStaged(const QByteArray &path, const QByteArray &bytes, Write how) {
    const QByteArray staged = m_staging + '/' + path;
    for (qsizetype at = staged.indexOf('/'); at >= 0; at = staged.indexOf('/', at + 1)) {
        const QByteArray folder = staged.left(at);
        if (m_stagedFolders.contains(folder))
            continue;
        if (::mkdirat(m_fd, folder.constData(), 0777) != 0 && errno != EEXIST)
            return failed(path, errno);
        m_stagedFolders.insert(folder);
    }
    Descriptor file(::openat(m_fd, staged.constData(),
                             O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC |
                                 (how == Write::Whole ? O_TRUNC : O_APPEND),
                             0666));
    if (file.fd() < 0)
        return failed(path, errno);
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written =
            ::write(file.fd(), bytes.constData() + done, size_t(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            return failed(path, errno);
        done += qMax<ssize_t>(0, written);
    }
    return file.close() == 0 ? Result<void>() : failed(path, errno);
}

Result<void> TargetFolder::dropStaged(const QByteArray &path) {
    const QByteArray staged = m_staging + '/' + path;
    return ::unlinkat(m_fd, staged.constData(), 0) == 0 ? Result<void>() : failed(path, errno);
}

Result<QByteArray> TargetFolder::readStaged(const QByteArray &path) const {
    return read(m_staging + '/' + path);
}

Result<void> TargetFolder::clearStaged() {
    m_stagedFolders.clear();
    const QString staged = m_path + QLatin1Char('/') + QString::fromLatin1(m_staging);
    const QFileInfo info(staged);
    if (!info.exists() && !info.isSymLink())
        return {};
    // A link there is none of ours, and what it leads to even less.
    const bool gone = info.isSymLink() || !info.isDir() ? QFile::remove(staged)
                                                        : QDir(staged).removeRecursively();
    return gone ? Result<void>() : failed(m_staging, errno);
}

Result<void> TargetFolder::syncAll() const {
    return ::syncfs(m_fd) == 0 ? Result<void>() : failed({}, errno);
}

Result<void> TargetFolder::syncFolder() const {
    // Not every file system can; the content is on the disk by then.
    return ::fsync(m_fd) == 0 || errno == EINVAL ? Result<void>() : failed({}, errno);
}

Result<void> TargetFolder::folderInside(const QByteArray &folder, bool make) {
    if (folder.isEmpty() || m_goodFolders.contains(folder))
        return {};
    if (auto parent = folderInside(folderOf(folder), make); !parent)
        return parent;
    struct stat at {};
    if (::fstatat(m_fd, folder.constData(), &at, AT_SYMLINK_NOFOLLOW) != 0) {
        if (errno != ENOENT || !make || ::mkdirat(m_fd, folder.constData(), 0777) != 0)
            return failed(folder, errno);
    } else if (S_ISLNK(at.st_mode)) {
        const QString inside = QFileInfo(m_path).canonicalFilePath() + QLatin1Char('/');
        const QFileInfo target(m_path + QLatin1Char('/') + QString::fromLatin1(folder));
        if (!target.isDir() || !target.canonicalFilePath().startsWith(inside))
            return Error{Error::Kind::Output,
                         target.filePath(),
                         tr("is a link that leads out of the folder: remove it"),
                         {}};
    } else if (!S_ISDIR(at.st_mode)) {
        return failed(folder, ENOTDIR);
    }
    m_goodFolders.insert(folder);
    return {};
}

Result<void> TargetFolder::makeFolderFor(const QByteArray &path) {
    return folderInside(folderOf(path), true);
}

Result<void> TargetFolder::place(const QByteArray &path, const QByteArray &to) {
    const QByteArray staged = m_staging + '/' + path;
    return ::renameat(m_fd, staged.constData(), m_fd, to.constData()) == 0 ? Result<void>()
                                                                           : failed(to, errno);
}

Result<void> TargetFolder::remove(const QByteArray &path) {
    // A folder that is not there any more holds nothing to take away.
    const QByteArray folder = folderOf(path);
    if (!folder.isEmpty() && !stat(folder))
        return {};
    if (auto inside = folderInside(folder, false); !inside)
        return inside;
    if (::unlinkat(m_fd, path.constData(), 0) != 0 && errno != ENOENT)
        return failed(path, errno);
    for (QByteArray empty = folder; !empty.isEmpty(); empty = folderOf(empty)) {
        if (::unlinkat(m_fd, empty.constData(), AT_REMOVEDIR) != 0)
            break;
        m_goodFolders.remove(empty);
    }
    return {};
}

Error TargetFolder::failed(const QByteArray &path, int code) const {
    const QString what =
        path.isEmpty() ? m_path : m_path + QLatin1Char('/') + QString::fromLatin1(path);
    const QString why = QString::fromLocal8Bit(std::strerror(code));
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        return {Error::Kind::Output, what,
                tr("the disk is full: make room and export again; what stood there still stands"),
                why};
    case EACCES:
    case EPERM:
    case EROFS:
        return {Error::Kind::Output, what, tr("may not be written by you: choose another folder"),
                why};
    default:
        return {Error::Kind::Output, what, tr("cannot be written: %1").arg(why), why};
    }
}
