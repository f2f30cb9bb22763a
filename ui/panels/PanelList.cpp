// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/PanelList.h"
#include <QResizeEvent>

PanelList::PanelList(const QString &id, const QString &name, QWidget *parent)
    : QListWidget(parent) {
    setObjectName(id);
    setAccessibleName(name);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setSpacing(1);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setResizeMode(QListView::Adjust);
    hide(); // until there is a row
    connect(this, &QListWidget::currentRowChanged, this, [this] {
        if (!m_filling)
            Q_EMIT chosen(currentKey());
    });
}

void PanelList::setRows(const QList<Row> &rows) {
    if (rows == m_rows)
        return;
    const QString before = currentKey();
    m_filling = true;
    m_rows = rows;
    clear();
    for (const Row &row : rows) {
        auto *item = new QListWidgetItem(row.text, this);
        item->setData(Qt::AccessibleTextRole, row.sentence);
        if (row.key == before)
            setCurrentItem(item);
    }
    m_filling = false;
    setVisible(!rows.isEmpty());
    fit();
    if (currentKey() != before)
        Q_EMIT chosen(currentKey());
}

QString PanelList::currentKey() const {
    return currentRow() < 0 ? QString() : m_rows.value(currentRow()).key;
}

void PanelList::choose(const QString &key) {
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].key == key)
            setCurrentRow(i);
    }
}

QSize PanelList::sizeHint() const {
    int height = 2 * frameWidth();
    for (int i = 0; i < count(); ++i)
        height += item(i)->sizeHint().height() + 2 * spacing();
    return {120, height + 2};
}

QSize PanelList::minimumSizeHint() const {
    return {120, sizeHint().height()};
}

void PanelList::resizeEvent(QResizeEvent *event) {
    QListWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void PanelList::fit() {
    // A row's own hint does not know the width that it will wrap in.
    const int room = std::max(60, viewport()->width() - 2 * spacing() - 12);
    for (int i = 0; i < count(); ++i) {
        const int height =
            fontMetrics()
                .boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, item(i)->text())
                .height();
        item(i)->setSizeHint({60, std::max(28, height + 8)});
    }
    updateGeometry();
}
