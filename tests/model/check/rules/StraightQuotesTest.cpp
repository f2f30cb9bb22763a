// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class StraightQuotesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void straightOnesBesideCurlyOnesAreMadeCurly();
    void anArticleAllInStraightOnesIsLeft();
};

void StraightQuotesTest::straightOnesBesideCurlyOnesAreMadeCurly() {
    QCOMPARE(found(u"straight-quotes"_s,
                   [](Article &a) { a.body[1] = paragraph(u"It's over, \"he\" said."_s); }),
             (QStringList{u"hint body[1].text"_s}));
    QCOMPARE(mendedText(u"straight-quotes"_s, u"It's over, \"he\" said."_s),
             u"It’s over, “he” said."_s);
}

void StraightQuotesTest::anArticleAllInStraightOnesIsLeft() {
    QCOMPARE(found(u"straight-quotes"_s,
                   [](Article &a) {
                       for (Block &block : a.body)
                           block = paragraph(u"It's over."_s);
                   }),
             QStringList());
}

STANDFIRST_TEST(StraightQuotesTest)
#include "StraightQuotesTest.moc"
