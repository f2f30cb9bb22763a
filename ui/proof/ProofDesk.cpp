// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proof/ProofDesk.h"
#include "model/base/Clock.h"
#include "model/store/Settings.h"
#include "ui/BackgroundWork.h"
#include "ui/Notice.h"
#include "ui/Words.h"
#include "ui/frame/Tabs.h"
#include "ui/look/Type.h"
#include "ui/proof/ProofDialog.h"
#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {
constexpr int Resolution = 300;

/// All that a proof needs, taken on the window's thread.
struct Order {
    Article article;
    ProofOptions options;
    QFont font;
};

/// Somebody else's disk is full, or the folder is not ours.
Error notWritten(const QString &file, const QString &why) {
    return {.kind = Error::Kind::Output,
            .what = file,
            .text = ProofDesk::tr("the proof could not be written here; choose another place"),
            .detail = why};
}

void setUp(QPagedPaintDevice &device) {
    const bool letter = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    device.setPageSize(QPageSize(letter ? QPageSize::Letter : QPageSize::A4));
    device.setPageMargins(QMarginsF(18, 16, 22, 18), QPageLayout::Millimeter);
}

Result<bool> paint(Newsroom &newsroom, const Order &order, QPagedPaintDevice &device,
                   Progress &progress) {
    const auto settings = newsroom.settings().all();
    if (!settings)
        return settings.error();
    const ProofHead head{
        .slug = order.article.slug.isEmpty() ? Words::headline(order.article.headline)
                                             : order.article.slug,
        .state = Words::state(order.article.state),
        .date = QLocale().toString(inZone(newsroom.clock().now(), settings->zone()),
                                   u"d MMM yyyy HH:mm"_s)};
    ProofPages pages(device, order.options, head, order.font);
    pages.layOut(proofText(order.article, order.options.notes));
    return pages.paint(progress);
}

/// Written beside and renamed: what is there is a whole proof.
Result<bool> paintPdf(Newsroom &newsroom, const Order &order, const QString &file,
                      Progress &progress) {
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return notWritten(file, out.errorString());
    QPdfWriter device(&out);
    device.setResolution(Resolution);
    device.setTitle(order.article.headline);
    device.setCreator(QApplication::applicationName());
    setUp(device);
    const Result<bool> painted = paint(newsroom, order, device, progress);
    if (!painted)
        return painted;
    if (progress.stopped()) // a person knows; nothing is there
        return false;
    if (!*painted || !out.commit())
        return notWritten(file, out.errorString());
    return true;
}
} // namespace

ProofDesk::ProofDesk(BackgroundWork &work, Tabs &tabs, Notice &notice, QWidget *window)
    : QObject(window), m_work(work), m_tabs(tabs), m_notice(notice), m_window(window) {}

void ProofDesk::ask() {
    const OpenArticle *open = m_tabs.article();
    if (!open)
        return;
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString slug = open->article().slug;
    auto *dialog = new ProofDialog(
        m_last, QDir(m_folder).filePath((slug.isEmpty() ? tr("proof") : slug) + u".pdf"_s),
        m_window);
    connect(dialog, &ProofDialog::pdfWanted, this, &ProofDesk::write);
    connect(dialog, &ProofDialog::printWanted, this, &ProofDesk::print);
    dialog->open();
}

void ProofDesk::write(const ProofOptions &options, const QString &file) {
    if (!m_tabs.article())
        return;
    m_last = options;
    m_folder = QFileInfo(file).path();
    const Order order{m_tabs.article()->article(), options, Type::text(QApplication::font())};
    m_work.start(
        tr("Making the proof"), false, this,
        [order, file](Newsroom &newsroom, Progress &progress) {
            return paintPdf(newsroom, order, file, progress);
        },
        [this, file](Result<bool> done) {
            if (!done)
                return m_notice.tell(done.error(), {}, u"proof"_s);
            if (!*done)
                return;
            m_notice.tell(
                tr("The proof is %1.").arg(QDir::toNativeSeparators(file)),
                {{tr("Open it"), [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); }}},
                u"proof"_s);
        });
}

void ProofDesk::print(const ProofOptions &options, const std::shared_ptr<QPrinter> &printer) {
    if (!m_tabs.article())
        return;
    m_last = options;
    const Order order{m_tabs.article()->article(), options, Type::text(QApplication::font())};
    printer->setDocName(order.article.slug);
    m_work.start(
        tr("Printing the proof"), false, this,
        [order, printer](Newsroom &newsroom, Progress &progress) {
            return paint(newsroom, order, *printer, progress);
        },
        [this](Result<bool> done) {
            if (!done)
                m_notice.tell(done.error(), {}, u"proof"_s);
            else if (!*done)
                m_notice.tell(tr("The printer takes nothing. Is it switched on?"), {}, u"proof"_s);
        });
}
