// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/KeyField.h"
#include <QKeyEvent>

namespace {
bool isModifier(int key) {
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_unknown:
        return true;
    default:
        return false;
    }
}

bool isDialogs(const QKeyEvent &event) {
    const int key = event.key();
    const bool moves = key == Qt::Key_Tab || key == Qt::Key_Backtab;
    return (moves && !(event.modifiers() & ~Qt::ShiftModifier)) ||
           (event.modifiers() == Qt::NoModifier &&
            (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter));
}

/// Shift that is only there to reach the sign is no part of it: "Ctrl+?", not "Ctrl+Shift+?".
QKeySequence sequenceOf(const QKeyEvent &event) {
    Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    const QChar sign(event.key() < 0x10000 ? char16_t(event.key()) : char16_t(0));
    if (sign.isPrint() && !sign.isLetterOrNumber() && !sign.isSpace())
        held &= ~Qt::ShiftModifier;
    return QKeySequence(QKeyCombination(held, Qt::Key(event.key())));
}
} // namespace

KeyField::KeyField(QWidget *parent) : QLineEdit(parent) {
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
}

void KeyField::show(const QKeySequence &keys) {
    m_keys = keys;
    setText(keys.toString(QKeySequence::NativeText));
}

bool KeyField::event(QEvent *event) {
    // Before any shortcut of the dialog.
    if (event->type() == QEvent::ShortcutOverride && !isDialogs(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event) {
    if (isDialogs(*event))
        return event->ignore();
    if (!isModifier(event->key()))
        Q_EMIT pressed(sequenceOf(*event));
    event->accept();
}
