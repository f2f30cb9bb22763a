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

Result<ImportSource> spooled() {
    auto spool = std::make_unique<QTemporaryFile>();
    if (!spool->open())
        return Error{Error::Kind::Output, spool->fileTemplate(),
                     tr("standard input could not be kept in a temporary file: %1")
                         .arg(spool->errorString())};
    QFile input;
    if (!input.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return refused(u"-"_s, tr("standard input could not be read"));
    QByteArray block(65536, Qt::Uninitialized);
    while (true) {
        const qint64 got = input.read(block.data(), block.size());
        if (got < 0)
            return refused(u"-"_s, tr("standard input could not be read"));
        if (got == 0)
            break;
        if (spool->write(block.constData(), got) != got)
            return Error{Error::Kind::Output, spool->fileName(),
                         tr("standard input could not be kept in a temporary file: %1")
                             .arg(spool->errorString())};
    }
    spool->seek(0);
    return ImportSource{u"-"_s, tr("standard input"), {}, std::move(spool)};
}

} // namespace

Result<ImportSource> openImport(const QString &file) {
    if (file == "-"_L1)
        return spooled();
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
