// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class VagueLinkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsThatSayNothingGetAHint();
    void wordsThatSayWhereAreLeft();
};

void VagueLinkTest::wordsThatSayNothingGetAHint() {
    QCOMPARE(found(u"vague-link"_s,
                   [](Article &a) {
                       a.body[3] = paragraph(u"click here"_s, {false, false, false, false, false,
                                                               u"https://example.org"_s});
                   }),
             (QStringList{u"hint body[3].text[0]"_s}));
}

void VagueLinkTest::wordsThatSayWhereAreLeft() {
    QCOMPARE(found(u"vague-link"_s,
                   [](Article &a) {
                       a.body[3] = paragraph(u"the site"_s, {false, false, false, false, false,
                                                             u"https://example.org"_s});
                   }),
             QStringList());
}

STANDFIRST_TEST(VagueLinkTest)
#include "VagueLinkTest.moc"
