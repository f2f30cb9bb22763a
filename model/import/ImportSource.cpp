// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/ImportSource.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("ImportSource", text);
}

Error refused(const QString &file, const QString &text) {
    return {Error::Kind::BadInput, file, text};
}

constexpr int AskEvery = 50; ///< milliseconds between two looks at whether to stop

/// What standard input has next, empty at its end. Waits only as long as nobody asks to stop: a
/// read that is waiting would go on after a Ctrl+C.
Result<QByteArray> nextBlock(const Progress &progress) {
    pollfd input{STDIN_FILENO, POLLIN, 0};
    while (!progress.stopped()) {
        const int ready = ::poll(&input, 1, AskEvery);
        if (ready == 0 || (ready < 0 && errno == EINTR))
            continue;
        QByteArray block(65536, Qt::Uninitialized);
        const ssize_t got =
            ready < 0 ? -1 : ::read(STDIN_FILENO, block.data(), size_t(block.size()));
        if (got < 0)
            return refused(u"-"_s, tr("standard input could not be read"));
        block.truncate(got);
        return block;
    }
    return Error{Error::Kind::Stopped, {}, tr("the import was stopped; nothing came in")};
}

Result<ImportSource> spooled(const Progress &progress) {
    auto spool = std::make_unique<QTemporaryFile>();
    bool kept = spool->open();
    while (kept) {
        const Result<QByteArray> block = nextBlock(progress);
        if (!block)
            return block.error();
        if (block->isEmpty())
            break;
        kept = spool->write(*block) == block->size();
    }
    if (!kept)
        return Error{Error::Kind::Output, spool->fileName(),
                     tr("standard input could not be kept in a temporary file: %1")
                         .arg(spool->errorString())};
    spool->seek(0);
    return ImportSource{u"-"_s, tr("standard input"), {}, std::move(spool)};
}

} // namespace

Result<ImportSource> openImport(const QString &file, const Progress &progress) {
    if (file == "-"_L1)
        return spooled(progress);
    const int handle =
        ::open(QFile::encodeName(file).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (handle < 0 && errno == ENOENT)
        return Error{Error::Kind::NotFound, file, tr("there is no such file")};
    if (handle < 0)
        return refused(
            file, tr("could not be opened: %1").arg(QString::fromLocal8Bit(std::strerror(errno))));
    struct stat status {};
    const bool known = ::fstat(handle, &status) == 0;
    if (!known || !S_ISREG(status.st_mode)) {
        ::close(handle);
        return refused(file, known && S_ISDIR(status.st_mode)
                                 ? tr("is a folder; name the files in it")
                                 : tr("is not a regular file"));
    }
    auto bytes = std::make_unique<QFile>();
    if (!bytes->open(handle, QIODevice::ReadOnly | QIODevice::Unbuffered,
                     QFileDevice::AutoCloseHandle)) {
        ::close(handle);
        return refused(file, tr("could not be opened: %1").arg(bytes->errorString()));
    }
    const QFileInfo info(file);
    return ImportSource{file, info.fileName(), info.absolutePath(), std::move(bytes)};
}

Result<ImportSource> pastedImport(const QByteArray &bytes) {
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return ImportSource{{}, tr("pasted text"), {}, std::move(buffer)};
}
