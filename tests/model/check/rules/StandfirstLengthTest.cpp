// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class StandfirstLengthTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLongStandfirstIsFound();
    void theHousesLengthIsAllowed();
};

void StandfirstLengthTest::aLongStandfirstIsFound() {
    const QStringList places =
        found(u"standfirst-length"_s, [](Article &a) { a.standfirst = QString(301, u'a'); });
    QCOMPARE(places, (QStringList{u"warning standfirst"_s}));
}

void StandfirstLengthTest::theHousesLengthIsAllowed() {
    const QStringList places =
        found(u"standfirst-length"_s, [](Article &a) { a.standfirst = QString(300, u'a'); });
    QCOMPARE(places, (QStringList()));
}

STANDFIRST_TEST(StandfirstLengthTest)
#include "StandfirstLengthTest.moc"
