// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/WritingColumn.h"
#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QScrollBar>
#include <QTextDocument>
#include <QTextEdit>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace {
// ui.md, part 11: the text column has 32 pixels at its sides.
constexpr int Side = 32, Top = 16, Gap = 8;
constexpr int Notch = 120; ///< of a wheel, as QWheelEvent counts
} // namespace

WritingColumn::WritingColumn(QWidget *head, QWidget *tools, QTextEdit *body, QWidget *parent)
    : QWidget(parent), m_head(head), m_tools(tools), m_body(body), m_bar(new QScrollBar(this)) {
    for (QWidget *part : {m_head, m_tools, static_cast<QWidget *>(m_body)})
        part->setParent(this);
    m_tools->setAutoFillBackground(true); // the head goes away under them
    m_tools->setBackgroundRole(QPalette::Base);
    m_tools->raise();
    m_body->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_bar->setObjectName(QStringLiteral("text-scroll"));
    m_head->installEventFilter(this);
    m_body->viewport()->installEventFilter(this);
    connect(m_bar, &QScrollBar::valueChanged, this, &WritingColumn::place);
    connect(m_bar, &QScrollBar::actionTriggered, this, [this] { m_wanted = -1; });
    connect(m_body->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &WritingColumn::followBody);
    connect(m_body->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged,
            this, &WritingColumn::place);
    // At its very start the text is seen with its head, as far as the caret stays in sight.
    connect(m_body, &QTextEdit::cursorPositionChanged, this, [this] {
        const int caret = headHeight() + m_tools->height() + Gap + m_body->cursorRect().bottom();
        if (m_body->textCursor().atStart() && caret < height())
            m_bar->setValue(0);
    });
    connect(m_body, &QTextEdit::cursorPositionChanged, this, &WritingColumn::centre);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_head->isAncestorOf(now))
            revealInHead(now);
    });
}

int WritingColumn::scroll() const {
    return m_bar->value();
}

void WritingColumn::setScroll(int pixels) {
    m_wanted = pixels;
    m_bar->setValue(pixels);
}

QSize WritingColumn::minimumSizeHint() const {
    return {m_head->minimumSizeHint().width() + 2 * Side, fontMetrics().height() * 10};
}

int WritingColumn::headHeight() const {
    return Top + m_head->sizeHint().height() + Gap;
}

void WritingColumn::place() {
    if (m_placing)
        return;
    m_placing = true;
    const int bar = m_bar->sizeHint().width();
    // 60 to 75 characters: 760 pixels at the usual size, in proportion at others.
    const int most = static_cast<int>(760 * m_factor) * fontMetrics().height() / 15;
    const int room = width() - 2 * std::max(Side, bar), across = std::min(most, room);
    const int left = (width() - across) / 2;
    m_bar->setGeometry(width() - bar, 0, bar, height());
    m_head->resize(across, m_head->height());
    const int head = headHeight(), tools = m_tools->sizeHint().height() + Gap;
    const auto text = [this] {
        return static_cast<int>(std::ceil(m_body->document()->size().height()));
    };
    // Its width first: how high the text is depends on it.
    m_body->resize(across, std::max(0, height() - tools));
    // The last line can come up to the middle where the caret's line is kept there.
    const int below = m_typewriter ? height() / 2 : lineBelow();
    const int last = std::max(0, head + tools + text() + below - height());
    m_bar->setRange(0, last);
    m_bar->setPageStep(std::max(1, height() - tools));
    m_bar->setSingleStep(fontMetrics().height() * 2);
    m_bar->setVisible(last > 0);
    if (m_wanted >= 0)
        m_bar->setValue(m_wanted);
    const int away = std::min(m_bar->value(), head);
    m_head->setGeometry(left, Top - away, across, m_head->sizeHint().height());
    m_tools->setGeometry(left, head - away, across, m_tools->sizeHint().height());
    const int body = head - away + tools;
    const int up = m_bar->value() - away;
    m_body->setGeometry(left, body, across,
                        std::max(0, std::min(height() - body, std::max(text() - up, below))));
    m_body->verticalScrollBar()->setValue(up);
    m_placing = false;
}

void WritingColumn::setTextSize(double factor) {
    m_factor = factor;
    place();
}

void WritingColumn::setTypewriter(bool on) {
    m_typewriter = on;
    place();
    centre();
}

/// The line of the caret comes to the middle, or at least off the lower edge; but for the mouse,
/// under which nothing moves away.
void WritingColumn::centre() {
    if (m_placing || !m_body->hasFocus() || QApplication::mouseButtons() != Qt::NoButton)
        return;
    const int hidden = caretBottom() + lineBelow() - height();
    if (!m_typewriter && (hidden <= 0 || hidden > height()))
        return;
    m_wanted = -1;
    const int middle = m_body->y() + m_body->cursorRect().center().y() - height() / 2;
    m_bar->setValue(m_bar->value() + (m_typewriter ? middle : hidden));
}

/// What stays free under the line in which one writes.
int WritingColumn::lineBelow() const {
    return fontMetrics().height();
}

/// The caret went where the body had to scroll: the sheet moves as far, the head first.
void WritingColumn::followBody(int value) {
    if (m_placing)
        return;
    m_wanted = -1;
    const int to = std::min(m_bar->value(), headHeight()) + value;
    if (to == m_bar->value())
        place();
    else
        m_bar->setValue(to);
}

void WritingColumn::reveal(QTextEdit *field) {
    if (field != m_body)
        return revealInHead(field);
    const QRect caret = m_body->cursorRect();
    if (caret.top() >= 0 && caret.bottom() < m_body->viewport()->height())
        return;
    m_body->ensureCursorVisible();
    m_wanted = -1;
    m_bar->setValue(m_bar->value() + m_body->y() + m_body->cursorRect().center().y() -
                    height() / 2);
}

void WritingColumn::revealInHead(QWidget *part) {
    const int top = part->mapTo(m_head, QPoint(0, 0)).y();
    const int bottom = Top + top + part->height();
    m_wanted = -1;
    // Of a field that is higher than the window its beginning.
    const int least = std::min(std::max(0, bottom - height()), top);
    m_bar->setValue(std::clamp(m_bar->value(), least, top));
}

bool WritingColumn::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_head && event->type() == QEvent::LayoutRequest)
        place();
    if (watched == m_body->viewport() && event->type() == QEvent::Wheel) {
        wheelEvent(static_cast<QWheelEvent *>(event));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// A bar that pushes the text does not push the caret out of sight.
void WritingColumn::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    const bool seen = caretBottom() <= event->oldSize().height();
    place();
    if (const int hidden = caretBottom() - height(); seen && hidden > 0 && hidden < height()) {
        m_wanted = -1;
        m_bar->setValue(m_bar->value() + hidden);
    }
}

int WritingColumn::caretBottom() const {
    return m_body->y() + m_body->cursorRect().bottom() + 1;
}

void WritingColumn::wheelEvent(QWheelEvent *event) {
    if (event->modifiers() & Qt::ControlModifier) {
        // A notch is a step; a touchpad's small turns add up to one.
        m_turned += event->angleDelta().y();
        for (; std::abs(m_turned) >= Notch; m_turned -= m_turned > 0 ? Notch : -Notch)
            Q_EMIT sizeAsked(m_turned > 0);
        return;
    }
    m_wanted = -1;
    QApplication::sendEvent(m_bar, event);
}
