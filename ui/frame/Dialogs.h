// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Person.h"
#include <QObject>
#include <QPointer>

class Actions;
class Backroom;
class HelpWindow;
class Preferences;
class ProofDesk;
class QWidget;
class SettingsDialog;
class Theme;

/// What the window opens beside itself: the help, the keys, the settings, a proof, about.
class Dialogs : public QObject {
    Q_OBJECT
public:
    struct Parts {
        QWidget &window;
        Backroom &quick, &slow;
        Actions &actions;
        Theme &theme;
        Preferences &preferences;
        ProofDesk &proofs;
    };

    explicit Dialogs(const Parts &parts);

    void showHelp();
    void showShortcuts();
    void showSettings(const QString &page = {});
    void showAbout();
    void makeProof();

Q_SIGNALS:
    /// The newsroom and this computer's choices are as the settings say; `me` is who works here.
    void settingsSaved(const Person &me);

private:
    Parts m_parts;
    QPointer<HelpWindow> m_help{};
    QPointer<SettingsDialog> m_settings{};
};
