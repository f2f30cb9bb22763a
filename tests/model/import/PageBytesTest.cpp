// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/ImportLimits.h"
#include "model/import/Importers.h"
#include "tests/support/PageReading.h"
#include "tests/support/TestMain.h"
#include <QBuffer>
#include <QStringEncoder>

using namespace Qt::StringLiterals;
using namespace PageReading;

/// Page texts as bytes: encodings, characters that are no text, what is refused.
class PageBytesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
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

    void whatIsNoTextIsRefusedInWords_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("blank") << QByteArray("\n \n\t\n") << u"no text"_s;
        QTest::newRow("only chrome") << QByteArray("SHARE\nCOPY LINK\n") << u"no article"_s;
        QTest::newRow("NUL") << page({}).toUtf8() + QByteArray("a\0b", 3) << u"NUL"_s;
        QTest::newRow("zeros at every fourth byte")
            << QByteArray("\x01\x02\x03\0", 4).repeated(100) << u"NUL"_s;
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
};

STANDFIRST_TEST(PageBytesTest)
#include "PageBytesTest.moc"
