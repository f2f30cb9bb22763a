// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/BlockMenu.h"
#include "model/base/Text.h"
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <algorithm>
#include <array>

namespace {

struct Kind {
    const char *action, *name;
};

constexpr std::array Kinds{
    Kind{"subheading", QT_TRANSLATE_NOOP("BlockMenu", "Subheading")},
    Kind{"subheading-3", QT_TRANSLATE_NOOP("BlockMenu", "Smaller subheading")},
    Kind{"quote", QT_TRANSLATE_NOOP("BlockMenu", "Quote")},
    Kind{"bulleted-list", QT_TRANSLATE_NOOP("BlockMenu", "Bulleted list")},
    Kind{"numbered-list", QT_TRANSLATE_NOOP("BlockMenu", "Numbered list")},
    Kind{"insert-photo", QT_TRANSLATE_NOOP("BlockMenu", "Photo…")},
    Kind{"insert-gallery", QT_TRANSLATE_NOOP("BlockMenu", "Gallery…")},
    Kind{"insert-read-also", QT_TRANSLATE_NOOP("BlockMenu", "READ ALSO…")},
    Kind{"insert-embed", QT_TRANSLATE_NOOP("BlockMenu", "Embed…")},
    Kind{"fact-box", QT_TRANSLATE_NOOP("BlockMenu", "Fact box")},
    Kind{"divider", QT_TRANSLATE_NOOP("BlockMenu", "Divider")},
};

} // namespace

BlockMenu::BlockMenu(QWidget *parent)
    : QFrame(parent, Qt::Popup), m_field(new QLineEdit), m_list(new QListWidget) {
    setObjectName(QStringLiteral("block-menu"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Insert a block"));
    m_field->setObjectName(QStringLiteral("block-search"));
    m_field->setAccessibleName(tr("Kind of block"));
    m_field->setPlaceholderText(tr("Kind of block"));
    m_list->setObjectName(QStringLiteral("block-kinds"));
    m_list->setAccessibleName(tr("Kinds of block"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    for (const Kind &kind : Kinds)
        add(tr(kind.name), QString::fromLatin1(kind.action));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, &BlockMenu::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &BlockMenu::choose);
    m_list->setCurrentRow(0);
}

void BlockMenu::add(const QString &text, const QString &action) {
    auto *item = new QListWidgetItem(text, m_list);
    item->setData(Qt::UserRole, action);
    item->setSizeHint({100, fontMetrics().height() + 10});
}

void BlockMenu::addSnippets(const QStringList &names) {
    for (const QString &name : names)
        add(tr("Snippet: %1").arg(name), QStringLiteral("snippet:") + name);
    const QListWidgetItem *chosen = m_list->currentItem();
    if (!chosen || chosen->isHidden() || !m_field->text().isEmpty())
        narrow(m_field->text());
}

void BlockMenu::open(const QRect &caret) {
    const QRect screen = parentWidget()->screen()->availableGeometry();
    const int rows = static_cast<int>(Kinds.size());
    const QSize size(fontMetrics().averageCharWidth() * 34,
                     m_field->sizeHint().height() + rows * (fontMetrics().height() + 10) + 26);
    const int below = caret.bottom() + 4;
    const int y = below + size.height() <= screen.bottom()
                      ? below
                      : std::max(screen.top(), caret.top() - 4 - size.height());
    setGeometry(QRect({std::min(caret.left(), screen.right() - size.width()), y}, size));
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void BlockMenu::narrow(const QString &typed) {
    const QString words = Text::fold(typed);
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool fits = Text::fold(m_list->item(row)->text()).contains(words);
        m_list->item(row)->setHidden(!fits);
        if (fits && first < 0)
            first = row;
    }
    m_list->setCurrentRow(first);
}

void BlockMenu::choose() {
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || item->isHidden())
        return;
    m_done = true;
    const QString action = item->data(Qt::UserRole).toString();
    close();
    Q_EMIT chosen(action);
}

bool BlockMenu::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int by = key->key() == Qt::Key_Down ? 1 : -1;
        int row = m_list->currentRow() + by;
        while (row >= 0 && row < m_list->count() && m_list->item(row)->isHidden())
            row += by;
        if (row >= 0 && row < m_list->count())
            m_list->setCurrentRow(row);
        return true;
    }
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void BlockMenu::hideEvent(QHideEvent *event) {
    QFrame::hideEvent(event);
    if (!std::exchange(m_done, true))
        Q_EMIT abandoned(m_field->text());
}
