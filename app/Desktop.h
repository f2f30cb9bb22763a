// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/Composition.h"
#include "model/base/Clock.h"
#include "model/base/EnglishPlurals.h"
#include "model/base/Result.h"
#include "ui/Preferences.h"
#include <QObject>
#include <memory>

class Backroom;
class MainWindow;
class WelcomeDialog;

/// The composition root of the window: theme, backrooms, window, welcome, in the order that brings
/// the first frame soonest.
class Desktop : public QObject {
    Q_OBJECT
public:
    Desktop(QApplication &program, const WindowRequest &request);
    ~Desktop() override;

    void start();
    /// Another start of the same newsroom: here is the window, and these are its files.
    void raise(const QStringList &files);

private:
    void welcome();
    void open(const QString &folder);
    void openRooms(const QString &folder);
    void openElsewhere(const QString &folder);
    void makeSample();
    void showWindow();
    void firstFrame();

    QApplication &m_program;
    WindowRequest m_request;
    SystemClock m_clock{};
    EnglishPlurals m_plurals{};
    Preferences m_preferences;
    Theme m_theme;
    std::unique_ptr<Backroom> m_quick, m_slow;
    std::unique_ptr<MainWindow> m_window;
    WelcomeDialog *m_welcome = nullptr;
    bool m_shown = false, m_chosen = false;
};
