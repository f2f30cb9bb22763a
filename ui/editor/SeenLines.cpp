// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/SeenLines.h"
#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextEdit>
#include <QTextLayout>

namespace {

/// The last line that begins at this height of the document or above it. Lines in a document
/// without frames follow each other downwards; one that is not laid out yet comes after those that
/// are.
QTextBlock lastAbove(const QTextDocument &document, qreal y) {
    int from = 0, to = document.blockCount();
    while (to - from > 1) {
        const int middle = from + (to - from) / 2;
        const QTextLayout &layout = *document.findBlockByNumber(middle).layout();
        if (layout.lineCount() > 0 && layout.position().y() <= y)
            from = middle;
        else
            to = middle;
    }
    return document.findBlockByNumber(from);
}

} // namespace

QTextBlock SeenLines::at(const QTextEdit &field, int y) {
    const QTextDocument &document = *field.document();
    const qreal height = y + field.verticalScrollBar()->value();
    QTextBlock line, found = lastAbove(document, height);
    while (line != found) { // asking for a place lays out what is above it, which may move it
        line = found;
        document.documentLayout()->blockBoundingRect(line.next().isValid() ? line.next() : line);
        found = lastAbove(document, height);
    }
    return line;
}
