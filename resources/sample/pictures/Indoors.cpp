// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/sample/pictures/Scenes.h"
#include <QPainterPath>
#include <cmath>
#include <numbers>

namespace {

void tallWindow(Canvas &canvas, qreal x, qreal y, qreal width, qreal height) {
    QPainterPath arch;
    arch.moveTo(x, y + height);
    arch.lineTo(x, y + width / 2);
    arch.arcTo(QRectF(x, y, width, width), 180, -180);
    arch.lineTo(x + width, y + height);
    canvas.brush().fillPath(arch, QColor(246, 240, 222));
    for (int i = 1; i < 3; ++i)
        canvas.box(x + width * i / 3 - 3, y, 6, height, QColor(120, 100, 78));
    for (int i = 1; i < 5; ++i)
        canvas.box(x, y + height * i / 5, width, 5, QColor(120, 100, 78));
}

/// A row of seats on an arc around the speaker, with the people who sit there.
void benches(Canvas &canvas, qreal radius, qreal scale, QColor wood) {
    QPainter &p = canvas.brush();
    const QPointF centre(800, 520);
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(wood.darker(150), 62 * scale));
    p.drawArc(
        QRectF(centre.x() - radius * 1.5, centre.y() - radius * 0.55, radius * 3, radius * 1.15),
        190 * 16, 160 * 16);
    p.setPen(QPen(wood, 22 * scale));
    p.drawArc(QRectF(centre.x() - radius * 1.5, centre.y() - radius * 0.55 - 34 * scale, radius * 3,
                     radius * 1.15),
              190 * 16, 160 * 16);
    p.setPen(Qt::NoPen);
    for (int degree = 196; degree < 345; degree += int(13 / scale)) {
        if (canvas.random(0, 1) < 0.18)
            continue;
        const qreal angle = degree * std::numbers::pi / 180;
        const QPointF seat(centre.x() + radius * 1.5 * std::cos(angle),
                           centre.y() + radius * 0.02 - radius * 0.575 * std::sin(angle) -
                               44 * scale);
        const QColor coat =
            QColor::fromHsv(int(canvas.random(200, 250)), 60, int(canvas.random(40, 90)));
        p.setBrush(coat);
        p.drawRoundedRect(
            QRectF(seat.x() - 24 * scale, seat.y() - 6 * scale, 48 * scale, 56 * scale), 14 * scale,
            14 * scale);
        const int skin = int(canvas.random(120, 225));
        p.setBrush(QColor(skin, skin * 3 / 4, skin * 3 / 5));
        p.drawEllipse(QPointF(seat.x(), seat.y() - 18 * scale), 13 * scale, 16 * scale);
    }
}

void flask(Canvas &canvas, qreal x, qreal ground, qreal size, QColor liquid) {
    QPainter &p = canvas.brush();
    QPainterPath glass;
    glass.moveTo(x - size * 0.11, ground - size);
    glass.lineTo(x - size * 0.11, ground - size * 0.62);
    glass.lineTo(x - size * 0.36, ground - size * 0.06);
    glass.quadTo(x - size * 0.36, ground, x - size * 0.28, ground);
    glass.lineTo(x + size * 0.28, ground);
    glass.quadTo(x + size * 0.36, ground, x + size * 0.36, ground - size * 0.06);
    glass.lineTo(x + size * 0.11, ground - size * 0.62);
    glass.lineTo(x + size * 0.11, ground - size);
    p.save();
    p.setClipPath(glass);
    canvas.box(x - size, ground - size * 0.42, size * 2, size * 0.42, liquid);
    canvas.box(x - size, ground - size * 0.42, size * 2, size * 0.03, liquid.lighter(150));
    p.restore();
    p.fillPath(glass, QColor(220, 236, 244, 46));
    p.setPen(QPen(QColor(228, 242, 250, 190), 4));
    p.setBrush(Qt::NoBrush);
    p.drawPath(glass);
    p.setPen(QPen(QColor(255, 255, 255, 200), 5));
    p.drawLine(QPointF(x - size * 0.22, ground - size * 0.14),
               QPointF(x - size * 0.06, ground - size * 0.5));
    p.setPen(Qt::NoPen);
}

void microscope(Canvas &canvas, qreal x, qreal ground, QColor metal) {
    QPainter &p = canvas.brush();
    p.setBrush(metal.darker(130));
    p.drawRoundedRect(QRectF(x - 130, ground - 34, 270, 34), 12, 12);
    p.setPen(QPen(metal, 44, Qt::SolidLine, Qt::RoundCap));
    p.setBrush(Qt::NoBrush);
    p.drawArc(QRectF(x - 150, ground - 420, 250, 370), -70 * 16, 140 * 16);
    p.setPen(Qt::NoPen);
    canvas.box(x - 120, ground - 150, 170, 20, metal.darker(160));
    p.save();
    p.translate(x - 30, ground - 350);
    p.rotate(-24);
    p.setBrush(metal.lighter(125));
    p.drawRoundedRect(QRectF(-30, -150, 62, 250), 14, 14);
    p.setBrush(metal.darker(200));
    p.drawRoundedRect(QRectF(-22, -210, 46, 70), 10, 10);
    p.drawRoundedRect(QRectF(-16, 96, 34, 84), 8, 8);
    p.restore();
}

} // namespace

void paintCouncil(Canvas &canvas) {
    canvas.sky({QColor(86, 66, 48), QColor(146, 116, 82), QColor(110, 84, 58)}, 0, 560);
    for (int i = 0; i < 6; ++i)
        tallWindow(canvas, 90 + i * 250, 60, 150, 330);
    canvas.box(0, 400, 1600, 30, QColor(92, 66, 42));
    canvas.soften(4);
    for (int i = 0; i < 6; ++i) {
        QPolygonF beam({{90.0 + i * 250, 90},
                        {240.0 + i * 250, 90},
                        {80.0 + i * 250, 1000},
                        {-230.0 + i * 250, 1000}});
        canvas.polygon(beam, QColor(255, 240, 206, 20));
    }
    canvas.sky({QColor(104, 74, 50), QColor(62, 42, 30)}, 430, 1000);
    canvas.box(640, 400, 320, 120, QColor(112, 74, 44));
    canvas.box(620, 386, 360, 18, QColor(158, 112, 70));
    canvas.figure(800, 480, 170, QColor(36, 34, 46));
    canvas.box(660, 440, 280, 80, QColor(126, 84, 50));
    for (int row = 0; row < 5; ++row)
        benches(canvas, 230 + row * 120, 0.55 + row * 0.17, QColor(148 - row * 9, 98, 58));
}

void paintStation(Canvas &canvas) {
    const QPointF far(820, 560);
    canvas.sky({QColor(196, 208, 214), QColor(236, 232, 220), QColor(214, 200, 178)}, 0, 1000);
    canvas.glow(far, 520, QColor(255, 248, 226, 230));
    QPainter &p = canvas.brush();
    p.setBrush(Qt::NoBrush);
    for (int rib = 1; rib < 11; ++rib) {
        const qreal size = 70 * std::pow(1.36, rib);
        p.setPen(QPen(QColor(64, 76, 84, std::min(255, 60 + rib * 20)), 2 + rib * 1.6));
        p.drawArc(QRectF(far.x() - size, far.y() - size * 0.86, size * 2, size * 1.72), 0,
                  180 * 16);
    }
    for (int purlin = 1; purlin < 12; ++purlin) {
        const qreal angle = std::numbers::pi * purlin / 12;
        p.setPen(QPen(QColor(70, 82, 90, 150), 3));
        p.drawLine(far + QPointF(60 * std::cos(angle), -52 * std::sin(angle)),
                   far + QPointF(1700 * std::cos(angle), -1460 * std::sin(angle)));
    }
    p.setPen(Qt::NoPen);
    canvas.polygon(QPolygonF({{860, 580}, {1600, 860}, {1600, 1000}, {600, 1000}}),
                   QColor(92, 92, 94));
    canvas.polygon(QPolygonF({{780, 580}, {860, 580}, {640, 1000}, {60, 1000}}),
                   QColor(58, 58, 62));
    canvas.polygon(QPolygonF({{790, 500}, {812, 574}, {150, 960}, {-40, 960}, {-40, 250}}),
                   QColor(38, 86, 110));
    canvas.polygon(QPolygonF({{790, 516}, {797, 540}, {-40, 560}, {-40, 400}}), QColor(22, 34, 44));
    canvas.polygon(QPolygonF({{806, 556}, {810, 566}, {40, 860}, {-40, 800}}),
                   QColor(226, 206, 120));
    canvas.polygon(QPolygonF({{868, 580}, {874, 580}, {760, 1000}, {690, 1000}}),
                   QColor(232, 204, 96));
    for (int i = 0; i < 14; ++i) {
        const qreal depth = std::pow(canvas.random(0.1, 1), 1.6);
        canvas.figure(880 + depth * canvas.random(60, 640), 590 + depth * 320, 50 + depth * 250,
                      QColor(44, 48, 58));
    }
    canvas.box(1180, 250, 300, 92, QColor(24, 32, 44));
    for (int i = 0; i < 3; ++i)
        canvas.box(1200, 266 + i * 24, canvas.random(150, 250), 9, QColor(255, 190, 70));
}

void paintLaboratory(Canvas &canvas) {
    canvas.sky({QColor(22, 46, 62), QColor(46, 92, 110), QColor(30, 60, 76)});
    for (int i = 0; i < 22; ++i)
        canvas.glow({canvas.random(0, 1600), canvas.random(40, 560)}, canvas.random(40, 110),
                    QColor::fromHsv(int(canvas.random(170, 215)), 110, 240, 90));
    for (int shelf = 0; shelf < 2; ++shelf) {
        canvas.box(0, 270 + shelf * 210, 1600, 14, QColor(150, 180, 190));
        for (qreal x = 20; x < 1580; x += canvas.random(50, 110)) {
            const qreal height = canvas.random(60, 140);
            canvas.box(x, 270 + shelf * 210 - height, canvas.random(26, 48), height,
                       QColor::fromHsv(int(canvas.random(0, 359)), 90, 190, 170));
        }
    }
    canvas.soften(26);
    canvas.sky({QColor(196, 210, 214), QColor(120, 140, 148)}, 790, 1000);
    canvas.sky({QColor(236, 244, 246), QColor(196, 210, 214)}, 782, 792);
    microscope(canvas, 430, 860, QColor(206, 214, 220));
    flask(canvas, 840, 880, 300, QColor(52, 160, 150, 215));
    flask(canvas, 1080, 900, 360, QColor(226, 148, 58, 215));
    flask(canvas, 1330, 870, 250, QColor(150, 82, 160, 205));
    for (int i = 0; i < 9; ++i)
        canvas.glow({1080 + canvas.random(-80, 80), canvas.random(780, 890)}, canvas.random(4, 10),
                    QColor(255, 240, 210, 190));
    canvas.glow({200, 80}, 520, QColor(226, 246, 255, 80));
}

void paintTheatre(Canvas &canvas) {
    canvas.sky({QColor(28, 6, 10), QColor(60, 10, 16), QColor(24, 6, 10)});
    for (int fold = 0; fold < 32; ++fold) {
        const qreal x = fold * 50, sway = 10 * std::sin(fold * 1.7);
        QLinearGradient cloth(x, 0, x + 52, 0);
        cloth.setColorAt(0, QColor(74, 8, 14));
        cloth.setColorAt(0.45, QColor(178, 26, 34));
        cloth.setColorAt(0.62, QColor(206, 46, 48));
        cloth.setColorAt(1, QColor(66, 6, 12));
        canvas.brush().setBrush(cloth);
        canvas.brush().drawPolygon(QPolygonF(
            {{x, 0}, {x + 52, 0}, {x + 52 + sway, 730}, {x + 26 + sway, 744}, {x + sway, 730}}));
    }
    for (int swag = 0; swag < 5; ++swag) {
        QPainterPath drape(QPointF(swag * 320, 0));
        drape.quadTo(QPointF(swag * 320 + 160, 300), QPointF(swag * 320 + 320, 0));
        canvas.brush().fillPath(drape, QColor(122, 14, 22));
        canvas.brush().setPen(QPen(QColor(214, 170, 84), 9));
        canvas.brush().setBrush(Qt::NoBrush);
        canvas.brush().drawPath(drape);
        canvas.brush().setPen(Qt::NoPen);
    }
    canvas.sky({QColor(150, 96, 54), QColor(78, 44, 26)}, 736, 830);
    canvas.glow({800, 470}, 560, QColor(255, 232, 190, 120));
    canvas.brush().setBrush(QColor(255, 240, 206, 130));
    canvas.brush().drawEllipse(QPointF(800, 775), 250, 36);
    canvas.figure(800, 786, 250, QColor(20, 16, 20));
    for (int row = 0; row < 3; ++row)
        for (qreal x = -20 + row * 26; x < 1620; x += canvas.random(84, 104)) {
            const qreal y = 880 + row * 62 + canvas.random(-6, 8);
            canvas.brush().setBrush(QColor(20 - row * 5, 10 - row * 2, 14 - row * 3));
            canvas.brush().drawEllipse(QPointF(x, y), 25 + row * 3, 31 + row * 3);
            canvas.brush().drawRoundedRect(QRectF(x - 48, y + 22, 96, 120), 34, 34);
        }
}
