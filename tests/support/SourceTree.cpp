// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SourceTree.h"
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <algorithm>

namespace SourceTree {

QString root() {
    return QStringLiteral(STANDFIRST_SOURCE_DIR);
}

QStringList files(const QStringList &folders, const QStringList &patterns) {
    static const QStringList foreign{QStringLiteral("build/"), QStringLiteral("node_modules/"),
                                     QStringLiteral(".git/"), QStringLiteral(".cache/")};
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator each(QDir(root()).filePath(folder), patterns, QDir::Files | QDir::Hidden,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString path = QDir(root()).relativeFilePath(each.next());
            const bool ours = std::none_of(foreign.begin(), foreign.end(),
                                           [&](const QString &f) { return path.startsWith(f); });
            if (ours)
                found << path;
        }
    }
    found.sort();
    return found;
}

QStringList sources(const QStringList &folders) {
    return files(folders, {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
}

QByteArray read(const QString &path) {
    QFile file(QDir(root()).filePath(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList lines(const QString &path) {
    return QString::fromUtf8(read(path)).split(QLatin1Char('\n'));
}

} // namespace SourceTree
