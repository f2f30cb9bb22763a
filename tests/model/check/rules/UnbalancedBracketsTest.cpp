// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class UnbalancedBracketsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBracketAloneIsFound();
    void listsAndFacesAreLeft();
};

void UnbalancedBracketsTest::aBracketAloneIsFound() {
    QCOMPARE(found(u"unbalanced-brackets"_s,
                   [](Article &a) { a.body[1] = paragraph(u"The ferry (built 1962 is back."_s); }),
             (QStringList{u"warning body[1].text"_s}));
    QCOMPARE(found(u"unbalanced-brackets"_s,
                   [](Article &a) { a.body[1] = paragraph(u"The ferry built 1962) is back."_s); }),
             (QStringList{u"warning body[1].text"_s}));
    QCOMPARE(found(u"unbalanced-brackets"_s,
                   [](Article &a) { a.body[1] = paragraph(u"He [the mate said so."_s); }),
             (QStringList{u"warning body[1].text"_s}));
}

void UnbalancedBracketsTest::listsAndFacesAreLeft() {
    QCOMPARE(
        found(u"unbalanced-brackets"_s,
              [](Article &a) { a.body[1] = paragraph(u"We want 1) a boat and b) a crew :)"_s); }),
        QStringList());
    QCOMPARE(found(u"unbalanced-brackets"_s,
                   [](Article &a) { a.body[1] = paragraph(u"All (of [it]) is closed."_s); }),
             QStringList());
}

STANDFIRST_TEST(UnbalancedBracketsTest)
#include "UnbalancedBracketsTest.moc"
