// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window/Robot.h"
#include "ui/desk/Desk.h"
#include "ui/frame/Tabs.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QKeySequence>
#include <QListView>
#include <QSignalSpy>

Robot::Robot(TestNewsroom &newsroom, const QString &person)
    : m_newsroom(newsroom), m_person(person), m_theme(*qApp, {.choice = Theme::Choice::Light}) {
    qApp->installTranslator(&m_plurals);
}

Robot::~Robot() {
    m_window.reset();
    m_slow.reset();
    m_quick.reset();
}

void Robot::open() {
    NewsroomPlace place = m_newsroom.place();
    if (!m_person.isEmpty())
        place.person = m_person;
    m_preferences.reset(); // is on disk now, to be read as at a start
    m_quick = std::make_unique<Backroom>(place, m_clock);
    place.checkpoints = Database::Checkpoints::SomebodyElses;
    m_slow = std::make_unique<Backroom>(place, m_clock);
    m_preferences = std::make_unique<Preferences>(m_home.filePath(QStringLiteral("own.json")));
    m_window = std::make_unique<MainWindow>(*m_quick, *m_slow, m_theme, *m_preferences,
                                            m_newsroom.folder());
    bool complete = false;
    QObject::connect(m_window.get(), &MainWindow::complete, [&] { complete = true; });
    m_window->show();
    m_window->activateWindow();
    QVERIFY2(until([&] { return complete; }), "the desk was not shown");
    m_window->settle();
    QVERIFY(until([&] { return QApplication::activeWindow() != nullptr; }));
}

void Robot::close() {
    QSignalSpy finished(m_window.get(), &MainWindow::finished);
    m_window->close();
    QVERIFY2(until([&] { return !finished.isEmpty(); }), "the window did not finish");
    m_window.reset();
    m_slow.reset();
    m_quick.reset();
}

void Robot::crash() {
    // Without closeEvent nothing is flushed and the session stays as it was written last.
    m_window->hide();
    m_window.reset();
    m_slow.reset();
    m_quick.reset();
}

QWidget *Robot::focus() const {
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *focus = QApplication::focusWidget())
        return focus;
    return QApplication::activeWindow() ? QApplication::activeWindow() : m_window.get();
}

void Robot::press(const char *keys) {
    const QKeySequence sequence = QKeySequence::fromString(QLatin1String(keys));
    for (int i = 0; i < sequence.count(); ++i)
        QTest::keyClick(focus(), sequence[uint(i)].key(), sequence[uint(i)].keyboardModifiers());
}

void Robot::type(const QString &text) {
    QTest::keyClicks(focus(), text);
}

bool Robot::until(const std::function<bool()> &so, int milliseconds) {
    return QTest::qWaitFor(so, milliseconds);
}

void Robot::shot(const char *name, QWidget *of) {
    const QString folder = qEnvironmentVariable("STANDFIRST_SHOTS");
    if (!folder.isEmpty())
        (of ? of : m_window.get())
            ->grab()
            .save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name)));
}
