// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

/// A row of a list that is typed for: the text, elided, and at its end a word in the second voice.
class ResultRow : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum { SideRole = Qt::UserRole + 3 }; ///< the word at the end

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
