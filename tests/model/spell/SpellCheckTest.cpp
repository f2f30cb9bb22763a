// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/spell/SpellCheck.h"
#include "model/spell/Speller.h"
#include "model/spell/WordSet.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"
#include "tests/support/TinyDictionary.h"

using namespace Qt::StringLiterals;

namespace {

QStringList wrongIn(const Speller &speller, const QString &language, const QString &text,
                    const QStringList &known = {}) {
    WordSet right;
    for (const QString &word : known)
        right.add(word);
    const SpellCheck check(speller, language,
                           [&](const QString &word) { return right.contains(word); });
    QStringList words;
    for (const TextRange &range : check.wrong(text))
        words << text.mid(range.from, range.length);
    return words;
}

/// The tiny dictionary of that language.
QStringList wrong(const QString &text, const QString &language = u"en-GB"_s,
                  const QStringList &known = {}) {
    static const TinyDictionary tiny;
    const auto speller = must(Speller::open(*Dictionaries::find(language, tiny.folders())));
    return wrongIn(*speller, language, text, known);
}

/// The system's; nothing where there is none.
std::optional<QStringList> reallyWrong(const QString &language, const QString &text) {
    const auto files = Dictionaries::find(language);
    if (!files)
        return std::nullopt;
    const auto speller = must(Speller::open(*files));
    return wrongIn(*speller, language, text);
}

} // namespace

/// Which words of a text are wrong.
class SpellCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatTheDictionaryDoesNotKnowIsWrong() {
        QCOMPARE(wrong(u"The ministers went to the tabel at night."_s), QStringList{u"tabel"_s});
        QCOMPARE(wrong(u"FERRIES Return"_s), QStringList());
        QCOMPARE(wrong(QString()), QStringList());
    }

    void aCurvedApostropheIsAStraightOne() {
        QCOMPARE(wrong(u"Ministers don’t return; they don't."_s), QStringList{u"they"_s});
    }

    void addressesAndCodeAreNoWords_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("web") << u"https://exmple.org/qwrt?zxcv=1"_s;
        QTest::newRow("web without scheme") << u"(www.exmple.org) exmple.org/qwrt"_s;
        QTest::newRow("mail") << u"<ada.mrsh@exmple.org>"_s;
        QTest::newRow("handle") << u"@adamrsh #frry"_s;
        QTest::newRow("file") << u"qwrt.txt /etc/pswd C:\\qwrt"_s;
        QTest::newRow("code") << u"qw_rt qwrt() {zxcv} `asdf` a=qwrt --qwrt std::qwrt"_s;
        QTest::newRow("number") << u"12 3rd 1,5 4x4 2026-01-31 M25 7kg"_s;
        QTest::newRow("abbreviation") << u"UNHCR B.B.C. q"_s;
        QTest::newRow("own capitals") << u"iPhne YouTbe"_s;
        QTest::newRow("another script") << u"Київ 東京 القاهرة"_s;
    }
    void addressesAndCodeAreNoWords() {
        QFETCH(const QString, text);
        QCOMPARE(wrong(text), QStringList());
        QCOMPARE(wrong(u"The "_s + text + u" ferrys"_s), QStringList{u"ferrys"_s});
    }

    void whatAHyphenJoinsIsRightTogetherOrInItsParts() {
        QCOMPARE(wrong(u"all-night, 50-year-old"_s), QStringList());
        QCOMPARE(wrong(u"all-nihgt ferry"_s), QStringList{u"nihgt"_s});
        QCOMPARE(wrong(u"qwe-rty"_s, u"en-GB"_s, {u"qwe-rty"_s}), QStringList());
    }

    void aKnownNameHasItsGenitive() {
        QCOMPARE(wrong(u"Osei’s table, OSEI said, from osei"_s, u"en"_s, {u"Osei"_s}),
                 QStringList{u"osei"_s});
        QCOMPARE(wrong(u"Spoke, SPOKE"_s), QStringList());
    }

    void aWordOfTheNewsroomIsRightWithACapitalToo() {
        QCOMPARE(wrong(u"newsdesk Newsdesk NEWSDESK newsdesc"_s, u"en"_s, {u"newsdesk"_s}),
                 QStringList{u"newsdesc"_s});
    }

    void anElidedWordIsJudgedByItself() {
        QCOMPARE(wrong(u"l’anno, dell’articolo, all'anno è"_s, u"it"_s), QStringList());
        QCOMPARE(wrong(u"dell’artcolo"_s, u"it"_s), QStringList{u"artcolo"_s});
        QCOMPARE(wrong(u"dll’articolo"_s, u"it"_s), QStringList{u"dll"_s});
        QCOMPARE(wrong(u"dell’Osei"_s, u"it"_s, {u"Osei"_s}), QStringList());
        QCOMPARE(wrong(u"dell’«articolo»"_s, u"it"_s), QStringList());
    }

    void aComposedAndADecomposedLetterAreTheSame() {
        QCOMPARE(wrong(u"e\u0300 nostro"_s, u"it"_s), QStringList());
        QCOMPARE(wrong(u"no\u00ADstro"_s, u"it"_s), QStringList());
    }

    void theRealDictionariesKnowTheirLanguages_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("mistakes");
        QTest::newRow("English")
            << u"en-GB"_s << u"The minister’s colour-coded programme wasn’t “recieved” well."_s
            << QStringList{u"recieved"_s};
        QTest::newRow("American") << u"en-US"_s << u"The color of the harbour isn’t gray."_s
                                  << QStringList{u"harbour"_s};
        QTest::newRow("Italian") << u"it"_s
                                 << u"Nell’articolo dell’anno c’è un erore d’ortografia."_s
                                 << QStringList{u"erore"_s};
        QTest::newRow("French") << u"fr"_s
                                << u"Aujourd’hui, l’article qu’il a lu n’était pas à la hautuer."_s
                                << QStringList{u"hautuer"_s};
        QTest::newRow("German") << u"de"_s << u"Die Straßenbahnhaltestelle wurde geschlosen."_s
                                << QStringList{u"geschlosen"_s};
        QTest::newRow("Spanish") << u"es"_s << u"¿El artículo está equivocdo?"_s
                                 << QStringList{u"equivocdo"_s};
    }
    void theRealDictionariesKnowTheirLanguages() {
        QFETCH(const QString, language);
        QFETCH(const QString, text);
        const auto found = reallyWrong(language, text);
        if (!found)
            QSKIP("its dictionary is not installed");
        QTEST(*found, "mistakes");
    }
};

STANDFIRST_TEST(SpellCheckTest)
#include "SpellCheckTest.moc"
