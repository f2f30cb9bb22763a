// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/sample/pictures/Canvas.h"
#include <QLinearGradient>
#include <QPainterPath>
#include <QRadialGradient>
#include <cmath>

Canvas::Canvas(quint32 seed)
    : m_image(Width, Height, QImage::Format_RGB32), m_random(seed), m_painter(&m_image) {
    m_image.fill(Qt::black);
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    m_painter.setPen(Qt::NoPen);
}

void Canvas::sky(const QList<QColor> &colours, qreal top, qreal bottom) {
    QLinearGradient gradient(0, top, 0, bottom);
    for (qsizetype i = 0; i < colours.size(); ++i)
        gradient.setColorAt(qreal(i) / qreal(colours.size() - 1), colours[i]);
    m_painter.fillRect(QRectF(0, top, Width, bottom - top), gradient);
}

void Canvas::glow(QPointF centre, qreal radius, QColor colour) {
    QRadialGradient gradient(centre, radius);
    gradient.setColorAt(0, colour);
    QColor half = colour;
    half.setAlphaF(colour.alphaF() * 0.35F);
    gradient.setColorAt(0.35, half);
    colour.setAlpha(0);
    gradient.setColorAt(1, colour);
    m_painter.setBrush(gradient);
    m_painter.drawEllipse(centre, radius, radius);
}

void Canvas::polygon(const QPolygonF &points, QColor colour) {
    m_painter.setBrush(colour);
    m_painter.drawPolygon(points);
}

void Canvas::box(qreal x, qreal y, qreal width, qreal height, QColor colour) {
    m_painter.fillRect(QRectF(x, y, width, height), colour);
}

void Canvas::ridge(qreal level, qreal roughness, QColor colour) {
    // A sum of sines with random phases: smooth at a distance, broken close by.
    QPolygonF outline{{0, qreal(Height)}};
    const qreal a = random(0, 6), b = random(0, 6), c = random(0, 6);
    for (int x = 0; x <= Width; x += 8) {
        const qreal t = x / 260.0;
        outline << QPointF(x, level + roughness * (std::sin(t + a) + 0.45 * std::sin(2.7 * t + b) +
                                                   0.18 * std::sin(8.3 * t + c)));
    }
    outline << QPointF(Width, Height);
    polygon(outline, colour);
}

void Canvas::soften(int strength) {
    const QSize small(Width / strength, Height / strength);
    const QImage blurred =
        m_image.scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .scaled(Width, Height, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    m_painter.drawImage(0, 0, blurred);
}

void Canvas::water(qreal level, QColor tint) {
    const QImage above = m_image.copy(0, 0, Width, int(level)).mirrored();
    for (int y = int(level); y < Height; y += 2) {
        const qreal depth = (y - level) / (Height - level);
        const int source = int((y - level) * 1.15);
        if (source >= above.height())
            break;
        const qreal shift =
            (4 + 26 * depth) * std::sin(y * (0.55 - 0.35 * depth)) + random(-6, 6) * depth;
        m_painter.drawImage(QRectF(shift - 30, y, Width + 60, 2), above,
                            QRectF(0, source, Width, 2));
    }
    tint.setAlpha(120);
    QColor deep = tint.darker(220);
    deep.setAlpha(190);
    sky({tint, deep}, level, Height);
}

void Canvas::figure(qreal x, qreal ground, qreal height, QColor colour) {
    const qreal head = height * 0.075;
    QPainterPath body;
    body.addEllipse(QPointF(x, ground - height + head), head, head * 1.2);
    body.addRoundedRect(
        QRectF(x - height * 0.13, ground - height * 0.83, height * 0.26, height * 0.48),
        height * 0.09, height * 0.09);
    body.addRect(QRectF(x - height * 0.1, ground - height * 0.45, height * 0.085, height * 0.45));
    body.addRect(QRectF(x + height * 0.015, ground - height * 0.45, height * 0.085, height * 0.45));
    body.setFillRule(Qt::WindingFill);
    m_painter.fillPath(body, colour);
}

QImage Canvas::developed() {
    QRadialGradient corners(Width / 2.0, Height / 2.0, Width * 0.66);
    corners.setColorAt(0.55, QColor(0, 0, 0, 0));
    corners.setColorAt(1, QColor(0, 0, 0, 120));
    m_painter.fillRect(m_image.rect(), corners);
    m_painter.end();
    for (int y = 0; y < Height; ++y) {
        auto *line = reinterpret_cast<QRgb *>(m_image.scanLine(y));
        for (int x = 0; x < Width; ++x) {
            const int grain = int(m_random.bounded(9U)) - 4;
            const auto lit = [grain](int value) { return std::clamp(value + grain, 0, 255); };
            line[x] = qRgb(lit(qRed(line[x])), lit(qGreen(line[x])), lit(qBlue(line[x])));
        }
    }
    return m_image;
}
