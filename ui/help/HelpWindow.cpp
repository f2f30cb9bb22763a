// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/HelpWindow.h"
#include "model/base/Text.h"
#include "ui/help/HelpPages.h"
#include "ui/look/Colours.h"
#include "ui/look/Type.h"
#include <QBoxLayout>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace {
constexpr int ListWidth = 220, Margin = 20;
}

HelpWindow::HelpWindow(QWidget *parent)
    : Dialog(tr("Help"), parent), m_search(new QLineEdit), m_list(new QListWidget),
      m_nothing(new QLabel(tr("No page holds these words."))), m_page(new QTextBrowser) {
    setObjectName(u"help"_s);
    m_page->setObjectName(u"help-page"_s);
    m_page->setAccessibleName(tr("Page"));
    m_page->setOpenLinks(false);
    m_page->setFrameShape(QFrame::NoFrame);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(makeSide());
    row->addWidget(m_page, 1);
    content()->addLayout(row, 1);
    auto *keys = addButton(tr("All &shortcuts"), u"help-shortcuts"_s);
    connect(keys, &QPushButton::clicked, this, [this] { Q_EMIT actionWanted(u"shortcuts"_s); });
    auto *close = addButton(tr("Close"), u"help-close"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_page, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    // Alt+Left and Alt+Right walk through what was read.
    connect(m_page, &QTextBrowser::sourceChanged, this, [this] {
        dress();
        const QSignalBlocker quiet(m_list);
        for (int i = 0; i < m_list->count(); ++i)
            if (m_list->item(i)->data(Qt::UserRole).toUrl() == m_page->source())
                m_list->setCurrentRow(i);
    });
    connect(new QShortcut(QKeySequence(u"Ctrl+F"_s), this), &QShortcut::activated, m_search,
            [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(new QShortcut(QKeySequence(u"F6"_s), this), &QShortcut::activated, m_page, [this] {
        QWidget *next = m_page->hasFocus() ? static_cast<QWidget *>(m_list) : m_page;
        next->setFocus(Qt::ShortcutFocusReason);
    });
    narrow();
    resize(860, 620);
    m_search->setFocus();
}

QWidget *HelpWindow::makeSide() {
    m_search->setObjectName(u"help-search"_s);
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"help-pages"_s);
    m_list->setAccessibleName(tr("Pages"));
    for (const HelpPage &page : helpPages()) {
        auto *item = new QListWidgetItem(page.title, m_list);
        item->setData(Qt::UserRole, page.url());
        item->setSizeHint({80, fontMetrics().height() + 12});
    }
    m_nothing->setObjectName(u"help-nothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(MutedRole);
    auto *side = new QWidget;
    side->setFixedWidth(qMax(ListWidth, fontMetrics().averageCharWidth() * 26));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::narrow);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            open(item->data(Qt::UserRole).toUrl());
    });
    return side;
}

void HelpWindow::showPage(const QString &name) {
    for (const HelpPage &page : helpPages())
        if (page.name == name)
            open(page.url());
}

/// The pages that hold what is typed, the first of them shown where the shown one does not.
void HelpWindow::narrow() {
    int first = -1;
    for (int i = 0; i < m_list->count(); ++i) {
        const bool holds = helpPages().at(i).holds(m_search->text());
        m_list->item(i)->setHidden(!holds);
        if (holds && first < 0)
            first = i;
    }
    m_nothing->setVisible(first < 0);
    const QListWidgetItem *shown = m_list->currentItem();
    if (first >= 0 && (!shown || shown->isHidden()))
        m_list->setCurrentRow(first);
    mark();
}

void HelpWindow::follow(const QUrl &link) {
    if (link.scheme() == "action"_L1)
        Q_EMIT actionWanted(link.path());
    else if (link.scheme().startsWith("http"_L1))
        QDesktopServices::openUrl(link);
    else
        open(m_page->source().resolved(link));
}

void HelpWindow::open(const QUrl &page) {
    if (m_page->source() != page)
        m_page->setSource(page, QTextDocument::MarkdownResource);
}

/// Markdown as Qt reads it has neither room nor measure.
void HelpWindow::dress() {
    QTextDocument &page = *m_page->document();
    const QSignalBlocker quiet(&page);
    page.setDefaultFont(font());
    page.setDocumentMargin(Margin);
    QTextCursor cursor(&page);
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        const bool cell = cursor.currentTable() != nullptr;
        format.setLineHeight(cell ? 115 : 135, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(cell ? 2 : level == 1 ? 0 : level > 1 ? 14 : block.textList() ? 2 : 4);
        format.setBottomMargin(cell ? 2 : level == 1 ? 10 : block.textList() ? 2 : 6);
        cursor.setBlockFormat(format);
        if (QTextTable *table = cursor.currentTable()) {
            QTextTableFormat look = table->format();
            look.setBorder(0);
            look.setCellPadding(3);
            look.setCellSpacing(0);
            look.setTopMargin(4);
            look.setBottomMargin(8);
            table->setFormat(look);
        }
    }
    mark();
}

void HelpWindow::mark() {
    QList<QTextEdit::ExtraSelection> found;
    QTextCharFormat look;
    look.setBackground(coloursOf(palette()).found);
    look.setForeground(coloursOf(palette()).text);
    for (const QString &word : m_search->text().split(u' ', Qt::SkipEmptyParts)) {
        QTextCursor at(m_page->document());
        while (!(at = m_page->document()->find(word, at)).isNull())
            found << QTextEdit::ExtraSelection{at, look};
    }
    m_page->setExtraSelections(found);
    if (!found.isEmpty()) {
        QTextCursor first(found.first().cursor);
        first.clearSelection();
        m_page->setTextCursor(first);
        m_page->ensureCursorVisible();
    }
}

bool HelpWindow::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down)
            m_list->setFocus(Qt::OtherFocusReason);
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            m_page->setFocus(Qt::OtherFocusReason);
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)
            return true;
    }
    return Dialog::eventFilter(watched, event);
}

/// Links have the colour of the moment when they were read.
void HelpWindow::changeEvent(QEvent *event) {
    Dialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_page && !m_page->source().isEmpty())
        m_page->reload();
}
