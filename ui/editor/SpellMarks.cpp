// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/SpellMarks.h"
#include "ui/editor/BodyFormat.h"
#include "ui/editor/SeenLines.h"
#include "ui/look/Colours.h"
#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextEdit>
#include <QTextLayout>

namespace {

/// A zigzag of one pixel up and down every two; its shape says it, not its colour alone.
void wave(QPainter &painter, qreal left, qreal right, qreal middle) {
    QPolygonF points;
    for (qreal x = left; x < right + 2; x += 2)
        points << QPointF(qMin(x, right), middle + (points.size() % 2 ? -1 : 1));
    painter.drawPolyline(points);
}

/// In the layout, what an input method composes stands between the letters.
int inLayout(const QTextLayout &layout, qsizetype at) {
    const bool behind = layout.preeditAreaPosition() >= 0 && at > layout.preeditAreaPosition();
    return int(at + (behind ? layout.preeditAreaText().size() : 0));
}

void underline(QPainter &painter, const QTextLayout &layout, const TextRange &range,
               QPointF origin) {
    const int from = inLayout(layout, range.from), to = inLayout(layout, range.end());
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int first = qMax(from, line.textStart());
        const int last = qMin(to, line.textStart() + line.textLength());
        if (first >= last)
            continue;
        const qreal a = line.cursorToX(first), b = line.cursorToX(last);
        const qreal under = line.y() + line.ascent() + qMin(line.descent() - 2, 3.0);
        wave(painter, origin.x() + qMin(a, b), origin.x() + qMax(a, b), origin.y() + under);
    }
}

} // namespace

SpellMarks *SpellMarks::of(const QTextBlock &line) {
    return dynamic_cast<SpellMarks *>(line.userData());
}

SpellMarks &SpellMarks::made(QTextBlock line) {
    if (!of(line))
        line.setUserData(new SpellMarks);
    return *of(line);
}

bool SpellMarks::isDue(const QTextBlock &line) {
    const SpellMarks *marks = of(line);
    return (!marks || marks->stale) && line.length() > 1 && !BodyFormat::holdsCard(line);
}

void SpellMarks::shift(int at, int removed, int added) {
    wrong.removeIf([&](const TextRange &range) { // the word itself is another
        return range.end() >= at && range.from <= at + removed;
    });
    for (TextRange &range : wrong)
        if (range.from > at)
            range.from += added - removed;
}

void SpellMarks::paint(const QTextEdit &field) {
    QPainter painter(field.viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(coloursOf(field.palette()).danger, 1.2));
    const QPointF offset(-field.horizontalScrollBar()->value(),
                         -field.verticalScrollBar()->value());
    QTextBlock line = SeenLines::at(field, 0);
    for (; line.isValid(); line = line.next()) {
        const QTextLayout &layout = *line.layout();
        const QPointF origin = layout.position() + offset;
        if (origin.y() > field.viewport()->height())
            return;
        const SpellMarks *marks = of(line);
        if (!marks || !line.isVisible())
            continue;
        for (const TextRange &range : marks->wrong) {
            const bool typed = marks->typing >= range.from && marks->typing <= range.end();
            if (!typed && range.end() < line.length())
                underline(painter, layout, range, origin);
        }
    }
}
