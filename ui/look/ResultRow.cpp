// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/ResultRow.h"
#include "ui/look/Colours.h"
#include <QPainter>

void ResultRow::paint(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const {
    const Colours &colours = coloursOf(option.palette);
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(option.rect, chosen ? colours.selection : colours.base);
    if (chosen)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                          colours.accent);
    const QRect line = option.rect.adjusted(14, 0, -12, 0);
    const QString side = index.data(SideRole).toString();
    const int sideWidth = option.fontMetrics.horizontalAdvance(side);
    painter->setFont(option.font);
    painter->setPen(colours.text);
    painter->drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight,
                                                    line.width() - sideWidth - 16));
    painter->setPen(colours.muted);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, side);
    painter->restore();
}

QSize ResultRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const {
    return {100, option.fontMetrics.height() + 14};
}
