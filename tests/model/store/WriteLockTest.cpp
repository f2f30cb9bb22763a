// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/WriteLock.h"
#include "tests/support/ChildProcess.h"
#include "tests/support/TestNewsroom.h"
#include <QElapsedTimer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

/// FILE open | hold MILLISECONDS | grab: only keeps it open; holds it for a while, once; holds it
/// again and again, letting go for no time, as an import does.
int otherProgram(const QStringList &words) {
    const auto lock = must(WriteLock::open(words.value(0)));
    const QString task = words.value(1);
    if (task != u"open")
        must(lock->take());
    ChildProcess::say("ready");
    if (task == u"hold") {
        QThread::msleep(words.value(2).toULong());
        lock->release();
    }
    while (task == u"grab") {
        QThread::msleep(40);
        lock->release();
        must(lock->take());
    }
    QThread::sleep(60);
    return 0;
}

} // namespace

class WriteLockTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath(u"newsroom.lock"_s); }
    std::unique_ptr<ChildProcess> other(const QStringList &task) const {
        auto child = std::make_unique<ChildProcess>(QStringList{file()} + task);
        return child->line() == "ready" ? std::move(child) : nullptr;
    }
    /// Milliseconds until the lock was ours; -1: it was refused.
    static qint64 wait(WriteLock &lock) {
        QElapsedTimer waited;
        waited.start();
        const bool taken = lock.take().ok();
        if (taken)
            lock.release();
        return taken ? waited.elapsed() : -1;
    }

private Q_SLOTS:
    void oneWaitsUntilTheOtherProgramLetsGo() {
        const auto lock = must(WriteLock::open(file()));
        const auto holder = other({u"hold"_s, u"400"_s});
        QVERIFY(holder);
        const qint64 waited = wait(*lock);
        QVERIFY2(waited >= 200, "both had it at once"); // less than 400: "ready" takes its time too
        QVERIFY2(wait(*lock) >= 0, "what was let go of is free");
    }

    void aKilledProgramLetsGo() {
        const auto lock = must(WriteLock::open(file()));
        auto holder = other({u"hold"_s, u"60000"_s});
        QVERIFY(holder);
        holder->kill();
        const qint64 waited = wait(*lock);
        QVERIFY2(waited >= 0 && waited < 1000, qPrintable(QString::number(waited)));
    }

    void patienceEndsAfterFiveSecondsWithAWordThatItIsLocked() {
        const auto lock = must(WriteLock::open(file()));
        const auto holder = other({u"hold"_s, u"60000"_s});
        QVERIFY(holder);
        QElapsedTimer waited;
        waited.start();
        const Result<void> refused = lock->take();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Newsroom);
        QVERIFY(waited.elapsed() >= 4900);
    }

    void whoLetsGoForAMomentDoesNotTakeItBackBeforeOneWhoWaits() {
        const auto lock = must(WriteLock::open(file()));
        const auto import = other({u"grab"_s});
        QVERIFY(import);
        int quick = 0;
        for (int i = 0; i < 20; ++i)
            quick += wait(*lock) < 200 ? 1 : 0;
        QVERIFY2(quick >= 18, qPrintable(u"only %1 of 20 were served in turn"_s.arg(quick)));
    }

    void threadsOfOneProgramWaitForEachOtherToo() {
        const auto mine = must(WriteLock::open(file())), theirs = must(WriteLock::open(file()));
        must(mine->take());
        std::unique_ptr<QThread> thread(QThread::create([&] {
            QThread::msleep(200);
            mine->release();
        }));
        thread->start();
        const qint64 waited = wait(*theirs);
        thread->wait();
        QVERIFY2(waited >= 100, qPrintable(QString::number(waited)));
    }

    void aloneIsWhoeverNobodyElseHasItOpenWith() {
        const auto lock = must(WriteLock::open(file()));
        auto open = other({u"open"_s});
        QVERIFY(open);
        QVERIFY(!lock->alone());
        QVERIFY2(wait(*lock) >= 0, "being open is not writing");
        open->kill();
        QVERIFY(lock->alone());
        QVERIFY2(!WriteLock::open(file()), "then nobody may open it");
    }
};

STANDFIRST_TEST_WITH_CHILD(WriteLockTest, otherProgram)
#include "WriteLockTest.moc"
