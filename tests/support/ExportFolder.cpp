// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ExportFolder.h"
#include "model/work/Progress.h"
#include "tests/support/TestNewsroom.h"
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

Result<ExportReport> ExportFolder::tryRun(Newsroom &newsroom, ExportRequest request) {
    lines.clear();
    Progress progress;
    request.folder = path();
    return ExportRun::run(newsroom, request, progress,
                          [this](const ExportLine &line) { lines.append(line); });
}

ExportReport ExportFolder::run(Newsroom &newsroom, const QString &format) {
    ExportRequest request;
    request.format = format;
    return must(tryRun(newsroom, request));
}

QString ExportFolder::path(const QString &name) const {
    return name.isEmpty() ? m_folder.filePath(u"out"_s) : m_folder.filePath(u"out/"_s + name);
}

bool ExportFolder::has(const QString &name) const {
    return QFileInfo::exists(path(name));
}

QString ExportFolder::text(const QString &name) const {
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void ExportFolder::write(const QString &name, const QByteArray &bytes) const {
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(name));
}

QMap<QString, QByteArray> ExportFolder::files() const {
    QMap<QString, QByteArray> files;
    QDirIterator each(path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(QDir(path()).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

QStringList ExportFolder::holding(const QString &text) const {
    QStringList found;
    const auto all = files();
    for (auto file = all.begin(); file != all.end(); ++file)
        if (file.key().contains(text, Qt::CaseInsensitive) || file->contains(text.toUtf8()))
            found << file.key();
    return found;
}

QStringList brokenLinks(const ExportFolder &folder) {
    static const QRegularExpression link(uR"re( (?:href|src)="([^"]*)")re"_s);
    QStringList broken;
    const auto all = folder.files();
    for (auto file = all.begin(); file != all.end(); ++file) {
        if (!file.key().endsWith(u".html"))
            continue;
        auto links = link.globalMatch(QString::fromUtf8(*file));
        while (links.hasNext()) {
            const QString address = links.next().captured(1);
            if (address.startsWith(u'#') || address.contains(u':'))
                continue;
            const QString target =
                QDir::cleanPath(QFileInfo(file.key()).path() + u'/' + address.section(u'#', 0, 0));
            if (!all.contains(target))
                broken << file.key() + u": "_s + address;
        }
    }
    return broken;
}
