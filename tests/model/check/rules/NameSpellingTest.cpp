// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class NameSpellingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneLetterOfANameIsNoticedAndMended();
    void anAccentCounts();
    void grammarAndTwoPeopleAreLeft();
};

void NameSpellingTest::oneLetterOfANameIsNoticedAndMended() {
    QCOMPARE(
        found(
            u"name-spelling"_s,
            [](Article &a) {
                a.body[1] = paragraph(
                    u"Mayor Kowalski came. Everybody greeted Kowolski warmly, Mr Kowalski said."_s);
            }),
        (QStringList{u"warning body[1].text"_s}));
    QCOMPARE(
        mendedText(u"name-spelling"_s,
                   u"It was Mayor Kowalski who came, and Kowolski who left; Mr Kowalski said."_s),
        u"It was Mayor Kowalski who came, and Kowalski who left; Mr Kowalski said."_s);
}

void NameSpellingTest::anAccentCounts() {
    QCOMPARE(found(u"name-spelling"_s,
                   [](Article &a) {
                       a.body[1] = paragraph(
                           u"They met Gonzales and then Mr Gonzáles left with Gonzales."_s);
                   }),
             (QStringList{u"warning body[1].text"_s}));
}

void NameSpellingTest::grammarAndTwoPeopleAreLeft() {
    QCOMPARE(found(u"name-spelling"_s,
                   [](Article &a) {
                       a.body[1] = paragraph(
                           u"The Italian and the Italians met Maria and Mario in Austria."_s);
                   }),
             QStringList());
    QCOMPARE(found(u"name-spelling"_s,
                   [](Article &a) {
                       a.body[1] = paragraph(
                           u"Both Ann Johnson and Tom Johnston spoke; later Ann Johnson left."_s);
                   }),
             QStringList());
}

STANDFIRST_TEST(NameSpellingTest)
#include "NameSpellingTest.moc"
