// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/Autosave.h"
#include "tests/support/TestMain.h"
#include <QApplication>
#include <QSignalSpy>

/// When an open article is written, and what is said of it.
class AutosaveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstChangeStartsTheClockAndLaterOnesDoNotMoveIt();
    void onlyOneSaveIsUnderWay();
    void whatChangedDuringASaveIsSavedNextAndNotCalledSaved();
    void aFailedSaveIsTriedAgainAfterGrowingPauses();
};

void AutosaveTest::theFirstChangeStartsTheClockAndLaterOnesDoNotMoveIt() {
    Autosave autosave;
    QElapsedTimer clock;
    qint64 written = 0;
    connect(&autosave, &Autosave::write, this, [&] { written = clock.elapsed(); });
    clock.start();
    autosave.touched();
    QCOMPARE(autosave.state(), Autosave::State::Waiting);
    while (written == 0 && clock.elapsed() < 3000) {
        QTest::qWait(20);
        autosave.touched();
    }
    QVERIFY(written >= Autosave::Delay - 5);
    QVERIFY2(written < Autosave::Delay + 400, qPrintable(QString::number(written)));
}

void AutosaveTest::onlyOneSaveIsUnderWay() {
    Autosave autosave;
    QSignalSpy write(&autosave, &Autosave::write);
    autosave.touched();
    autosave.now();
    autosave.touched();
    autosave.now();
    QTest::qWait(Autosave::Delay + 200);
    QCOMPARE(write.count(), 1);
    autosave.saved();
    QCOMPARE(write.count(), 2); // asked for meanwhile: at once
}

void AutosaveTest::whatChangedDuringASaveIsSavedNextAndNotCalledSaved() {
    Autosave autosave;
    QSignalSpy write(&autosave, &Autosave::write);
    autosave.touched();
    autosave.now();
    autosave.touched();
    autosave.saved();
    QCOMPARE(autosave.state(), Autosave::State::Waiting);
    QTRY_COMPARE(write.count(), 2);
    autosave.saved();
    QCOMPARE(autosave.state(), Autosave::State::Saved);
    QVERIFY(!autosave.dirty());
}

void AutosaveTest::aFailedSaveIsTriedAgainAfterGrowingPauses() {
    Autosave autosave;
    QElapsedTimer clock;
    QList<qint64> at;
    connect(&autosave, &Autosave::write, this, [&] {
        at.append(clock.restart());
        autosave.failed();
    });
    clock.start();
    autosave.touched();
    autosave.now();
    QTRY_COMPARE_WITH_TIMEOUT(at.size(), 3, 6000);
    QCOMPARE(autosave.state(), Autosave::State::Failed);
    QVERIFY(at[1] >= 990 && at[2] >= 1990);
    QVERIFY(autosave.dirty());
}

STANDFIRST_TEST(AutosaveTest)
#include "AutosaveTest.moc"
