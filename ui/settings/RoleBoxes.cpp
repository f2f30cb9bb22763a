// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RoleBoxes.h"
#include <QBoxLayout>
#include <QCheckBox>

using namespace Qt::StringLiterals;

RoleBoxes::RoleBoxes(const QString &name, QWidget *parent)
    : QWidget(parent), m_journalist(new QCheckBox(tr("&Journalist: writes"))),
      m_editor(new QCheckBox(tr("Ed&itor: sends back and approves"))),
      m_web(new QCheckBox(tr("Web &team: publishes and withdraws"))) {
    m_journalist->setObjectName(name + u"-journalist"_s);
    m_editor->setObjectName(name + u"-editor"_s);
    m_web->setObjectName(name + u"-web"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (QCheckBox *box : {m_journalist, m_editor, m_web}) {
        column->addWidget(box);
        connect(box, &QCheckBox::clicked, this, &RoleBoxes::edited);
    }
}

void RoleBoxes::set(const Roles &roles) {
    m_journalist->setChecked(roles.journalist);
    m_editor->setChecked(roles.editor);
    m_web->setChecked(roles.web);
}

Roles RoleBoxes::roles() const {
    return {.journalist = m_journalist->isChecked(),
            .editor = m_editor->isChecked(),
            .web = m_web->isChecked()};
}
