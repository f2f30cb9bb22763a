// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/PanelForm.h"
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace {

/// Scrolling a panel must not change what the pointer happens to pass: a field takes the wheel only
/// when it has the focus.
class WheelGuard : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override {
        if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

} // namespace

PanelForm::PanelForm(QWidget *panel) : QScrollArea(panel) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    auto *inside = new QWidget;
    inside->setAutoFillBackground(false);
    // What is left over of the height stays below, and no field is stretched by it.
    auto *outer = new QVBoxLayout(inside);
    outer->setContentsMargins(14, 4, 14, 14);
    m_column = new QVBoxLayout;
    m_column->setSpacing(8);
    outer->addLayout(m_column);
    outer->addStretch(1);
    setWidget(inside);
    inside->setAutoFillBackground(false);
    auto *all = new QVBoxLayout(panel);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(this);
}

QFormLayout *PanelForm::group() {
    auto *group = new QFormLayout;
    group->setContentsMargins(0, 0, 0, 0);
    group->setHorizontalSpacing(8);
    group->setVerticalSpacing(8);
    group->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    group->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_column->addLayout(group);
    return group;
}

void PanelForm::field(QFormLayout *group, const QString &label, const QString &name,
                      QWidget *field) {
    auto *said = new QLabel(label);
    said->setAccessibleName(name);
    said->setBuddy(field);
    field->setAccessibleName(name);
    field->setMinimumWidth(60);
    if (qobject_cast<QComboBox *>(field) || qobject_cast<QAbstractSpinBox *>(field)) {
        field->setFocusPolicy(Qt::StrongFocus);
        field->installEventFilter(new WheelGuard(field));
    }
    group->addRow(said, field);
}

QLabel *PanelForm::quiet(const QString &text) {
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}
