// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Person.h"
#include "ui/dialogs/Dialog.h"
#include "ui/settings/SettingsPage.h"
#include <vector>

class Backroom;
class QListWidget;
class QPushButton;
class QStackedWidget;

/// You, the newsroom, its sections and people, limits, keys: a page each. Read and written in the
/// backroom; what fails is said on top, and what was typed stays.
class SettingsDialog : public Dialog {
    Q_OBJECT
public:
    SettingsDialog(Backroom &quick, Backroom &slow, const Actions &actions,
                   Preferences &preferences, QWidget *parent = nullptr);

    void showPage(const QString &id);

Q_SIGNALS:
    /// All is written; `me` is who works here, as they are called now.
    void saved(const Person &me);

private:
    void read();
    void fill(const SettingsValues &values);
    void save();
    void refused(int page, const Error &error);

    Backroom &m_quick;
    Preferences &m_preferences;
    std::vector<SettingsPage *> m_pages;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QPushButton *m_save;
};
