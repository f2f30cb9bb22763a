// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/PasteBar.h"
#include "ui/look/HouseStyle.h"
#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

PasteBar::PasteBar(QWidget *parent)
    : QWidget(parent), m_text(new QLabel), m_undo(new QPushButton(tr("Undo"))),
      m_plain(new QPushButton(tr("Paste as plain text"))), m_cancel(new QPushButton(tr("Cancel"))),
      m_close(new QToolButton) {
    setObjectName(QStringLiteral("paste-bar"));
    m_text->setObjectName(QStringLiteral("paste-report"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText); // it names what a stranger's text says of itself
    m_undo->setObjectName(QStringLiteral("paste-undo"));
    m_plain->setObjectName(QStringLiteral("paste-as-plain"));
    m_cancel->setObjectName(QStringLiteral("paste-cancel"));
    m_close->setObjectName(QStringLiteral("paste-close"));
    m_close->setAccessibleName(tr("Close the paste report"));
    m_close->setToolTip(m_close->accessibleName());
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    m_close->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 10, 4);
    row->addWidget(m_text, 1);
    for (QPushButton *button : {m_undo, m_plain, m_cancel})
        row->addWidget(button);
    row->addWidget(m_close);
    connect(m_undo, &QPushButton::clicked, this, &PasteBar::undoWanted);
    connect(m_plain, &QPushButton::clicked, this, &PasteBar::plainWanted);
    connect(m_cancel, &QPushButton::clicked, this, &PasteBar::cancelled);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void PasteBar::say(const QString &text) {
    if (m_text->text() == text && isVisible())
        return;
    m_text->setText(text);
    m_text->setAccessibleName(text);
    show();
    QAccessibleEvent told(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void PasteBar::showProgress(const QString &text) {
    m_undo->hide();
    m_plain->hide();
    m_close->hide();
    m_cancel->show();
    say(text);
}

void PasteBar::showOutcome(const QString &text, bool undoable) {
    m_undo->setVisible(undoable);
    m_plain->show();
    m_close->show();
    m_cancel->hide();
    say(text);
}

void PasteBar::endUndo() {
    m_undo->hide();
    m_plain->hide();
}

void PasteBar::paintEvent(QPaintEvent *) {
    drawNoticeGround(*this);
}
