// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/Inspector.h"
#include "ui/frame/Rail.h"
#include "ui/look/Colours.h"
#include "ui/look/Type.h"
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

Inspector::Inspector(std::vector<Panel *> panels, QWidget *parent)
    : QWidget(parent), m_panels(std::move(panels)), m_rail(new Rail), m_title(new QLabel),
      m_stack(new QStackedWidget), m_nothing(new QLabel(tr("No article is open."))) {
    setObjectName(u"inspector"_s);
    m_title->setFont(Type::scaled(font(), 1.15, QFont::Bold));
    m_title->setContentsMargins(14, 12, 14, 4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_stack, 1);
    column->addWidget(m_nothing, 1);
    m_nothing->setContentsMargins(14, 4, 14, 4);
    m_nothing->setAlignment(Qt::AlignTop);
    m_nothing->setForegroundRole(MutedRole);
    m_nothing->hide();

    for (Panel *panel : m_panels) {
        m_stack->addWidget(panel);
        const int index = m_rail->addPanel(panel->title());
        m_rail->showOpen(index, 0);
        connect(panel, &Panel::openChanged, this,
                [this, panel, index] { m_rail->showOpen(index, panel->open()); });
        connect(panel, &Panel::goTo, this, &Inspector::goTo);
        connect(panel, &Panel::run, this, &Inspector::run);
        connect(panel, &Panel::openArticle, this, &Inspector::openArticle);
    }
    connect(m_rail, &QTabBar::currentChanged, this, [this](int index) {
        choose(index);
        setOpen(true);
    });
    connect(m_rail, &Rail::toggled, this, [this] { setOpen(!isOpen()); });
    choose(0);
    for (QWidget *field : findChildren<QWidget *>())
        if (qobject_cast<QLineEdit *>(field) || qobject_cast<QPlainTextEdit *>(field))
            field->installEventFilter(this);
}

/// The one undo line of the article gets these keys, not a field of a panel.
bool Inspector::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Inspector::choose(int index) {
    if (index < 0 || index >= int(m_panels.size()))
        return;
    m_stack->setCurrentIndex(index);
    m_title->setText(m_panels.at(size_t(index))->title());
    Q_EMIT panelChanged();
}

void Inspector::show(OpenArticle *article) {
    for (Panel *panel : m_panels)
        panel->show(article);
    m_stack->setVisible(article != nullptr);
    m_nothing->setVisible(!article);
}

void Inspector::choosePanel(const QString &id) {
    const QSignalBlocker quiet(m_rail);
    for (size_t i = 0; i < m_panels.size(); ++i)
        if (m_panels[i]->id() == id) {
            m_rail->setCurrentIndex(int(i));
            choose(int(i));
        }
}

void Inspector::showPanel(const QString &id) {
    choosePanel(id);
    setOpen(true);
}

bool Inspector::reveal(const QString &where) {
    for (Panel *panel : m_panels) {
        if (!panel->reveal(where))
            continue;
        showPanel(panel->id());
        return panel->reveal(where); // now that it is shown, the field can have the focus
    }
    return false;
}

void Inspector::act(const QString &action) {
    for (Panel *panel : m_panels)
        if (panel->act(action))
            return;
}

QString Inspector::panel() const {
    const int index = m_rail->currentIndex();
    return index < 0 ? QString() : m_panels.at(size_t(index))->id();
}

void Inspector::setOpen(bool open) {
    m_rail->setShown(open);
    if (isOpen() == open)
        return;
    setVisible(open);
    Q_EMIT openChanged(open);
}
