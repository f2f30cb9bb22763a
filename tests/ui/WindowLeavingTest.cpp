// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/Transaction.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/Robot.h"
#include "ui/BackgroundWork.h"
#include "ui/Notice.h"
#include "ui/frame/Tabs.h"
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

/// A disk that takes nothing more, for this program alone: no file may grow (setrlimit(2)).
class FullDisk {
public:
    FullDisk() {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{16, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

} // namespace

/// What the window does when the last words cannot be written, or not at once.
class WindowLeavingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_state;
    std::unique_ptr<TestNewsroom> m_newsroom;
    std::unique_ptr<Robot> m_robot;
    std::optional<ArticleId> m_id;

    OpenArticle *front() { return m_robot->window().tabs().article(); }
    QString notice() {
        const auto *notice = m_robot->window().findChild<Notice *>(u"notice"_s);
        return notice->isVisible() ? notice->sentence() : QString();
    }
    QString saveState() { return m_robot->find<QLabel>("save-state")->text(); }
    bool isStored(const QString &words) {
        return plainText(must((*m_newsroom)->articles().load(*m_id)).article.body)
            .startsWith(words);
    }
    void type(const QString &words) {
        m_robot->window().tabs().editor()->setFocus();
        m_robot->type(words);
    }

private Q_SLOTS:
    void init() {
        m_state = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_state->path().toUtf8());
        m_newsroom = std::make_unique<TestNewsroom>();
        m_id = m_newsroom->add(u"Ferry returns"_s).article.id;
        m_robot = std::make_unique<Robot>(*m_newsroom);
        m_robot->open();
        m_robot->window().tabs().open(*m_id);
        QVERIFY(Robot::until([&] { return front() != nullptr; }));
        type({});
        m_robot->press("Ctrl+Home");
        QTest::qWait(300); // what opening writes is written
    }
    void cleanup() {
        m_robot.reset();
        m_newsroom.reset();
    }

    void aFailedSaveIsToldAndTheTextStaysAndIsWrittenWhenThereIsRoom() {
        {
            const FullDisk full;
            type(u"one "_s);
            QVERIFY(Robot::until([&] { return notice().startsWith(u"Not saved: "_s); }));
            QVERIFY2(!notice().contains(m_newsroom->folder()), qPrintable(notice()));
            QCOMPARE(saveState(), u"Not saved"_s);
            QVERIFY(front()->editable());
            type(u"two "_s);
            QTest::qWait(1200); // tried again meanwhile
            QCOMPARE(saveState(), u"Not saved"_s);
            QVERIFY(!isStored(u"one"_s));
            QVERIFY(plainText(front()->article().body).startsWith(u"one two "_s));
        }
        QVERIFY(Robot::until([&] { return isStored(u"one two "_s); }));
        QVERIFY(Robot::until([&] { return saveState().startsWith(u"Saved "_s); }));
        QCOMPARE(notice(), QString());
    }

    void aWindowWhoseLastSaveFailsComesBackAndSaysSo() {
        QSignalSpy finished(&m_robot->window(), &MainWindow::finished);
        {
            const FullDisk full;
            type(u"last "_s);
            m_robot->window().close();
            QVERIFY(
                Robot::until([&] { return m_robot->window().isVisible() && !notice().isEmpty(); }));
            QVERIFY(finished.isEmpty());
        }
        QVERIFY(Robot::until([&] { return isStored(u"last "_s); }));
        m_robot->close();
    }

    void aWindowThatComesBackAsksAgainAndGoesOnIndexing() {
        auto *work = m_robot->window().findChild<BackgroundWork *>();
        const auto startSomething = [&] {
            work->start(
                u"Something long"_s, false, work,
                [](Newsroom &, Progress &progress) {
                    while (!progress.stopped())
                        QThread::msleep(5);
                    return Result<void>();
                },
                [](const Result<void> &) {});
        };
        startSomething();
        {
            const FullDisk full;
            type(u"last "_s);
            m_robot->window().close();
            QCOMPARE(notice(), u"Work is still running."_s);
            m_robot->find<QPushButton>("notice-button")->click();
            QVERIFY(Robot::until([&] {
                return m_robot->window().isVisible() && !notice().isEmpty() && !work->busy();
            }));
        }
        QVERIFY(Robot::until([&] { return isStored(u"last "_s); }));
        work->drainIndex();
        QVERIFY(work->draining());
        startSomething();
        m_robot->window().close();
        QCOMPARE(notice(), u"Work is still running."_s);
        QSignalSpy finished(&m_robot->window(), &MainWindow::finished);
        QTest::qWait(50); // the buttons of the notice before are gone
        m_robot->find<QPushButton>("notice-button")->click();
        QVERIFY(Robot::until([&] { return !finished.isEmpty(); }));
    }

    void closingWaitsForTheLastSaveWhichTakesLong() {
        QSignalSpy finished(&m_robot->window(), &MainWindow::finished);
        std::optional<Transaction> other(std::in_place, (*m_newsroom)->database());
        type(u"last "_s);
        m_robot->window().close();
        QVERIFY(!m_robot->window().isVisible());
        QVERIFY(Robot::until([&] { return notice().startsWith(u"Your last words"_s); }));
        QVERIFY(m_robot->window().isVisible());
        QVERIFY(finished.isEmpty());
        QTest::qWait(50);
        m_robot->shot("last-save");
        other.reset();
        QVERIFY(Robot::until([&] { return !finished.isEmpty(); }));
        QVERIFY(isStored(u"last "_s));
    }

    void closingCanBeCalledOffWhileItWaits() {
        QSignalSpy finished(&m_robot->window(), &MainWindow::finished);
        std::optional<Transaction> other(std::in_place, (*m_newsroom)->database());
        type(u"last "_s);
        m_robot->window().close();
        QVERIFY(Robot::until([&] { return notice().startsWith(u"Your last words"_s); }));
        m_robot->window()
            .findChild<Notice *>(u"notice"_s)
            ->findChild<QPushButton *>(u"notice-button"_s)
            ->click();
        other.reset();
        QVERIFY(Robot::until([&] { return isStored(u"last "_s); }));
        QTest::qWait(300);
        QVERIFY(finished.isEmpty());
        QVERIFY(m_robot->window().isVisible());
        QVERIFY(front()->editable());
        m_robot->close(); // and the next time it does
    }
};

STANDFIRST_TEST(WindowLeavingTest)
#include "WindowLeavingTest.moc"
