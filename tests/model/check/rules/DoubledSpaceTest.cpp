// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class DoubledSpaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoSpacesBecomeOneInOneStep();
    void aTabOfATableIsNoSpace();
};

void DoubledSpaceTest::twoSpacesBecomeOneInOneStep() {
    QCOMPARE(found(u"doubled-space"_s,
                   [](Article &a) { a.body[1] = paragraph(u"The  ferry   is back."_s); }),
             (QStringList{u"hint body[1].text"_s}));
    QCOMPARE(mendedText(u"doubled-space"_s, u"The  ferry   is back."_s), u"The ferry is back."_s);
}

void DoubledSpaceTest::aTabOfATableIsNoSpace() {
    QCOMPARE(found(u"doubled-space"_s, [](Article &a) { a.body[1] = paragraph(u"Ships\t12"_s); }),
             QStringList());
}

STANDFIRST_TEST(DoubledSpaceTest)
#include "DoubledSpaceTest.moc"
