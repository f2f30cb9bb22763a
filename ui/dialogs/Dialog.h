// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

class Notice;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

/// What the house's dialogs share: the notice on top, a column for the content, the buttons below;
/// destroyed when closed, never exec().
class Dialog : public QDialog {
    Q_OBJECT
public:
    explicit Dialog(const QString &title, QWidget *parent = nullptr);

    Notice &notice() { return *m_notice; }

protected:
    QVBoxLayout *content() const { return m_content; }
    QHBoxLayout *buttons() const { return m_buttons; }
    /// A button at the right end; the forward one is filled and default, unless readers are
    /// affected: then the harmless one is the default.
    QPushButton *addButton(const QString &text, const QString &name, bool forward = false,
                           bool isDefault = false);

    /// Enter presses the button that has the focus, whichever is the default.
    void keyPressEvent(QKeyEvent *event) override;

private:
    Notice *m_notice;
    QVBoxLayout *m_content;
    QHBoxLayout *m_buttons;
};
