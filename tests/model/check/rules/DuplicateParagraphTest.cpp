// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class DuplicateParagraphTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aParagraphTwiceIsFoundAndTheSecondGoes();
    void whatIsShortMayBeSaidTwice();
};

void DuplicateParagraphTest::aParagraphTwiceIsFoundAndTheSecondGoes() {
    QCOMPARE(found(u"duplicate-paragraph"_s,
                   [](Article &a) {
                       a.body[4] =
                           paragraph(u"The ferry left the harbour at dawn on Monday, as before."_s);
                       a.body[1] = a.body[4];
                   }),
             (QStringList{u"warning body[4]"_s}));
    const auto whole = mended(u"duplicate-paragraph"_s, [](Article &a) {
        a.body[4] = paragraph(u"The ferry left the harbour at dawn on Monday, as before."_s);
        a.body[1] = a.body[4];
    });
    QVERIFY(whole);
    QCOMPARE(whole->body.size(), goodArticle().body.size() - 1);
}

void DuplicateParagraphTest::whatIsShortMayBeSaidTwice() {
    QCOMPARE(found(u"duplicate-paragraph"_s,
                   [](Article &a) {
                       a.body[0] = paragraph(u"No comment."_s);
                       a.body[1] = a.body[0];
                   }),
             QStringList());
}

STANDFIRST_TEST(DuplicateParagraphTest)
#include "DuplicateParagraphTest.moc"
