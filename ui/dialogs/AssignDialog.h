// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Instant.h"
#include "ui/dialogs/Dialog.h"

class Backroom;
class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLineEdit;
class QSpinBox;

/// Who has a story to do, and until when; for a planned story also what it is to be.
class AssignDialog : public Dialog {
    Q_OBJECT
public:
    struct Values {
        QString headline{}, section{}, person{};
        std::optional<int> target{};
        std::optional<Instant> due{};
        bool operator==(const Values &) const = default;
    };

    /// For articles that are there.
    AssignDialog(Backroom &quick, int articles, const Values &now, QWidget *parent);
    /// For a story that is planned.
    AssignDialog(Backroom &quick, const QString &section, QWidget *parent);

Q_SIGNALS:
    void wanted(const AssignDialog::Values &values);

private:
    struct People;
    void addPlan(QFormLayout *form, const QString &section);
    void addPersonAndDue(QFormLayout *form);
    void addButtons(const QString &go);
    void fill(Backroom &quick, const Values &now);
    void showDue(const std::optional<Instant> &due);
    Values values() const;

    QLineEdit *m_headline = nullptr;
    QComboBox *m_section = nullptr, *m_person;
    QSpinBox *m_target = nullptr;
    QCheckBox *m_isDue;
    QDateTimeEdit *m_due;
    QTimeZone m_zone = QTimeZone::utc();
};
