// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class SubheadingPlaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSubheadingWithoutTextUnderItIsFound();
    void aSmallerOneNeedsALargerOneBefore();
    void oneAtTheTopGetsAHint();
};

void SubheadingPlaceTest::aSubheadingWithoutTextUnderItIsFound() {
    QCOMPARE(found(u"subheading-place"_s,
                   [](Article &a) {
                       a.body.push_back({Subheading{2, plain(u"More"_s)}});
                   }),
             (QStringList{u"warning body[9].text"_s}));
    QCOMPARE(found(u"subheading-place"_s,
                   [](Article &a) {
                       a.body[3] = {Subheading{2, plain(u"One"_s)}};
                       a.body[4] = {Subheading{2, plain(u"Two"_s)}};
                   }),
             (QStringList{u"warning body[3].text"_s}));
}

void SubheadingPlaceTest::aSmallerOneNeedsALargerOneBefore() {
    QCOMPARE(found(u"subheading-place"_s,
                   [](Article &a) {
                       a.body[4] = {Subheading{3, plain(u"Three"_s)}};
                   }),
             (QStringList{u"warning body[4].text"_s}));
    QCOMPARE(found(u"subheading-place"_s,
                   [](Article &a) {
                       a.body[3] = {Subheading{2, plain(u"Two"_s)}};
                       a.body[4] = {Subheading{3, plain(u"Three"_s)}};
                   }),
             QStringList());
}

void SubheadingPlaceTest::oneAtTheTopGetsAHint() {
    QCOMPARE(found(u"subheading-place"_s,
                   [](Article &a) {
                       a.body[0] = {Subheading{2, plain(u"First"_s)}};
                   }),
             (QStringList{u"hint body[0].text"_s}));
}

STANDFIRST_TEST(SubheadingPlaceTest)
#include "SubheadingPlaceTest.moc"
