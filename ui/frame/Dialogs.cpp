// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/Dialogs.h"
#include "ui/Actions.h"
#include "ui/dialogs/AboutDialog.h"
#include "ui/dialogs/ShortcutSheet.h"
#include "ui/help/HelpWindow.h"

Dialogs::Dialogs(Actions &actions, QWidget *window)
    : QObject(window), m_actions(actions), m_window(window) {}

/// Stays open while one writes; once more, and it is on top.
void Dialogs::showHelp() {
    if (!m_help) {
        m_help = new HelpWindow(m_window);
        connect(m_help, &HelpWindow::actionWanted, &m_actions, &Actions::run);
    }
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void Dialogs::showShortcuts() {
    (new ShortcutSheet(m_actions, m_window))->open();
}

void Dialogs::showAbout() {
    (new AboutDialog(m_window))->open();
}
