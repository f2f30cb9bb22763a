// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/SelectionCounter.h"
#include "ui/editor/BodyDocument.h"
#include <QTextEdit>

namespace {
constexpr int PauseMs = 120;
}

SelectionCounter::SelectionCounter(const QList<QTextEdit *> &fields, QObject *parent)
    : QObject(parent), m_fields(fields), m_field(fields.last()) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SelectionCounter::count);
    for (QTextEdit *field : fields)
        connect(field, &QTextEdit::selectionChanged, this, [this, field] {
            if (field->textCursor().hasSelection() || field == m_field) {
                m_field = field;
                m_pause.start();
            }
        });
}

Body SelectionCounter::selected() const {
    const QTextCursor cursor = m_field->textCursor();
    if (!cursor.hasSelection())
        return {};
    return inBody() ? BodyDocument::selected(cursor)
                    : Body{{Paragraph{plain(cursor.selectedText())}}};
}

void SelectionCounter::skip() {
    m_pause.stop();
    if (std::exchange(m_words, 0) > 0)
        Q_EMIT counted();
}

void SelectionCounter::count() {
    const int words = wordCount(selected());
    if (words == std::exchange(m_words, words) && words == 0)
        return;
    Q_EMIT counted();
}
