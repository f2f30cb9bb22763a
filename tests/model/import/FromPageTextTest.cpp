// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/ImportLimits.h"
#include "model/import/Importers.h"
#include "tests/support/TestMain.h"
#include <QBuffer>
#include <QDir>
#include <QStringEncoder>

using namespace Qt::StringLiterals;
using As = ReadLine::As;

namespace {

struct Read {
    std::vector<ImportedArticle> articles;
    std::vector<ReadLine> lines;
    QString error;
    const Article &at(size_t i) const { return articles.at(i).article; }
};

Read readBytes(QByteArray bytes, const ImportContext &context = {}) {
    Read all;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto read = importerNamed(u"page"_s)->read(
        buffer, context,
        [&](ImportedArticle &&article) {
            all.articles.push_back(std::move(article));
            return true;
        },
        [&](ReadLine &&line) { all.lines.push_back(std::move(line)); });
    all.error = read ? QString() : read.error().text;
    return all;
}
Read readText(const QString &text, const ImportContext &context = {}) {
    return readBytes(text.toUtf8(), context);
}

/// The letter of a kind in the pages beside this test.
QChar letterOf(As as) {
    static const QHash<As, QChar> letters{
        {As::Chrome, u'C'},     {As::Section, u'S'},    {As::Kicker, u'K'},   {As::Headline, u'H'},
        {As::Standfirst, u'F'}, {As::Byline, u'B'},     {As::Dateline, u'D'}, {As::Time, u'T'},
        {As::Paragraph, u'P'},  {As::Subheading, u'h'}, {As::Quote, u'Q'},    {As::ListItem, u'L'},
        {As::LeadAlt, u'A'},    {As::Photo, u'O'},      {As::ReadAlso, u'R'}, {As::Tags, u'G'}};
    return letters.value(as, u' ');
}

QString page(const QString &inBody,
             const QString &headline = u"Ferry returns to the harbour at last"_s) {
    return u"POLITICS\n\n%1\n\nThe first crossing in six months was full within an hour.\n\n"
           "The ferry left on Tuesday with two hundred passengers and a band on board.\n\n%2\n\n"
           "The harbour master said that the pier would be inspected each month.\n"_s.arg(headline,
                                                                                          inBody);
}

template<class T>
const T *blockOf(const Article &article) {
    for (const Block &block : article.body) {
        if (const T *found = std::get_if<T>(&block.is))
            return found;
    }
    return nullptr;
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

    void pagesOfManyPapersAreTakenForWhatTheyAre() {
        int right = 0, all = 0;
        const QDir folder(QStringLiteral(STANDFIRST_SOURCE_DIR "/tests/model/import/pages"));
        const QStringList files = folder.entryList({u"*.txt"_s}, QDir::Files);
        QVERIFY(files.size() >= 10);
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QString text, wanted;
            for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
                const bool marked = line.size() > 1 && line.at(1) == u'|';
                wanted += marked ? line.at(0) : u' ';
                text += (marked ? line.sliced(2) : line) + u'\n';
            }
            for (const ReadLine &line : readText(text).lines) {
                const QChar want = wanted.at(std::min(line.number, int(wanted.size())) - 1);
                const bool hit = want == letterOf(line.as);
                all += want != u' ';
                right += hit && want != u' ';
                if (!hit)
                    qInfo("%s:%d is %s, taken for %s: %s", qPrintable(name), line.number,
                          qPrintable(QString(want)), qPrintable(QString(letterOf(line.as))),
                          qPrintable(line.text.left(60)));
            }
        }
        QVERIFY2(right * 100 >= all * 97, qPrintable(u"%1 of %2"_s.arg(right).arg(all)));
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

    void encodingsAndLineEndsMakeNoDifference() {
        const QString text = page(u"«Così è» – said the café owner to the harbour master."_s);
        const Article plain = readText(text).at(0);
        const QString crlf = QString(text).replace(u'\n', u"\r\n"_s);
        const QString cr = QString(text).replace(u'\n', u'\r');
        QStringEncoder little(QStringEncoder::Utf16LE), big(QStringEncoder::Utf16BE);
        const QByteArray le = little(text), be = big(text);
        QByteArray windows;
        for (const QChar c : text)
            windows += c == u'–' ? '\x96' : char(c.unicode());
        for (const QByteArray &bytes : {crlf.toUtf8(), cr.toUtf8(), "\xEF\xBB\xBF" + text.toUtf8(),
                                        "\xFF\xFE" + le, le, "\xFE\xFF" + be, be, windows}) {
            const Read read = readBytes(bytes);
            QVERIFY2(read.error.isEmpty(), qPrintable(read.error));
            QCOMPARE(read.at(0).headline, plain.headline);
            QVERIFY(read.at(0).body == plain.body);
            QCOMPARE(read.at(0).source->id, plain.source->id);
        }
    }

    void aNonBreakingSpaceStaysWhereTheLanguageNeedsIt() {
        const QString french =
            QString(u"Le ferry est de retour dans le port\n\nLe ferry est arrivé "
                    "dans le port avec une fanfare et des passagers.\n\nIl a fait 10_km dans "
                    "la nuit_; «_enfin_», dit la capitaine du port_de la ville.\n"_s)
                .replace(u'_', QChar(0x00A0));
        const QString text = plainText(readText(french).at(0).body);
        QVERIFY(text.contains(QString(u"10_km"_s).replace(u'_', QChar(0x00A0))));
        QVERIFY(text.contains(QString(u"«_enfin_»"_s).replace(u'_', QChar(0x00A0))));
        QVERIFY(text.contains(u"port de la ville"));
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

    void whatIsNoTextIsRefusedInWords_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("blank") << QByteArray("\n \n\t\n") << u"no text"_s;
        QTest::newRow("only chrome") << QByteArray("SHARE\nCOPY LINK\n") << u"no article"_s;
        QTest::newRow("NUL") << page({}).toUtf8() + QByteArray("a\0b", 3) << u"NUL"_s;
        QTest::newRow("cut off") << page(u"Il est là. Déjà."_s).toUtf8() + "\xC3" << u"cut off"_s;
        QTest::newRow("long line") << QByteArray(ImportLimits::Line + 2, 'a') << u"longer"_s;
        QTest::newRow("bad UTF-8")
            << QByteArray("Caf\xC3\xA9 on the pier\n") + QByteArray(70000, ' ') + "\xFF\xFE x\n"
            << u"UTF-8"_s;
    }
    void whatIsNoTextIsRefusedInWords() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        const Read read = readBytes(bytes);
        QVERIFY2(read.error.contains(said), qPrintable(read.error));
    }

    void directionMarksLeaveTheHeadlineAndStayBalancedInTheBody() {
        const QString mark(QChar(0x202E)), end(QChar(0x202C));
        const Read read = readText(page(
            u"The word %1abc%2 is written backwards. One %1is left open here."_s.arg(mark, end) +
                u"\n\nA %1balanced%2 word stays as it was written."_s.arg(mark, end),
            u"Ferry %1returns to the harbour"_s.arg(mark)));
        QVERIFY(!read.at(0).headline.contains(mark));
        const QString body = plainText(read.at(0).body);
        QCOMPARE(body.count(mark), 1);
    }

    void markupIsTextAndNothingElse() {
        const Read read =
            readText(page(u"<script>alert(1)</script> said the minister to the press."_s,
                          u"Ferry <b onclick=x> returns to harbour"_s));
        QCOMPARE(read.at(0).headline, u"Ferry <b onclick=x> returns to harbour"_s);
    }

    void aMillionEmptyLinesAreNoTrouble() {
        QByteArray text = page({}).toUtf8() + QByteArray(1'000'000, '\n') + "SHOW COMMENTS\n";
        QBuffer buffer(&text);
        buffer.open(QIODevice::ReadOnly);
        int articles = 0;
        QVERIFY(importerNamed(u"page"_s)
                    ->read(buffer, {}, [&](ImportedArticle &&) { return ++articles > 0; }, {})
                    .ok());
        QCOMPARE(articles, 1);
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
