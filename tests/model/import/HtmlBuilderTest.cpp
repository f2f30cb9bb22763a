// SPDX-License-Identifier: GPL-3.0-or-later
// ctest: slow
#include "model/article/ArticleJson.h"
#include "model/import/HtmlReader.h"
#include "tests/support/TestMain.h"
#include <QBuffer>

using namespace Qt::StringLiterals;

namespace {

Result<HtmlRead> read(QByteArray html) {
    QBuffer buffer(&html);
    buffer.open(QIODevice::ReadOnly);
    Progress progress;
    return readHtml(buffer, {}, progress);
}

} // namespace

/// HTML as nobody writes it who means well.
class HtmlBuilderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsHiddenStaysHiddenAtAnyDepth() {
        for (const int depth : {3, 255, 256, 257, 5000}) {
            const QByteArray open = QByteArray("<div>").repeated(depth);
            const auto made = read(open + "<script>a</script>b<span hidden>c<i>d</i></span>e");
            QVERIFY(made.ok());
            QCOMPARE(plainText(made->body).trimmed(), u"be"_s);
        }
    }

    void whatIsBuiltToTakeForeverIsRefused_data() {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("ends without a start")
            << QByteArray("<b>").repeated(100'000) + "a" + QByteArray("</i>").repeated(100'000);
        QByteArray attributes("<p ");
        for (int i = 0; i < 200'000; ++i)
            attributes += " a" + QByteArray::number(i);
        QTest::newRow("attributes") << attributes + ">a";
        QTest::newRow("pieces behind a tag that the parser waits for")
            << "<p title='" + QByteArray("x>\n").repeated(60'000) + "'>" +
                   QByteArray("<p>a").repeated(1'200'000);
        QTest::newRow("pieces") << QByteArray("<b>a</b>b").repeated(1'200'000);
    }
    void whatIsBuiltToTakeForeverIsRefused() {
        QFETCH(const QByteArray, html);
        const auto result = read(html);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().kind, Error::Kind::BadInput);
        QVERIFY(!result.error().text.isEmpty());
    }

    void aLongTextOfAWordProcessorIsReadAsItComes() {
        // libxml2 waits for the end of a text where a tag was handed over in two parts.
        const QByteArray line(
            "<p class=MsoNormal style='font-family:\"Calibri\",sans-serif'>Four "
            "words <b style='mso-x:normal'>and</b> <i>so</i> on<o:p></o:p></p>\n");
        QByteArray html = line.repeated(5000);
        QBuffer buffer(&html);
        buffer.open(QIODevice::ReadOnly);
        Progress progress;
        const auto made = readHtml(buffer, {}, progress);
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().text));
        QCOMPARE(made->body.size(), 5000U);
        QCOMPARE(made->report.words, 25'000);
    }

    void hostileMarkupGivesABodyInNormalForm_data() {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("100,000 nested div") << QByteArray("<div>").repeated(100'000) + "a";
        QTest::newRow("100,000 nested lists") << QByteArray("<ul><li>a").repeated(100'000);
        QTest::newRow("100,000 nested cells") << QByteArray("<table><tr><td>a").repeated(100'000);
        QTest::newRow("100,000 nested quotes") << QByteArray("<blockquote>a").repeated(100'000);
        QTest::newRow("zeros") << QByteArray("<p>a\0b</p><i\0mg>c", 18);
        QTest::newRow("only zeros and a word") << QByteArray(100'000, '\0') + "a";
        QTest::newRow("a tag without an end")
            << QByteArray("a<p title='") + QByteArray(300'000, 'x');
        QTest::newRow("a comment without an end") << QByteArray("a<!--") + QByteArray(300'000, '-');
        QTest::newRow("ends only") << QByteArray("a</p></td></tr></table></div>").repeated(1000);
        QTest::newRow("broken table") << QByteArray(
            "<table><td>a<table><tr></td><td>b</tr></table><tr></tr>c</td></table></tr><td>d");
        QTest::newRow("fragments") << QByteArray(
            "<ul><!--StartFragment--><li>a<!--EndFragment--></ul>b<!--StartFragment-->c");
        QTest::newRow("characters") << QByteArray("<p>a&#0;&#xD800;&#xFFFE;&#x110000;\x01\xFF</p>");
        QTest::newRow("directions") << QByteArray("<p>a\xE2\x80\xAE b</p>");
    }
    void hostileMarkupGivesABodyInNormalForm() {
        QFETCH(const QByteArray, html);
        const auto result = read(html);
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().text));
        QVERIFY(plainText(result->body).contains(u'a'));
        Article article;
        article.body = result->body;
        const auto back = ArticleJson::decode(ArticleJson::encode(article));
        QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().text));
        QVERIFY(back->body == result->body);
    }

    void aPersonCanStopIt() {
        QByteArray html = QByteArray("<p>word</p>").repeated(100'000);
        QBuffer buffer(&html);
        buffer.open(QIODevice::ReadOnly);
        Progress *asked = nullptr;
        Progress progress([&](const Progress::Now &now) {
            QVERIFY(now.done <= now.total);
            asked->stop();
        });
        asked = &progress;
        const auto result = readHtml(buffer, {}, progress);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().kind, Error::Kind::Stopped);
    }
};

STANDFIRST_TEST(HtmlBuilderTest)
#include "HtmlBuilderTest.moc"
