// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/Desk.h"
#include "model/review/DeskViewer.h"
#include "model/store/SectionStore.h"
#include "model/work/Backroom.h"
#include "ui/desk/DeskFilter.h"
#include "ui/desk/DeskRow.h"
#include "ui/look/Colours.h"
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {
constexpr int CountAfterMs = 250;

Result<DeskFilter::Counts> countAll(Newsroom &newsroom, const ArticleFilter &shown) {
    DeskFilter::Counts counts;
    const auto asked = asSeenFrom(newsroom, shown);
    const auto states = asked ? newsroom.articles().countByState(*asked)
                              : Result<QHash<State, qint64>>(asked.error());
    if (!states)
        return states.error();
    counts.states = *states;
    for (const auto &[filter, count] :
         {std::pair{ArticleFilter{.states = DeskStates::everyday(), .mine = true}, &counts.mine},
          {ArticleFilter{.waiting = true}, &counts.waiting}}) {
        const auto whose = asSeenFrom(newsroom, filter);
        const auto counted =
            whose ? newsroom.articles().count(*whose) : Result<qint64>(whose.error());
        if (!counted)
            return counted.error();
        *count = *counted;
    }
    return counts;
}
} // namespace

Desk::Desk(Backroom &quick, QWidget *parent)
    : QWidget(parent), m_quick(quick), m_articles(new ArticleList(quick, this)),
      m_filter(new DeskFilter), m_list(new QListView), m_count(new QLabel),
      m_counting(new QTimer(this)) {
    setObjectName(u"desk"_s);
    m_count->setObjectName(u"article-count"_s);
    m_count->setForegroundRole(MutedRole);
    m_count->setContentsMargins(14, 9, 12, 8);
    m_stack = new QStackedLayout;
    m_stack->addWidget(makeList());
    m_stack->addWidget(makeEmpty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addLayout(m_stack, 1);
    column->addWidget(m_count);

    connect(m_filter, &DeskFilter::changed, this, &Desk::applyFilter);
    connect(m_filter, &DeskFilter::leave, this, [this] {
        m_list->setFocus(Qt::TabFocusReason);
        // Focus alone gives a view a current row, but chooses none.
        if (!m_list->selectionModel()->hasSelection() && m_articles->rowCount() > 0)
            m_list->selectionModel()->setCurrentIndex(m_articles->index(0),
                                                      QItemSelectionModel::ClearAndSelect);
    });
    connect(m_articles, &ArticleList::counted, this, &Desk::showCount);
    m_counting->setSingleShot(true);
    m_counting->setInterval(CountAfterMs);
    connect(m_counting, &QTimer::timeout, this, &Desk::readCounts);
    connect(m_articles, &ArticleList::counted, m_counting, qOverload<>(&QTimer::start));
    connect(m_articles, &ArticleList::failed, this, &Desk::failed);
    m_articles->setFilter({});
}

QWidget *Desk::makeList() {
    m_list->setObjectName(u"articles"_s);
    m_list->setAccessibleName(tr("Articles"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_articles);
    m_list->setItemDelegate(new DeskRow(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const auto head = m_articles->head(index))
            Q_EMIT opened(head->id);
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        const auto head = m_articles->head(index);
        if (head && m_list->selectionModel()->selectedRows().size() == 1)
            Q_EMIT looked(head->id);
    });
    connect(m_list, &QListView::customContextMenuRequested, this,
            [this](const QPoint &at) { Q_EMIT contextMenu(m_list->viewport()->mapToGlobal(at)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &Desk::chosenChanged);
    return m_list;
}

QWidget *Desk::makeEmpty() {
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    m_emptyText = new QLabel;
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    const auto button = [this](const QString &text, const QString &name, const QString &action) {
        auto *made = new QPushButton(text);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, [this, action] {
            if (action.isEmpty())
                m_filter->clear();
            else
                Q_EMIT run(action);
        });
        return made;
    };
    m_emptyNew = button(tr("New article"), u"empty-new"_s, u"new-article"_s);
    m_emptyImport = button(tr("Import…"), u"empty-import"_s, u"import"_s);
    m_emptyClear = button(tr("Clear filters"), u"empty-clear"_s, {});
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(14, 32, 14, 14);
    column->setSpacing(8);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_emptyText), static_cast<QWidget *>(m_emptyNew),
          static_cast<QWidget *>(m_emptyImport), static_cast<QWidget *>(m_emptyClear)})
        column->addWidget(widget);
    column->addStretch();
    return page;
}

ArticleFilter Desk::filter() const {
    return m_filter->filter();
}

void Desk::restoreFilter(const ArticleFilter &filter) {
    m_filter->setFilter(filter);
    if (m_articles->filter() != filter)
        m_articles->setFilter(filter);
}

void Desk::applyFilter() {
    m_articles->setFilter(m_filter->filter());
    Q_EMIT filterChanged();
}

void Desk::refresh() {
    m_articles->refresh();
}

void Desk::toggleMine() {
    m_filter->toggleMine();
}

void Desk::toggleWaiting() {
    m_filter->toggleWaiting();
}

void Desk::readCounts() {
    m_quick.ask(
        this,
        [filter = m_filter->filter()](Newsroom &newsroom) { return countAll(newsroom, filter); },
        [this](const Result<DeskFilter::Counts> &counts) {
            if (!counts)
                return Q_EMIT failed(counts.error());
            m_filter->setCounts(*counts);
            Q_EMIT waitingCounted(counts->waiting);
        });
}

void Desk::readSections() {
    m_quick.ask(
        this, [](Newsroom &newsroom) { return newsroom.sections().all(); },
        [this](Result<QList<Section>> sections) {
            if (!sections)
                return Q_EMIT failed(sections.error());
            QStringList labels;
            for (const Section &section : *sections)
                if (!section.retired)
                    labels << section.label;
            m_filter->setSections(labels);
        });
}

QList<ArticleHead> Desk::chosen() const {
    QList<ArticleHead> heads;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        if (const auto head = m_articles->head(index))
            heads << *head;
    return heads;
}

void Desk::choose(const ArticleId &id) {
    const int row = m_articles->rowOf(id);
    if (row < 0 || row >= m_articles->rowCount()) {
        m_wanted = id;
        return;
    }
    m_wanted.reset();
    const QModelIndex index = m_articles->index(row);
    if (m_list->currentIndex() != index || !m_list->selectionModel()->isSelected(index))
        m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void Desk::focusFilter() {
    m_filter->words()->setFocus(Qt::ShortcutFocusReason);
    m_filter->words()->selectAll();
}

void Desk::showCount() {
    const int rows = m_articles->rowCount();
    const QLocale locale;
    const QString text = tr("%1 of %Ln article(s)", nullptr, int(m_articles->everything()))
                             .arg(locale.toString(rows));
    m_count->setText(text);
    m_count->setAccessibleName(tr("Article count: %1").arg(text));
    showEmpty();
    if (m_wanted)
        choose(*m_wanted);
    if (!m_ready) {
        m_ready = true;
        Q_EMIT ready();
    }
}

void Desk::showEmpty() {
    const bool empty = m_articles->rowCount() == 0;
    const bool filtered = m_filter->filter() != ArticleFilter{};
    m_emptyText->setText(filtered ? tr("No article matches.") : tr("Write your first article."));
    m_emptyNew->setVisible(!filtered);
    m_emptyImport->setVisible(!filtered);
    m_emptyClear->setVisible(filtered);
    m_stack->setCurrentIndex(empty ? 1 : 0);
}

bool Desk::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier) {
                for (const ArticleHead &head : chosen())
                    Q_EMIT opened(head.id);
                return true;
            }
        }
        if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier) {
            Q_EMIT run(u"spike"_s);
            return true;
        }
        if (key->matches(QKeySequence::Paste)) {
            Q_EMIT run(u"import-clipboard"_s);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
