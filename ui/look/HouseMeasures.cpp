// SPDX-License-Identifier: GPL-3.0-or-later
// HouseStyle: sizes and manners; what it paints is beside.
#include "ui/look/HouseStyle.h"
#include <QLineEdit>
#include <QStyleOption>

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const {
    QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option ? option->fontMetrics.height() : 16;
    if (type == CT_PushButton) {
        made = QSize(size.width() + 30, qMax(line + 16, made.height()));
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && (button->features & QStyleOptionButton::HasMenu))
            made.rwidth() += 14;
    }
    if (type == CT_LineEdit && widget && qobject_cast<const QLineEdit *>(widget))
        made.setHeight(qMax(made.height(), line + 14));
    if (type == CT_ComboBox || type == CT_SpinBox)
        made.setHeight(qMax(made.height(), line + 9));
    if (type == CT_TabBarTab)
        made = QSize(made.width() + 4, qMax(made.height(), line + 14));
    if (type == CT_MenuItem)
        made.setHeight(qMax(made.height(), line + 8));
    return made;
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption *option,
                                 const QWidget *widget) const {
    if (element == SE_LineEditContents) {
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            return option->rect.adjusted(8, 2, -8, -2);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const {
    switch (metric) {
    case PM_SplitterWidth:
        return 1;
    case PM_ToolBarFrameWidth:
    case PM_ToolBarItemSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const {
    // A motion would be a frame late; ui.md allows none but the caret's.
    if (hint == SH_Widget_Animation_Duration || hint == SH_Menu_FadeOutOnHide)
        return 0;
    // Screen readers and the keyboard: Alt opens the menu bar, mnemonics are always underlined.
    if (hint == SH_UnderlineShortcut)
        return 1;
    return QProxyStyle::styleHint(hint, option, widget, data);
}
