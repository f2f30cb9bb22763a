// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/Disk.h"
#include "model/base/Waiting.h"
#include <QFile>
#include <QFileInfo>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

bool Disk::sync(const QString &path) {
    Waiting::begins("the disk");
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool done = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    return done;
}

bool Disk::rename(const QString &from, const QString &to) {
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return false;
    const QString source = QFileInfo(from).path(), target = QFileInfo(to).path();
    return sync(target) && (source == target || sync(source));
}
