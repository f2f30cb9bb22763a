// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/EditorBar.h"
#include "ui/look/HouseStyle.h"
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

EditorBar::EditorBar(QWidget *parent)
    : QWidget(parent), m_text(new QLabel), m_button(new QPushButton), m_second(new QPushButton) {
    setObjectName(QStringLiteral("editor-bar"));
    m_text->setObjectName(QStringLiteral("editor-notice"));
    m_text->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("edit-anyway"));
    m_second->setObjectName(QStringLiteral("second-answer"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 10, 6);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(m_second);
    connect(m_button, &QPushButton::clicked, this, &EditorBar::pressed);
    connect(m_second, &QPushButton::clicked, this, &EditorBar::secondPressed);
    hide();
}

void EditorBar::say(const QString &text, const QString &button, const QString &second) {
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    setVisible(!text.isEmpty());
}

void EditorBar::paintEvent(QPaintEvent *) {
    drawNoticeGround(*this);
}
