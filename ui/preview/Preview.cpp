// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/Preview.h"
#include "model/export/ExportRun.h"
#include "model/work/Backroom.h"
#include "ui/Notice.h"
#include "ui/Words.h"
#include "ui/editor/OpenArticle.h"
#include "ui/preview/PageView.h"
#include <QBoxLayout>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QShortcut>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {
struct Page {
    QString file{}, html{};
    PageView::Pictures pictures{};
};

constexpr int PauseMs = 400; // after the last key
constexpr int Width = 760;

Result<Page> makePage(Newsroom &newsroom, const Article &article, const QString &folder) {
    auto file = ExportRun::preview(newsroom, article, folder);
    if (!file)
        return file.error();
    QFile page(*file);
    if (!page.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Output, *file, page.errorString()};
    const QString html = QString::fromUtf8(page.readAll());
    return Page{*file, html, PageView::readPictures(html, QFileInfo(*file).path())};
}
} // namespace

Preview::Preview(Backroom &slow, QWidget *parent)
    : QWidget(parent, Qt::Window), m_slow(slow), m_notice(new Notice), m_page(new PageView),
      m_browser(new QPushButton(tr("&Open in browser"))) {
    setObjectName(u"preview"_s);
    m_browser->setObjectName(u"open-in-browser"_s);
    m_browser->setEnabled(false);
    auto *close = new QPushButton(tr("&Close"));
    close->setObjectName(u"close-preview"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 8, 12, 8);
    row->addStretch();
    row->addWidget(m_browser);
    row->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_notice);
    column->addWidget(m_page, 1);
    resize(Width, 760);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &Preview::render);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    connect(m_browser, &QPushButton::clicked, this, [this] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_file)))
            m_notice->tell(tr("No browser could be started. The page is %1.").arg(m_file));
    });
}

void Preview::show(OpenArticle *article) {
    if (m_article != article) {
        if (m_article)
            m_article->disconnect(this);
        m_article = article;
        connect(article, &OpenArticle::changed, this, [this] { m_pause.start(); });
        connect(article, &QObject::destroyed, this, [this] {
            m_article = nullptr;
            close();
        });
    }
    if (!isVisible())
        place();
    QWidget::show();
    raise();
    activateWindow();
    render();
}

/// Beside the window where the screen has room for both; else where the desktop puts it.
void Preview::place() {
    const QRect window = parentWidget()->window()->frameGeometry();
    const QRect room = screen()->availableGeometry();
    const int height = std::min(window.height(), room.height());
    const int after = room.right() - window.right(), before = window.left() - room.left();
    const int width = std::min(Width, std::max(after, before));
    if (width < Width / 2)
        return resize(std::min(Width, room.width()), std::min(760, room.height() - 40));
    setGeometry(after >= before ? window.right() + 1 : window.left() - width, window.top(), width,
                height);
}

void Preview::render() {
    if (!m_article || !isVisible())
        return;
    if (m_busy) {
        m_again = true;
        return;
    }
    m_busy = true;
    const Article article = m_article->article();
    setWindowTitle(tr("Preview: %1").arg(Words::headline(article.headline)));
    m_slow.ask(
        this,
        [article, folder = m_folder.path()](Newsroom &newsroom) {
            return makePage(newsroom, article, folder);
        },
        [this](Result<Page> page) {
            m_busy = false;
            if (page)
                rendered(page->file, page->html, page->pictures);
            else
                m_notice->tell(page.error());
            if (std::exchange(m_again, false))
                render();
        });
}

void Preview::rendered(const QString &file, const QString &html,
                       const QHash<QString, QImage> &pictures) {
    m_file = file;
    m_browser->setEnabled(true);
    m_notice->close();
    const int place = m_page->verticalScrollBar()->value();
    m_page->showPage(html, pictures);
    m_page->verticalScrollBar()->setValue(place);
}
