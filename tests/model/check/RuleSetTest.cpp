// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/RuleSet.h"
#include "tests/support/SourceTree.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;

namespace {

QStringList ids(const QList<Finding> &findings) {
    QStringList all;
    for (const Finding &finding : findings)
        all += finding.check.section(u':', 1);
    return all;
}

/// The ids of the program's rules that speak about a text.
QStringList said(const QString &text, const QString &language, const QString &section = {}) {
    static const RuleSet rules(RuleSet::usual());
    return ids(rules.look(text, language, section));
}

} // namespace

class RuleSetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theProgramHasFortyRulesForEnglishAndFifteenForItalian();
    void eachRuleOfTheProgramHasAReasonAndFindsItsOwnWords();
    void theHousesOwnStandsOverTheProgramsAndMaySwitchOff();
    void englishSlipsAreFound();
    void italianSlipsAreFound();
    void ordinaryWritingIsLeft();
};

void RuleSetTest::theProgramHasFortyRulesForEnglishAndFifteenForItalian() {
    QHash<QString, int> counted;
    for (const HouseRule &rule : RuleSet::usual())
        counted[rule.languages.value(0).left(2)]++;
    QVERIFY2(counted[u"en"_s] >= 40, qPrintable(QString::number(counted[u"en"_s])));
    QVERIFY2(counted[u"it"_s] >= 15, qPrintable(QString::number(counted[u"it"_s])));
}

void RuleSetTest::eachRuleOfTheProgramHasAReasonAndFindsItsOwnWords() {
    for (const QString &file : SourceTree::files({u"resources/rules"_s}, {u"*.toml"_s})) {
        const auto read = RuleText::read(SourceTree::read(file));
        QVERIFY2(read.ok(), qPrintable(file + (read.ok() ? QString() : read.error().text)));
    }
    for (const HouseRule &rule : RuleSet::usual()) {
        QVERIFY2(rule.valid().ok(), qPrintable(rule.id));
        QVERIFY2(!rule.reason.isEmpty(), qPrintable(rule.id));
        for (const QString &words : rule.words)
            QVERIFY2(said(u"So it is, "_s + words + u", today."_s, rule.languages.value(0),
                          rule.sections.value(0))
                         .contains(rule.id),
                     qPrintable(rule.id + u": "_s + words));
    }
}

void RuleSetTest::theHousesOwnStandsOverTheProgramsAndMaySwitchOff() {
    HouseRule usual;
    usual.id = u"ferry"_s;
    usual.words = {u"ferry"_s};
    HouseRule other = usual;
    other.words = {u"boat"_s};
    const auto look = [](const QList<HouseRule> &rules) {
        return ids(RuleSet(rules).look(u"A ferry and a boat"_s, u"en"_s, {}));
    };
    QCOMPARE(look(RuleSet::over({usual}, {})), QStringList{u"ferry"_s});
    QCOMPARE(RuleSet(RuleSet::over({usual}, {other})).look(u"A boat"_s, u"en"_s, {}).size(), 1);
    HouseRule off;
    off.id = u"ferry"_s;
    off.off = true;
    QCOMPARE(look(RuleSet::over({usual}, {off})), QStringList());
    other.id = u"boat"_s;
    QCOMPARE(look(RuleSet::over({usual}, {other})), (QStringList{u"ferry"_s, u"boat"_s}));
}

void RuleSetTest::englishSlipsAreFound() {
    QCOMPARE(said(u"He committed suicide."_s, u"en-GB"_s), QStringList{u"committed-suicide"_s});
    QCOMPARE(said(u"There were less voters."_s, u"en-US"_s), QStringList{u"less-people"_s});
    QCOMPARE(said(u"It cost £5 million."_s, u"en-GB"_s), QStringList{u"million-form"_s});
    QCOMPARE(said(u"In the 1990’s and 1980's."_s, u"en-GB"_s),
             (QStringList{u"decade-apostrophe"_s, u"decade-apostrophe"_s}));
    QCOMPARE(said(u"A wave of migrants came."_s, u"en-GB"_s), QStringList{u"migrant-flood"_s});
    QCOMPARE(said(u"The murderer fled."_s, u"en-GB"_s, u"Crime"_s),
             QStringList{u"court-the-murderer"_s});
}

void RuleSetTest::italianSlipsAreFound() {
    QCOMPARE(said(u"Qual'è il costo?"_s, u"it"_s), QStringList{u"it-qual-e"_s});
    QCOMPARE(said(u"Qual’era il costo?"_s, u"it-IT"_s), QStringList{u"it-qual-e"_s});
    QCOMPARE(said(u"Ne resta un pò."_s, u"it"_s), QStringList{u"it-un-po"_s});
    QCOMPARE(said(u"Non so perchè."_s, u"it"_s), QStringList{u"it-perche"_s});
    QCOMPARE(said(u"E’ un altra storia."_s, u"it"_s), QStringList{u"it-un-altra"_s});
    QCOMPARE(said(u"La citta’ dorme."_s, u"it"_s), QStringList{u"it-accento-apostrofo"_s});
}

void RuleSetTest::ordinaryWritingIsLeft() {
    QCOMPARE(said(u"The terrorist group and the killer whale."_s, u"en-GB"_s, u"TERRORISM"_s),
             QStringList());
    QCOMPARE(said(u"Unique among planned boats, it left at 7pm in the rain with fewer voters, "
                  "between 5 and 10 of them, for $5 and 5% of £3m in the 1990s, in 2019-20."_s,
                  u"en-GB"_s, u"COURTS"_s),
             QStringList());
    QCOMPARE(said(u"Qual è il prezzo? Un po’ di più, perché piuttosto che aspettare si parte; un "
                  "altro giorno, un’altra città, il Po e un popolo."_s,
                  u"it"_s),
             QStringList());
}

STANDFIRST_TEST(RuleSetTest)
#include "RuleSetTest.moc"
