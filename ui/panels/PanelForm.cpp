// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/PanelForm.h"

PanelForm::PanelForm(QWidget *panel) : QScrollArea(panel) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    auto *inside = new QWidget;
    inside->setAutoFillBackground(false);
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(14, 4, 14, 14);
    m_column->setSpacing(8);
    m_column->setAlignment(Qt::AlignTop);
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
    group->addRow(said, field);
}

QLabel *PanelForm::quiet(const QString &text) {
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}
