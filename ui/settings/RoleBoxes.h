// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/settings/SettingsPage.h"

class QCheckBox;

/// The three roles that a person can have.
class RoleBoxes : public QWidget {
    Q_OBJECT
public:
    explicit RoleBoxes(const QString &name, QWidget *parent = nullptr);

    void set(const Roles &roles);
    Roles roles() const;

Q_SIGNALS:
    void edited();

private:
    QCheckBox *m_journalist, *m_editor, *m_web;
};
