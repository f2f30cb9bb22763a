// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/MarkupWriter.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;

class MarkupWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textsAndValuesAreEscaped() {
        MarkupWriter out;
        out.open("p").attribute("title", u"\"a\" & 'b' <c>").text(u"<i>x</i> & y").close();
        QCOMPARE(out.take().bytes(),
                 QByteArray("<p title=\"&quot;a&quot; &amp; &#39;b&#39; &lt;c&gt;\">"
                            "&lt;i&gt;x&lt;/i&gt; &amp; y</p>"));
    }

    void anAddressIsOneThatMayBeFollowed_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("own page") << u"../arts/a-1.html#top"_s
                                  << QByteArray("../arts/a-1.html#top");
        QTest::newRow("https") << u"https://a.example/?x=1&y=2"_s
                               << QByteArray("https://a.example/?x=1&amp;y=2");
        QTest::newRow("mail") << u"mailto:desk@a.example"_s << QByteArray("mailto:desk@a.example");
        QTest::newRow("script") << u"javascript:alert(1)"_s << QByteArray("#");
        QTest::newRow("script behind spaces") << u" java\tscript:alert(1)"_s << QByteArray("#");
        QTest::newRow("data") << u"data:text/html,x"_s << QByteArray("#");
        QTest::newRow("file") << u"file:///etc/passwd"_s << QByteArray("#");
        QTest::newRow("another host without a scheme") << u"//evil.example"_s << QByteArray("#");
        QTest::newRow("nothing") << QString() << QByteArray("#");
    }
    void anAddressIsOneThatMayBeFollowed() {
        QFETCH(QString, address);
        QFETCH(QByteArray, written);
        MarkupWriter out;
        out.open("a").url("href", address).close();
        QCOMPARE(out.take().bytes(), "<a href=\"" + written + "\"></a>");
    }

    void lineFeedsBecomeBreaks() {
        MarkupWriter html, xml(MarkupWriter::Kind::Xml);
        html.open("p").lines(u"one\ntwo\n").close();
        xml.open("p").lines(u"one\ntwo").close();
        QCOMPARE(html.take().bytes(), QByteArray("<p>one<br>two<br></p>"));
        QCOMPARE(xml.take().bytes(), QByteArray("<p>one<br/>two</p>"));
    }

    void whatWasWrittenIsInsertedAsItStands() {
        MarkupWriter inner, outer;
        inner.element("b", u"<");
        const SafeMarkup markup = inner.take();
        QVERIFY(inner.take().isEmpty());
        outer.open("p").insert(markup).text(u"<").close();
        QCOMPARE(outer.take().bytes(), QByteArray("<p><b>&lt;</b>&lt;</p>"));
    }

    void whatXmlForbidsLeavesNoTrace() {
        MarkupWriter out(MarkupWriter::Kind::Xml);
        const QString text =
            u"a"_s + QChar(0) + QChar(0x0B) + QChar(0xFFFE) + QChar(0xD83D) + u"b"_s;
        out.element("title", text);
        QCOMPARE(out.take().bytes(), QByteArray("<title>ab</title>"));
    }
};

STANDFIRST_TEST(MarkupWriterTest)
#include "MarkupWriterTest.moc"
