// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class DoubledWordTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWordTwiceIsFound();
    void aLineEndHidesNothing();
    void aHeadlineIsLookedAt();
    void namesAndOrdinaryRepetitionAreLeft();
    void aNoteOfTheDeskIsNobodysFlaw();
};

void DoubledWordTest::aWordTwiceIsFound() {
    const QStringList places = found(u"doubled-word"_s, [](Article &a) {
        a.body[1] = paragraph(u"The boat left the the harbour."_s);
    });
    QCOMPARE(places, (QStringList{u"warning body[1].text"_s}));
}

void DoubledWordTest::aLineEndHidesNothing() {
    const QStringList places = found(
        u"doubled-word"_s, [](Article &a) { a.body[1] = paragraph(u"At the\nthe harbour"_s); });
    QCOMPARE(places, (QStringList{u"warning body[1].text"_s}));
}

void DoubledWordTest::aHeadlineIsLookedAt() {
    const QStringList places =
        found(u"doubled-word"_s, [](Article &a) { a.headline = u"Ferry is is back"_s; });
    QCOMPARE(places, (QStringList{u"warning headline"_s}));
}

void DoubledWordTest::namesAndOrdinaryRepetitionAreLeft() {
    const QStringList places = found(u"doubled-word"_s, [](Article &a) {
        a.body[1] = paragraph(u"Duran Duran had had enough."_s);
    });
    QCOMPARE(places, (QStringList()));
}

void DoubledWordTest::aNoteOfTheDeskIsNobodysFlaw() {
    const QStringList places = found(u"doubled-word"_s, [](Article &a) {
        a.body[1] = paragraph(u"check the the name"_s, {false, false, false, false, true});
    });
    QCOMPARE(places, (QStringList()));
}

STANDFIRST_TEST(DoubledWordTest)
#include "DoubledWordTest.moc"
