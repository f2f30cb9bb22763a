// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QPointer>

class Actions;
class HelpWindow;
class QWidget;

/// What the window opens beside itself and that is of no article: the help, the keys, about.
class Dialogs : public QObject {
    Q_OBJECT
public:
    Dialogs(Actions &actions, QWidget *window);

    void showHelp();
    void showShortcuts();
    void showAbout();

private:
    Actions &m_actions;
    QWidget *m_window;
    QPointer<HelpWindow> m_help{};
};
