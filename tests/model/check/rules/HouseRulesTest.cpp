// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/RuleSet.h"
#include "tests/support/CheckCase.h"
#include "tests/support/TestMain.h"
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace CheckCase;

namespace {

CheckContext ruledBy(const HouseRule &rule) {
    CheckContext with = context();
    with.rules = std::make_shared<RuleSet>(QList<HouseRule>{rule});
    return with;
}

} // namespace

class HouseRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFindingBearsTheRuleItsWordsAndWhatToWrite();
    void aSuggestionIsPutInByARepair();
    void whatSomebodyElseSaidIsLeft();
    void aRuleOfAnotherSectionOrLanguageIsSilent();
    void aCatastrophicPatternIsStoppedAndNamedOnce();
};

void HouseRulesTest::aFindingBearsTheRuleItsWordsAndWhatToWrite() {
    Article article = goodArticle();
    article.body[1] = paragraph(u"A very unique boat."_s);
    const QList<Finding> all = findings(article);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().check, u"house-rules:very-unique"_s);
    QCOMPARE(all.first().words, u"very unique"_s);
    QVERIFY(all.first().message.contains(u"“unique”"_s));
}

void HouseRulesTest::aSuggestionIsPutInByARepair() {
    QCOMPARE(mendedText(u"house-rules:pre-planned"_s, u"Pre-planned works"_s), u"Planned works"_s);
    QCOMPARE(mendedText(u"house-rules:pm-in-the-evening"_s, u"at 7pm in the evening it"_s),
             u"at 7pm it"_s);
}

void HouseRulesTest::whatSomebodyElseSaidIsLeft() {
    QCOMPARE(found(u"house-rules:very-unique"_s,
                   [](Article &a) { a.body[1] = paragraph(u"“A very unique boat,” he said."_s); }),
             QStringList());
}

void HouseRulesTest::aRuleOfAnotherSectionOrLanguageIsSilent() {
    const auto flaw = [](const QString &section, const QString &language) {
        return found(u"house-rules:court-the-murderer"_s, [&](Article &a) {
            a.section = section;
            a.language = language;
            a.body[1] = paragraph(u"Then the murderer left."_s);
        });
    };
    QCOMPARE(flaw(u"courts"_s, u"en-US"_s), QStringList{u"warning body[1].text"_s});
    QCOMPARE(flaw(u"SPORT"_s, u"en-US"_s), QStringList());
    QCOMPARE(flaw(u"COURTS"_s, u"it"_s), QStringList());
}

void HouseRulesTest::aCatastrophicPatternIsStoppedAndNamedOnce() {
    HouseRule rule;
    rule.id = u"bad"_s;
    rule.pattern = u"(a+)+$"_s;
    QElapsedTimer timer;
    timer.start();
    Article article = goodArticle();
    article.body[0] = paragraph(u"a"_s.repeated(5000) + u'b');
    article.body[1] = paragraph(u"a"_s.repeated(3000) + u'c');
    QList<Finding> stopped;
    for (const Finding &finding : findings(article, ruledBy(rule)))
        if (finding.check == u"house-rules:bad")
            stopped += finding;
    QCOMPARE(stopped.size(), 1);
    QVERIFY(stopped.first().message.contains(u"“bad”"_s));
    QVERIFY(timer.elapsed() < 2000);
}

STANDFIRST_TEST(HouseRulesTest)
#include "HouseRulesTest.moc"
