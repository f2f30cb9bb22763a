// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/HouseStyle.h"
#include "ui/look/Colours.h"
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace {
constexpr qreal Radius = 6;
constexpr auto PrimaryProperty = "standfirstPrimary";

bool isPrimary(const QWidget *widget) {
    return widget && widget->property(PrimaryProperty).toBool();
}

void roundedBox(QPainter *painter, const QRect &rect, const QBrush &fill, const QPen &edge) {
    const qreal inset = edge.style() == Qt::NoPen ? 0 : edge.widthF() / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edge);
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), Radius, Radius);
    painter->restore();
}

void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) {
    const Colours &colours = coloursOf(option->palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool flat = button && (button->features & QStyleOptionButton::Flat);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool pressed = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = enabled && (option->state & QStyle::State_MouseOver);
    const bool focused = (option->state & QStyle::State_HasFocus) &&
                         (option->state & QStyle::State_KeyboardFocusChange);
    QColor fill = colours.base;
    QPen edge(enabled ? colours.border : colours.hairline, colours.edge);
    if (isPrimary(widget) && enabled) {
        fill = pressed   ? colours.accent.darker(115)
               : hovered ? colours.accent.lighter(108)
                         : colours.accent;
        edge = Qt::NoPen;
    } else if (pressed) {
        fill = colours.selection;
    } else if (hovered) {
        fill = colours.alt;
    } else if (flat || !enabled) {
        fill = Qt::transparent;
    }
    if (flat && !pressed)
        edge = Qt::NoPen;
    if (focused)
        edge = QPen(isPrimary(widget) ? colours.text : colours.accent, colours.ring);
    roundedBox(painter, option->rect, fill, edge);
}

void drawField(const QStyleOption *option, QPainter *painter) {
    const Colours &colours = coloursOf(option->palette);
    const bool focused = option->state & QStyle::State_HasFocus;
    const bool enabled = option->state & QStyle::State_Enabled;
    roundedBox(painter, option->rect, enabled ? colours.base : colours.window,
               focused ? QPen(colours.accent, colours.ring)
                       : QPen(enabled ? colours.border : colours.hairline, colours.edge));
}

void drawTab(const QStyleOption *option, QPainter *painter) {
    const Colours &colours = coloursOf(option->palette);
    const QRect rect = option->rect;
    if (option->state & QStyle::State_Selected)
        painter->fillRect(rect.x(), rect.bottom() - 1, rect.width(), 2, colours.accent);
    else if (option->state & QStyle::State_MouseOver)
        painter->fillRect(rect.x(), rect.bottom() - 1, rect.width(), 2, colours.hairline);
    if (option->state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colours.accent, colours.ring));
        painter->drawRect(rect.adjusted(2, 2, -2, -3));
    }
}

void drawProgress(const QStyleOptionProgressBar &option, QPainter *painter) {
    const Colours &colours = coloursOf(option.palette);
    const int height = qMin(8, option.rect.height());
    QRectF groove(option.rect.x(), option.rect.center().y() - height / 2, option.rect.width(),
                  height);
    groove.adjust(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colours.border, colours.edge));
    painter->setBrush(colours.base);
    painter->drawRoundedRect(groove, 3, 3);
    const qreal span = option.maximum - option.minimum;
    // Nobody knows how much there is: a third in the middle, and no motion.
    const qreal share =
        span > 0 ? qBound(0.0, (option.progress - option.minimum) / span, 1.0) : 1.0 / 3;
    QRectF done = groove.adjusted(0, 0, -groove.width() * (1 - share), 0);
    if (span <= 0)
        done.translate(groove.width() / 3, 0);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.accent);
    painter->drawRoundedRect(done.adjusted(1, 1, -1, -1), 2, 2);
    painter->restore();
}
/// Fusion's own box has an edge that dark grounds swallow.
void drawCheckBox(const QStyleOption *option, QPainter *painter) {
    const Colours &colours = coloursOf(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    QRectF box(option->rect);
    const qreal side = qMin(box.width(), box.height()) - 1;
    box = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(enabled ? colours.border : colours.hairline, colours.edge));
    painter->setBrush(on && enabled ? colours.accent : colours.base);
    painter->drawRoundedRect(box, 3, 3);
    painter->setPen(QPen(enabled ? colours.onAccent : colours.placeholder, 1.8));
    if (on)
        painter->drawPolyline(QPolygonF{box.topLeft() + QPointF(side * 0.22, side * 0.52),
                                        box.topLeft() + QPointF(side * 0.42, side * 0.72),
                                        box.topLeft() + QPointF(side * 0.78, side * 0.28)});
    else if (option->state & QStyle::State_NoChange)
        painter->drawLine(QPointF(box.left() + 3, box.center().y()),
                          QPointF(box.right() - 3, box.center().y()));
    painter->restore();
}

void drawRadio(const QStyleOption *option, QPainter *painter) {
    const Colours &colours = coloursOf(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const QPointF middle = QRectF(option->rect).center();
    const qreal radius = qMin(option->rect.width(), option->rect.height()) / 2.0 - 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(enabled ? colours.border : colours.hairline, colours.edge));
    painter->setBrush(colours.base);
    painter->drawEllipse(middle, radius, radius);
    painter->setPen(Qt::NoPen);
    painter->setBrush(enabled ? colours.accent : colours.placeholder);
    if (option->state & QStyle::State_On)
        painter->drawEllipse(middle, radius * 0.5, radius * 0.5);
    painter->restore();
}

void drawFrame(const QStyleOption *option, QPainter *painter) {
    const Colours &colours = coloursOf(option->palette);
    painter->save();
    painter->setPen(option->state & QStyle::State_HasFocus ? QPen(colours.accent, colours.ring)
                                                           : QPen(colours.border, colours.edge));
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

/// Fusion shades its own from the ground, of which black has no shades.
void drawSlider(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget,
                const QStyle &style) {
    const QRect slider =
        style.subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget);
    painter->fillRect(slider.adjusted(3, 3, -3, -3), coloursOf(option->palette).border);
}
} // namespace

HouseStyle::HouseStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const {
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButton(option, painter, widget);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            return drawField(option, painter);
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheckBox(option, painter);
    case PE_IndicatorRadioButton:
        return drawRadio(option, painter);
    case PE_Frame:
        return drawFrame(option, painter);
    case PE_FrameMenu:
        if (const Colours &colours = coloursOf(option->palette); colours.edge > 1) {
            painter->setPen(QPen(colours.border, colours.edge));
            return painter->drawRect(option->rect.adjusted(1, 1, -1, -1));
        }
        break;
    case PE_FrameLineEdit:
        // The panel has drawn it; an editable combo box is Fusion's own.
        if (qobject_cast<const QLineEdit *>(widget))
            return;
        break;
    case PE_FrameTabBarBase:
        return;
    case PE_FrameFocusRect:
        // A button shows its focus by its own edge.
        if (qobject_cast<const QPushButton *>(widget))
            return;
        return roundedBox(painter, option->rect, Qt::NoBrush,
                          QPen(coloursOf(option->palette).accent, coloursOf(option->palette).ring));
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const {
    if (element == CE_PushButtonBevel) {
        proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && (button->features & QStyleOptionButton::HasMenu)) {
            QStyleOptionButton arrow(*button);
            arrow.rect =
                QRect(button->rect.right() - 18, button->rect.y(), 12, button->rect.height());
            QProxyStyle::drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
        }
        return;
    }
    if (element == CE_PushButtonLabel && isPrimary(widget) && (option->state & State_Enabled)) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton filled(*button);
            filled.palette.setColor(QPalette::ButtonText, coloursOf(option->palette).onAccent);
            QProxyStyle::drawControl(element, &filled, painter, widget);
            return;
        }
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        element == CE_MenuItem && item && item->menuItemType == QStyleOptionMenuItem::Separator &&
        coloursOf(option->palette).edge > 1) {
        painter->fillRect(option->rect.x(), option->rect.center().y(), option->rect.width(), 1,
                          coloursOf(option->palette).hairline);
        return;
    }
    if (element == CE_TabBarTabShape)
        return drawTab(option, painter);
    if (element == CE_ProgressBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return drawProgress(*bar, painter);
    }
    if (element == CE_ToolBar) {
        painter->fillRect(option->rect, coloursOf(option->palette).window);
        return;
    }
    if (element == CE_Splitter) {
        painter->fillRect(option->rect, coloursOf(option->palette).hairline);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const {
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ScrollBar && coloursOf(option->palette).edge > 1)
        return drawSlider(option, painter, widget, *this);
    // Fusion's boxes, with an edge that can be seen on both grounds.
    if (control != CC_ComboBox && control != CC_SpinBox)
        return;
    const Colours &colours = coloursOf(option->palette);
    const bool focused = option->state & State_HasFocus;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(focused
                        ? QPen(colours.accent, colours.ring)
                        : QPen(option->state & State_Enabled ? colours.border : colours.hairline,
                               colours.edge));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->restore();
}

void drawNoticeGround(QWidget &bar) {
    const Colours &colours = coloursOf(bar.palette());
    QPainter painter(&bar);
    painter.fillRect(bar.rect(), colours.notice);
    if (colours.notice != colours.window)
        return;
    painter.setPen(QPen(colours.border, colours.edge));
    painter.drawRect(bar.rect().adjusted(1, 1, -1, -1));
}

void setPrimary(QPushButton *button, bool primary) {
    if (button->property(PrimaryProperty).toBool() == primary)
        return;
    button->setProperty(PrimaryProperty, primary);
    button->update();
}
