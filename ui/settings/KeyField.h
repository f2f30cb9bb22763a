// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QKeySequence>
#include <QLineEdit>

/// Shows keys and takes others: the stroke that is pressed in it, at once. Tab, Enter and Escape
/// alone stay the dialog's.
class KeyField : public QLineEdit {
    Q_OBJECT
public:
    explicit KeyField(QWidget *parent = nullptr);

    void show(const QKeySequence &keys);
    const QKeySequence &keys() const { return m_keys; }

Q_SIGNALS:
    void pressed(const QKeySequence &keys);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QKeySequence m_keys{};
};
