// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QLabel;
class QToolButton;
class QPushButton;

/// The slim line under the text that says what a paste kept and removed. It pushes the text, never
/// covers it, and never takes the focus.
class PasteBar : public QWidget {
    Q_OBJECT
public:
    explicit PasteBar(QWidget *parent = nullptr);

    void showProgress(const QString &text); ///< with a Cancel
    /// What became of it; `undoable`: it is in the text.
    void showOutcome(const QString &text, bool undoable);
    void endUndo(); ///< the text went on: what is undone now is something else

Q_SIGNALS:
    void undoWanted();
    void plainWanted();
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void say(const QString &text);

    QLabel *m_text;
    QPushButton *m_undo, *m_plain, *m_cancel;
    QToolButton *m_close;
};
