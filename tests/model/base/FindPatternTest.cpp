// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/FindPattern.h"
#include "tests/support/TestMain.h"
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

/// Looking for words in a text.
class FindPatternTest : public QObject {
    Q_OBJECT

    /// What is found, with a bar between the matches.
    static QString found(const Wanted &wanted, const QString &text) {
        const auto pattern = FindPattern::of(wanted);
        if (!pattern)
            return pattern.error().text;
        const auto matches = pattern->in(text);
        if (!matches)
            return matches.error().text;
        QStringList words;
        for (const auto &match : *matches)
            words << text.mid(match.from, match.length);
        return words.join(u'|');
    }
    static QString replaced(const Wanted &wanted, QString text, const QString &with) {
        const auto pattern = FindPattern::of(wanted);
        const auto matches = pattern->in(text);
        for (auto at = matches->rbegin(); at != matches->rend(); ++at)
            text.replace(at->from, at->length, pattern->replacement(*at, with));
        return text;
    }

private Q_SLOTS:
    void lettersAreComparedWithoutCaseUnlessAskedFor() {
        const QString text = u"Budget, BUDGET and budget; ΣΊΣΥΦΟΣ and Σίσυφος"_s;
        QCOMPARE(found({.text = u"budget"_s}, text), u"Budget|BUDGET|budget"_s);
        QCOMPARE(found({.text = u"budget"_s, .matchCase = true}, text), u"budget"_s);
        QCOMPARE(found({.text = u"σίσυφοσ"_s}, text), u"ΣΊΣΥΦΟΣ|Σίσυφος"_s);
    }

    void aWholeWordHasNoLetterOfAnotherScriptBesideIt() {
        const auto whole = [](const QString &text) {
            return Wanted{.text = text, .wholeWords = true};
        };
        QCOMPARE(found(whole(u"port"_s), u"A port, an airport, ports, port_1, Port's"_s),
                 u"port|Port"_s);
        QCOMPARE(found(whole(u"rome"_s), u"Rome, Romé, Rome\u0301"_s), u"Rome"_s);
        QCOMPARE(found(whole(u"дом"_s), u"Дом и домик"_s), u"Дом"_s);
        QCOMPARE(found(whole(u"é"_s), u"é été"_s), u"é"_s);
        QCOMPARE(found(whole(u"東京"_s), u"私は東京に住む"_s), u"東京"_s);
        QCOMPARE(found(whole(u"€5"_s), u"It costs €5."_s), u"€5"_s);
    }

    void anotherOccurrenceWithinARefusedOneIsStillFound() {
        QCOMPARE(found({.text = u"a a"_s, .wholeWords = true}, u"ba a a"_s), u"a a"_s);
    }

    void whatTypographyPutInIsFoundByWhatIsTyped() {
        const QString text = u"Don’t pay “10\u00a0km” fares… wait... re\u2011open"_s;
        QCOMPARE(found({.text = u"don't"_s}, text), u"Don’t"_s);
        QCOMPARE(found({.text = u"\x22"
                                "10 km\x22"_s},
                       text),
                 u"“10\u00a0km”"_s);
        QCOMPARE(found({.text = u"..."_s}, text), u"…|..."_s);
        QCOMPARE(found({.text = u"re-open"_s}, text), u"re\u2011open"_s);
        QCOMPARE(found({.text = u"’"_s}, u"' and ’"_s), u"’"_s);
    }

    void signsOfExpressionsAreWordsInAPlainSearch() {
        QCOMPARE(found({.text = u"(a.b)*"_s}, u"(a.b)* axb"_s), u"(a.b)*"_s);
        QCOMPARE(found({.text = u"😀"_s}, u"so 😀😀"_s), u"😀|😀"_s);
        QCOMPARE(found({.text = QString()}, u"text"_s), QString());
    }

    void anExpressionFindsAndItsGroupsAreReplaced() {
        const Wanted dates{.text = u"(\\d+) (May|June)"_s, .expression = true};
        QCOMPARE(found(dates, u"On 3 May and 14 june"_s), u"3 May|14 june"_s);
        QCOMPARE(replaced(dates, u"On 3 May and 14 June"_s, u"$2 \\1"_s),
                 u"On May 3 and June 14"_s);
        QCOMPARE(replaced(dates, u"On 3 May"_s, u"[\\0] $$ \\\\ $x"_s), u"On [3 May] $ \\ $x"_s);
        QCOMPARE(replaced({.text = u"May"_s}, u"3 May"_s, u"$1 \\0"_s), u"3 $1 \\0"_s);
        QCOMPARE(found({.text = u"^\\w+"_s, .expression = true}, u"one two\nthree four"_s),
                 u"one|three"_s);
    }

    void anEmptyMatchOrHalfACharacterIsNone() {
        QCOMPARE(found({.text = u"x*"_s, .expression = true}, u"axxb"_s), u"xx"_s);
        QCOMPARE(found({.text = u"(?=a)"_s, .expression = true}, u"aaa"_s), QString());
        QCOMPARE(found({.text = u"\\C"_s, .expression = true}, u"😀a"_s), u"a"_s);
        QCOMPARE(found({.text = u"a"_s}, QString(QChar(0xd83d)) + u"a"_s), u"a"_s);
    }

    void aBrokenExpressionIsToldWithItsPlace() {
        const auto pattern = FindPattern::of({.text = u"(budget"_s, .expression = true});
        QVERIFY(!pattern);
        QCOMPARE(pattern.error().kind, Error::Kind::BadInput);
        QVERIFY2(pattern.error().text.contains(u"at character 7"_s),
                 qPrintable(pattern.error().text));
    }

    void aCatastrophicExpressionIsStoppedAndNamed_data() {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<int>("length");
        QTest::newRow("a group repeated twice") << u"(a+)+$"_s << 60;
        QTest::newRow("alternatives that overlap") << u"(a|a)*[bc]"_s << 3'000;
        QTest::newRow("in a long paragraph") << u"(a+)+$"_s << 100'000;
        QTest::newRow("its own limit does not lift ours")
            << u"(*LIMIT_MATCH=900000000)(a+)+$"_s << 60;
        QTest::newRow("without the compiler") << u"(*NO_JIT)(a+)+$"_s << 3'000;
        QTest::newRow("back references") << u"(a*)*\\1*[bc]"_s << 2'000;
    }
    void aCatastrophicExpressionIsStoppedAndNamed() {
        QFETCH(QString, expression);
        QFETCH(int, length);
        const auto pattern = FindPattern::of({.text = expression, .expression = true});
        QVERIFY(pattern);
        QElapsedTimer clock;
        clock.start();
        const auto matches = pattern->in(QString(length, u'a') + u'!');
        QVERIFY2(clock.elapsed() < 2'000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(!matches);
        QCOMPARE(matches.error().what, expression);
        QVERIFY(matches.error().text.contains(u"too many ways"_s));
    }

    void usualExpressionsWorkInLongParagraphs() {
        const QString text = u"Ministers went back to the table on Tuesday. "_s.repeated(2'000);
        for (const QString &expression :
             {u"\\bT\\w+"_s, u"table.*?Tuesday"_s, u"[A-Z][a-z]+ went"_s, u"(?i)MINISTERS"_s})
            QCOMPARE(found({.text = expression, .matchCase = true, .expression = true}, text)
                         .count(u'|'),
                     1'999);
    }

    void aDeadlineEndsTheWork() {
        const auto pattern = FindPattern::of({.text = u"a"_s});
        QVERIFY(!pattern->in(u"aaa"_s, QDeadlineTimer(0)));
    }
};

STANDFIRST_TEST(FindPatternTest)
#include "FindPatternTest.moc"
