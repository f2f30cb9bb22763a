// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class LeftoverChromeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aButtonIsFound();
    void aButtonOnALineOfItsOwnIsFound();
    void otherLanguagesAreKnown();
    void aSentenceIsNoButton();
};

void LeftoverChromeTest::aButtonIsFound() {
    const QStringList places =
        found(u"leftover-chrome"_s, [](Article &a) { a.body[1] = paragraph(u"SHARE"_s); });
    QCOMPARE(places, (QStringList{u"warning body[1].text"_s}));
}

void LeftoverChromeTest::aButtonOnALineOfItsOwnIsFound() {
    const QStringList places = found(
        u"leftover-chrome"_s, [](Article &a) { a.body[1] = paragraph(u"The end.\nCopy link"_s); });
    QCOMPARE(places, (QStringList{u"warning body[1].text"_s}));
}

void LeftoverChromeTest::otherLanguagesAreKnown() {
    const QStringList places =
        found(u"leftover-chrome"_s, [](Article &a) { a.body[1] = paragraph(u"Copier le lien"_s); });
    QCOMPARE(places, (QStringList{u"warning body[1].text"_s}));
}

void LeftoverChromeTest::aSentenceIsNoButton() {
    const QStringList places = found(
        u"leftover-chrome"_s, [](Article &a) { a.body[1] = paragraph(u"They share a flat."_s); });
    QCOMPARE(places, (QStringList()));
}

STANDFIRST_TEST(LeftoverChromeTest)
#include "LeftoverChromeTest.moc"
