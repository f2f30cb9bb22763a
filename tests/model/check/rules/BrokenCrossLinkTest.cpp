// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class BrokenCrossLinkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anUnresolvedReadAlsoIsFound();
    void aTargetThatIsNotHereIsFound();
    void aKilledTargetIsFound();
    void aLinkInTheTextIsFound();
    void aFactBoxIsGoneInto();
};

void BrokenCrossLinkTest::anUnresolvedReadAlsoIsFound() {
    const QStringList places =
        found(u"broken-cross-link"_s, [](Article &a) { a.body[1] = {ReadAlso{u"Some day"_s}}; });
    QCOMPARE(places, (QStringList{u"error body[1]"_s}));
}

void BrokenCrossLinkTest::aTargetThatIsNotHereIsFound() {
    const QStringList places = found(u"broken-cross-link"_s, [](Article &a) {
        a.body[1] = {ReadAlso{u"Gone"_s, ArticleId::make()}};
    });
    QCOMPARE(places, (QStringList{u"error body[1]"_s}));
}

void BrokenCrossLinkTest::aKilledTargetIsFound() {
    const QStringList places = found(u"broken-cross-link"_s, [](Article &a) {
        a.body[1] = {ReadAlso{u"Killed"_s, killed()}};
    });
    QCOMPARE(places, (QStringList{u"error body[1]"_s}));
}

void BrokenCrossLinkTest::aLinkInTheTextIsFound() {
    const QStringList places = found(u"broken-cross-link"_s, [](Article &a) {
        a.body[1] = paragraph(u"a link"_s, {false, false, false, false, false, {}, killed()});
    });
    QCOMPARE(places, (QStringList{u"error body[1].text[0]"_s}));
}

void BrokenCrossLinkTest::aFactBoxIsGoneInto() {
    const QStringList places = found(u"broken-cross-link"_s, [](Article &a) {
        a.body[1] = {FactBox{u"Box"_s, {{Divider{}}, {ReadAlso{u"Some day"_s}}}}};
    });
    QCOMPARE(places, (QStringList{u"error body[1].body[1]"_s}));
}

STANDFIRST_TEST(BrokenCrossLinkTest)
#include "BrokenCrossLinkTest.moc"
