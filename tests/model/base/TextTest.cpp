// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/Text.h"

#include "tests/support/ArticleGenerator.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;

class TextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foldComparesAsAReaderDoes_data();
    void foldComparesAsAReaderDoes();
    void foldingTwiceChangesNothing();
    void aSlugIsWhatAPathMayHold_data();
    void aSlugIsWhatAPathMayHold();
    void aLongSlugEndsAtAWord();
    void wordsAreCounted_data();
    void wordsAreCounted();
    void readingTimeIsOneMinuteFor250Words();
    void cleanTextIsComposedAndHasNoControlCharacters_data();
    void cleanTextIsComposedAndHasNoControlCharacters();
    void cleaningTwiceChangesNothing();
    void aTerminalGetsNothingThatMovesItsCursorOrTurnsItsText();
    void lengthIsWhatAPersonCounts_data();
    void lengthIsWhatAPersonCounts();
    void aCutEndsAtAWord();
};

void TextTest::foldComparesAsAReaderDoes_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("case and accents") << u"Côte  D'Or"_s << u"cote d'or"_s;
    QTest::newRow("composed or not") << u"cafe\u0301"_s << u"cafe"_s;
    QTest::newRow("no-break space, tab, ends") << u" \tTen\u00A0km\n"_s << u"ten km"_s;
    QTest::newRow("sharp s") << u"STRASSE Straße"_s << u"strasse strasse"_s;
    QTest::newRow("Turkish I, whatever the locale") << u"IZMIR İzmir"_s << u"izmir izmir"_s;
    QTest::newRow("ligature and width") << u"ﬁsh Ａ１"_s << u"fish a1"_s;
    QTest::newRow("Greek") << u"Ἀθῆναι ΣΊΣΥΦΟΣ"_s << u"αθηναι σισυφοσ"_s;
    QTest::newRow("Hebrew points") << u"עִבְרִית"_s << u"עברית"_s;
    QTest::newRow("Arabic vowels") << u"كِتَاب"_s << u"كتاب"_s;
    QTest::newRow("kana keeps its voicing") << u"がか"_s << u"がか"_s;
    QTest::newRow("Hindi keeps its vowels") << u"हिन्दी"_s << u"हिन्दी"_s;
    QTest::newRow("Korean is composed again") << u"한국"_s << u"한국"_s;
    QTest::newRow("soft hyphen") << u"har\u00ADbour"_s << u"harbour"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TextTest::foldComparesAsAReaderDoes() {
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(Text::fold(text), folded);
}

void TextTest::foldingTwiceChangesNothing() {
    ArticleGenerator generator(1);
    for (int i = 0; i < 2000; ++i) {
        const QString once = Text::fold(generator.text());
        QCOMPARE(Text::fold(once), once);
    }
}

void TextTest::aSlugIsWhatAPathMayHold_data() {
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("slug");
    QTest::newRow("English") << u"Harbour ferry returns"_s << u"harbour-ferry-returns"_s;
    QTest::newRow("punctuation") << u"“It’s over!” – says 1st mate, at 5%…"_s
                                 << u"it-s-over-says-1st-mate-at-5"_s;
    QTest::newRow("German") << u"Größe über alles"_s << u"grosse-uber-alles"_s;
    QTest::newRow("Cyrillic") << u"Москва"_s << u"moskva"_s;
    QTest::newRow("Greek") << u"Αθήνα"_s << u"athena"_s;
    QTest::newRow("Japanese") << u"ニュース"_s << u"nyusu"_s;
    QTest::newRow("path and escape") << u"../../etc/passwd\u001b[2J"_s << u"etc-passwd-2j"_s;
    QTest::newRow("emoji alone") << u"👩‍🚀"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TextTest::aSlugIsWhatAPathMayHold() {
    QFETCH(QString, headline);
    QFETCH(QString, slug);
    QCOMPARE(Text::slug(headline), slug);
}

void TextTest::aLongSlugEndsAtAWord() {
    const QString slug = Text::slug(u"harbour "_s.repeated(20));
    QCOMPARE(slug,
             u"harbour-harbour-harbour-harbour-harbour-harbour-harbour-harbour-harbour-harbour"_s);
    QCOMPARE(slug.size(), 79);
    QCOMPARE(Text::slug(QString(200, u'a')).size(), 80);
    QCOMPARE(Text::slug(QString(79, u'a') + u" bcd"_s).size(), 79);
    QCOMPARE(Text::slug(QString(76, u'a') + u" bcd"_s).size(), 80); // ends at 80 by itself
    ArticleGenerator generator(2);
    for (int i = 0; i < 500; ++i) {
        const QString any = Text::slug(generator.text() + generator.text());
        QVERIFY(any.size() <= 80);
        QVERIFY(!any.startsWith(u'-') && !any.endsWith(u'-') && !any.contains(u"--"));
    }
}

void TextTest::wordsAreCounted_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    QTest::newRow("plain") << u"The ferry returns."_s << 3;
    QTest::newRow("a dash is no word") << u"The ferry – 10 years on – returns"_s << 6;
    QTest::newRow("lines") << u"one\ntwo\n\nthree"_s << 3;
    QTest::newRow("apostrophe, hyphen") << u"It's well-known"_s << 2;
    QTest::newRow("Arabic") << u"العبارة تعود"_s << 2;
    QTest::newRow("Thai, no spaces") << u"ภาษาไทย"_s << 2;
    QTest::newRow("Japanese, no spaces") << u"日本語の新聞"_s << 3;
    QTest::newRow("letters beyond the first plane") << u"𐐨𐐩 𐐪"_s << 2;
    QTest::newRow("nothing") << u" \n "_s << 0;
}

void TextTest::wordsAreCounted() {
    QFETCH(QString, text);
    QFETCH(int, words);
    QCOMPARE(Text::wordCount(text), words);
}

void TextTest::readingTimeIsOneMinuteFor250Words() {
    QCOMPARE(Text::readingMinutes(0), 0);
    QCOMPARE(Text::readingMinutes(1), 1);
    QCOMPARE(Text::readingMinutes(250), 1);
    QCOMPARE(Text::readingMinutes(500), 2);
    QCOMPARE(Text::readingMinutes(1000), 4);
}

void TextTest::cleanTextIsComposedAndHasNoControlCharacters_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("lines");
    const auto row = [](const char *name, const QString &text, const QString &line,
                        const QString &lines) { QTest::newRow(name) << text << line << lines; };
    row("plain", u"Ferry"_s, u"Ferry"_s, u"Ferry"_s);
    row("composed", u"cafe\u0301"_s, u"café"_s, u"café"_s);
    row("CR LF, CR, LF", u"a\r\nb\rc\nd"_s, u"a b c d"_s, u"a\nb\nc\nd"_s);
    row("tab", u"a\tb"_s, u"a b"_s, u"a\tb"_s);
    row("Unicode's line ends", u"a\u2028b\u2029c\u0085d\ve"_s, u"a b c d e"_s, u"a\nb\nc\nd\ne"_s);
    row("controls", u"a\u0000\u0001\u001b\u007f\u009fb"_s, u"ab"_s, u"ab"_s);
    row("lone surrogates",
        u"a\xD800"
        u"b\xDC00"_s,
        u"ab"_s, u"ab"_s);
    row("a pair", u"a😀b"_s, u"a😀b"_s, u"a😀b"_s);
    row("no character", u"a\uFFFE\uFFFFb"_s, u"ab"_s, u"ab"_s);
    row("composes after a control goes", u"e\u0001\u0301"_s, u"é"_s, u"é"_s);
    row("no-break space stays", u"10\u00A0km"_s, u"10\u00A0km"_s, u"10\u00A0km"_s);
    row("an excluded composition", u"\u2126"_s, u"Ω"_s, u"Ω"_s);
}

void TextTest::cleanTextIsComposedAndHasNoControlCharacters() {
    QFETCH(QString, text);
    QFETCH(QString, line);
    QFETCH(QString, lines);
    QCOMPARE(Text::clean(text), line);
    QCOMPARE(Text::clean(text, true), lines);
}

void TextTest::cleaningTwiceChangesNothing() {
    for (char32_t c = 0; c < 0x30000; ++c) {
        const QString text = u"e"_s + QString::fromUcs4(&c, 1) + u"\u0301"_s;
        const QString once = Text::clean(text, true);
        QVERIFY2(Text::clean(once, true) == once, qPrintable(QString::number(c, 16)));
        QVERIFY2(once.normalized(QString::NormalizationForm_C) == once,
                 qPrintable(QString::number(c, 16)));
    }
}

void TextTest::aTerminalGetsNothingThatMovesItsCursorOrTurnsItsText() {
    QCOMPARE(Text::forTerminal(u"a\u001b[31mb\u009b1mc"_s), u"a[31mb1mc"_s);
    QCOMPARE(Text::forTerminal(u"a\tb\nc"_s), u"a b c"_s);
    QCOMPARE(Text::forTerminal(u"\u202Egpj.exe\u202C\u2066x\u2069"_s), u"gpj.exex"_s);
    QCOMPARE(Text::forTerminal(u"עברית 😀"_s), u"עברית 😀"_s);
}

void TextTest::lengthIsWhatAPersonCounts_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::newRow("plain") << u"Ferry"_s << 5;
    QTest::newRow("accents apart") << u"q\u0303\u0323"_s << 1;
    QTest::newRow("astronaut") << u"👩‍🚀"_s << 1;
    QTest::newRow("flag") << u"🇮🇹🇩🇪"_s << 2;
    QTest::newRow("Korean jamo") << u"\u1112\u1161\u11AB"_s << 1;
    QTest::newRow("nothing") << QString() << 0;
}

void TextTest::lengthIsWhatAPersonCounts() {
    QFETCH(QString, text);
    QFETCH(int, length);
    QCOMPARE(Text::length(text), length);
}

void TextTest::aCutEndsAtAWord() {
    QCOMPARE(Text::cut(u"The ferry returns"_s, 17), u"The ferry returns"_s);
    QCOMPARE(Text::cut(u"The ferry returns"_s, 16), u"The ferry…"_s);
    QCOMPARE(Text::cut(u"The ferry returns"_s, 10), u"The ferry…"_s);
    QCOMPARE(Text::cut(u"The ferry returns"_s, 9), u"The…"_s);
    QCOMPARE(Text::cut(u"Harbour"_s, 4), u"Har…"_s);
    QCOMPARE(Text::cut(u"👩‍🚀👩‍🚀👩‍🚀"_s, 2), u"👩‍🚀…"_s);
    QCOMPARE(Text::cut(u"Harbour"_s, 1), u"…"_s);
}

STANDFIRST_TEST(TextTest)
#include "TextTest.moc"
