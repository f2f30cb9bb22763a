// SPDX-License-Identifier: GPL-3.0-or-later
// ctest: program
#include "tests/support/Program.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"

using namespace Qt::StringLiterals;

/// One newsroom under two programs: the window with its two connections, and the command line.
class SharingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Closing any handle of a file drops all of a process's locks on it; then the next program to
    /// leave takes itself for the last one and throws away the log that this one goes on writing.
    void whatIsSavedWhileAnotherProgramComesAndGoesIsThere() {
        TestNewsroom window;
        const std::unique_ptr<Newsroom> slow = window.another();
        Program program;
        const auto list = [&] {
            return program.run({u"--newsroom"_s, window.folder(), u"list"_s});
        };
        QCOMPARE(list().status, 0);
        window.add(u"Written after the other program left"_s);
        QCOMPARE(list().lines().size(), 1);
        window.add(u"And one more"_s);
        window.close();
        QCOMPARE(list().lines().size(), 2);
    }

    void aThirdConnectionThatComesAndGoesHereDropsNoLock() {
        TestNewsroom window;
        window.another().reset();
        Program program;
        const auto list = [&] {
            return program.run({u"--newsroom"_s, window.folder(), u"list"_s});
        };
        QCOMPARE(list().status, 0);
        window.add(u"Still there"_s);
        QCOMPARE(list().lines().size(), 1);
    }
};

STANDFIRST_TEST(SharingTest)
#include "SharingTest.moc"
