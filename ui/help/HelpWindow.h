// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/dialogs/Dialog.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

/// The manual, beside the window and in nobody's way: a list of pages, a search over their words,
/// links among them. Nothing is asked of a network.
class HelpWindow : public Dialog {
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);

    void showPage(const QString &name);

Q_SIGNALS:
    void actionWanted(const QString &id); ///< a link to a command of the window

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSide();
    void narrow();
    void follow(const QUrl &link);
    void open(const QUrl &page);
    void dress();
    void mark();

    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_nothing;
    QTextBrowser *m_page;
};
