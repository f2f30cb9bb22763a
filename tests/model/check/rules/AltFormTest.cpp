// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class AltFormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAltTextThatRepeatsTheCaptionIsFound();
    void theNameOfAFileIsNoAltText();
    void photoOfIsSaidByTheReaderItself();
};

void AltFormTest::anAltTextThatRepeatsTheCaptionIsFound() {
    QCOMPARE(
        found(u"alt-form"_s, [](Article &a) { a.lead->alt = u"the ferry on its first day"_s; }),
        (QStringList{u"warning lead.alt"_s}));
}

void AltFormTest::theNameOfAFileIsNoAltText() {
    QCOMPARE(found(u"alt-form"_s, [](Article &a) { a.lead->alt = u"IMG_2041.jpg"_s; }),
             (QStringList{u"warning lead.alt"_s}));
}

void AltFormTest::photoOfIsSaidByTheReaderItself() {
    QCOMPARE(found(u"alt-form"_s, [](Article &a) { a.lead->alt = u"Photo of a ferry"_s; }),
             (QStringList{u"hint lead.alt"_s}));
    QCOMPARE(found(u"alt-form"_s, [](Article &a) { a.lead->alt = u"A photographer on a ferry"_s; }),
             QStringList());
}

STANDFIRST_TEST(AltFormTest)
#include "AltFormTest.moc"
