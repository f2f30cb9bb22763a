// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/RevisionNameField.h"
#include <QShortcut>

RevisionNameField::RevisionNameField(QWidget *back) : m_back(back) {
    setObjectName(QStringLiteral("revision-name"));
    setAccessibleName(tr("Name of this revision"));
    setPlaceholderText(tr("Name, then Enter"));
    hide();
    auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, &RevisionNameField::leave);
}

void RevisionNameField::ask(const QString &now) {
    setText(now);
    show();
    setFocus(Qt::OtherFocusReason);
    selectAll();
}

void RevisionNameField::leave() {
    if (hasFocus())
        m_back->setFocus(Qt::OtherFocusReason);
    hide();
}
