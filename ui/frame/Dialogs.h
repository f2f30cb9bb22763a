// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Person.h"
#include <QObject>
#include <QPointer>

class Actions;
class Backroom;
class HelpWindow;
class Preferences;
class QWidget;
class SettingsDialog;
class Theme;

/// What the window opens beside itself and that is of no article: the help, the keys, the settings,
/// about.
class Dialogs : public QObject {
    Q_OBJECT
public:
    struct Parts {
        QWidget &window;
        Backroom &quick;
        Actions &actions;
        Theme &theme;
        Preferences &preferences;
    };

    explicit Dialogs(const Parts &parts);

    void showHelp();
    void showShortcuts();
    void showSettings(const QString &page = {});
    void showAbout();

Q_SIGNALS:
    /// The newsroom and this computer's choices are as the settings say; `me` is who works here.
    void settingsSaved(const Person &me);

private:
    Parts m_parts;
    QPointer<HelpWindow> m_help{};
    QPointer<SettingsDialog> m_settings{};
};
