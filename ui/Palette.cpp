// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Palette.h"
#include "model/store/SnippetStore.h"
#include "model/work/Backroom.h"
#include "ui/Actions.h"
#include "ui/ArticleSearchModel.h"
#include "ui/PaletteList.h"
#include "ui/look/Colours.h"
#include "ui/look/ResultRow.h"
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
constexpr int Width = 560, RowsShown = 10;
static_assert(int(PaletteList::SideRole) == int(ResultRow::SideRole));
} // namespace

Palette::Palette(Backroom &quick, Actions &actions, QWidget *window)
    : QFrame(window), m_quick(quick), m_actions(actions),
      m_search(new ArticleSearchModel(quick, this)),
      m_list(new PaletteList(*m_search, actions, this)), m_field(new QLineEdit),
      m_results(new QListView), m_count(new QLabel) {
    setObjectName(u"palette"_s);
    setAutoFillBackground(true);
    m_field->setObjectName(u"palette-field"_s);
    m_field->setAccessibleName(tr("Palette"));
    m_field->setPlaceholderText(tr("An article, or a command after >"));
    m_field->installEventFilter(this);
    m_results->setObjectName(u"palette-results"_s);
    m_results->setAccessibleName(tr("Results"));
    m_results->setFrameShape(QFrame::NoFrame);
    m_results->setModel(m_list);
    m_results->setItemDelegate(new ResultRow(m_results));
    m_results->setFocusPolicy(Qt::NoFocus);
    m_results->setUniformItemSizes(true);
    m_count->setForegroundRole(MutedRole);
    m_count->setContentsMargins(8, 0, 8, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 6);
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addWidget(m_results, 1);
    column->addWidget(m_count);
    hide();

    connect(m_field, &QLineEdit::textChanged, this, &Palette::typed);
    connect(m_results, &QListView::clicked, this, [this] { choose(false); });
    connect(m_list, &QAbstractItemModel::modelReset, this, &Palette::keepRow);
    connect(m_results->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    m_chosen = index.data(PaletteList::KeyRole).toString();
            });
}

void Palette::open(const QString &text) {
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_chosen.clear();
    m_search->setQuery(text);
    m_field->setText(text);
    m_list->setTyped(text);
    m_quick.ask(
        this, [](Newsroom &newsroom) { return SnippetStore(newsroom).names(); },
        [this](const Result<QStringList> &names) {
            if (names)
                m_list->setSnippets(*names);
        });
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void Palette::place() {
    const int width =
        qMin(qMax(Width, fontMetrics().averageCharWidth() * 70), parentWidget()->width() - 32);
    const int rows = (fontMetrics().height() + 14) * RowsShown;
    const int height = qMin(rows + 90, parentWidget()->height() - 80);
    setGeometry((parentWidget()->width() - width) / 2, 60, width, height);
}

void Palette::typed(const QString &text) {
    Q_EMIT typedChanged(text);
    if (!text.startsWith(u'>'))
        m_search->setQuery(text);
    m_list->setTyped(text);
}

/// The chosen row stays under the hand while results come in; the first when it is gone.
void Palette::keepRow() {
    int row = 0;
    for (int i = 0; i < m_list->rowCount(); ++i)
        if (m_list->index(i).data(PaletteList::KeyRole).toString() == m_chosen)
            row = i;
    const QString chosen = m_chosen;
    if (m_list->rowCount() > 0)
        m_results->setCurrentIndex(m_list->index(row));
    if (chosen.isEmpty())
        m_chosen.clear();
    m_count->setText(tr("%n result(s)", nullptr, m_list->rowCount()));
}

bool Palette::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_field) {
        // The shortcuts of the window are the palette's while it is open.
        if (event->type() == QEvent::ShortcutOverride) {
            const auto *pressed = static_cast<QKeyEvent *>(event);
            if (pressed->key() == Qt::Key_L && pressed->modifiers() == Qt::ControlModifier)
                event->accept();
        }
        if (event->type() == QEvent::KeyPress) {
            const auto *pressed = static_cast<QKeyEvent *>(event);
            if (key(pressed->key(), pressed->modifiers()))
                return true;
        }
        if (event->type() == QEvent::FocusOut && isVisible() &&
            static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason &&
            static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
            leave(false);
    }
    return QFrame::eventFilter(watched, event);
}

bool Palette::key(int key, Qt::KeyboardModifiers modifiers) {
    const int row = m_results->currentIndex().row();
    const int rows = m_list->rowCount();
    switch (key) {
    case Qt::Key_Escape:
        leave(true);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (rows > 0)
            m_results->setCurrentIndex(
                m_list->index((row + (key == Qt::Key_Down ? 1 : rows - 1)) % rows));
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        m_results->setCurrentIndex(m_list->index(
            qBound(0, row + (key == Qt::Key_PageDown ? RowsShown : -RowsShown), rows - 1)));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers & Qt::ShiftModifier) {
            const QString headline = m_field->text().trimmed();
            leave(true);
            Q_EMIT newArticle(headline);
        } else {
            choose(modifiers & Qt::ControlModifier);
        }
        return true;
    case Qt::Key_L:
        if (modifiers == Qt::ControlModifier) {
            const QModelIndex index = m_results->currentIndex();
            if (index.data(PaletteList::KindRole) == PaletteList::Article) {
                leave(true);
                Q_EMIT linkChosen(index.data(PaletteList::KeyRole).toString(),
                                  index.data().toString());
            }
            return true;
        }
        return false;
    default:
        return false;
    }
}

void Palette::choose(bool keepOpen) {
    const QModelIndex index = m_results->currentIndex();
    if (!index.isValid())
        return;
    const int kind = index.data(PaletteList::KindRole).toInt();
    const QString key = index.data(PaletteList::KeyRole).toString();
    if (kind == PaletteList::Article) {
        if (!keepOpen)
            leave(true);
        return Q_EMIT articleChosen(key);
    }
    leave(true);
    if (kind == PaletteList::NewArticle)
        Q_EMIT newArticle(key);
    else
        m_actions.run(key);
}

void Palette::leave(bool giveFocusBack) {
    if (!isVisible())
        return;
    hide();
    Q_EMIT typedChanged({});
    if (giveFocusBack && m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

void Palette::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Colours &colours = coloursOf(palette());
    painter.fillRect(rect(), colours.base);
    painter.setPen(QPen(colours.border, colours.edge));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}
