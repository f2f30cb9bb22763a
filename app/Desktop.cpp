// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Desktop.h"
#include "model/base/Waiting.h"
#include "model/sample/SampleNewsroom.h"
#include "model/work/Backroom.h"
#include "ui/MainWindow.h"
#include "ui/dialogs/WelcomeDialog.h"
#include "ui/frame/Exchange.h"
#include "ui/look/StartTrace.h"
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QProcess>
#include <QStandardPaths>
#include <QThreadPool>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {
/// Longer than a desk takes to be read, shorter than a person wonders: then the window shows
/// itself as it is.
constexpr int WaitForDeskMs = 150;

bool holdsNewsroom(const QString &folder) {
    return QFileInfo::exists(QDir(folder).filePath(u"newsroom.sqlite"_s));
}

QString sampleFolder() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(u"standfirst/sample"_s);
}
} // namespace

Desktop::Desktop(QApplication &program, const WindowRequest &request)
    : m_program(program), m_request(request),
      m_preferences(StateFile::configFolder() + u"/preferences.json"_s),
      m_theme(program, m_preferences.values().colours) {
    m_program.installTranslator(&m_plurals);
    m_theme.text().setPercent(m_preferences.values().textSize);
    m_theme.text().setTypewriter(m_preferences.values().typewriter);
    const auto keep = [this] {
        Preferences::Values values = m_preferences.values();
        values.colours = m_theme.wish();
        values.textSize = m_theme.text().percent();
        values.typewriter = m_theme.text().isTypewriter();
        m_preferences.set(values);
    };
    connect(&m_theme, &Theme::changed, this, keep);
    connect(&m_theme.text(), &TextLook::changed, this, keep);
}

Desktop::~Desktop() {
    // The window first: what it asked last is finished by the rooms.
    m_window.reset();
    m_slow.reset();
    m_quick.reset();
}

void Desktop::start() {
    const bool welcomes =
        !m_request.chosen && (m_preferences.values().welcome || !holdsNewsroom(m_request.folder));
    if (!welcomes)
        return open(m_request.folder);
    welcome();
    // packaging/run asks for it: the very first start opens on the sample.
    if (qEnvironmentVariable("STANDFIRST_FIRST_START") == "sample"_L1 &&
        !holdsNewsroom(m_request.folder))
        makeSample();
}

void Desktop::welcome() {
    if (m_welcome)
        return m_welcome->raise();
    m_welcome = new WelcomeDialog(m_request.folder, m_preferences.values().recent,
                                  m_preferences.values().welcome, m_window.get());
    connect(m_welcome, &WelcomeDialog::sampleWanted, this, &Desktop::makeSample);
    connect(m_welcome, &WelcomeDialog::newsroomWanted, this, [this](const QString &folder) {
        m_chosen = true;
        if (m_window)
            openElsewhere(folder);
        else
            open(folder);
        m_welcome->accept();
    });
    connect(m_welcome, &QDialog::finished, this, [this] {
        Preferences::Values values = m_preferences.values();
        values.welcome = m_welcome->atEachStart();
        m_preferences.set(values);
        m_welcome = nullptr;
        if (!m_window && !m_chosen)
            m_program.quit();
    });
    m_welcome->open();
}

/// Made on a thread of its own: it writes files and takes a moment.
void Desktop::makeSample() {
    const QString folder = sampleFolder();
    m_welcome->setBusy(true);
    QThreadPool::globalInstance()->start([this, folder] {
        const SystemClock clock;
        const Result<void> made =
            holdsNewsroom(folder) ? Result<void>() : makeSampleNewsroom(folder, clock);
        QMetaObject::invokeMethod(this, [this, made, folder] {
            if (!m_welcome)
                return;
            m_welcome->setBusy(false);
            if (!made)
                return m_welcome->tell(made.error());
            Q_EMIT m_welcome->newsroomWanted(folder);
        });
    });
}

/// A newsroom, a window, a program: the one that is open stays as it is.
void Desktop::openElsewhere(const QString &folder) {
    QProcess::startDetached(QApplication::applicationFilePath(), {u"--newsroom"_s, folder});
}

/// A newsroom that is not there yet is made first, so that two rooms never make it at once.
void Desktop::open(const QString &folder) {
    m_request.folder = folder;
    if (holdsNewsroom(folder))
        return openRooms(folder);
    QThreadPool::globalInstance()->start([this, folder, person = m_request.person] {
        const SystemClock clock;
        const auto made = Newsroom::open({.folder = folder, .person = person}, clock);
        // What stands against it is said by the rooms, in the window.
        QMetaObject::invokeMethod(this, [this, folder] { openRooms(folder); });
    });
}

void Desktop::openRooms(const QString &folder) {
    NewsroomPlace place{.folder = folder, .person = m_request.person, .tool = u"window"_s};
    place.known = m_preferences.values().people.value(folder);
    m_quick = std::make_unique<Backroom>(place, m_clock);
    // One connection a program checkpoints.
    place.checkpoints = Database::Checkpoints::SomebodyElses;
    place.create = false;
    connect(m_quick.get(), &Backroom::opened, this,
            [this, folder](const QString &, const Person &person) {
                m_preferences.opened(folder, person.id.toText());
            });
    m_slow = std::make_unique<Backroom>(place, m_clock);
    m_window = std::make_unique<MainWindow>(*m_quick, *m_slow, m_theme, m_preferences, folder);
    connect(m_window.get(), &MainWindow::openNewsroomWanted, this, &Desktop::welcome);
    connect(m_window.get(), &MainWindow::finished, &m_program, &QApplication::quit);
    connect(m_window.get(), &MainWindow::complete, this, &Desktop::firstFrame);
    QTimer::singleShot(WaitForDeskMs, this, &Desktop::showWindow);
}

void Desktop::showWindow() {
    if (m_shown)
        return;
    m_shown = true;
    m_window->show();
    QTimer::singleShot(0, m_window.get(), [this] {
        m_window->settle();
        Waiting::endsHere(); // its first frame is there
        if (!m_request.files.isEmpty())
            m_window->exchange().importThese(m_request.files);
    });
}

void Desktop::firstFrame() {
    showWindow();
    StartTrace::frame(m_window.get());
}

void Desktop::raise(const QStringList &files) {
    if (!m_window) {
        if (m_welcome)
            m_welcome->raise();
        return;
    }
    m_window->show();
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
    if (!files.isEmpty())
        m_window->exchange().importThese(files);
}
