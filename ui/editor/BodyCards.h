// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Body.h"
#include <QObject>
#include <QTextObjectInterface>

class BodyEdit;
class Thumbnails;

/// Draws the blocks that are objects in the text: photos, READ ALSO, and what this surface shows
/// and keeps (gallery, embed, fact box, divider).
class BodyCards : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    BodyCards(BodyEdit &edit, Thumbnails &thumbnails);

    /// Lays the lines with cards out again. After an undo over several of them Qt 6.4 can leave one
    /// as if it held a letter: the range that it reports is too short.
    static void layOut(QTextDocument &document);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    void drawPicture(QPainter &painter, const QRectF &frame, const PhotoUse &use);

    BodyEdit &m_edit;
    Thumbnails &m_thumbnails;
};
