// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/Typography.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;

namespace {

/// No-break spaces are seen in the tables: ~ is the common one, ^ the narrow one.
QString seen(QString text) {
    return text.replace(u'\x00A0', u'~').replace(u'\x202F', u'^');
}

/// As a person does it: key by key, each with its replacements.
QString typedText(const QString &keys, const QString &language) {
    QString text;
    for (const QChar key : keys) {
        auto changes = Typography::typed(text, key, language);
        text.append(key);
        for (auto change = changes.rbegin(); change != changes.rend(); ++change)
            text.replace(change->from, change->length, change->text);
    }
    return text;
}

struct Row {
    const char16_t *keys, *want;
};

void table(const char *language, std::initializer_list<Row> rows) {
    for (const Row &row : rows) {
        const QString keys = QString::fromUtf16(row.keys);
        QTest::addRow("%s: %s", language, qPrintable(keys))
            << QString::fromLatin1(language) << keys << QString::fromUtf16(row.want);
    }
}

} // namespace

/// What is typed on a plain keyboard reads as the language writes it.
class TypographyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachLanguageGetsItsSigns_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("want");
        english();
        italianAndSpanish();
        german();
        french();
        everywhere();
    }

    void eachLanguageGetsItsSigns() {
        QFETCH(QString, language);
        QFETCH(QString, keys);
        QFETCH(QString, want);
        QCOMPARE(seen(typedText(keys, language)), want);
        QCOMPARE(seen(Typography::typeset(keys, language)), want);
    }

    void codeAndAddressesStayAsTheyAre_data() {
        QTest::addColumn<QString>("text");
        for (const auto &text :
             {u"see https://example.org/a?b='c'&d=\"e\" now"_s, u"mail a.b@example.org?x='1'"_s,
              u"www.example.org/it's...here"_s, u"run `say \"hi\" -- now...` twice"_s,
              u"ls --all /usr/lib/it's"_s, u"<a href=\"x\">"_s, u"print(\"hi\")"_s,
              u"call foo(...) here"_s, u"std::string(\"a\")"_s, u"../..."_s, u"C:\\it's"_s})
            QTest::newRow(qPrintable(text)) << text;
    }

    void codeAndAddressesStayAsTheyAre() {
        QFETCH(QString, text);
        for (const auto &language : {u"en-GB"_s, u"it"_s, u"de-DE"_s, u"fr-FR"_s, u"es"_s}) {
            QCOMPARE(typedText(text, language), text);
            QCOMPARE(Typography::typeset(text, language), text);
        }
    }

    void aLanguageWithoutRulesIsLeftAlone() {
        const QString text = u"\"a\" -- b... 10 km 'c' ?"_s;
        for (const auto &language : {u""_s, u"fi"_s, u"est"_s, u"ar"_s})
            QCOMPARE(typedText(text, language), text);
    }

    void aTextThatIsSetIsNotSetAgain() {
        for (const auto &language : {u"en-GB"_s, u"it"_s, u"de"_s, u"fr"_s, u"es"_s}) {
            const QString once = Typography::typeset(
                u"\"Yes\", he said -- \"it's 10 km...\" : 5 % ? \"Why?\""_s, language);
            QCOMPARE(Typography::typeset(once, language), once);
        }
    }

    void aPastedTimeAndAddressKeepTheirColons() {
        QCOMPARE(seen(Typography::typeset(u"à 10:30, voir chap:2 et ça : oui"_s, u"fr"_s)),
                 u"à 10:30, voir chap:2 et ça~: oui"_s);
    }

    void whatIsPastedInASentenceFitsIt() {
        const QString line = u"“It is over\", she said -- at last"_s;
        const qsizetype from = line.indexOf(u'"');
        const QList<Typography::Replacement> want{{from, 1, u"”"_s}, {from + 12, 2, u"–"_s}};
        QVERIFY(Typography::changes(line, from, from + 14, u"en-GB"_s) == want);
        // Nothing outside of it changes.
        QVERIFY(Typography::changes(u"it's \"so\" it's"_s, 5, 5, u"en-GB"_s).isEmpty());
        QCOMPARE(Typography::changes(u"it's \"so\" it's"_s, 5, 9, u"en-GB"_s).size(), 2);
    }

    void theEndOfATextEndsItsLastWord() {
        QCOMPARE(seen(Typography::typeset(u"10 km\n5 kg"_s, u"it"_s)), u"10~km\n5~kg"_s);
        QCOMPARE(Typography::typeset(u"I thought--"_s, u"en-US"_s), u"I thought—"_s);
    }

    void aKeyChangesNoMoreThanItsSign() {
        const auto changes = Typography::typed(u"He said ", u'"', u"en"_s);
        QCOMPARE(changes.size(), 1);
        QVERIFY(changes[0] == (Typography::Replacement{8, 1, u"“"_s}));
        QVERIFY(Typography::typed(u"He sai", u'd', u"en"_s).isEmpty());
    }

private:
    static void english() {
        table("en-GB", {{u"\"Yes\", he said.", u"“Yes”, he said."},
                        {u"\"She said 'no' twice.\"", u"“She said ‘no’ twice.”"},
                        {u"it's the boys' ferry", u"it’s the boys’ ferry"},
                        {u"(\"so\") [\"so\"]", u"(“so”) [“so”]"},
                        {u"a word -- \"then\"", u"a word – “then”"},
                        {u"\"I thought--\" he said", u"“I thought–” he said"},
                        {u"one--two 1914--18 ", u"one–two 1914–18 "},
                        {u"one---two", u"one—two"},
                        {u"the '90s were", u"the ’90s were"},
                        {u"rock 'n' roll", u"rock ’n’ roll"},
                        {u"\"'So,' he said\"", u"“‘So,’ he said”"},
                        {u"'\"Yes,\" he said'", u"‘“Yes,” he said’"},
                        {u"anti-\"war\" and anti-'war'", u"anti-“war” and anti-‘war’"},
                        {u"he said:\"yes\"", u"he said:“yes”"},
                        {u"give 'em 5'10\"", u"give ’em 5′10″"},
                        {u"\"the boys'\"", u"“the boys’”"},
                        {u"'don't' O'Hara's", u"‘don’t’ O’Hara’s"},
                        {u"'Tis here, 'twas there", u"’Tis here, ’twas there"},
                        {u"6' 2\" tall", u"6′ 2″ tall"},
                        {u"\"He is 6' 2\" tall\"", u"“He is 6′ 2″ tall”"},
                        {u"\"in 1990\"", u"“in 1990”"},
                        {u"in the 1990's", u"in the 1990’s"},
                        {u"'50 dead' in storm", u"‘50 dead’ in storm"},
                        {u"wait... what", u"wait… what"},
                        {u"why? oh: no!", u"why? oh: no!"}});
        table("en-US", {{u"one--two", u"one—two"}, {u"\"I thought--\" ", u"“I thought—” "}});
    }

    static void italianAndSpanish() {
        table("it", {{u"\"Sì\", disse.", u"«Sì», disse."},
                     {u"\"Ha detto \"no\" due volte\"", u"«Ha detto “no” due volte»"},
                     {u"“Sì” e \"no\"", u"“Sì” e “no”"},
                     {u"l'acqua dell'\"Aida\" ", u"l’acqua dell’«Aida» "},
                     {u"gli anni '90 e '68", u"gli anni ’90 e ’68"},
                     {u"la 'ndrangheta c'è", u"la ’ndrangheta c’è"},
                     {u"-- Vieni?", u"— Vieni?"},
                     {u"\"Ha visto l'\"Aida\" e un po'\"", u"«Ha visto l’“Aida” e un po’»"},
                     {u"\"'non'\"", u"«‘non’»"},
                     {u"un po' di", u"un po’ di"}});
        table("es-ES", {{u"\"Sí\", dijo", u"«Sí», dijo"},
                        {u"¿\"Qué\"?", u"¿«Qué»?"},
                        {u"\"Dijo \"no\" y 'ya'\"", u"«Dijo “no” y ‘ya’»"},
                        {u"“uno” y \"dos\"", u"“uno” y “dos”"},
                        {u"--Ven --dijo", u"—Ven --dijo"},
                        {u"-- Ven", u"— Ven"}});
    }

    static void german() {
        table("de-DE", {{u"\"Ja\", sagte er.", u"„Ja“, sagte er."},
                        {u"\"Er sagte 'nein' und ging.\"", u"„Er sagte ‚nein‘ und ging.“"},
                        {u"'Wie geht's dir'", u"‚Wie geht’s dir‘"},
                        {u"Hans' Auto ('so')", u"Hans’ Auto (‚so‘)"},
                        {u"\"'Ja'\", \"nein\"", u"„‚Ja‘“, „nein“"},
                        {u"Haus -- \"alt\" ", u"Haus – „alt“ "}});
        table("de-CH", {{u"\"Ja\" und 'nein'", u"«Ja» und ‹nein›"}});
    }

    static void french() {
        table("fr-FR", {{u"\"Oui\", dit-il", u"«~Oui~», dit-il"},
                        {u"« Oui »", u"«~Oui~»"},
                        {u"«Oui»", u"«~Oui~»"},
                        {u"\"Il dit \"non\" ici\"", u"«~Il dit “non” ici~»"},
                        {u"l'eau d'\"Aïda\" ", u"l’eau d’«~Aïda~» "},
                        {u"Quoi ? Non ! Si ; or : fin", u"Quoi^? Non^! Si^; or~: fin"},
                        {u"Quoi? Non! Si; or: fin", u"Quoi^? Non^! Si^; or~: fin"},
                        {u"Quoi?!", u"Quoi^?!"},
                        {u"à 10:30", u"à 10:30"},
                        {u"std::x C:\\x", u"std::x C:\\x"},
                        {u"\"Quoi ?\" ", u"«~Quoi^?~» "},
                        {u"-- Viens", u"— Viens"}});
        table("fr-CA", {{u"Quoi? Or : \"oui\" ", u"Quoi? Or~: «~oui~» "}});
    }

    static void everywhere() {
        for (const char *language : {"en-GB", "it", "de", "es"})
            table(language, {{u"10 km, 5 % and 20 °C.", u"10~km, 5~% and 20~°C."},
                             {u"3 m² at 90 km/h now", u"3~m² at 90~km/h now"},
                             {u"12 € ", u"12~€ "},
                             {u"10 kmx 10 men", u"10 kmx 10 men"},
                             {u"[...] (...)", u"[…] (…)"},
                             {u"a -> b --> c", u"a -> b --> c"}});
    }
};

STANDFIRST_TEST(TypographyTest)
#include "TypographyTest.moc"
