// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/Dialog.h"
#include "ui/Notice.h"
#include "ui/look/HouseStyle.h"
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

Dialog::Dialog(const QString &title, QWidget *parent)
    : QDialog(parent), m_notice(new Notice), m_content(new QVBoxLayout),
      m_buttons(new QHBoxLayout) {
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_content->setSpacing(8);
    m_content->setContentsMargins(16, 14, 16, 12);
    m_buttons->setContentsMargins(16, 0, 16, 14);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addLayout(m_content, 1);
    column->addLayout(m_buttons);
}

QPushButton *Dialog::addButton(const QString &text, const QString &name, bool forward,
                               bool isDefault) {
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setDefault(isDefault);
    setPrimary(button, forward);
    m_buttons->addWidget(button);
    return button;
}

void Dialog::keyPressEvent(QKeyEvent *event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (enter && button && button->isEnabled())
        return button->click();
    QDialog::keyPressEvent(event);
}
