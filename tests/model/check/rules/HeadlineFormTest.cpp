// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class HeadlineFormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFullStopAtTheEndGoes();
    void capitalsShout();
};

void HeadlineFormTest::aFullStopAtTheEndGoes() {
    QCOMPARE(found(u"headline-form"_s, [](Article &a) { a.headline = u"The ferry is back."_s; }),
             (QStringList{u"hint headline"_s}));
    QCOMPARE(mended(u"headline-form"_s, [](Article &a) { a.headline = u"The ferry is back."_s; })
                 ->headline,
             u"The ferry is back"_s);
    QCOMPARE(found(u"headline-form"_s, [](Article &a) { a.headline = u"The ferry is back…"_s; }),
             QStringList());
    QCOMPARE(found(u"headline-form"_s, [](Article &a) { a.headline = u"Ferry leaves the U.K."_s; }),
             QStringList());
}

void HeadlineFormTest::capitalsShout() {
    QCOMPARE(found(u"headline-form"_s, [](Article &a) { a.webHeadline = u"THE FERRY IS BACK"_s; }),
             (QStringList{u"hint webHeadline"_s}));
    QCOMPARE(found(u"headline-form"_s, [](Article &a) { a.webHeadline = u"NATO"_s; }),
             QStringList());
}

STANDFIRST_TEST(HeadlineFormTest)
#include "HeadlineFormTest.moc"
