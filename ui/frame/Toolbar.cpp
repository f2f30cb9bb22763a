// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/Toolbar.h"
#include "ui/Actions.h"
#include "ui/look/Colours.h"
#include "ui/look/HouseStyle.h"
#include <QAction>
#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

Toolbar::Toolbar(Actions &actions, QWidget *parent)
    : QToolBar(tr("Main tools"), parent), m_actions(actions), m_search(new QLineEdit) {
    setObjectName(u"main-tools"_s);
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    layout()->setContentsMargins(8, 8, 8, 9);
    addWidget(addButton(tr("+ New"), u"new-article"_s, tr("New article"), true));
    addGap(4, false);
    addWidget(addButton(tr("Import…"), u"import"_s, tr("Import"), true));
    addGap(0, true);
    m_search->setObjectName(u"search-or-command"_s);
    m_search->setAccessibleName(tr("Search or command"));
    m_search->setPlaceholderText(tr("Search or run a command  Ctrl+K"));
    m_search->setFixedWidth(qMax(256, fontMetrics().averageCharWidth() * 36));
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_search->clear();
        Q_EMIT searched(text);
    });
    addWidget(m_search);
    addGap(0, true);
    addWidget(addButton(tr("Preview"), u"preview"_s, tr("Preview"), true));
    addGap(4, false);
    m_next = addButton(tr("Send to review"), u"next-state"_s, tr("Send to review"), false);
    addWidget(m_next);
    addGap(12, false);
    m_publish = addButton(tr("Publish…"), u"publish"_s, tr("Publish"), false);
    addWidget(m_publish);
    setPrimary(m_next);
}

QPushButton *Toolbar::addButton(const QString &text, const QString &id, const QString &heard,
                                bool flat) {
    auto *button = new QPushButton(text);
    QAction *action = m_actions.action(id);
    button->setObjectName(u"tool-"_s + id);
    button->setAccessibleName(heard);
    button->setFlat(flat);
    button->setEnabled(action->isEnabled());
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    button->setToolTip(keys.isEmpty() ? heard : u"%1 (%2)"_s.arg(heard, keys));
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button,
            [button, action] { button->setEnabled(action->isEnabled()); });
    return button;
}

void Toolbar::addGap(int width, bool grows) {
    auto *gap = new QWidget;
    gap->setMinimumWidth(width);
    gap->setSizePolicy(grows ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
    addWidget(gap);
}

void Toolbar::showStep(const QString &next, bool publishable, const QString &publishMissing) {
    const bool leads = !publishable;
    m_next->setText(next.isEmpty() ? tr("Send to review") : next);
    m_next->setAccessibleName(m_next->text());
    setPrimary(m_next, leads);
    setPrimary(m_publish, publishable);
    m_publish->setToolTip(publishable ? tr("Publish (Ctrl+Shift+P)") : publishMissing);
    m_publish->setAccessibleDescription(publishable ? QString() : publishMissing);
}

bool Toolbar::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_search) {
        if (event->type() == QEvent::MouseButtonPress) {
            Q_EMIT searched({});
            return true;
        }
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Space) {
                Q_EMIT searched({});
                return true;
            }
        }
    }
    return QToolBar::eventFilter(watched, event);
}

void Toolbar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Colours &colours = coloursOf(palette());
    painter.fillRect(rect(), colours.window);
    painter.fillRect(0, 0, width(), 1, colours.hairline);
    painter.fillRect(0, height() - 1, width(), 1, colours.hairline);
}
