// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QString>

class Actions;
class QAction;

/// Keys of the window's actions while they are being edited: who has which, whose they were, and
/// what no action may have.
class KeyTable {
public:
    /// `own`: what differs from the house's, as Preferences keeps it.
    KeyTable(const Actions &actions, const QMap<QString, QString> &own);

    const QMap<QString, QString> &own() const { return m_own; }
    QList<QKeySequence> keys(const QString &id) const;
    bool isOwn(const QString &id) const { return m_own.contains(id); }
    /// Why no action can have these; "" when one can.
    QString whyNot(const QKeySequence &keys) const;
    /// The other action that has them; "" when none has.
    QString holder(const QKeySequence &keys, const QString &except) const;
    void give(const QString &id, const QKeySequence &keys); ///< and takes them from another
    void clear(const QString &id);
    /// Back to the house's; where another action has them now, it keeps them.
    void reset(const QString &id);
    void resetAll() { m_own.clear(); }

private:
    void set(const QString &id, const QList<QKeySequence> &keys);

    QList<QAction *> m_actions;
    QMap<QString, QString> m_fixed{}; ///< keys of the window that are of no list: keys -> name
    QMap<QString, QString> m_own;
};
