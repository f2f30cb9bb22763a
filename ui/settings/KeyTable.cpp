// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/KeyTable.h"
#include "ui/Actions.h"
#include <QAction>
#include <QCoreApplication>
#include <QWidget>
#include <array>

using namespace Qt::StringLiterals;

namespace {
QString tr(const char *text) {
    return QCoreApplication::translate("KeyTable", text);
}

/// What the text fields do with them.
bool isOfText(const QKeySequence &keys) {
    constexpr std::array Standard{QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste,
                                  QKeySequence::SelectAll};
    for (const QKeySequence::StandardKey standard : Standard)
        if (QKeySequence::keyBindings(standard).contains(keys))
            return true;
    return false;
}
} // namespace

KeyTable::KeyTable(const Actions &actions, const QMap<QString, QString> &own)
    : m_actions(actions.all()), m_own(own) {
    const auto *window = qobject_cast<const QWidget *>(actions.parent());
    if (!window)
        return;
    for (const QAction *action : window->actions())
        if (!m_actions.contains(action))
            for (const QKeySequence &keys : action->shortcuts())
                m_fixed.insert(keys.toString(), Actions::plainText(action));
}

QList<QKeySequence> KeyTable::keys(const QString &id) const {
    return Actions::keysFrom(m_own.value(id, Actions::houseKeys(id)));
}

QString KeyTable::whyNot(const QKeySequence &keys) const {
    if (keys.isEmpty())
        return tr("No keys were pressed.");
    const auto first = keys[0];
    const bool function = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
    const bool held =
        first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!function && !held)
        return tr("%1 is needed for typing. Hold Ctrl or Alt with it.")
            .arg(keys.toString(QKeySequence::NativeText));
    if (isOfText(keys))
        return tr("%1 is the text's own.").arg(keys.toString(QKeySequence::NativeText));
    if (const QString fixed = m_fixed.value(keys.toString()); !fixed.isEmpty())
        return tr("%1 leads to the panel %2.").arg(keys.toString(QKeySequence::NativeText), fixed);
    return {};
}

QString KeyTable::holder(const QKeySequence &wanted, const QString &except) const {
    for (const QAction *action : m_actions)
        if (action->objectName() != except && keys(action->objectName()).contains(wanted))
            return action->objectName();
    return {};
}

void KeyTable::set(const QString &id, const QList<QKeySequence> &keys) {
    const QString text = QKeySequence::listToString(keys);
    if (keys == Actions::keysFrom(Actions::houseKeys(id)))
        m_own.remove(id);
    else
        m_own[id] = text;
}

void KeyTable::give(const QString &id, const QKeySequence &wanted) {
    if (const QString other = holder(wanted, id); !other.isEmpty()) {
        QList<QKeySequence> left = keys(other);
        left.removeAll(wanted);
        set(other, left);
    }
    set(id, {wanted});
}

void KeyTable::clear(const QString &id) {
    set(id, {});
}

void KeyTable::reset(const QString &id) {
    QList<QKeySequence> free;
    for (const QKeySequence &one : Actions::keysFrom(Actions::houseKeys(id)))
        if (holder(one, id).isEmpty())
            free << one;
    set(id, free);
}
