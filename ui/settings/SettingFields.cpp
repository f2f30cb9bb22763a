// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingFields.h"
#include "model/Newsroom.h"
#include "model/store/Settings.h"
#include "ui/panels/PanelForm.h"
#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {
void put(QFormLayout *form, const QString &name, const QString &label, QWidget *field) {
    field->setObjectName(u"setting-"_s + name);
    PanelForm::field(form, label, QString(label).remove(u'&'), field);
}
} // namespace

QLineEdit *SettingFields::addLine(QFormLayout *form, const QString &name, const QString &label,
                                  const QString &example) {
    auto *field = new QLineEdit;
    field->setPlaceholderText(example);
    put(form, name, label, field);
    m_fields.insert(name, field);
    return field;
}

QSpinBox *SettingFields::addNumber(QFormLayout *form, const QString &name, const QString &label) {
    auto *field = new QSpinBox;
    field->setRange(10, 1000); // what Settings takes
    put(form, name, label, field);
    m_fields.insert(name, field);
    return field;
}

QCheckBox *SettingFields::addYesNo(QFormLayout *form, const QString &name, const QString &text) {
    auto *field = new QCheckBox(text);
    field->setObjectName(u"setting-"_s + name);
    form->addRow(field);
    m_fields.insert(name, field);
    return field;
}

void SettingFields::fill(const SettingsValues &values) {
    for (auto at = m_fields.begin(); at != m_fields.end(); ++at) {
        const QString value = values.newsroom.value(at.key());
        if (auto *line = qobject_cast<QLineEdit *>(at.value()))
            line->setText(value);
        else if (auto *number = qobject_cast<QSpinBox *>(at.value()))
            number->setValue(value.toInt());
        else if (auto *check = qobject_cast<QCheckBox *>(at.value()))
            check->setChecked(value == "true"_L1);
        m_before[at.key()] = valueOf(at.key());
    }
}

QString SettingFields::valueOf(const QString &name) const {
    QWidget *field = m_fields.value(name);
    if (const auto *line = qobject_cast<QLineEdit *>(field))
        return line->text();
    if (const auto *number = qobject_cast<QSpinBox *>(field))
        return QString::number(number->value());
    const auto *check = qobject_cast<QCheckBox *>(field);
    return check && check->isChecked() ? u"true"_s : u"false"_s;
}

SettingsStep SettingFields::step() const {
    QMap<QString, QString> wanted;
    for (auto at = m_before.begin(); at != m_before.end(); ++at)
        if (valueOf(at.key()) != at.value())
            wanted.insert(at.key(), valueOf(at.key()));
    if (wanted.isEmpty())
        return nullptr;
    return [wanted](Newsroom &newsroom) -> Result<void> {
        for (auto at = wanted.begin(); at != wanted.end(); ++at)
            if (const Result<void> set = newsroom.settings().set(at.key(), at.value()); !set)
                return set;
        return {};
    };
}

void SettingFields::reveal(const QString &name) {
    if (QWidget *field = m_fields.value(name))
        field->setFocus(Qt::OtherFocusReason);
}
