// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class PlaceholderTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasToBeFilledInIsFound();
    void wordsThatHoldTheLettersAreLeft();
};

void PlaceholderTextTest::whatWasToBeFilledInIsFound() {
    QCOMPARE(found(u"placeholder-text"_s,
                   [](Article &a) { a.body[1] = paragraph(u"Lorem ipsum dolor sit amet."_s); }),
             (QStringList{u"warning body[1].text"_s, u"warning body[1].text"_s}));
    QCOMPARE(found(u"placeholder-text"_s,
                   [](Article &a) { a.body[1] = paragraph(u"He is TK years old."_s); }),
             (QStringList{u"warning body[1].text"_s}));
    QCOMPARE(found(u"placeholder-text"_s,
                   [](Article &a) { a.body[1] = paragraph(u"The XXXX said so."_s); }),
             (QStringList{u"warning body[1].text"_s}));
    QCOMPARE(found(u"placeholder-text"_s,
                   [](Article &a) { a.body[1] = paragraph(u"At [date] in [place]."_s); }),
             (QStringList{u"warning body[1].text"_s, u"warning body[1].text"_s}));
}

void PlaceholderTextTest::wordsThatHoldTheLettersAreLeft() {
    QCOMPARE(found(u"placeholder-text"_s,
                   [](Article &a) { a.body[1] = paragraph(u"The TKDL factory and Xxx."_s); }),
             QStringList());
}

STANDFIRST_TEST(PlaceholderTextTest)
#include "PlaceholderTextTest.moc"
