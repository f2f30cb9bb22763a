// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/RevisionRhythm.h"
#include "tests/support/TestMain.h"
#include <QSignalSpy>

namespace {
constexpr RevisionRhythm::Pace Quick{.between = 300, .pause = 60};
}

class RevisionRhythmTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstRevisionComesWithTheFirstPause() {
        RevisionRhythm rhythm(false, Quick);
        QSignalSpy due(&rhythm, &RevisionRhythm::due);
        rhythm.worked();
        QVERIFY(rhythm.hasWork());
        QVERIFY(due.wait(250));
    }

    void whoNeverPausesGetsOneAfterTheFiveMinutesToo() {
        RevisionRhythm rhythm(false, Quick);
        QSignalSpy due(&rhythm, &RevisionRhythm::due);
        QElapsedTimer clock;
        clock.start();
        while (due.isEmpty() && clock.elapsed() < 2000) {
            rhythm.worked();
            QTest::qWait(10);
        }
        QVERIFY(!due.isEmpty());
        QVERIFY(clock.elapsed() >= Quick.between);
    }

    void laterOnesComeFiveMinutesAfterTheFirstChangeAndNoSooner() {
        RevisionRhythm rhythm(true, Quick);
        QSignalSpy due(&rhythm, &RevisionRhythm::due);
        QElapsedTimer clock;
        clock.start();
        rhythm.worked();
        QTest::qWait(Quick.pause + 60);
        QVERIFY(due.isEmpty()); // a pause is no reason any more
        rhythm.worked();        // and a change postpones nothing
        QVERIFY(due.wait(2000));
        QVERIFY(clock.elapsed() >= Quick.between - 20);
        QVERIFY(clock.elapsed() < Quick.between + Quick.pause + 60);
    }

    void withoutWorkNothingIsDue() {
        RevisionRhythm rhythm(false, Quick);
        QSignalSpy due(&rhythm, &RevisionRhythm::due);
        rhythm.worked();
        rhythm.kept();
        QVERIFY(!rhythm.hasWork());
        QVERIFY(!due.wait(Quick.between + 100));
    }

    void thePaceOfAPersonIsFiveMinutes() {
        QCOMPARE(RevisionRhythm::Pace().between, 5 * 60 * 1000);
    }
};

STANDFIRST_TEST(RevisionRhythmTest)
#include "RevisionRhythmTest.moc"
