// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/LeakSearch.h"
#include "model/Newsroom.h"
#include "model/base/Clock.h"
#include "model/export/ExportRun.h"
#include "model/export/Exporters.h"
#include "model/export/Traces.h"
#include "model/store/ArticleStore.h"
#include "model/store/LiveStore.h"
#include "model/work/Progress.h"
#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("LeakSearch", text);
}

Error stopped() {
    return {Error::Kind::Stopped, {}, tr("stopped before every output was searched"), {}};
}

/// One hunt through one output after the other.
class Hunt {
public:
    Hunt(Newsroom &newsroom, const Article &article, Progress &progress)
        : m_newsroom(newsroom), m_traces(Traces::of(article)), m_progress(progress) {}

    Result<void> leaveOutWhatIsPublic();
    Result<void> over(const Exporter &exporter, bool drafts);

    LeakSearch::Report report{};

private:
    Result<void> readFiles(const QString &folder, const QString &format);

    Newsroom &m_newsroom;
    Traces m_traces;
    Progress &m_progress;
};

/// Words and photos that readers have already, from another article or an earlier revision.
Result<void> Hunt::leaveOutWhatIsPublic() {
    const auto heads = m_newsroom.live().heads(m_newsroom.clock().now());
    if (!heads)
        return heads.error();
    return m_newsroom.live().each(*heads, [&](const LiveHead &, Article &&article) {
        m_traces.leaveOut(article);
        return !m_progress.stopped();
    });
}

Result<void> Hunt::over(const Exporter &exporter, bool drafts) {
    const QString format = exporter.name() + (drafts ? u" --drafts"_s : QString());
    m_progress.at(report.formats.size(), 0, format);
    QTemporaryDir folder;
    if (!folder.isValid())
        return Error{Error::Kind::Output, folder.path(), folder.errorString(), {}};
    const ExportRequest request{
        .folder = folder.path(), .format = exporter.name(), .drafts = drafts, .trial = true};
    Progress quiet;
    const auto done = ExportRun::run(m_newsroom, request, quiet, [](const ExportLine &) {});
    if (!done)
        return done.error();
    report.formats += format;
    return readFiles(folder.path(), format);
}

Result<void> Hunt::readFiles(const QString &folder, const QString &format) {
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (m_progress.stopped())
            return stopped();
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Kind::Output, file.fileName(), file.errorString(), {}};
        const QString path = QDir(folder).relativeFilePath(file.fileName());
        ++report.files;
        // A name tells as much as what is in it.
        for (const QString &field : m_traces.in(path.toUtf8() + '\n' + file.readAll()))
            report.leaks.append({format, path, field});
    }
    return {};
}

} // namespace

Result<LeakSearch::Report> LeakSearch::run(Newsroom &newsroom, const ArticleId &id,
                                           Progress &progress) {
    const auto copy = newsroom.articles().load(id);
    if (!copy)
        return copy.error();
    const Article &article = copy->article;
    if (!article.embargo || *article.embargo <= newsroom.clock().now())
        return Error{Error::Kind::Denied,
                     id.toText(),
                     article.embargo ? tr("its embargo is over since %1; nothing is held back")
                                           .arg(toRfc3339(*article.embargo))
                                     : tr("it has no embargo; nothing is held back"),
                     {}};
    Hunt hunt(newsroom, article, progress);
    if (const Result<void> done = hunt.leaveOutWhatIsPublic(); !done)
        return done.error();
    for (const auto &exporter : allExporters())
        for (const bool drafts : {false, true})
            if (const Result<void> done = hunt.over(*exporter, drafts); !done)
                return done.error();
    return progress.stopped() ? Result<Report>(stopped()) : Result<Report>(hunt.report);
}
