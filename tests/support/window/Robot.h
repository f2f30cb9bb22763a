// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/EnglishPlurals.h"
#include "model/work/Backroom.h"
#include "tests/support/TestNewsroom.h"
#include "ui/MainWindow.h"
#include "ui/Preferences.h"
#include "ui/look/Theme.h"
#include <QTemporaryDir>
#include <QTest>

/// A person at the real window: looks for things by name, acts by keys, waits until the window
/// shows it.
class Robot {
public:
    explicit Robot(TestNewsroom &newsroom, const QString &person = {});
    ~Robot();

    /// Opens the window and waits for the desk.
    void open();
    /// Closes it as a person does, and waits until all is written.
    void close();
    /// The end of the program without a word: nothing is flushed, nothing is told.
    void crash();

    MainWindow &window() { return *m_window; }
    /// This person's choices, as the window that is open reads and keeps them.
    Preferences &preferences() { return *m_preferences; }
    template<class T = QWidget>
    T *find(const char *objectName) const {
        T *found = nullptr;
        for (QWidget *top : QApplication::topLevelWidgets())
            if (!found)
                found = top->objectName() == QLatin1String(objectName)
                            ? qobject_cast<T *>(top)
                            : top->findChild<T *>(QLatin1String(objectName));
        return found;
    }
    /// Keys as "Ctrl+N" to whatever has the focus.
    void press(const char *keys);
    void type(const QString &text);
    /// Waits; false after some seconds.
    static bool until(const std::function<bool()> &so, int milliseconds = 8000);
    /// A picture into the folder STANDFIRST_SHOTS, where that is set.
    void shot(const char *name, QWidget *of = nullptr);

private:
    QWidget *focus() const;

    TestNewsroom &m_newsroom;
    QString m_person;
    SystemClock m_clock{};
    EnglishPlurals m_plurals{};
    Theme m_theme;
    QTemporaryDir m_home{};
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Backroom> m_quick, m_slow;
    std::unique_ptr<MainWindow> m_window;
};
