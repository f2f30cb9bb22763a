// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class LongParagraphTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aParagraphOfManyWordsGetsAHint();
};

void LongParagraphTest::aParagraphOfManyWordsGetsAHint() {
    QCOMPARE(found(u"long-paragraph"_s,
                   [](Article &a) { a.body[1] = paragraph(u"word "_s.repeated(140).trimmed()); }),
             (QStringList{u"hint body[1].text"_s}));
    QCOMPARE(found(u"long-paragraph"_s,
                   [](Article &a) { a.body[1] = paragraph(u"word "_s.repeated(120).trimmed()); }),
             QStringList());
}

STANDFIRST_TEST(LongParagraphTest)
#include "LongParagraphTest.moc"
