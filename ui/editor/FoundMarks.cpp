// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/FoundMarks.h"
#include "ui/look/Colours.h"
#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>
#include <algorithm>

namespace {
/// The tint over an object that is marked; Qt's layout of text keeps the number to itself.
constexpr int ObjectSelectionBrush = QTextFormat::ForegroundBrush + 1;
} // namespace

FoundMarks::FoundMarks(const QList<QTextEdit *> &fields, QObject *parent)
    : QObject(parent), m_fields(fields), m_ranges(static_cast<size_t>(fields.size())) {
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
        return;
    }
    const int last = edit.document()->characterCount() - 1;
    const int top = edit.cursorForPosition(QPoint(0, 0)).block().position();
    const QTextBlock end = edit.cursorForPosition(edit.viewport()->rect().bottomRight()).block();
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
