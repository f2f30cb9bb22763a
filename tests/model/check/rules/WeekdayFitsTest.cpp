// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class WeekdayFitsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWrongWeekdayIsFoundWithTheRightOne();
    void withoutAYearTheArticlesOwnDayDecides();
    void eachLanguageHasItsNames();
    void aDayThatIsNoneIsLeft();
};

void WeekdayFitsTest::aWrongWeekdayIsFoundWithTheRightOne() {
    QCOMPARE(
        found(u"weekday-fits"_s,
              [](Article &a) { a.body[1] = paragraph(u"It sails on Monday 24 November 2026."_s); }),
        (QStringList{u"warning body[1].text"_s}));
    QCOMPARE(found(u"weekday-fits"_s,
                   [](Article &a) {
                       a.body[1] = paragraph(u"It sails on Monday, November 24, 2026."_s);
                   }),
             (QStringList{u"warning body[1].text"_s}));
    QCOMPARE(found(u"weekday-fits"_s,
                   [](Article &a) {
                       a.body[1] = paragraph(u"It sails on Tuesday 24 November 2026."_s);
                   }),
             QStringList());
}

void WeekdayFitsTest::withoutAYearTheArticlesOwnDayDecides() {
    QCOMPARE(
        found(u"weekday-fits"_s,
              [](Article &a) { a.body[1] = paragraph(u"It sailed on Monday, 9 November."_s); }),
        QStringList());
    QCOMPARE(
        found(u"weekday-fits"_s,
              [](Article &a) { a.body[1] = paragraph(u"It sailed on Tuesday, 9 November."_s); }),
        (QStringList{u"warning body[1].text"_s}));
}

void WeekdayFitsTest::eachLanguageHasItsNames() {
    QCOMPARE(found(u"weekday-fits"_s,
                   [](Article &a) {
                       a.language = u"it"_s;
                       a.body[1] = paragraph(u"Salpa lunedì 24 novembre 2026."_s);
                   }),
             (QStringList{u"warning body[1].text"_s}));
    QCOMPARE(found(u"weekday-fits"_s,
                   [](Article &a) {
                       a.language = u"it"_s;
                       a.body[1] = paragraph(u"Salpa martedì 24 novembre 2026."_s);
                   }),
             QStringList());
    QCOMPARE(found(u"weekday-fits"_s,
                   [](Article &a) {
                       a.language = u"de-DE"_s;
                       a.body[1] = paragraph(u"Sie fährt am Montag, den 24. November 2026."_s);
                   }),
             (QStringList{u"warning body[1].text"_s}));
    QCOMPARE(found(u"weekday-fits"_s,
                   [](Article &a) {
                       a.language = u"fr"_s;
                       a.body[1] = paragraph(u"Il part le lundi 24 novembre 2026."_s);
                   }),
             (QStringList{u"warning body[1].text"_s}));
    QCOMPARE(found(u"weekday-fits"_s,
                   [](Article &a) {
                       a.language = u"es"_s;
                       a.body[1] = paragraph(u"Sale el lunes 24 de noviembre de 2026."_s);
                   }),
             (QStringList{u"warning body[1].text"_s}));
    QCOMPARE(found(u"weekday-fits"_s,
                   [](Article &a) {
                       a.language = u"es"_s;
                       a.body[1] = paragraph(u"Sale el martes 24 de noviembre de 2026."_s);
                   }),
             QStringList());
}

void WeekdayFitsTest::aDayThatIsNoneIsLeft() {
    QCOMPARE(found(u"weekday-fits"_s,
                   [](Article &a) { a.body[1] = paragraph(u"On Monday 31 February 2026"_s); }),
             QStringList());
}

STANDFIRST_TEST(WeekdayFitsTest)
#include "WeekdayFitsTest.moc"
