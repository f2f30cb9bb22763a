// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QWidget>

class BodyEdit;
class QToolButton;

/// The row of tools over the body; each shows what holds at the caret.
class EditorTools : public QWidget {
    Q_OBJECT
public:
    explicit EditorTools(BodyEdit &body, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &action);

private:
    QToolButton *add(const QString &action, const QString &label, const QString &name,
                     const QString &keys, bool checkable);
    void showCaret();

    BodyEdit &m_body;
    QHash<QString, QToolButton *> m_buttons;
};
