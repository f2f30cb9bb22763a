// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/Output.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

/// Said on every export, also of a page that stayed as it was: the fault is still there.
void Output::warn(const QByteArray &path, const FileRecord &record, QStringList &warnings) const {
    const QString what = QString::fromLatin1(path) + u": "_s;
    if (record.photosMissing)
        warnings +=
            what + QCoreApplication::translate(
                       "Output", "%n photo(s) without a file: caption and credit are shown alone",
                       nullptr, record.photosMissing);
    if (record.linksLeftOut)
        warnings += what + QCoreApplication::translate(
                               "Output",
                               "%n cross-link(s) left out: what they point at is not public or not "
                               "known yet",
                               nullptr, record.linksLeftOut);
}

ExportReport Output::report(const QList<QByteArray> &gone,
                            const std::function<void(const ExportLine &)> &each) const {
    ExportReport report;
    QList<QByteArray> paths;
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file)
        if (file->fate != Fate::Old)
            paths.append(file.key());
    paths += gone;
    std::sort(paths.begin(), paths.end());
    for (const QByteArray &path : paths) {
        const Entry &entry = *m_files.constFind(path);
        const auto outcome = entry.fate == Fate::New    ? ExportLine::Outcome::Written
                             : entry.fate == Fate::Kept ? ExportLine::Outcome::Unchanged
                                                        : ExportLine::Outcome::Removed;
        qint64 &count = entry.fate == Fate::New    ? report.written
                        : entry.fate == Fate::Kept ? report.unchanged
                                                   : report.removed;
        ++count;
        if (entry.fate != Fate::Old)
            warn(path, entry.record, report.warnings);
        if (each)
            each({QString::fromLatin1(path), entry.record.article, outcome});
    }
    return report;
}
