// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class AdjacentEmbedsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoEmbedsTogetherAreFound();
    void wordsBetweenThemAreEnough();
};

void AdjacentEmbedsTest::twoEmbedsTogetherAreFound() {
    QCOMPARE(found(u"adjacent-embeds"_s,
                   [](Article &a) {
                       a.body[5] = {Embed{u"https://example.org/v"_s}};
                       a.body[6] = {Embed{u"https://example.org/w"_s}};
                   }),
             (QStringList{u"warning body[6]"_s}));
}

void AdjacentEmbedsTest::wordsBetweenThemAreEnough() {
    QCOMPARE(found(u"adjacent-embeds"_s,
                   [](Article &a) {
                       a.body[0] = {Embed{u"https://example.org/v"_s}};
                       a.body[4] = {Embed{u"https://example.org/w"_s}};
                   }),
             QStringList());
}

STANDFIRST_TEST(AdjacentEmbedsTest)
#include "AdjacentEmbedsTest.moc"
