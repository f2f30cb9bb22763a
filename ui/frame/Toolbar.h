// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QToolBar>

class Actions;
class QLineEdit;
class QPushButton;

/// The row under the menus: new, import, the search field, preview, the next step, publish.
class Toolbar : public QToolBar {
    Q_OBJECT
public:
    Toolbar(Actions &actions, QWidget *parent = nullptr);

    /// The main button leads on in the workflow; with `next` empty Publish is the main one.
    void showStep(const QString &next, bool publishable, const QString &publishMissing);
    QLineEdit *search() const { return m_search; }

Q_SIGNALS:
    void searched(const QString &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *addButton(const QString &text, const QString &action, const QString &heard,
                           bool flat);
    void addGap(int width, bool grows);

    Actions &m_actions;
    QLineEdit *m_search;
    QPushButton *m_next, *m_publish;
};
