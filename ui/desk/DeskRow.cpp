// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/DeskRow.h"
#include "ui/Words.h"
#include "ui/desk/ArticleList.h"
#include "ui/look/Colours.h"
#include "ui/look/Type.h"
#include <QPainter>
#include <QPolygonF>

namespace {
constexpr int Side = 14; // the space before and after the words
constexpr int Bar = 3;   // of the chosen row
constexpr int MarkWidth = 14;

void drawMark(QPainter *painter, const QRect &in, State state, const QColor &colour) {
    const QPointF middle = QRectF(in).center();
    painter->setPen(QPen(colour, 1.2));
    painter->setBrush(Qt::NoBrush);
    if (state == State::Draft)
        return painter->drawEllipse(middle, 3.4, 3.4);
    if (state == State::InReview || state == State::Approved) {
        painter->setBrush(colour);
        painter->setPen(Qt::NoPen);
        if (state == State::InReview)
            return painter->drawEllipse(middle, 4, 4);
        return painter->drawPolygon(QPolygonF{middle + QPointF(0, -5), middle + QPointF(5, 0),
                                              middle + QPointF(0, 5), middle + QPointF(-5, 0)});
    }
    painter->drawText(in, Qt::AlignCenter, Words::mark(state));
}

QRect mirrored(const QStyleOptionViewItem &option, const QRect &rect) {
    return QStyle::visualRect(option.direction, option.rect, rect);
}
} // namespace

void DeskRow::paint(QPainter *painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const {
    const Colours &colours = coloursOf(option.palette);
    const bool chosen = option.state & QStyle::State_Selected;
    const QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(row, chosen ? colours.selection : colours.base);
    if (chosen)
        painter->fillRect(mirrored(option, {row.x(), row.y(), Bar, row.height()}), colours.accent);
    painter->fillRect(QRect(row.x(), row.bottom(), row.width(), 1), colours.hairline);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active)) {
        painter->setPen(QPen(colours.accent, colours.ring));
        painter->drawRect(row.adjusted(1, 1, -1, -2));
    }

    const QFont headline = Type::scaled(option.font, 1.0, QFont::DemiBold);
    const QFont second = Type::scaled(option.font, 0.92);
    const QFontMetrics over(headline), under(second);
    const int width = row.width() - 2 * Side;
    const int gap = option.fontMetrics.height() / 2 - 2;
    const int top = row.y() + (row.height() - over.height() - under.height() - gap) / 2;
    painter->setFont(headline);
    painter->setPen(colours.text);
    const QRect first(row.x() + Side, top, width, over.height());
    const int align =
        int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    painter->drawText(mirrored(option, first), align | Qt::TextSingleLine,
                      over.elidedText(index.data().toString(), Qt::ElideRight, width));

    const QVariant state = index.data(ArticleList::StateRole);
    if (state.isValid()) {
        const QRect mark(row.x() + Side - 3, first.bottom() + gap, MarkWidth, under.height());
        painter->setFont(second);
        drawMark(painter, mirrored(option, mark), State(state.toInt()),
                 stateColour(State(state.toInt()), colours));
        const QRect words(mark.right() + 4, mark.y(), width - MarkWidth - 1, mark.height());
        painter->setPen(colours.muted);
        painter->drawText(mirrored(option, words), align | Qt::TextSingleLine,
                          under.elidedText(index.data(ArticleList::SecondLineRole).toString(),
                                           Qt::ElideRight, words.width()));
    }
    painter->restore();
}

QSize DeskRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const {
    // 64 at the font of 16 px high lines that ui.md draws; grows with the font.
    return {100, qMax(64, option.fontMetrics.height() * 4)};
}
