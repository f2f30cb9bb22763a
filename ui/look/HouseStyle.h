// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QProxyStyle>

class QPushButton;

/// Fusion with the house's buttons, fields, tabs and focus ring. A style and no style sheet: sheets
/// break Fusion's combo and spin boxes, and cost at the start.
class HouseStyle : public QProxyStyle {
    Q_OBJECT
public:
    HouseStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
};

/// The ground of a bar that says something; to be called where `bar` paints itself.
void drawNoticeGround(QWidget &bar);

/// The one button of a window that is filled with the accent: the next step.
void setPrimary(QPushButton *button, bool primary = true);
