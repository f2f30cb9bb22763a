// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/sample/pictures/Scenes.h"
#include <QPainterPath>
#include <cmath>

namespace {

void crane(Canvas &canvas, qreal x, qreal ground, qreal size, QColor colour) {
    QPainter &p = canvas.brush();
    p.setPen(QPen(colour, size * 0.03));
    p.drawLine(QPointF(x, ground), QPointF(x + size * 0.12, ground - size));
    p.drawLine(QPointF(x + size * 0.3, ground), QPointF(x + size * 0.18, ground - size));
    for (int i = 1; i < 6; ++i) {
        const qreal y = ground - size * i / 6.0, in = size * 0.12 * i / 6.0;
        p.drawLine(QPointF(x + in, y), QPointF(x + size * 0.3 - in, y - size * 0.12));
    }
    p.setPen(QPen(colour, size * 0.045));
    p.drawLine(QPointF(x - size * 0.3, ground - size * 0.9),
               QPointF(x + size * 0.95, ground - size * 1.18));
    p.setPen(QPen(colour, size * 0.012));
    p.drawLine(QPointF(x + size * 0.15, ground - size * 1.25),
               QPointF(x + size * 0.95, ground - size * 1.18));
    p.drawLine(QPointF(x + size * 0.8, ground - size * 1.14),
               QPointF(x + size * 0.8, ground - size * 0.55));
    p.setPen(Qt::NoPen);
    canvas.box(x - size * 0.3, ground - size * 0.93, size * 0.14, size * 0.13, colour);
    canvas.box(x + size * 0.72, ground - size * 0.57, size * 0.16, size * 0.1, colour);
}

void ferry(Canvas &canvas, qreal x, qreal sea, QColor hull) {
    canvas.polygon(QPolygonF({{x, sea - 62}, {x + 470, sea - 62}, {x + 430, sea}, {x + 40, sea}}),
                   hull);
    canvas.box(x + 40, sea - 112, 360, 52, hull.lighter(125));
    canvas.box(x + 80, sea - 152, 270, 42, hull.lighter(145));
    canvas.box(x + 250, sea - 206, 44, 56, hull);
    for (int deck = 0; deck < 2; ++deck)
        for (int i = 0; i < 15 - 4 * deck; ++i)
            canvas.box(x + 58 + deck * 36 + i * 22, sea - 96 - deck * 42, 12, 15,
                       QColor(255, 214, 140));
    canvas.brush().setPen(QPen(hull, 4));
    canvas.brush().drawLine(QPointF(x + 150, sea - 152), QPointF(x + 150, sea - 250));
    canvas.brush().setPen(Qt::NoPen);
}

void cables(Canvas &canvas, qreal left, qreal right, qreal top, qreal deck, QColor colour) {
    QPainter &p = canvas.brush();
    QPainterPath curve(QPointF(left, top));
    const qreal middle = (left + right) / 2;
    curve.quadTo(QPointF(middle, 2 * (deck - 24) - top), QPointF(right, top));
    p.setPen(QPen(colour, 6));
    p.setBrush(Qt::NoBrush);
    p.drawPath(curve);
    p.setPen(QPen(colour, 2));
    for (qreal x = left; x <= right; x += 24) {
        const qreal t = (x - left) / (right - left);
        const QPointF hung = curve.pointAtPercent(std::clamp(t, 0.0, 1.0));
        p.drawLine(hung, QPointF(hung.x(), deck));
    }
    p.setPen(Qt::NoPen);
}

void pine(Canvas &canvas, qreal x, qreal ground, qreal height, QColor colour) {
    for (int tier = 0; tier < 4; ++tier) {
        const qreal top = ground - height + height * 0.2 * tier;
        const qreal half = height * (0.09 + 0.055 * tier);
        canvas.polygon(
            QPolygonF({{x, top}, {x + half, top + height * 0.36}, {x - half, top + height * 0.36}}),
            colour);
    }
}

} // namespace

void paintHarbour(Canvas &canvas) {
    const qreal sea = 620;
    canvas.sky(
        {QColor(34, 40, 84), QColor(104, 70, 120), QColor(226, 118, 86), QColor(255, 206, 130)}, 0,
        sea);
    canvas.glow({1090, 560}, 520, QColor(255, 226, 150, 210));
    canvas.glow({1090, 560}, 90, QColor(255, 250, 225));
    for (int i = 0; i < 16; ++i) {
        canvas.brush().setBrush(QColor(255, 190, 150, 20));
        canvas.brush().drawEllipse(QPointF(canvas.random(0, 1600), canvas.random(120, 420)),
                                   canvas.random(140, 420), canvas.random(8, 22));
    }
    const QColor dark(38, 30, 52);
    canvas.box(0, sea - 26, 1600, 26, QColor(70, 52, 80));
    for (qreal x = 0; x < 620; x += canvas.random(46, 90)) {
        const qreal height = canvas.random(40, 120);
        canvas.box(x, sea - height, 84, height, QColor(58, 44, 70));
        for (int i = 0; i < 5; ++i)
            canvas.box(x + canvas.random(6, 70), sea - canvas.random(12, height - 8), 6, 8,
                       QColor(255, 206, 130, 210));
    }
    crane(canvas, 90, sea, 360, dark);
    crane(canvas, 330, sea, 300, dark);
    crane(canvas, 1400, sea, 250, dark);
    ferry(canvas, 720, sea, QColor(44, 36, 60));
    canvas.water(sea, QColor(60, 44, 84));
    canvas.polygon(QPolygonF({{0, 1000}, {0, 905}, {520, 940}, {700, 1000}}), QColor(20, 16, 28));
    canvas.figure(250, 930, 150, QColor(16, 12, 22));
    canvas.figure(310, 934, 138, QColor(16, 12, 22));
}

void paintBridge(Canvas &canvas) {
    const qreal sea = 720, deck = 560;
    canvas.sky({QColor(92, 124, 156), QColor(158, 182, 198), QColor(226, 226, 216)}, 0, sea);
    canvas.glow({420, 300}, 420, QColor(255, 244, 220, 150));
    canvas.ridge(600, 34, QColor(150, 170, 184));
    canvas.ridge(640, 26, QColor(112, 136, 152));
    canvas.soften(6);
    const QColor steel(58, 74, 88);
    for (const qreal x : {360.0, 1180.0}) {
        canvas.box(x - 26, 150, 18, sea - 150, steel);
        canvas.box(x + 26, 150, 18, sea - 150, steel);
        for (const qreal y : {190.0, 320.0, 450.0})
            canvas.box(x - 26, y, 70, 16, steel);
    }
    cables(canvas, 368, 1188, 156, deck, steel);
    cables(canvas, -452, 368, 156, deck, steel);
    cables(canvas, 1188, 2008, 156, deck, steel);
    canvas.box(0, deck, 1600, 22, steel);
    canvas.box(0, deck + 22, 1600, 8, steel.darker(140));
    for (int i = 0; i < 26; ++i)
        canvas.box(canvas.random(0, 1580), deck - 12, canvas.random(18, 42), 12,
                   QColor(44, 52, 62));
    canvas.water(sea, QColor(96, 116, 130));
    for (int i = 0; i < 5; ++i) {
        canvas.brush().setBrush(QColor(236, 238, 236, 62));
        canvas.brush().drawEllipse(QPointF(canvas.random(100, 1500), canvas.random(650, 760)),
                                   canvas.random(300, 560), canvas.random(20, 42));
    }
}

void paintMountains(Canvas &canvas) {
    canvas.sky(
        {QColor(24, 36, 78), QColor(86, 96, 150), QColor(236, 168, 140), QColor(255, 220, 170)}, 0,
        700);
    for (int i = 0; i < 130; ++i)
        canvas.glow({canvas.random(0, 1600), canvas.random(0, 330)}, canvas.random(1.5, 3.5),
                    QColor(255, 255, 255, 220));
    canvas.ridge(520, 90, QColor(150, 120, 150));
    canvas.ridge(600, 76, QColor(104, 92, 132));
    canvas.soften(3);
    canvas.ridge(690, 60, QColor(66, 66, 104));
    const QColor stone(226, 214, 208);
    canvas.box(1020, 560, 190, 130, stone.darker(125));
    canvas.brush().setBrush(stone);
    canvas.brush().drawPie(QRectF(1005, 450, 220, 220), 0, 180 * 16);
    canvas.polygon(QPolygonF({{1090, 458}, {1126, 452}, {1150, 560}, {1112, 560}}),
                   QColor(54, 50, 70));
    canvas.box(1040, 620, 24, 70, QColor(255, 206, 120));
    canvas.box(1230, 610, 110, 80, stone.darker(160));
    for (int i = 0; i < 4; ++i)
        canvas.box(1244 + i * 24, 632, 12, 16, QColor(255, 206, 120));
    canvas.ridge(760, 34, QColor(38, 42, 72));
    for (int i = 0; i < 150; ++i)
        pine(canvas, canvas.random(-20, 1620), canvas.random(860, 1010), canvas.random(70, 170),
             QColor(18, 24, int(canvas.random(34, 50))));
}

void paintCourt(Canvas &canvas) {
    canvas.sky({QColor(120, 134, 150), QColor(188, 196, 202), QColor(222, 222, 218)}, 0, 700);
    canvas.ridge(560, 20, QColor(150, 158, 166));
    canvas.soften(8);
    const QColor stone(206, 200, 188);
    canvas.box(180, 330, 1240, 450, stone.darker(150));
    canvas.polygon(QPolygonF({{150, 300}, {800, 110}, {1450, 300}}), stone);
    canvas.polygon(QPolygonF({{260, 286}, {800, 140}, {1340, 286}}), stone.darker(118));
    canvas.box(150, 300, 1300, 46, stone.lighter(104));
    for (int i = 0; i < 8; ++i) {
        const qreal x = 205 + i * 160;
        QLinearGradient round(x, 0, x + 78, 0);
        round.setColorAt(0, stone.darker(135));
        round.setColorAt(0.35, stone.lighter(110));
        round.setColorAt(1, stone.darker(150));
        canvas.brush().fillRect(QRectF(x, 360, 78, 400), round);
        canvas.box(x - 10, 346, 98, 18, stone);
        canvas.box(x - 10, 756, 98, 22, stone);
    }
    canvas.box(765, 520, 80, 240, QColor(58, 44, 36));
    for (int step = 0; step < 6; ++step)
        canvas.box(130 - step * 26, 778 + step * 26, 1340 + step * 52, 26,
                   stone.darker(102 + step * 7));
    canvas.sky({QColor(134, 132, 128), QColor(84, 84, 84)}, 934, 1000);
    for (int i = 0; i < 15; ++i) {
        const qreal x = canvas.random(180, 1420), ground = canvas.random(880, 972);
        canvas.figure(x, ground, 170 + (ground - 880) * 0.8, QColor(44, 46, 54));
    }
}
