// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/Dialogs.h"
#include "ui/Actions.h"
#include "ui/dialogs/AboutDialog.h"
#include "ui/dialogs/ShortcutSheet.h"
#include "ui/help/HelpWindow.h"
#include "ui/proof/ProofDesk.h"
#include "ui/settings/SettingsDialog.h"

Dialogs::Dialogs(const Parts &parts) : QObject(&parts.window), m_parts(parts) {}

/// Stays open while one writes; once more, and it is on top.
void Dialogs::showHelp() {
    if (!m_help) {
        m_help = new HelpWindow(&m_parts.window);
        connect(m_help, &HelpWindow::actionWanted, &m_parts.actions, &Actions::run);
    }
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void Dialogs::showShortcuts() {
    (new ShortcutSheet(m_parts.actions, &m_parts.window))->open();
}

void Dialogs::showSettings(const QString &page) {
    if (!m_settings) {
        m_settings = new SettingsDialog(m_parts.quick, m_parts.slow, m_parts.actions,
                                        m_parts.preferences, &m_parts.window);
        connect(m_settings, &SettingsDialog::saved, this, [this](const Person &me) {
            m_parts.theme.choose(m_parts.preferences.values().colours);
            Q_EMIT settingsSaved(me);
        });
        m_settings->open();
    }
    m_settings->showPage(page);
}

void Dialogs::makeProof() {
    m_parts.proofs.ask();
}

void Dialogs::showAbout() {
    (new AboutDialog(&m_parts.window))->open();
}
