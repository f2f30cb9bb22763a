// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PageReading.h"
#include "tests/support/TestMain.h"
#include <QFile>

using namespace Qt::StringLiterals;
using namespace PageReading;
using As = ReadLine::As;

namespace {

/// The letter of a kind in the table of the reference.
QChar letterOf(As as) {
    static const QHash<As, QChar> letters{
        {As::Chrome, u'C'},     {As::Section, u'S'},    {As::Kicker, u'K'},   {As::Headline, u'H'},
        {As::Standfirst, u'F'}, {As::Byline, u'B'},     {As::Dateline, u'D'}, {As::Time, u'T'},
        {As::Paragraph, u'P'},  {As::Subheading, u'h'}, {As::Quote, u'Q'},    {As::ListItem, u'L'},
        {As::LeadAlt, u'A'},    {As::Photo, u'O'},      {As::ReadAlso, u'R'}, {As::Tags, u'G'}};
    return letters.value(as, u' ');
}

QByteArray reference() {
    const QString shared = qEnvironmentVariable("STANDFIRST_SHARED");
    QFile file((shared.isEmpty() ? QStringLiteral(STANDFIRST_SOURCE_DIR "/../shared") : shared) +
               u"/reference/two-pages.txt"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class FromPageTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLinkRightOverACreditIsALinkAndNoCaption() {
        const Read read =
            readBytes("POLITICS\nMinisters agree on the budget\nThe talks ended before "
                      "dawn.\nThe ministers left without a word to the press.\nREAD "
                      "ALSO: Council passes the budget\nPhoto: Jo Lind / Pictures\n"
                      "The coalition will vote on Friday.\n",
                      {});
        QCOMPARE(read.lines.at(4).as, As::ReadAlso);
        QCOMPARE(read.lines.at(5).as, As::Photo);
    }

    void theReferenceIsReadLineByLineAsItsTableSays() {
        const QByteArray bytes = reference();
        if (bytes.isEmpty())
            QSKIP("the reference file is not here: set STANDFIRST_SHARED");
        ImportContext context;
        context.fileName = u"two-pages.txt"_s;
        const Read read = readBytes(bytes, context);
        QString letters;
        for (const ReadLine &line : read.lines)
            letters += line.as == As::Separator ? u'=' : letterOf(line.as);
        QCOMPARE(letters.simplified().remove(u' '), u"CCSHFPPPPPPOPPPPPPPPR=SHFAPPPPPRPPPPPC"_s);
        QCOMPARE(read.articles.size(), size_t(2));
        const Article &first = read.at(0), &second = read.at(1);
        QCOMPARE(first.section, u"POLITICS"_s);
        QCOMPARE(second.section, u"TERRORISM"_s);
        QCOMPARE(first.body.size(), size_t(16));
        QCOMPARE(second.body.size(), size_t(11));
        const auto *photo = std::get_if<PhotoBlock>(&first.body.at(6).is);
        QVERIFY(photo && !photo->use.photo);
        QCOMPARE(photo->use.credit, u"Jung Yeon-je / AFP"_s);
        QVERIFY(plainText(photo->use.caption).endsWith(u"Tuesday."));
        QVERIFY(!first.lead);
        QVERIFY(second.lead && !second.lead->photo && second.lead->credit.isEmpty());
        QCOMPARE(second.lead->alt, second.headline);
        const auto *also = std::get_if<ReadAlso>(&first.body.back().is);
        QVERIFY(also && !also->article && also->href.isEmpty());
        QVERIFY(std::get_if<ReadAlso>(&second.body.at(5).is));
        for (const ImportedArticle &made : read.articles) {
            QCOMPARE(made.article.source->format, u"page"_s);
            QCOMPARE(made.article.source->name, u"two-pages.txt"_s);
            QCOMPARE(made.article.source->id.size(), 64);
            QCOMPARE(made.warnings.size(), 2);
            QVERIFY(!plainText(made.article.body).contains(QChar(0x00A0)));
        }
    }

    void aCreditIsFoundInManyForms_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("caption");
        QTest::addColumn<QString>("credit");
        const auto row = [](const char *name, const QString &line, const QString &caption,
                            const QString &credit) {
            QTest::newRow(name) << line << caption << credit;
        };
        row("photo", u"A boat at dawn. Photo: Tom Ruiz / AFP"_s, u"A boat at dawn."_s,
            u"Tom Ruiz / AFP"_s);
        row("photograph", u"A boat at dawn. Photograph: Tom Ruiz/The Lantern"_s,
            u"A boat at dawn."_s, u"Tom Ruiz/The Lantern"_s);
        row("picture", u"A boat. Picture: Tom Ruiz"_s, u"A boat."_s, u"Tom Ruiz"_s);
        row("image", u"A boat. Image: Reuters"_s, u"A boat."_s, u"Reuters"_s);
        row("foto", u"Una barca. Foto: Ansa"_s, u"Una barca."_s, u"Ansa"_s);
        row("by", u"A boat at dawn. Photo by Tom Ruiz"_s, u"A boat at dawn."_s, u"Tom Ruiz"_s);
        row("sign", u"Un bateau. © Tom Ruiz / AFP"_s, u"Un bateau."_s, u"Tom Ruiz / AFP"_s);
        row("ap", u"A boat leaves on Monday. (AP Photo/Anna Berg)"_s, u"A boat leaves on Monday."_s,
            u"AP Photo/Anna Berg"_s);
        row("nasa", u"A rocket on its pad. Photo credit: NASA/ Tom Ruiz"_s,
            u"A rocket on its pad."_s, u"NASA/ Tom Ruiz"_s);
        row("brackets", u"A rocket on its pad. (Photo Credit: NASA/Tom Ruiz)"_s,
            u"A rocket on its pad."_s, u"NASA/Tom Ruiz"_s);
        row("no caption", u"Photo: Tom Ruiz / AFP"_s, QString(), u"Tom Ruiz / AFP"_s);
        row("agency", u"A boat at dawn. Tom Ruiz/Getty Images"_s, u"A boat at dawn."_s,
            u"Tom Ruiz/Getty Images"_s);
        row("bar", u"Ein Boot im Hafen | Bild: dpa"_s, u"Ein Boot im Hafen"_s, u"dpa"_s);
    }
    void aCreditIsFoundInManyForms() {
        QFETCH(QString, line);
        QFETCH(QString, caption);
        QFETCH(QString, credit);
        const Read read = readText(page(line));
        QCOMPARE(read.articles.size(), size_t(1));
        const auto *photo = blockOf<PhotoBlock>(read.at(0));
        QVERIFY(photo);
        QCOMPARE(plainText(photo->use.caption), caption);
        QCOMPARE(photo->use.credit, credit);
        QVERIFY(!photo->use.photo);
        QVERIFY(read.articles[0].warnings.join(u' ').contains(u"has no file yet"));
    }

    void aCrossLinkIsFoundInFiveLanguages_data() {
        QTest::addColumn<QString>("line");
        for (const char *line :
             {"READ ALSO: Village buys its own bus", "READ MORE: Village buys its own bus",
              "Also read: Village buys its own bus", "RELATED: Village buys its own bus",
              "SEE ALSO – Village buys its own bus", "LEGGI ANCHE: Village buys its own bus",
              "Leggi anche > Village buys its own bus", "LIRE AUSSI : Village buys its own bus",
              "À lire aussi Village buys its own bus", "LESEN SIE AUCH: Village buys its own bus",
              "LEER TAMBIÉN: Village buys its own bus", "READ ALSO\nVillage buys its own bus",
              "RELATED STORIES\n• Village buys its own bus"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }
    void aCrossLinkIsFoundInFiveLanguages() {
        QFETCH(QString, line);
        const Read read = readText(page(line));
        QCOMPARE(read.articles.size(), size_t(1));
        const auto *also = blockOf<ReadAlso>(read.at(0));
        QVERIFY(also);
        QCOMPARE(also->headline, u"Village buys its own bus"_s);
    }

    void aBylineNamesPersonsAndTheirJobs() {
        const Read read = readText(
            u"Ferry returns to the harbour at last\n\nBy Nadia Feld, Political correspondent, and "
            "Tom Ruiz\n\n"_s +
            page({}).section(u'\n', 4));
        const auto byline = read.at(0).byline;
        QCOMPARE(byline.size(), 2);
        QCOMPARE(byline[0].name, u"Nadia Feld"_s);
        QCOMPARE(byline[0].role, u"Political correspondent"_s);
        QCOMPARE(byline[1].name, u"Tom Ruiz"_s);
    }

    void aDatelineIsTakenFromTheFirstParagraph() {
        const Read read = readText(
            u"Ministers agree on a ceiling for gas prices\n\nBy Nadia Feld\n\nROME, 3 May (AFP) — "
            "Ministers agreed early on a ceiling for gas.\n\nIt takes effect in January, they "
            "said after the talks.\n"_s);
        QCOMPARE(read.at(0).dateline, u"ROME"_s);
        QVERIFY(plainText(read.at(0).body).startsWith(u"Ministers agreed"));
    }

    void theLanguageIsRecognisedAndTheNewsroomsOwnTagIsKept() {
        ImportContext context;
        context.language = u"de-CH"_s;
        const QString german =
            u"Die Fähre kehrt in den Hafen zurück\n\nNach sechs Monaten ist die Fähre wieder da, "
            u"und die "
            "Insel feiert.\n\nDas Boot war nach einer Stunde voll, sagte der Kapitän auf dem Weg "
            "in den Hafen.\n"_s;
        QCOMPARE(readText(german, context).at(0).language, u"de-CH"_s);
        QCOMPARE(readText(german).at(0).language, u"de"_s);
        QCOMPARE(readText(page({}), context).at(0).language, u"en"_s);
    }

    void aCorrectionIsFollowedByTheRest() {
        const QString text = page(u"Village buys its own bus after the route is cut"_s);
        QCOMPARE(readText(text).articles.size(), size_t(1));
        ImportContext context;
        context.corrections = {{9, As::Headline}};
        const Read read = readText(text, context);
        QCOMPARE(read.articles.size(), size_t(2));
        QCOMPARE(read.at(1).headline, u"Village buys its own bus after the route is cut"_s);
        context.corrections = {{9, As::Chrome}};
        const Read without = readText(text, context);
        QVERIFY(!blockOf<Subheading>(without.at(0)));
        QCOMPARE(without.lines.at(8).why, u"as you said"_s);
    }

    void everyLineIsToldOnceAndInOrder() {
        const Read read = readText(page(u"A line\n\n\n\n"_s) + u"\n\n"_s);
        for (size_t i = 0; i < read.lines.size(); ++i)
            QCOMPARE(read.lines[i].number, int(i) + 1);
    }

    void aGapInsideAnArticleDoesNotPartIt() {
        const Read read =
            readText(page(u"\u00A0\n\nWhat happens next on the island\n\nThe council meets "
                          "on Friday to talk about the cost of the works."_s));
        QCOMPARE(read.articles.size(), size_t(1));
    }

    void storiesWhoseHeadlinesDifferByANumberStayApart() {
        QString pages;
        for (int i = 1; i <= 3; ++i)
            pages +=
                u"POLITICS\n\nCouncil votes on hall number %1 again\n\nAfter a year of work it "
                "is open to everybody.\n\nThe mayor opened the hall on Monday, a year after "
                "the fire.\n\n\u00A0\n"_s.arg(i);
        const Read read = readText(pages);
        QCOMPARE(read.articles.size(), size_t(3));
        QCOMPARE(read.at(2).headline, u"Council votes on hall number 3 again"_s);
    }

    void aNewsroomAddsWordsOfItsOwn() {
        QTemporaryDir folder;
        QFile words(folder.filePath(u"own.txt"_s));
        QVERIFY(words.open(QIODevice::WriteOnly));
        words.write("[read-also]\nDa non dimenticare\n");
        words.close();
        ImportContext context;
        context.importWords = folder.path();
        const Read read =
            readText(page(u"Da non dimenticare: Village buys its own bus"_s), context);
        QVERIFY(blockOf<ReadAlso>(read.at(0)));
        QVERIFY(words.open(QIODevice::WriteOnly));
        words.write("[horses]\n");
        words.close();
        QVERIFY(readText(page({}), context).error.contains(u"horses"));
    }
};

STANDFIRST_TEST(FromPageTextTest)
#include "FromPageTextTest.moc"
