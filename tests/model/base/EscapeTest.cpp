// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/Escape.h"

#include "tests/support/ArticleGenerator.h"
#include "tests/support/TestMain.h"

#include <QJsonDocument>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {
QByteArray json(QStringView text) {
    QByteArray to;
    Escape::appendJson(to, text);
    return to;
}
QByteArray inScript(QStringView text) {
    QByteArray to;
    Escape::appendJsonInScript(to, text);
    return to;
}
} // namespace

class EscapeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void markupHasNoCharacterThatMeansSomething();
    void whatXmlForbidsIsLeftOut();
    void aParserReadsMarkupBackAsItWas();
    void aParserReadsJsonBackAsItWas();
    void jsonInAScriptCannotEndIt();
    void aLongTextIsWhole();
    void onlySafeAddressesAreLinks_data();
    void onlySafeAddressesAreLinks();
};

void EscapeTest::markupHasNoCharacterThatMeansSomething() {
    QCOMPARE(Escape::markup(u"<a href=\"x\" id='y'>&amp;</a>"),
             "&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;"_ba);
    QCOMPARE(Escape::markup(u"Zoë 日本 😀"), u"Zoë 日本 😀"_s.toUtf8());
    QCOMPARE(Escape::markup(u"]]>"), "]]&gt;"_ba);
}

void EscapeTest::whatXmlForbidsIsLeftOut() {
    const QString hostile = u"a\u0000\u0008\u000b\u001f\uFFFE\uFFFF\xD800z\xDC00"
                            u"b"_s;
    QCOMPARE(Escape::markup(hostile), "azb"_ba);
    QCOMPARE(json(hostile), "\"azb\""_ba);
    QCOMPARE(inScript(hostile), "\"azb\""_ba);
    QCOMPARE(Escape::markup(u"a\t\nb"), "a\t\nb"_ba);
}

void EscapeTest::aParserReadsMarkupBackAsItWas() {
    ArticleGenerator generator(3);
    for (int i = 0; i < 1000; ++i) {
        const QString text = generator.text();
        QXmlStreamReader reader("<a b=\"" +
                                Escape::markup(QString(text).remove(u'\n').remove(u'\t')) + "\">" +
                                Escape::markup(text) + "</a>");
        QVERIFY(reader.readNextStartElement());
        QCOMPARE(reader.attributes().value("b"_L1), QString(text).remove(u'\n').remove(u'\t'));
        QCOMPARE(reader.readElementText(), text);
        QVERIFY(!reader.hasError());
    }
}

void EscapeTest::aParserReadsJsonBackAsItWas() {
    ArticleGenerator generator(4);
    for (int i = 0; i < 1000; ++i) {
        const QString text = generator.text();
        for (const QByteArray &written : {json(text), inScript(text)})
            QCOMPARE(QJsonDocument::fromJson("[" + written + "]").array().at(0).toString(), text);
    }
    QCOMPARE(json(u"\"\\/\n\t\r"), R"("\"\\/\n\t\r")"_ba);
}

void EscapeTest::jsonInAScriptCannotEndIt() {
    const QByteArray written = inScript(u"</script><!--&\u2028\u2029");
    for (const char *forbidden : {"<", ">", "&", "\u2028", "\u2029"})
        QVERIFY(!written.contains(forbidden));
    QVERIFY(written.contains("\\u003C/script\\u003E"));
}

void EscapeTest::aLongTextIsWhole() {
    const QString text = u"日本語 & Zoë 😀 "_s.repeated(5000);
    QCOMPARE(Escape::markup(text), text.toUtf8().replace("&", "&amp;"));
}

void EscapeTest::onlySafeAddressesAreLinks_data() {
    QTest::addColumn<QString>("href");
    QTest::addColumn<QString>("safe");
    const auto row = [](const QString &href, const QString &safe) {
        QTest::newRow(qPrintable(href)) << href << safe;
    };
    for (const QString &fine :
         {u"https://example.org/a?b=c&d=%20#e"_s, u"HTTP://EXAMPLE.ORG"_s,
          u"mailto:desk@example.org"_s, u"tel:+39-06-1"_s, u"https://example.org/it's"_s})
        row(fine, fine);
    row(u" https://example.org/a\n"_s, u"https://example.org/a"_s);
    row(u"https://example.org/a b"_s, u"https://example.org/a%20b"_s);
    row(u"https://example.org/\"><script>"_s, u"https://example.org/%22%3E%3Cscript%3E"_s);
    row(u"https://example.org/100%"_s, u"https://example.org/100%25"_s);
    row(u"https://example.org/caffè"_s, u"https://example.org/caff%C3%A8"_s);
    for (const QString &refused :
         {u"javascript:alert(1)"_s, u"JaVaScRiPt:alert(1)"_s, u"java\nscript:alert(1)"_s,
          u"\u0001javascript:alert(1)"_s, u"data:text/html,x"_s, u"vbscript:x"_s, u"file:///etc"_s,
          u"//example.org"_s, u"/local"_s, u"page.html"_s, u"https:"_s, u"https://"_s,
          u"https:///x"_s, u"http:example.org"_s, u"mailto:"_s, u""_s, u"blob:https://a"_s})
        row(refused, QString());
}

void EscapeTest::onlySafeAddressesAreLinks() {
    QFETCH(QString, href);
    QFETCH(QString, safe);
    QCOMPARE(Escape::safeHref(href), safe);
    QCOMPARE(Escape::safeHref(safe), safe);
}

STANDFIRST_TEST(EscapeTest)
#include "EscapeTest.moc"
