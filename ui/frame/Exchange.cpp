// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/Exchange.h"
#include "ui/BackgroundWork.h"
#include "ui/Notice.h"
#include "ui/Words.h"
#include "ui/dialogs/ExportDialog.h"
#include "ui/dialogs/ImportDialog.h"
#include "ui/frame/Areas.h"
#include "ui/frame/Tabs.h"
#include "ui/preview/Preview.h"
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {
struct Came {
    qint64 in = 0, unchanged = 0;
    QStringList refused{}; ///< "WHAT: WHY"
};

Result<Came> importAll(Newsroom &newsroom, const QList<ImportRequest> &requests,
                       Progress &progress) {
    Came came;
    const auto each = [&came](const ImportLine &line) {
        if (line.outcome == TakenIn::Outcome::Refused || line.error)
            came.refused << (line.headline.isEmpty() ? line.file : line.headline) + u": "_s +
                                (line.error ? line.error->text : line.warnings.join(u"; "_s));
        else if (line.outcome == TakenIn::Outcome::Unchanged)
            ++came.unchanged;
        else
            ++came.in;
    };
    for (const ImportRequest &request : requests)
        if (const auto run = ImportRun::run(newsroom, request, progress, each); !run)
            return run.error();
    return came;
}

QString sentenceOf(const ExportReport &report) {
    QString sentence;
    if (report.written + report.removed == 0)
        sentence = Exchange::tr("Nothing to write: all %n file(s) are as they were.", nullptr,
                                int(report.unchanged));
    else
        sentence = Exchange::tr("%n file(s) written.", nullptr, int(report.written));
    if (report.removed > 0)
        sentence += u' ' + Exchange::tr("%n removed.", nullptr, int(report.removed));
    if (!report.warnings.isEmpty())
        sentence += u' ' + Exchange::tr("%n warning(s).", nullptr, int(report.warnings.size()));
    return sentence;
}
} // namespace

Exchange::Exchange(Backroom &slow, BackgroundWork &work, Tabs &tabs, Areas &areas, Notice &notice,
                   QWidget *window)
    : QObject(window), m_slow(slow), m_work(work), m_tabs(tabs), m_areas(areas), m_notice(notice),
      m_window(window) {
    m_last.folder = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                        .filePath(u"Standfirst site"_s);
}

void Exchange::importFiles() {
    auto *picker = new QFileDialog(m_window, tr("Import"));
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setFileMode(QFileDialog::ExistingFiles);
    connect(picker, &QFileDialog::filesSelected, this, &Exchange::importThese);
    picker->open();
}

void Exchange::importThese(const QStringList &files) {
    QList<ImportRequest> requests;
    for (const QString &file : files)
        requests << ImportRequest{.files = {file}};
    showImport(requests);
}

void Exchange::importClipboard() {
    const QMimeData *data = QApplication::clipboard()->mimeData();
    if (!canTake(data))
        return m_notice.tell(tr("The clipboard holds no text and no file."));
    take(data);
}

bool Exchange::canTake(const QMimeData *data) {
    if (!data)
        return false;
    const auto urls = data->urls();
    return std::any_of(urls.begin(), urls.end(),
                       [](const QUrl &url) { return url.isLocalFile(); }) ||
           !data->text().trimmed().isEmpty();
}

void Exchange::take(const QMimeData *data) {
    QStringList files;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    if (!files.isEmpty())
        return importThese(files);
    ImportRequest request;
    request.pasted = data->text().toUtf8();
    showImport({request});
}

void Exchange::showImport(const QList<ImportRequest> &requests) {
    if (requests.isEmpty())
        return;
    auto *dialog = new ImportDialog(m_slow, requests, m_window);
    connect(dialog, &ImportDialog::wanted, this, &Exchange::runImport);
    dialog->open();
}

void Exchange::runImport(const QList<ImportRequest> &requests) {
    m_work.start(
        tr("Importing"), false, this,
        [requests](Newsroom &newsroom, Progress &progress) {
            return importAll(newsroom, requests, progress);
        },
        [this](Result<Came> came) {
            if (!came)
                return m_notice.tell(came.error(), {}, u"import"_s);
            QString sentence = tr("%n article(s) came in.", nullptr, int(came->in));
            if (came->unchanged > 0)
                sentence += u' ' + tr("%n (was|were) here already, unchanged.", nullptr,
                                      int(came->unchanged));
            if (!came->refused.isEmpty())
                sentence +=
                    u' ' + tr("%n (was|were) refused: %1", nullptr, int(came->refused.size()))
                               .arg(came->refused.mid(0, 3).join(u"; "_s));
            m_notice.tell(sentence, {}, u"import"_s);
        });
}

void Exchange::exportAll() {
    const std::optional<ArticleId> open =
        m_tabs.article() ? std::optional(m_tabs.article()->id()) : std::nullopt;
    auto *dialog = new ExportDialog(m_last, open, m_window);
    connect(dialog, &ExportDialog::wanted, this, [this](const ExportRequest &request) {
        m_last = request;
        m_last.articles.clear();
        m_last.force = false;
        Q_EMIT exported();
        // What is typed belongs to a proof.
        m_tabs.flushAll([this, request](const Result<void> &saved) {
            if (!saved)
                return m_notice.tell(saved.error());
            runExport(request);
        });
    });
    dialog->open();
}

void Exchange::runExport(const ExportRequest &request) {
    m_work.start(
        tr("Exporting"), false, this,
        [request](Newsroom &newsroom, Progress &progress) {
            return ExportRun::run(newsroom, request, progress, [](const ExportLine &) {});
        },
        [this](Result<ExportReport> report) {
            if (!report)
                return m_notice.tell(report.error(), {}, u"export"_s);
            QList<Notice::Button> buttons;
            if (!report->start.isEmpty())
                buttons << Notice::Button{tr("Open in browser"),
                                          [this, start = report->start] { openPage(start); }};
            m_notice.tell(sentenceOf(*report), buttons, u"export"_s);
            m_notice.addDetails(report->warnings.join(u'\n'));
        });
}

void Exchange::openPage(const QString &file) {
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(file)))
        m_notice.tell(tr("No browser could be started. The page is %1.").arg(file));
}

void Exchange::togglePreview() {
    if (previewShown())
        return m_areas.showBeside(nullptr);
    if (!m_preview) {
        m_preview = new Preview(m_slow, m_window);
        const auto follow = [this] { m_preview->follow(m_tabs.article()); };
        connect(&m_tabs, &Tabs::currentChanged, m_preview, follow);
        connect(m_preview, &Preview::closeWanted, &m_areas,
                [this] { m_areas.showBeside(nullptr); });
    }
    m_areas.showBeside(m_preview);
    m_preview->follow(m_tabs.article());
}

bool Exchange::previewShown() const {
    return m_preview && m_preview->isVisible();
}
