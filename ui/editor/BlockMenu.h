// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

class QLineEdit;
class QListWidget;

/// The kinds of block that can be put in, narrowed by what is typed: the "/" and "+" of the text.
class BlockMenu : public QFrame {
    Q_OBJECT
public:
    explicit BlockMenu(QWidget *parent);

    /// Under the line of the caret, on the screen.
    void open(const QRect &caret);
    /// The newsroom's snippets, at the end of the kinds; they come when they are read.
    void addSnippets(const QStringList &names);

Q_SIGNALS:
    void chosen(const QString &action);
    void abandoned(const QString &typed); ///< closed without a choice

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void add(const QString &text, const QString &action);
    void narrow(const QString &typed);
    void choose();

    QLineEdit *m_field;
    QListWidget *m_list;
    bool m_done = false;
};
