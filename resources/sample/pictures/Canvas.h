// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>

/// A picture being painted, and the few strokes that all scenes share. The same seed gives the same
/// picture.
class Canvas {
public:
    static constexpr int Width = 1600, Height = 1000;

    explicit Canvas(quint32 seed);

    QPainter &brush() { return m_painter; }
    qreal random(qreal from, qreal to) { return from + m_random.generateDouble() * (to - from); }

    /// From top to bottom through these colours.
    void sky(const QList<QColor> &colours, qreal top = 0, qreal bottom = Height);
    /// A soft round light.
    void glow(QPointF centre, qreal radius, QColor colour);
    void polygon(const QPolygonF &points, QColor colour);
    void box(qreal x, qreal y, qreal width, qreal height, QColor colour);
    /// A rolling outline from edge to edge, filled down to the bottom.
    void ridge(qreal level, qreal roughness, QColor colour);
    /// Blurs all that was painted so far: what is behind the focus.
    void soften(int strength);
    /// Ripples under `level` that mirror what is above it.
    void water(qreal level, QColor tint);
    /// A person seen against the light.
    void figure(qreal x, qreal ground, qreal height, QColor colour);

    /// The finished photo: darker corners and the grain of film.
    QImage developed();

private:
    QImage m_image;
    QRandomGenerator m_random;
    QPainter m_painter;
};
