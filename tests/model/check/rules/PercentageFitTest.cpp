// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class PercentageFitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPercentageThatDoesNotFitIsFound();
    void whatWasRoundedIsRight();
    void eachLanguageGroupsItsDigits();
};

void PercentageFitTest::aPercentageThatDoesNotFitIsFound() {
    QCOMPARE(found(u"percentage-fit"_s,
                   [](Article &a) {
                       a.body[1] = paragraph(u"They won 31 of 62 seats (60 per cent)."_s);
                   }),
             (QStringList{u"warning body[1].text"_s}));
    QCOMPARE(found(u"percentage-fit"_s,
                   [](Article &a) {
                       a.body[1] = paragraph(u"It rose from 200 to 250, a rise of 30%."_s);
                   }),
             (QStringList{u"warning body[1].text"_s}));
}

void PercentageFitTest::whatWasRoundedIsRight() {
    QCOMPARE(found(u"percentage-fit"_s,
                   [](Article &a) {
                       a.body[1] = paragraph(u"They won 31 of 62 seats (50 per cent)."_s);
                   }),
             QStringList());
    QCOMPARE(
        found(u"percentage-fit"_s,
              [](Article &a) { a.body[1] = paragraph(u"Only 1 of 3 members, or 33%, came."_s); }),
        QStringList());
    QCOMPARE(found(u"percentage-fit"_s,
                   [](Article &a) {
                       a.body[1] = paragraph(u"It rose from 200 to 250, a rise of 25%."_s);
                   }),
             QStringList());
    QCOMPARE(found(u"percentage-fit"_s,
                   [](Article &a) {
                       a.body[1] = paragraph(u"Some 1,250 of 2,500 voters (50%) stayed."_s);
                   }),
             QStringList());
}

void PercentageFitTest::eachLanguageGroupsItsDigits() {
    QCOMPARE(found(u"percentage-fit"_s,
                   [](Article &a) {
                       a.language = u"it"_s;
                       a.body[1] = paragraph(u"Hanno votato 1.250 di 2.500 elettori (60%)."_s);
                   }),
             (QStringList{u"warning body[1].text"_s}));
    QCOMPARE(found(u"percentage-fit"_s,
                   [](Article &a) {
                       a.language = u"it"_s;
                       a.body[1] =
                           paragraph(u"Hanno votato 1.250 di 2.500 elettori (50 per cento)."_s);
                   }),
             QStringList());
}

STANDFIRST_TEST(PercentageFitTest)
#include "PercentageFitTest.moc"
