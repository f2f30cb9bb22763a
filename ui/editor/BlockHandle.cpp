// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/BlockHandle.h"
#include "ui/editor/BodyEdit.h"
#include "ui/look/Colours.h"
#include <QAbstractTextDocumentLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <algorithm>
#include <utility>

namespace {
constexpr int Size = 24, MarkHeight = 2;
} // namespace

BlockHandle::BlockHandle(BodyEdit &body, QWidget &sheet)
    : QWidget(&sheet), m_body(body), m_mark(new QWidget(body.viewport())) {
    setObjectName(QStringLiteral("block-handle"));
    setAccessibleName(tr("Move block"));
    setToolTip(tr("Drag to move the block (Alt+Shift+Up, Alt+Shift+Down)"));
    setCursor(Qt::OpenHandCursor);
    setFixedSize(Size, Size);
    m_mark->setObjectName(QStringLiteral("block-mark"));
    m_mark->setAutoFillBackground(true);
    m_mark->setBackgroundRole(QPalette::Highlight);
    m_mark->setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    m_mark->hide();
    body.viewport()->setMouseTracking(true);
    body.viewport()->installEventFilter(this);
    body.installEventFilter(this);
    sheet.installEventFilter(this);
    connect(body.verticalScrollBar(), &QScrollBar::valueChanged, this, &QWidget::hide);
}

bool BlockHandle::eventFilter(QObject *watched, QEvent *event) {
    const bool dragging = !m_track.blocks.empty();
    if (watched == m_body.viewport() && event->type() == QEvent::MouseMove)
        showAt(static_cast<QMouseEvent *>(event)->position().toPoint());
    else if (event->type() == QEvent::Leave && watched == parentWidget() && !dragging)
        hide();
    else if (watched == &m_body && !dragging &&
             (event->type() == QEvent::KeyPress || event->type() == QEvent::Move))
        hide();
    return QWidget::eventFilter(watched, event);
}

void BlockHandle::showAt(const QPoint &inViewport) {
    if (m_body.isReadOnly())
        return hide();
    const QTextBlock line = m_body.cursorForPosition(inViewport).block();
    m_line = line.blockNumber();
    const int top = static_cast<int>(lines(m_line, m_line).top());
    move(m_body.viewport()->mapTo(parentWidget(), QPoint(-Size - 4, top)));
    show();
    raise();
}

/// Their place in the viewport.
QRectF BlockHandle::lines(int first, int last) const {
    const QAbstractTextDocumentLayout &layout = *m_body.document()->documentLayout();
    const QRectF top = layout.blockBoundingRect(m_body.document()->findBlockByNumber(first));
    const QRectF bottom = layout.blockBoundingRect(m_body.document()->findBlockByNumber(last));
    return top.united(bottom).translated(0, -m_body.verticalScrollBar()->value());
}

/// Before which block of the track a drop at this height goes.
int BlockHandle::gapAt(double y) const {
    const auto above = [&](const BodyMove::Track::Lines &block) {
        return lines(block.first, block.last).center().y() < y;
    };
    return static_cast<int>(std::count_if(m_track.blocks.begin(), m_track.blocks.end(), above));
}

int BlockHandle::inViewport(const QMouseEvent &event) const {
    return m_body.viewport()->mapFromGlobal(event.globalPosition().toPoint()).y();
}

void BlockHandle::mousePressEvent(QMouseEvent *event) {
    if (event->button() != Qt::LeftButton || m_line < 0)
        return;
    m_track = BodyMove::trackOf(QTextCursor(m_body.document()->findBlockByNumber(m_line)));
    setCursor(Qt::ClosedHandCursor);
}

void BlockHandle::mouseMoveEvent(QMouseEvent *event) {
    if (m_track.blocks.empty())
        return;
    const auto gap = static_cast<std::size_t>(gapAt(inViewport(*event)));
    const BodyMove::Track::Lines &near = m_track.blocks[std::min(gap, m_track.blocks.size() - 1)];
    const QRectF rect = lines(near.first, near.last);
    const double at = gap < m_track.blocks.size() ? rect.top() - 6 : rect.bottom() + 4;
    m_mark->setGeometry(0, static_cast<int>(at), m_body.viewport()->width(), MarkHeight);
    m_mark->show();
    m_mark->raise();
}

void BlockHandle::mouseReleaseEvent(QMouseEvent *event) {
    const int gap = gapAt(inViewport(*event)), own = std::exchange(m_track, {}).own;
    setCursor(Qt::OpenHandCursor);
    m_mark->hide();
    hide();
    if (own < 0)
        return;
    const int by = gap <= own ? gap - own : gap - own - 1;
    QTextCursor cursor(m_body.document()->findBlockByNumber(m_line));
    if (BodyMove::move(cursor, by)) {
        m_body.setTextCursor(cursor);
        m_body.setFocus(Qt::MouseFocusReason);
    }
}

void BlockHandle::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(coloursOf(palette()).muted);
    for (const int x : {9, 15})
        for (const int y : {6, 12, 18})
            painter.drawEllipse(QPointF(x, y), 1.5, 1.5);
}
