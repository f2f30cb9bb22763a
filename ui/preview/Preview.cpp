// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/Preview.h"
#include "model/export/ExportRun.h"
#include "model/work/Backroom.h"
#include "ui/Notice.h"
#include "ui/editor/OpenArticle.h"
#include "ui/preview/PageView.h"
#include <QBoxLayout>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
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
constexpr int Least = 320;

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
    : QWidget(parent), m_slow(slow), m_notice(new Notice), m_page(new PageView),
      m_title(new QLabel(tr("Preview"))), m_browser(new QPushButton(tr("&Open in browser"))) {
    setObjectName(u"preview"_s);
    m_browser->setObjectName(u"open-in-browser"_s);
    m_browser->setEnabled(false);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *close = new QPushButton(tr("&Close"));
    close->setObjectName(u"close-preview"_s);
    close->setAccessibleName(tr("Close preview"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(m_title, 1);
    row->addWidget(m_browser);
    row->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_notice);
    column->addWidget(m_page, 1);
    setMinimumWidth(Least);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &Preview::render);
    auto *escape =
        new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(close, &QPushButton::clicked, this, &Preview::closeWanted);
    connect(escape, &QShortcut::activated, this, &Preview::closeWanted);
    connect(m_browser, &QPushButton::clicked, this, [this] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_file)))
            m_notice->tell(tr("No browser could be started. The page is %1.").arg(m_file));
    });
}

void Preview::follow(OpenArticle *article) {
    if (m_article != article) {
        if (m_article)
            m_article->disconnect(this);
        m_article = article;
        if (article) {
            connect(article, &OpenArticle::changed, this, [this] { m_pause.start(); });
            connect(article, &QObject::destroyed, this, [this] { m_article = nullptr; });
        }
        m_page->verticalScrollBar()->setValue(0);
    }
    render();
}

void Preview::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    render();
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
