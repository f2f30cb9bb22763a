// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/Gate.h"

#include "tests/support/TestMain.h"

namespace {
const Instant Now = fromSeconds(1769850000);
const Gate::Facts Free{3, false, true, std::nullopt};
} // namespace

class GateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsLiveAndSealedMayLeave();
    void whatIsNotLiveStays();
    void whatIsKilledStaysLiveOrNot();
    void whatBearsNoSealStays();
    void anEmbargoHoldsToTheSecond();
};

void GateTest::whatIsLiveAndSealedMayLeave() {
    QVERIFY(!Gate::refusal(Free, Now));
}

void GateTest::whatIsNotLiveStays() {
    Gate::Facts facts = Free;
    facts.live = std::nullopt;
    QVERIFY(Gate::refusal(facts, Now));
    QVERIFY(Gate::refusal(Gate::Facts{}, Now)); // nothing is known: nothing leaves
}

void GateTest::whatIsKilledStaysLiveOrNot() {
    Gate::Facts facts = Free;
    facts.killed = true;
    QVERIFY(Gate::refusal(facts, Now));
    facts.live = std::nullopt;
    QVERIFY(Gate::refusal(facts, Now));
}

void GateTest::whatBearsNoSealStays() {
    Gate::Facts facts = Free;
    facts.sealed = false;
    QVERIFY(Gate::refusal(facts, Now));
}

void GateTest::anEmbargoHoldsToTheSecond() {
    using namespace std::chrono_literals;
    Gate::Facts facts = Free;
    facts.embargo = Now + 1s;
    const auto refusal = Gate::refusal(facts, Now);
    QVERIFY(refusal);
    QVERIFY(refusal->contains(toRfc3339(Now + 1s)));
    QVERIFY(!Gate::refusal(facts, Now + 1s));
    facts.embargo = Now;
    QVERIFY(!Gate::refusal(facts, Now));
}

STANDFIRST_TEST(GateTest)
#include "GateTest.moc"
