// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/ModePicker.h"
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>

ModePicker::ModePicker(QWidget *parent) : QWidget(parent), m_modes(new QComboBox) {
    auto *label = new QLabel(tr("&Mode"));
    label->setAccessibleName(tr("Mode"));
    label->setBuddy(m_modes);
    m_modes->setObjectName(QStringLiteral("mode"));
    m_modes->addItems({tr("Editing"), tr("Suggesting"), tr("Reading")}); // as BodyReview::Mode
    m_modes->setToolTip(
        tr("Whether you change the text, suggest changes or only read (%1)")
            .arg(
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E).toString(QKeySequence::NativeText)));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(label);
    row->addWidget(m_modes);
    connect(m_modes, &QComboBox::activated, this, [this] { Q_EMIT picked(mode()); });
}

BodyReview::Mode ModePicker::mode() const {
    return static_cast<BodyReview::Mode>(m_modes->currentIndex());
}

void ModePicker::show(BodyReview::Mode mode) {
    m_modes->setCurrentIndex(static_cast<int>(mode));
}

void ModePicker::cycle() {
    m_modes->setCurrentIndex((m_modes->currentIndex() + 1) % m_modes->count());
    Q_EMIT picked(mode());
}
