// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/settings/SettingsPage.h"

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

/// Fields of a form, each of one of the newsroom's settings by its name.
class SettingFields {
public:
    QLineEdit *addLine(QFormLayout *form, const QString &name, const QString &label,
                       const QString &example = {});
    QSpinBox *addNumber(QFormLayout *form, const QString &name, const QString &label);
    QCheckBox *addYesNo(QFormLayout *form, const QString &name, const QString &text);

    void fill(const SettingsValues &values);
    /// Sets what is another value now.
    SettingsStep step() const;
    void reveal(const QString &name);

private:
    QString valueOf(const QString &name) const;

    QMap<QString, QWidget *> m_fields{};
    QMap<QString, QString> m_before{}; ///< as the fields said it when they were filled
};
