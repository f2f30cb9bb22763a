// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/RuleBook.h"
#include "model/check/RuleSet.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"

using namespace Qt::StringLiterals;

class RuleBookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewsroomBeginsWithTheProgramsRules();
    void itsOwnRuleIsKeptAndGone();
    void aRuleOfTheProgramIsChangedAndComesBack();
    void aTextWithOneBadRuleChangesNothing();
};

void RuleBookTest::aNewsroomBeginsWithTheProgramsRules() {
    TestNewsroom newsroom;
    QCOMPARE(must(RuleBook(*newsroom).all()), RuleSet::usual());
    QVERIFY(must(RuleBook(*newsroom).own()).isEmpty());
}

void RuleBookTest::itsOwnRuleIsKeptAndGone() {
    TestNewsroom newsroom;
    RuleBook book(*newsroom);
    HouseRule rule;
    rule.id = u"port-elms"_s;
    QVERIFY(!book.set(rule).ok()); // no words
    rule.words = {u"Portelms"_s};
    must(book.set(rule));
    QCOMPARE(must(book.find(u"port-elms"_s)), rule);
    QCOMPARE(must(book.all()).size(), RuleSet::usual().size() + 1);
    must(book.reset(u"port-elms"_s));
    QCOMPARE(must(book.all()), RuleSet::usual());
    const auto gone = book.reset(u"port-elms"_s);
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, Error::Kind::NotFound);
}

void RuleBookTest::aRuleOfTheProgramIsChangedAndComesBack() {
    TestNewsroom newsroom;
    RuleBook book(*newsroom);
    const HouseRule usual = RuleSet::usual().first();
    HouseRule other = usual;
    other.level = Finding::Level::Error;
    must(book.set(other));
    QCOMPARE(must(book.own()), QList<HouseRule>{other});
    must(book.set(usual)); // as it was: nothing of one's own is left
    QVERIFY(must(book.own()).isEmpty());
    must(book.add(QByteArray("[[rule]]\nid = \"") + usual.id.toUtf8() + "\"\noff = true\n"));
    QVERIFY(must(book.find(usual.id)).off);
    must(book.reset(usual.id));
    QCOMPARE(must(book.find(usual.id)), usual);
}

void RuleBookTest::aTextWithOneBadRuleChangesNothing() {
    TestNewsroom newsroom;
    RuleBook book(*newsroom);
    QVERIFY(!book.add("[[rule]]\nid = \"good\"\nwords = [\"a\"]\n[[rule]]\nid = \"bad\"\n").ok());
    QVERIFY(!book.add("[[rule]]\nid = \"good\"\nwords = [\"a\"]\n[[rule]]\nid = \"nobody\"\noff = "
                      "true\n")
                 .ok());
    QVERIFY(must(book.own()).isEmpty());
}

STANDFIRST_TEST(RuleBookTest)
#include "RuleBookTest.moc"
