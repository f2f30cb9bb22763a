// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/ExportRun.h"

#include "model/Newsroom.h"
#include "model/base/Clock.h"
#include "model/export/Edition.h"
#include "model/export/Exporters.h"
#include "model/export/Markup.h"
#include "model/export/Output.h"
#include "model/export/PhotoCopy.h"
#include "model/export/SitePages.h"
#include "model/export/SiteTheme.h"
#include "model/store/AuditLog.h"
#include "model/store/Transaction.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("ExportRun", text);
}

/// Formats whose addresses are whole need the site's.
bool needsAddress(const QString &format) {
    return format != u"html" && format != u"markdown" && format != u"json";
}

/// What left stands in the log, under each article that was asked for by name. An export that
/// changed nothing leaves no entry, so that a timer does not fill the log.
Result<void> log(Newsroom &newsroom, const ExportRequest &request, const ExportReport &report) {
    if (request.trial || newsroom.readOnly() || report.written + report.removed == 0)
        return {};
    AuditLog::Event event{.action = u"export"_s};
    event.detail = tr("%1 to %2: written %3, removed %4")
                       .arg(request.drafts ? request.format + u" --drafts"_s : request.format,
                            QDir(request.folder).absolutePath())
                       .arg(report.written)
                       .arg(report.removed);
    const Instant now = newsroom.clock().now();
    if (request.articles.isEmpty())
        return AuditLog::write(newsroom.database(), now, newsroom.actor(), event);
    Transaction transaction(newsroom.database());
    for (const ArticleId &article : request.articles) {
        event.article = article;
        AuditLog::append(transaction, now, newsroom.actor(), event);
    }
    return transaction.commit();
}

Result<void> putFile(const QString &path, const QByteArray &bytes) {
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
        return {};
    return Error{
        Error::Kind::Output, path, tr("cannot be written: %1").arg(file.errorString()), {}};
}

} // namespace

Result<ExportReport> ExportRun::run(Newsroom &newsroom, const ExportRequest &request,
                                    Progress &progress,
                                    const std::function<void(const ExportLine &)> &each) {
    const Exporter *exporter = exporterNamed(request.format);
    if (!exporter)
        return Error{Error::Kind::Usage, request.format, tr("is no format of export"), {}};
    const auto edition = Edition::of(newsroom, request, exporter->layout());
    if (!edition)
        return edition.error();
    auto output =
        Output::open({request.folder, request.format, (*edition)->whole(), request.force});
    if (!output)
        return output.error();
    if (auto written = exporter->write(**edition, **output, progress); !written)
        return written.error();
    auto report = (*output)->commit(each);
    if (!report)
        return report;
    if (!(*edition)->hasAddress() && needsAddress(request.format))
        report->warnings.prepend(
            tr("url: the newsroom has no address, so feeds and sitemap use %1; set it with "
               "'standfirst settings url=https://…'")
                .arg((*edition)->address()));
    report->start = QDir((*output)->folder()).filePath(exporter->start());
    if (const Result<void> logged = log(newsroom, request, *report); !logged)
        report->warnings +=
            tr("log: this export does not stand in it: %1").arg(logged.error().text);
    return report;
}

Result<QString> ExportRun::preview(Newsroom &newsroom, const Article &article,
                                   const QString &folder) {
    const auto theme = ThemeFiles::read(newsroom.folder());
    if (!theme)
        return theme.error();
    const auto edition = Edition::forPreview(newsroom);
    if (!edition)
        return edition.error();
    const auto shown = (*edition)->previewOf(article);
    if (!shown)
        return shown.error();
    const QDir to(folder);
    for (const Photo &photo : shown->photos) {
        const QString path = to.filePath(Markup::photoPage(photo));
        if (QFile::exists(path))
            continue;
        const auto bytes = (*edition)->photoBytes(photo);
        if (!bytes)
            return bytes.error();
        const auto copy = PhotoCopy::make(*bytes, photo);
        if (!copy)
            return copy.error();
        if (auto put = putFile(path, *copy); !put)
            return put.error();
    }
    if (auto style = putFile(to.filePath(u"style.css"_s), theme->style); !style)
        return style.error();
    const QString page = to.filePath(u"index.html"_s);
    SitePages pages(**edition, *theme, SitePages::Kind::Alone);
    if (auto put = putFile(page, pages.article(*shown, {})); !put)
        return put.error();
    return QFileInfo(page).absoluteFilePath();
}
