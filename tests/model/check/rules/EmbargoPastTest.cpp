// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class EmbargoPastTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmbargoThatIsOverGetsAHint();
};

void EmbargoPastTest::anEmbargoThatIsOverGetsAHint() {
    QCOMPARE(found(u"embargo-past"_s, [](Article &a) { a.embargo = fromSeconds(1'700'000'000); }),
             (QStringList{u"hint embargo"_s}));
    QCOMPARE(found(u"embargo-past"_s, [](Article &a) { a.embargo = fromSeconds(1'900'000'000); }),
             QStringList());
    QCOMPARE(found(u"embargo-past"_s,
                   [](Article &a) {
                       a.embargo = fromSeconds(1'700'000'000);
                       a.state = State::Published;
                   }),
             QStringList());
}

STANDFIRST_TEST(EmbargoPastTest)
#include "EmbargoPastTest.moc"
