// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/NameHint.h"
#include "model/spell/SpellRoom.h"
#include "ui/editor/BodyEdit.h"
#include "ui/editor/BodyFormat.h"
#include "ui/look/Colours.h"
#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

namespace {
/// A first word of a sentence has a capital whether it is a name or not: more of it is asked for.
constexpr qsizetype Least = 3, LeastAtStart = 5;

bool endsSentence(QChar sign) {
    return sign == u'.' || sign == u'!' || sign == u'?' || sign == u':' || sign == u'"' ||
           sign == u'“' || sign == u'«';
}
} // namespace

NameHint::NameHint(BodyEdit &body, SpellRoom &room)
    : QWidget(body.viewport()), m_body(body), m_room(room) {
    setObjectName(QStringLiteral("name-hint"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    m_body.installEventFilter(this);
    connect(&body, &BodyEdit::typed, this, &NameHint::look);
    connect(&body, &QTextEdit::cursorPositionChanged, this, &QWidget::hide);
    connect(&body, &QTextEdit::selectionChanged, this, &QWidget::hide);
}

void NameHint::setOn(bool on) {
    m_on = on;
    hide();
}

QString NameHint::beginning() const {
    const QTextCursor caret = m_body.textCursor();
    const QTextBlock line = caret.block();
    const bool composing = line.layout() && !line.layout()->preeditAreaText().isEmpty();
    if (composing || caret.hasSelection() || !caret.atBlockEnd() || m_body.isReadOnly() ||
        BodyFormat::holdsCard(line))
        return {};
    const QString text = line.text();
    qsizetype from = text.size();
    while (from > 0 && text[from - 1].isLetter())
        --from;
    const QString word = text.mid(from);
    qsizetype before = from;
    while (before > 0 && text[before - 1].isSpace())
        --before;
    const bool starts = before == 0 || endsSentence(text[before - 1]);
    // Letters behind a sign are of an address, a number or another word.
    const bool stands = from == 0 || text[from - 1].isSpace() || endsSentence(text[from - 1]) ||
                        text[from - 1] == u'(' || text[from - 1] == u'’';
    if (word.size() < (starts ? LeastAtStart : Least) || !stands || !word[0].isUpper() ||
        word == word.toUpper())
        return {};
    return word;
}

void NameHint::look() {
    hide();
    const QString word = m_on ? beginning() : QString();
    if (word.isEmpty())
        return;
    m_room.complete(this, word,
                    [this, word, at = m_body.textCursor().position()](const QString &name) {
                        // Who types on has no use for it any more.
                        if (!name.isEmpty() && m_on && m_body.hasFocus() &&
                            m_body.textCursor().position() == at && beginning() == word)
                            offer(word, name);
                    });
}

void NameHint::offer(const QString &word, const QString &name) {
    m_rest = name.mid(word.size());
    const QTextCursor caret = m_body.textCursor();
    setFont(caret.charFormat().font().resolve(m_body.document()->defaultFont()));
    const QRect at = m_body.cursorRect(caret);
    const int width = fontMetrics().horizontalAdvance(m_rest) + 4;
    // Only where it is in nobody's way: on the same line, in a text that runs to the right.
    if (caret.block().textDirection() == Qt::RightToLeft ||
        at.right() + width > m_body.viewport()->width())
        return;
    setGeometry(at.right(), at.top(), width, at.height());
    show();
    raise();
    update();
}

void NameHint::take() {
    const QString rest = m_rest;
    hide();
    QTextCursor caret = m_body.textCursor();
    // A step of its own: neither what was typed before it nor what will be joins it.
    m_body.document()->setModified(false);
    caret.insertText(rest);
    m_body.document()->setModified(false);
    m_body.setTextCursor(caret);
}

bool NameHint::eventFilter(QObject *watched, QEvent *event) {
    if (watched != &m_body || !isVisible())
        return false;
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool bare = !(key->modifiers() & ~Qt::KeypadModifier);
        if (bare && (key->key() == Qt::Key_Right || key->key() == Qt::Key_End)) {
            take();
            return true;
        }
        if (bare && key->key() == Qt::Key_Escape) {
            hide();
            return true;
        }
        return false;
    }
    case QEvent::InputMethod:
    case QEvent::FocusOut:
    case QEvent::Resize:
        hide();
        return false;
    default:
        return false;
    }
}

void NameHint::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(coloursOf(m_body.palette()).placeholder);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, m_rest);
}
