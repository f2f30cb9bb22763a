// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/Waiting.h"
#include "tests/support/ChildProcess.h"
#include "tests/support/TestNewsroom.h"

using namespace Qt::StringLiterals;

namespace {

/// FOLDER WHERE: asks the newsroom "there", on a thread that may wait, or "here", where nothing
/// waits any more.
int window(const QStringList &words) {
    const FakeClock clock;
    const auto newsroom = must(Newsroom::open({words.value(0), u"Ada Marsh"_s}, clock));
    Waiting::endsHere();
    if (words.value(1) == u"here"_s) {
        must(newsroom->articles().count({}));
    } else {
        const auto elsewhere = std::unique_ptr<QThread>(QThread::create([&] {
            NewsroomPlace place{words.value(0), u"Ada Marsh"_s};
            place.checkpoints = Database::Checkpoints::SomebodyElses;
            must(must(Newsroom::open(place, clock))->articles().count({}));
        }));
        elsewhere->start();
        elsewhere->wait();
    }
    ChildProcess::say("asked");
    std::_Exit(0);
}

} // namespace

/// No database and no file on the thread that paints.
class WaitingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
#ifdef QT_NO_DEBUG
        QSKIP("the guard is in debug builds only");
#endif
    }

    void aThreadOfItsOwnMayAskTheNewsroom() {
        TestNewsroom newsroom;
        QCOMPARE(ChildProcess({newsroom.folder(), u"there"_s}).line(), QByteArray("asked"));
    }

    void theThreadThatPaintsMayNot() {
        TestNewsroom newsroom;
        QCOMPARE(ChildProcess({newsroom.folder(), u"here"_s}).line(), QByteArray());
    }
};

STANDFIRST_TEST_WITH_CHILD(WaitingTest, window)
#include "WaitingTest.moc"
