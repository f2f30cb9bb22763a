// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/editor/BodyMove.h"
#include <QWidget>

class BodyEdit;

/// The grip beside the block under the mouse: dragged, it moves the block. Its twin by keys is
/// Alt+Shift+Up and Down.
class BlockHandle : public QWidget {
    Q_OBJECT
public:
    /// `sheet` holds the body, with room at its side.
    BlockHandle(BodyEdit &body, QWidget &sheet);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showAt(const QPoint &inViewport);
    QRectF lines(int first, int last) const;
    int gapAt(double y) const;
    int inViewport(const QMouseEvent &event) const; ///< the height of it

    BodyEdit &m_body;
    QWidget *m_mark; ///< where the block would go
    int m_line = -1; ///< of the document, beside which the grip stands
    BodyMove::Track m_track{};
};
