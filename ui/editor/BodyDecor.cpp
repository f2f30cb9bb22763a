// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/BodyDecor.h"
#include "ui/editor/BodyFormat.h"
#include "ui/editor/SeenLines.h"
#include "ui/look/Colours.h"
#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QScrollBar>
#include <QTextDocument>
#include <QTextEdit>
#include <functional>

namespace {

using BodyFormat::kind;

QString tr(const char *text) {
    return QCoreApplication::translate("BodyDecor", text);
}

/// Each line that is seen, with its place in the viewport.
void forSeen(const QTextEdit &edit, const std::function<void(const QTextBlock &, QRectF)> &each) {
    const QPointF offset(-edit.horizontalScrollBar()->value(), -edit.verticalScrollBar()->value());
    const QAbstractTextDocumentLayout &layout = *edit.document()->documentLayout();
    QTextBlock line = SeenLines::at(edit, 0);
    if (line.previous().isValid())
        line = line.previous(); // its margin may reach into view
    for (; line.isValid(); line = line.next()) {
        const QRectF rect = layout.blockBoundingRect(line).translated(offset);
        if (rect.top() > edit.viewport()->height())
            return;
        each(line, rect);
    }
}

/// Where the line of a quotation or of a fact box begins on the right. An empty line has no
/// direction of its own: what it belongs to says it.
bool isMirrored(QTextBlock line) {
    while (line.length() == 1 && line.previous().isValid())
        line = line.previous();
    return line.textDirection() == Qt::RightToLeft;
}

/// A card and an empty line have no words to underline or strike: a word at the edge says that the
/// line would come or go (ui.md, part 1: never colour alone).
void paintFate(QPainter &painter, const QTextEdit &edit, const QTextBlock &line, QRectF rect) {
    const Fate fate = BodyFormat::fate(line);
    if (fate == Fate::Stays || (line.length() > 1 && !BodyFormat::holdsCard(line)))
        return;
    const Colours &colours = coloursOf(edit.palette());
    const bool comes = fate == Fate::Comes;
    const QString word = comes ? tr("new") : tr("goes");
    const QFontMetricsF metrics(painter.font());
    const double margin = edit.document()->documentMargin(),
                 width = metrics.horizontalAdvance(word);
    const double left =
        isMirrored(line) ? margin : edit.document()->textWidth() - margin - width - 8;
    const QRectF sign(left, rect.top(), width + 8, metrics.height());
    painter.fillRect(sign, comes ? colours.inserted : colours.deleted);
    painter.setPen(comes ? colours.insertedText : colours.deletedText);
    painter.drawText(sign, Qt::AlignCenter, word);
}
} // namespace

namespace BodyDecor {

void paintBehind(const QTextEdit &edit) {
    QPainter painter(edit.viewport());
    const Colours &colours = coloursOf(edit.palette());
    const double left = edit.document()->documentMargin();
    const double across = edit.document()->textWidth() - 2 * left;
    bool inside = false, known = false;
    forSeen(edit, [&](const QTextBlock &line, QRectF rect) {
        const bool title = kind(line) == LineKind::BoxTitle;
        inside = known ? title || (inside && BodyFormat::isBoxed(line)) : BodyFormat::isInBox(line);
        known = true;
        if (!inside)
            return;
        const QTextBlock next = line.next();
        const bool last =
            !next.isValid() || !BodyFormat::isBoxed(next) || kind(next) == LineKind::BoxTitle;
        // The margins between the lines of a box belong to it; those around it do not.
        const QTextBlockFormat format = line.blockFormat();
        const double top = title ? rect.top() - 8 : rect.top() - format.topMargin();
        const double bottom = rect.bottom() + (last ? 2 : format.bottomMargin() + 10);
        painter.fillRect(QRectF(left, top, across, bottom - top), colours.window);
        const double bar = isMirrored(line) ? left + across - 3 : left;
        painter.fillRect(QRectF(bar, top, 3, bottom - top), colours.accent);
    });
}

void paintOver(const QTextEdit &edit) {
    QPainter painter(edit.viewport());
    const Colours &colours = coloursOf(edit.palette());
    painter.setFont(edit.document()->defaultFont());
    forSeen(edit, [&](const QTextBlock &line, QRectF rect) {
        const LineKind what = kind(line);
        paintFate(painter, edit, line, rect);
        const double left = edit.document()->documentMargin() + line.blockFormat().leftMargin();
        if (what == LineKind::Quote || what == LineKind::Attribution) {
            const double right = edit.document()->textWidth() - edit.document()->documentMargin() -
                                 line.blockFormat().rightMargin();
            const double bar = isMirrored(line) ? right + 11 : left - 14;
            painter.fillRect(QRectF(bar, rect.top(), 3, rect.height()), colours.border);
        }
        const bool asks = what == LineKind::Attribution || what == LineKind::BoxTitle;
        if (!asks || line.length() > 1)
            return;
        painter.setPen(colours.placeholder);
        painter.drawText(QRectF(left, rect.top(), rect.width(), rect.height()),
                         Qt::AlignVCenter | (isMirrored(line) ? Qt::AlignRight : Qt::AlignLeft),
                         what == LineKind::BoxTitle ? tr("Title of the fact box")
                                                    : tr("Who said it"));
    });
}

} // namespace BodyDecor
