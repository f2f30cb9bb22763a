// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Input.h"
#include "model/base/Waiting.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Limit = 20LL * 1024 * 1024; // promises.md, "Import limits": one article's text

QString translated(const char *text) {
    return QCoreApplication::translate("Input", text);
}

} // namespace

Result<QByteArray> readInput(const QString &file) {
    const auto refused = [&](const QString &why) {
        return Error{.kind = Error::Kind::BadInput, .what = file, .text = why};
    };
    Waiting::begins("a file that is read in");
    QFile device(file);
    const bool standardInput = file == u"-"_s;
    // Never opened: a pipe would keep us waiting.
    const QFileInfo info(file);
    if (!standardInput && !info.exists())
        return Error{.kind = Error::Kind::NotFound,
                     .what = file,
                     .text = translated("there is no such file")};
    if (!standardInput && !info.isFile())
        return refused(translated("is not a regular file"));
    const bool opened =
        standardInput ? device.open(stdin, QIODevice::ReadOnly) : device.open(QIODevice::ReadOnly);
    if (!opened)
        return refused(translated("could not be read: %1").arg(device.errorString()));
    const QByteArray bytes = device.read(Limit + 1);
    if (device.error() != QFileDevice::NoError)
        return refused(translated("could not be read: %1").arg(device.errorString()));
    if (bytes.size() > Limit)
        return refused(translated("is larger than 20 MB"));
    return bytes;
}
