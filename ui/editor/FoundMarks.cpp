// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/FoundMarks.h"
#include "ui/editor/SeenLines.h"
#include "ui/look/Colours.h"
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>
#include <algorithm>

namespace {
/// The tint over an object that is marked; Qt's layout of text keeps the number to itself.
constexpr int ObjectSelectionBrush = QTextFormat::ForegroundBrush + 1;

/// The thin frame around one match, on the viewport; lets everything through.
class MatchFrame : public QWidget {
public:
    MatchFrame() {
        setObjectName(QStringLiteral("match-frame"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(coloursOf(palette()).accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 2, 2);
    }
};
} // namespace

FoundMarks::FoundMarks(const QList<QTextEdit *> &fields, QObject *parent)
    : QObject(parent), m_fields(fields), m_ranges(static_cast<size_t>(fields.size())),
      m_frame(new MatchFrame) {
    m_frame->setParent(fields.last()->viewport());
    for (size_t i = 0; i < m_ranges.size(); ++i) {
        QTextEdit *field = m_fields[static_cast<int>(i)];
        connect(field->verticalScrollBar(), &QScrollBar::valueChanged, this,
                [this, i] { paint(i); });
        connect(field->document(), &QTextDocument::contentsChange, this,
                [this, i](int position, int removed, int added) {
                    shift(i, position, removed, added);
                });
        field->viewport()->installEventFilter(this);
        field->installEventFilter(this);
    }
}

void FoundMarks::show(const std::vector<Found> &found, const QTextCursor &scope) {
    for (auto &ranges : m_ranges)
        ranges.clear();
    for (const Found &one : found) {
        auto &ranges = m_ranges[static_cast<size_t>(one.place.field)];
        if (ranges.empty() || ranges.back().from != one.from()) // a card is marked once
            ranges.push_back({one.from(), one.to()});
    }
    m_scope = scope;
    for (size_t i = 0; i < m_ranges.size(); ++i)
        paint(i);
}

void FoundMarks::frame(const QTextCursor &current) {
    m_current = current;
    placeFrame();
}

void FoundMarks::placeFrame() {
    m_frame->hide();
    for (QTextEdit *field : std::as_const(m_fields)) {
        if (m_current.isNull() || m_current.document() != field->document())
            continue;
        QTextCursor end(m_current);
        end.setPosition(m_current.selectionStart());
        const QRect from = field->cursorRect(end);
        end.setPosition(m_current.selectionEnd());
        const QRect to = field->cursorRect(end);
        if (from.top() != to.top() || from.height() != to.height())
            continue; // over two lines, or a card, which is marked whole
        m_frame->setParent(field->viewport());
        m_frame->setGeometry(from.united(to).adjusted(-2, -1, 2, 1));
        m_frame->show();
    }
}

/// Until the text is searched again, what was found stays with its words.
void FoundMarks::shift(size_t field, int position, int removed, int added) {
    if (removed == added)
        return;
    std::erase_if(m_ranges[field], [=](const Range &range) {
        return range.to > position && range.from < position + removed;
    });
    for (Range &range : m_ranges[field]) {
        if (range.from < position + removed)
            continue;
        range.from += added - removed;
        range.to += added - removed;
    }
}

void FoundMarks::paint(size_t field) {
    QTextEdit &edit = *m_fields[static_cast<int>(field)];
    const auto &ranges = m_ranges[field];
    const bool scoped = !m_scope.isNull() && m_scope.document() == edit.document();
    if (ranges.empty() && !scoped) {
        if (!edit.extraSelections().isEmpty())
            edit.setExtraSelections({});
        return placeFrame();
    }
    const int last = edit.document()->characterCount() - 1;
    const int top = SeenLines::at(edit, 0).position();
    const QTextBlock end = SeenLines::at(edit, edit.viewport()->rect().bottom());
    const int bottom = std::min(end.position() + end.length(), last);
    const Colours &colours = coloursOf(edit.palette());
    QList<QTextEdit::ExtraSelection> marks;
    if (scoped) {
        marks.append({m_scope, {}});
        marks.back().format.setBackground(colours.selection);
    }
    QTextEdit::ExtraSelection mark;
    mark.format.setBackground(colours.found);
    mark.format.setForeground(colours.text);
    mark.format.setProperty(ObjectSelectionBrush, QBrush(colours.found));
    auto at = std::ranges::lower_bound(ranges, top, {}, &Range::to);
    for (; at != ranges.end() && at->from <= bottom; ++at) {
        mark.cursor = QTextCursor(edit.document());
        mark.cursor.setPosition(std::min(at->from, last));
        mark.cursor.setPosition(std::min(at->to, last), QTextCursor::KeepAnchor);
        marks.append(mark);
    }
    edit.setExtraSelections(marks);
    placeFrame();
}

bool FoundMarks::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::PaletteChange) {
        for (size_t i = 0; i < m_ranges.size(); ++i) {
            const QTextEdit *field = m_fields[static_cast<int>(i)];
            if (watched == field->viewport() || watched == field)
                paint(i);
        }
    }
    return QObject::eventFilter(watched, event);
}
