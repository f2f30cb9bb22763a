// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RecordList.h"
#include <QBoxLayout>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

RecordList::RecordList(const QString &name, const QString &heard, bool removes, QWidget *parent)
    : QWidget(parent), m_list(new QListWidget) {
    m_list->setObjectName(name + u"-list"_s);
    m_list->setAccessibleName(heard);
    auto *buttons = new QHBoxLayout;
    const auto button = [&](const QString &text, const QString &id) {
        auto *made = new QPushButton(text);
        made->setObjectName(name + id);
        made->setAutoDefault(false);
        buttons->addWidget(made);
        return made;
    };
    connect(button(tr("&Add"), u"-add"_s), &QPushButton::clicked, this, &RecordList::addWanted);
    if (removes) {
        m_remove = button(tr("Remo&ve"), u"-remove"_s);
        connect(m_remove, &QPushButton::clicked, this,
                [this] { Q_EMIT removeWanted(m_list->currentRow()); });
    }
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    setFixedWidth(fontMetrics().averageCharWidth() * 26);
    connect(m_list, &QListWidget::currentRowChanged, this, &RecordList::chosen);
}

void RecordList::setNames(const QStringList &names, int current) {
    m_list->clear();
    for (const QString &name : names)
        put(name);
    m_list->setCurrentRow(current);
}

void RecordList::put(const QString &name) {
    (new QListWidgetItem(name, m_list))->setSizeHint({80, fontMetrics().height() + 10});
}

void RecordList::add(const QString &name) {
    put(name);
    m_list->setCurrentRow(m_list->count() - 1);
}

void RecordList::rename(int row, const QString &name) {
    if (QListWidgetItem *item = m_list->item(row))
        item->setText(name);
}

void RecordList::take(int row) {
    delete m_list->takeItem(row);
}

int RecordList::current() const {
    return m_list->currentRow();
}

void RecordList::choose(int row) {
    m_list->setCurrentRow(row);
}

void RecordList::setRemovable(bool removable) {
    if (m_remove)
        m_remove->setEnabled(removable);
}
