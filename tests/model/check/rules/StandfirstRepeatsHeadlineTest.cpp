// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class StandfirstRepeatsHeadlineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void caseAndSpacesMakeNoDifference();
    void nothingRepeatsNothing();
};

void StandfirstRepeatsHeadlineTest::caseAndSpacesMakeNoDifference() {
    const QStringList places = found(u"standfirst-repeats-headline"_s, [](Article &a) {
        a.standfirst = u"HARBOUR  ferry returns"_s;
    });
    QCOMPARE(places, (QStringList{u"warning standfirst"_s}));
}

void StandfirstRepeatsHeadlineTest::nothingRepeatsNothing() {
    const QStringList places = found(u"standfirst-repeats-headline"_s, [](Article &a) {
        a.standfirst.clear();
        a.headline.clear();
    });
    QCOMPARE(places, (QStringList()));
}

STANDFIRST_TEST(StandfirstRepeatsHeadlineTest)
#include "StandfirstRepeatsHeadlineTest.moc"
