// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/EditingLocks.h"
#include "model/store/PersonStore.h"
#include "tests/support/ChildProcess.h"
#include "tests/support/Faults.h"

using namespace Qt::StringLiterals;

namespace {

/// FOLDER ID: takes an article as Osei and holds it until it is killed.
int holder(const QStringList &words) {
    const FakeClock clock;
    const auto newsroom = must(Newsroom::open({words.value(0), u"A. Osei"_s}, clock));
    const ArticleId id = ArticleId::of(QUuid::fromString(words.value(1)));
    ChildProcess::say(must(newsroom->editing().take({id})).value(id).mine ? "mine" : "not mine");
    for (;;)
        QThread::sleep(1);
}

} // namespace

/// One program at a time writes an article.
class EditingLocksTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestNewsroom> m_newsroom;
    std::unique_ptr<Newsroom> m_osei;
    std::optional<ArticleId> m_id;

    EditingLock take(Newsroom &newsroom) {
        return must(newsroom.editing().take({*m_id})).value(*m_id);
    }
    void later(int seconds) { m_newsroom->clock().pass(std::chrono::seconds(seconds)); }

private Q_SLOTS:
    void init() {
        m_newsroom = std::make_unique<TestNewsroom>();
        m_id = m_newsroom->add(u"Ferry returns"_s).article.id;
        Person osei;
        osei.name = u"A. Osei"_s;
        must((*m_newsroom)->people().add(osei));
        NewsroomPlace place = m_newsroom->place();
        place.person = osei.name;
        place.checkpoints = Database::Checkpoints::SomebodyElses;
        m_osei = must(Newsroom::open(place, m_newsroom->clock()));
    }
    void cleanup() {
        m_osei.reset();
        m_newsroom.reset();
    }

    void theSecondSeesWhoHasItAndSinceWhen() {
        const Instant begun = m_newsroom->clock().now();
        QVERIFY(take(*m_osei).mine);
        later(30);
        QCOMPARE(take(**m_newsroom), (EditingLock{u"A. Osei"_s, begun, false}));
        QCOMPARE(must((*m_newsroom)->editing().others()).value(*m_id).person, u"A. Osei"_s);
        QVERIFY(must(m_osei->editing().others()).isEmpty());
    }

    void aLeaseThatIsMovedOnHoldsAndKeepsItsBeginning() {
        const Instant begun = m_newsroom->clock().now();
        take(*m_osei);
        for (int twenty = 0; twenty < 6; ++twenty) {
            later(EditingLocks::RenewSeconds);
            QCOMPARE(take(*m_osei), (EditingLock{u"A. Osei"_s, begun, true}));
            QVERIFY(!take(**m_newsroom).mine);
        }
    }

    void aLeaseThatNobodyMovesOnEndsAfterAMinute() {
        take(*m_osei);
        later(EditingLocks::LeaseSeconds - 1);
        QVERIFY(!take(**m_newsroom).mine);
        later(1);
        QVERIFY(must((*m_newsroom)->editing().others()).isEmpty());
        QVERIFY(take(**m_newsroom).mine);
        QCOMPARE(take(*m_osei).person, u"Ada Marsh"_s);
    }

    void whatIsReleasedIsFreeAndOthersLocksStay() {
        const ArticleId second = m_newsroom->add(u"Rail strike"_s).article.id;
        must(m_osei->editing().take({*m_id, second}));
        must((*m_newsroom)->editing().release({*m_id}));
        QVERIFY(!take(**m_newsroom).mine);
        must(m_osei->editing().release({*m_id}));
        QVERIFY(take(**m_newsroom).mine);
        QCOMPARE(must((*m_newsroom)->editing().others()).keys(), QList{second});
    }

    void whoTakesOverHasItAndTheHolderFindsOut() {
        take(*m_osei);
        later(5);
        QVERIFY(must((*m_newsroom)->editing().takeOver(*m_id)).mine);
        later(EditingLocks::RenewSeconds);
        QCOMPARE(take(*m_osei).person, u"Ada Marsh"_s);
        QVERIFY(!take(*m_osei).mine);
        QVERIFY(take(**m_newsroom).mine);
    }

    void aProgramThatIsKilledHoldsNothing() {
        ChildProcess child({m_newsroom->folder(), m_id->toText()});
        QCOMPARE(child.line(), QByteArray("mine"));
        QCOMPARE(take(**m_newsroom).person, u"A. Osei"_s);
        child.kill();
        QVERIFY(take(**m_newsroom).mine); // at once, on the same computer
    }

    void aLockThatStandsIsReadAndNotWritten() {
        take(*m_osei);
        const QString before = m_newsroom->everything();
        later(5);
        take(*m_osei);
        take(**m_newsroom);
        QCOMPARE(m_newsroom->everything(), before);
    }

    void aFailureLeavesTheLocksAsTheyWere() {
        const FaultsMet met = failEachStatement(
            *m_newsroom, [&] { return (*m_newsroom)->editing().take({*m_id}).ok(); });
        QVERIFY2(met.broken.isEmpty(), qPrintable(met.broken));
        QVERIFY(met.statements >= 3);
    }

    void aDeletedArticleTakesItsLockAlong() {
        take(*m_osei);
        ArticleStore::Step spike;
        spike.to = State::Spiked;
        spike.action = u"spike"_s;
        must((*m_newsroom)
                 ->articles()
                 .step(*m_id, must((*m_newsroom)->articles().load(*m_id)).save, spike));
        must((*m_newsroom)->articles().remove(*m_id));
        QVERIFY(must((*m_newsroom)->editing().others()).isEmpty());
    }
};

STANDFIRST_TEST_WITH_CHILD(EditingLocksTest, holder)
#include "EditingLocksTest.moc"
