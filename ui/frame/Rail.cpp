// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/Rail.h"
#include "ui/look/Colours.h"
#include <QBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

RailColumn::RailColumn(QWidget *rail, QWidget *parent) : QWidget(parent) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 8, 0, 0);
    column->addWidget(rail);
    column->addStretch();
}

void RailColumn::paintEvent(QPaintEvent *) {
    QPainter(this).fillRect(QStyle::visualRect(layoutDirection(), rect(), {0, 0, 1, height()}),
                            coloursOf(palette()).hairline);
}

Rail::Rail(QWidget *parent) : QTabBar(parent) {
    setObjectName(u"rail"_s);
    setShape(QTabBar::RoundedEast);
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setFocusPolicy(Qt::TabFocus);
}

int Rail::addPanel(const QString &title) {
    m_titles << title;
    return addTab(title);
}

void Rail::showOpen(int index, int count) {
    const QString &title = m_titles.at(index);
    setTabText(index, count > 0 ? u"%1 %2"_s.arg(title).arg(count) : title);
    setAccessibleTabName(index, count > 0 ? tr("%1, %2 open").arg(title).arg(count) : title);
    update();
}

void Rail::setShown(bool shown) {
    m_shown = shown;
    update();
}

QSize Rail::tabSizeHint(int) const {
    const int line = fontMetrics().height();
    // 84 × 37 at the usual font, never under the 24 that a finger or a tremor needs.
    return {qMax(92, line * 6 - 4), qMax(37, line * 2 + 5)};
}

void Rail::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = coloursOf(palette());
    for (int i = 0; i < count(); ++i) {
        const QRectF box = QRectF(tabRect(i)).adjusted(4.5, 2.5, -4.5, -2.5);
        const bool current = i == currentIndex() && m_shown;
        const bool focused = i == currentIndex() && hasFocus();
        if (current || focused) {
            painter.setPen(QPen(colours.accent, focused ? colours.ring : colours.edge));
            painter.setBrush(current ? colours.selection : QColor(Qt::transparent));
            painter.drawRoundedRect(box, 6, 6);
        }
        painter.setPen(colours.text);
        painter.drawText(tabRect(i), Qt::AlignCenter, tabText(i));
    }
}

void Rail::mousePressEvent(QMouseEvent *event) {
    const int at = tabAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && at >= 0 && at == currentIndex())
        return Q_EMIT toggled(at);
    QTabBar::mousePressEvent(event);
}

void Rail::keyPressEvent(QKeyEvent *event) {
    const bool down = event->key() == Qt::Key_Down, up = event->key() == Qt::Key_Up;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Space)
        return Q_EMIT toggled(currentIndex());
    if (!down && !up)
        return QTabBar::keyPressEvent(event);
    const int to = currentIndex() + (down ? 1 : -1);
    if (to >= 0 && to < count())
        setCurrentIndex(to);
}
