// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace CheckCase;

class UnbalancedQuotesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMarkWithoutAPartnerIsFound();
    void aStandfirstIsLookedAt();
    void aQuotationMayGoOnInTheNextParagraph();
    void marksOfManyLanguagesAreBalanced_data();
    void marksOfManyLanguagesAreBalanced();
};

void UnbalancedQuotesTest::aMarkWithoutAPartnerIsFound() {
    // What stands there now no longer goes on the quotation that body[1] opens.
    const QStringList places =
        found(u"unbalanced-quotes"_s, [](Article &a) { a.body[2] = paragraph(u"He said “no."_s); });
    QCOMPARE(places, (QStringList{u"warning body[1].text"_s, u"warning body[2].text"_s}));
}

void UnbalancedQuotesTest::aStandfirstIsLookedAt() {
    const QStringList places =
        found(u"unbalanced-quotes"_s, [](Article &a) { a.standfirst += u" \"No."_s; });
    QCOMPARE(places, (QStringList{u"warning standfirst"_s}));
}

void UnbalancedQuotesTest::aQuotationMayGoOnInTheNextParagraph() {
    const QStringList places =
        found(u"unbalanced-quotes"_s, [](Article &a) { a.body[1] = paragraph(u"“It goes on"_s); });
    QCOMPARE(places, (QStringList()));
}

void UnbalancedQuotesTest::marksOfManyLanguagesAreBalanced_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("balanced");
    QTest::newRow("English") << u"“No,” he said. “Never.”"_s << true;
    QTest::newRow("German") << u"„Nein“, sagte er."_s << true;
    QTest::newRow("German with English end") << u"„Nein”, sagte er."_s << true;
    QTest::newRow("French") << u"« Non », dit-il."_s << true;
    QTest::newRow("Danish") << u"»Nej«, sagde han."_s << true;
    QTest::newRow("Swedish") << u"”Nej”, sade han."_s << true;
    QTest::newRow("straight") << u"\"No,\" he said."_s << true;
    QTest::newRow("apostrophes") << u"It's the mates' boat, it’s theirs"_s << true;
    QTest::newRow("German, not closed") << u"„Nein, sagte er."_s << false;
    QTest::newRow("French, not opened") << u"Non », dit-il."_s << false;
    QTest::newRow("straight, not closed") << u"\"No, he said."_s << false;
    QTest::newRow("Swedish, one") << u"”Nej, sade han."_s << false;
}

void UnbalancedQuotesTest::marksOfManyLanguagesAreBalanced() {
    QFETCH(QString, text);
    QFETCH(bool, balanced);
    const QStringList places =
        found(u"unbalanced-quotes"_s, [&](Article &a) { a.body = {paragraph(text)}; });
    QCOMPARE(places.isEmpty(), balanced);
}

STANDFIRST_TEST(UnbalancedQuotesTest)
#include "UnbalancedQuotesTest.moc"
