// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class SpaceBeforeStopTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSpaceBeforeACommaGoes();
    void frenchSetsItsOwn();
    void aDotThatBeginsAWordIsLeft();
};

void SpaceBeforeStopTest::aSpaceBeforeACommaGoes() {
    QCOMPARE(found(u"space-before-stop"_s,
                   [](Article &a) { a.body[1] = paragraph(u"The ferry , late ."_s); }),
             (QStringList{u"warning body[1].text"_s}));
    QCOMPARE(mendedText(u"space-before-stop"_s, u"The ferry , late ."_s), u"The ferry, late."_s);
}

void SpaceBeforeStopTest::frenchSetsItsOwn() {
    QCOMPARE(found(u"space-before-stop"_s,
                   [](Article &a) {
                       a.language = u"fr"_s;
                       a.body[1] = paragraph(u"Le ferry est là ! Vraiment ?"_s);
                   }),
             QStringList());
    QCOMPARE(found(u"space-before-stop"_s,
                   [](Article &a) {
                       a.language = u"fr"_s;
                       a.body[1] = paragraph(u"Le ferry ."_s);
                   }),
             (QStringList{u"warning body[1].text"_s}));
}

void SpaceBeforeStopTest::aDotThatBeginsAWordIsLeft() {
    QCOMPARE(found(u"space-before-stop"_s,
                   [](Article &a) { a.body[1] = paragraph(u"The .org domain and ... more"_s); }),
             QStringList());
}

STANDFIRST_TEST(SpaceBeforeStopTest)
#include "SpaceBeforeStopTest.moc"
