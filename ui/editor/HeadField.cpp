// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/HeadField.h"
#include "model/base/Text.h"
#include "ui/editor/BodyClipboard.h"
#include "ui/editor/BodyKeys.h"
#include "ui/editor/SpellMarks.h"
#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <cmath>

HeadField::HeadField(const QString &name, const QFont &font, QWidget *parent) : QTextEdit(parent) {
    setAccessibleName(name);
    setTextFont(font);
    document()->setDocumentMargin(2);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setPlaceholderText(name);
    viewport()->setAutoFillBackground(false);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &HeadField::grow);
    connect(document(), &QTextDocument::contentsChanged, this, [this] {
        if (!m_setting)
            Q_EMIT edited();
    });
}

QString HeadField::text() const {
    // toPlainText() makes ordinary spaces of no-break ones.
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u' ').replace(QChar::LineSeparator, u' ');
    return text;
}

void HeadField::setText(const QString &text, bool undoable) {
    if (text == this->text())
        return;
    m_setting = true;
    if (undoable) {
        QTextCursor cursor(document());
        cursor.select(QTextCursor::Document);
        cursor.insertText(Text::clean(text));
    } else {
        setPlainText(Text::clean(text));
    }
    m_setting = false;
}

void HeadField::setTextFont(const QFont &font) {
    setFont(font);
    document()->setDefaultFont(font);
    updateGeometry();
}

void HeadField::grow() {
    const int height = static_cast<int>(std::ceil(document()->size().height()));
    if (height == m_height)
        return;
    m_height = height;
    setFixedHeight(height);
}

QSize HeadField::sizeHint() const {
    return {200, std::max(m_height, QFontMetrics(font()).height() + 4)};
}

bool HeadField::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void HeadField::keyPressEvent(QKeyEvent *event) {
    if (event->matches(QKeySequence::Undo))
        return Q_EMIT undoRequested();
    if (event->matches(QKeySequence::Redo))
        return Q_EMIT redoRequested();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
            return Q_EMIT finished();
        return event->ignore();
    }
    const bool shiftAtMost = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (event->key() == Qt::Key_Backspace && shiftAtMost && !isReadOnly() &&
        !textCursor().hasSelection()) {
        QTextCursor cursor = textCursor();
        BodyKeys::deleteLetterBefore(cursor);
        return setTextCursor(cursor);
    }
    QTextEdit::keyPressEvent(event);
    const bool types = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) &&
                       event->text().size() == 1 && event->text().at(0).isPrint();
    if (types && !isReadOnly())
        Q_EMIT typed(event->text().at(0));
}

void HeadField::inputMethodEvent(QInputMethodEvent *event) {
    QTextEdit::inputMethodEvent(event);
    if (!isReadOnly() && event->commitString().size() == 1 && event->preeditString().isEmpty())
        Q_EMIT typed(event->commitString().at(0));
}

void HeadField::resizeEvent(QResizeEvent *event) {
    QTextEdit::resizeEvent(event);
    grow();
}

void HeadField::contextMenuEvent(QContextMenuEvent *event) {
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : menu->actions()) {
        if (action->objectName() == QStringLiteral("edit-undo") ||
            action->objectName() == QStringLiteral("edit-redo"))
            menu->removeAction(action);
    }
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuWanted(menu, byKey ? textCursor() : cursorForPosition(event->pos()));
    menu->popup(event->globalPos());
}

void HeadField::paintEvent(QPaintEvent *event) {
    QTextEdit::paintEvent(event);
    SpellMarks::paint(*this);
}

bool HeadField::canInsertFromMimeData(const QMimeData *source) const {
    return source->hasText() && !BodyClipboard::holdsFiles(*source);
}

void HeadField::insertFromMimeData(const QMimeData *source) {
    if (!source->hasText())
        return;
    const int from = textCursor().selectionStart();
    textCursor().insertText(Text::clean(source->text().trimmed()));
    Q_EMIT textPasted(from, textCursor().position());
}
