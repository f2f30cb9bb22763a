// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/HouseRule.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"

using namespace Qt::StringLiterals;

namespace {

QString refusal(const QByteArray &toml) {
    const auto read = RuleText::read(toml);
    return read ? QString() : read.error().text;
}

} // namespace

class RuleTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadBack();
    void aFaultNamesItsLine();
    void aKeyThatNoRuleHasIsRefused();
    void aRuleWithoutWordsIsOnlyOff();
};

void RuleTextTest::whatIsWrittenIsReadBack() {
    HouseRule words;
    words.id = u"boat"_s;
    words.words = {u"a “boat”"_s, u"it's\\so"_s};
    words.suggestions = {u"ferry"_s, {}};
    words.reason = u"two\nlines and a tab\t"_s;
    words.source = u"Style \"Book\""_s;
    words.level = Finding::Level::Hint;
    words.sections = {u"HARBOUR"_s};
    words.languages = {u"en-GB"_s};
    words.off = true;
    HouseRule pattern;
    pattern.id = u"ship-2"_s;
    pattern.pattern = u"\\bship's? (\\d+)['’]"_s;
    pattern.matchCase = pattern.inQuotes = true;
    const QList<HouseRule> rules{words, pattern};
    QCOMPARE(must(RuleText::read(RuleText::write(rules))), rules);
    QCOMPARE(must(RuleText::read({})), QList<HouseRule>());
}

void RuleTextTest::aFaultNamesItsLine() {
    QVERIFY(refusal("[[rule]]\nid = \"a\"\nwords = [\"b\"\n").startsWith(u"line "_s));
    QVERIFY(refusal("[[rule]]\nid = \"a\"\nwords = \"b\"\n").startsWith(u"line 3: "_s));
    QVERIFY(refusal("\n[[rule]]\nid = \"a\"\npattern = \"(\"\n").startsWith(u"line 2: "_s));
    QVERIFY(refusal("[[rule]]\nid = \"a\"\nwords = [\"b\"]\nlevel = \"loud\"\n")
                .startsWith(u"line 4: "_s));
    QVERIFY(refusal("[[rule]]\nid = \"a\"\nwords = [\"b\"]\n[[rule]]\nid = \"a\"\nwords = "
                    "[\"c\"]\n")
                .startsWith(u"line 4: "_s));
    QVERIFY(!refusal("\xff\xfe not utf-8").isEmpty());
}

void RuleTextTest::aKeyThatNoRuleHasIsRefused() {
    QVERIFY(refusal("[[rule]]\nid = \"a\"\nwords = [\"b\"]\ncolour = 1\n").contains(u"“colour”"_s));
    QVERIFY(refusal("name = \"x\"\n").contains(u"“name”"_s));
    QVERIFY(refusal("rule = [1, 2]\n").startsWith(u"line 1"_s));
}

void RuleTextTest::aRuleWithoutWordsIsOnlyOff() {
    QVERIFY(!refusal("[[rule]]\nid = \"a\"\n").isEmpty());
    QCOMPARE(refusal("[[rule]]\nid = \"a\"\noff = true\n"), QString());
}

STANDFIRST_TEST(RuleTextTest)
#include "RuleTextTest.moc"
