// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class InvisibleCharacterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatNobodySeesIsTakenAway();
    void joinersOfOtherScriptsAndOfFacesAreLeft();
};

void InvisibleCharacterTest::whatNobodySeesIsTakenAway() {
    QCOMPARE(found(u"invisible-character"_s,
                   [](Article &a) { a.body[1] = paragraph(u"Har\u00ADbour\u200B."_s); }),
             (QStringList{u"warning body[1].text"_s}));
    QCOMPARE(mendedText(u"invisible-character"_s, u"Har\u00ADbour\u200B."_s), u"Harbour."_s);
}

void InvisibleCharacterTest::joinersOfOtherScriptsAndOfFacesAreLeft() {
    QCOMPARE(found(u"invisible-character"_s,
                   [](Article &a) {
                       a.body[1] = paragraph(u"\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645"_s);
                   }),
             QStringList());
}

STANDFIRST_TEST(InvisibleCharacterTest)
#include "InvisibleCharacterTest.moc"
