// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/HtmlReader.h"
#include "model/article/ArticleJson.h"
#include "model/base/Text.h"
#include "tests/support/BodyText.h"
#include "tests/support/SourceTree.h"
#include "tests/support/TestMain.h"
#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

using Removed = PasteReport::Removed;
using Scope = HtmlOptions::Scope;

Result<HtmlRead> readAs(QByteArray html, Scope scope, const QString &language = u"en-GB"_s) {
    QBuffer buffer(&html);
    buffer.open(QIODevice::ReadOnly);
    Progress progress;
    return readHtml(buffer, {.scope = scope, .language = language}, progress);
}

HtmlRead read(const QByteArray &html, const QString &language = u"en-GB"_s) {
    auto result = readAs(html, Scope::Fragment, language);
    return result.ok() ? std::move(*result) : HtmlRead{};
}

QStringList lines(const QByteArray &html) {
    return BodyText::lines(read(html).body);
}

QByteArray picture(const char *format) {
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QByteArray inlined(const QByteArray &bytes, const QByteArray &type) {
    return "<img alt='A tower' src=\"data:" + type + ";base64," + bytes.toBase64() + "\">";
}

QString folder() {
    return SourceTree::root() + u"/tests/model/import/clips/"_s;
}

} // namespace

class HtmlReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatEachProgramCopiesBecomesItsBlocks_data() {
        QTest::addColumn<QString>("clip");
        const QStringList clips = QDir(folder()).entryList({u"*.html"_s});
        QVERIFY(clips.size() >= 7);
        for (const QString &clip : clips)
            QTest::newRow(qPrintable(clip)) << clip.chopped(5);
    }
    void whatEachProgramCopiesBecomesItsBlocks() {
        QFETCH(const QString, clip);
        const QByteArray html =
            SourceTree::read(u"tests/model/import/clips/"_s + clip + u".html"_s);
        const QString expected =
            QString::fromUtf8(SourceTree::read(u"tests/model/import/clips/"_s + clip + u".txt"_s));
        QVERIFY(!html.isEmpty());
        QCOMPARE(lines(html).join(u'\n') + u'\n', expected);
    }

    void theBordersOfBlocksInTheSourceMakeNoDifference_data() {
        whatEachProgramCopiesBecomesItsBlocks_data();
    }
    void theBordersOfBlocksInTheSourceMakeNoDifference() {
        // A stream gives what it has: a tag, a letter or an entity is cut wherever it happens.
        QFETCH(const QString, clip);
        const QByteArray html =
            SourceTree::read(u"tests/model/import/clips/"_s + clip + u".html"_s);
        const HtmlRead whole = read(html);
        for (const qsizetype before : {65536 - 700, 65536 - 301, 65536 - 77, 65536 - 5}) {
            const HtmlRead cut = read("<!--" + QByteArray(before, 'x') + "-->" + html);
            QVERIFY(cut.body == whole.body);
        }
    }

    void wordsAreNeitherFusedNorLost_data() {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *html, const char *words) {
            QTest::newRow(html) << QByteArray(html) << QString::fromUtf8(words);
        };
        row("<p>one</p><p>two</p>", "one two");
        row("<div>one<div>two</div>three</div>", "one two three");
        row("one<br>two<br/>three", "one two three");
        row("<b>o</b>ne <i>two</i>", "one two");
        row("<span>one</span> <span>two</span>", "one two");
        row("<span style='display:block'>one</span><span style='display:block'>two</span>",
            "one two");
        row("<ul><li>one<li>two</ul>three", "one two three");
        row("<table><tr><td>one<td>two<tr><td>three</table>four", "one two three four");
        row("<table>one<tr>two<td>three</table>", "one two three");
        row("<td>one</td><td>two</td>", "one two");
        row("<dl><dt>one<dd>two</dl>", "one two");
        row("<blockquote>one <cite>two</cite> three</blockquote>", "one two three");
        row("<blockquote>one<cite> two</cite><p>three</blockquote>", "one two three");
        row("<cite>one</cite> two", "one two");
        row("<figure>one<figcaption>two</figcaption></figure>three", "one two three");
        row("<select><option>no</select>one<textarea>no</textarea>", "one");
        row("one&nbsp;two&#160;three", "one two three");
        row("one\ntwo\r\nthree\tfour", "one two three four");
        row("fa\xC2\xAD"
            "sten&shy;er",
            "fastener");
        row("</p></div></table>one</html> two<html><body>three", "one two three");
        row("<h2>one<p>two</h2>three", "one two three");
        row("<li>one</li><li>two</li>", "one two");
        row("<a href=x>one</a><a href=y> two</a>", "one two");
        row("&#147;one&#148; &#150; two", "“one” – two");
        row("one <![if gte vml]>two<![endif]> three <!-- four --> five", "one two three five");
    }
    void wordsAreNeitherFusedNorLost() {
        QFETCH(const QByteArray, html);
        QFETCH(const QString, words);
        QString all;
        for (const QString &line : lines(html))
            all += u' ' + line;
        all.replace(u'|', u' ').remove(u'>').remove(u'*').remove(u'_').remove(u'#').remove(u"- "_s);
        all.remove(u'(').remove(u')').remove(u"1. "_s);
        QCOMPARE(all.simplified(), words);
    }

    void wordsOfAnyNestingComeOutAsTheyWentIn() {
        static const QList<QByteArray> tags{
            "div",   "p",  "span", "b", "i",   "a href='#'", "h2",      "ul",         "ol",  "li",
            "table", "tr", "td",   "u", "pre", "q",          "section", "blockquote", "font"};
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            QByteArray html;
            QList<QByteArray> open;
            QStringList words;
            for (int step = 0; step < 60; ++step) {
                const quint32 what = random.bounded(5u);
                if (what < 2) {
                    open.append(tags[random.bounded(int(tags.size()))]);
                    html += '<' + open.last() + '>';
                } else if (what == 2 && !open.isEmpty()) {
                    html += "</" + open.takeLast().split(' ').first() + '>';
                } else {
                    words.append(u"w%1"_s.arg(words.size()));
                    html += words.last().toLatin1() + (what == 3 ? " " : "<br>");
                }
            }
            QStringList found = plainText(read(html).body)
                                    .remove(u'“')
                                    .replace(u'”', u' ')
                                    .simplified()
                                    .split(u' ', Qt::SkipEmptyParts);
            found.sort();
            words.sort();
            QVERIFY2(found == words, html.constData());
        }
    }

    void onlyWhatLeadsSomewhereIsALink() {
        QCOMPARE(
            lines("<a href='https://example.org/?b=1&amp;utm_source=x&fbclid=y#:~:text=z'>a</a>"),
            QStringList{u"[a](https://example.org/?b=1)"_s});
        QCOMPARE(lines("<a href='mailto:a@example.org'>a</a>"),
                 QStringList{u"[a](mailto:a@example.org)"_s});
        const HtmlRead hostile =
            read("<a href='java&#10;script:alert(1)'>a</a><a href='file:///etc'>b"
                 "</a><a href='data:text/html,x'>c</a><a href='/here'>d</a>");
        QCOMPARE(BodyText::lines(hostile.body), QStringList{u"abcd"_s});
        QCOMPARE(hostile.report.removed.value(Removed::UnsafeLinks), 3);
        QCOMPARE(hostile.report.removed.value(Removed::DeadLinks), 1);
    }

    void aPictureInTheTextBecomesAPhoto() {
        const QByteArray png = picture("PNG"), jpeg = picture("JPEG");
        const HtmlRead made =
            read("<p>a</p>" + inlined(png, "image/png") + "<p>b</p>" + inlined(jpeg, "image/jpg"));
        QCOMPARE(made.pictures, (QList<QByteArray>{png, jpeg}));
        QCOMPARE(BodyText::lines(made.body), (QStringList{u"a"_s, u"PHOTO file alt=A tower"_s,
                                                          u"b"_s, u"PHOTO file alt=A tower"_s}));
        QCOMPARE(photoUses(made.body).first().photo, PhotoHash::of(png));
    }

    void aPictureThatLiesAboutItsTypeIsRefusedAndNamed() {
        const HtmlRead made = read(inlined(picture("PNG"), "image/jpeg") +
                                   inlined("<script>alert(1)</script>", "image/png") +
                                   inlined(picture("PNG").first(20), "image/png"));
        QVERIFY(made.pictures.isEmpty());
        QCOMPARE(made.report.removed.value(Removed::PicturesRefused), 3);
        QCOMPARE(made.report.refused.size(), 3);
        QVERIFY2(made.report.refused.first().contains(u"image/jpeg"_s),
                 qPrintable(made.report.refused.first()));
        QVERIFY(made.report.warnings().contains(made.report.refused.last()));
        // The place stays, with its words.
        QCOMPARE(lines(inlined("x", "image/png")), QStringList{u"PHOTO none alt=A tower"_s});
    }

    void textInAnyEncodingIsRead() {
        const QString html = u"<p>„Grüße“ – 5\u00A0€</p>"_s;
        const QStringList expected{u"„Grüße“ – 5~€"_s};
        QStringEncoder utf16(QStringConverter::Utf16LE),
            wide(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
        const QByteArray windows("<p>\x84Gr\xFC\xDF"
                                 "e\x93 \x96 5\xA0\x80</p>");
        QCOMPARE(lines(html.toUtf8()), expected);
        QCOMPARE(lines("\xEF\xBB\xBF" + html.toUtf8()), expected);
        QCOMPARE(lines(utf16(html)), expected);
        QCOMPARE(lines(wide(html)), expected);
        QCOMPARE(lines(windows), expected);
        QCOMPARE(lines("<meta charset=iso-8859-1>" + windows), expected);
        QCOMPARE(lines("<meta charset=koi8-r><p>\xF0\xD2\xC1\xD7\xC4\xC1</p>"),
                 QStringList{u"Правда"_s});
    }

    void nonBreakingSpacesStayWhereTheLanguageNeedsThem() {
        QCOMPARE(lines("<p>a&nbsp;b 10&nbsp;km 20&nbsp;%</p>"), QStringList{u"a b 10~km 20~%"_s});
        QCOMPARE(BodyText::lines(read("<p>«&nbsp;Oui&nbsp;!&nbsp;»</p>", u"fr-FR"_s).body),
                 QStringList{u"«~Oui~!~»"_s});
    }

    void whatWasRemovedIsCounted() {
        const HtmlRead made =
            read("<style>p{}</style><p style='color:red'>a<span hidden>b</span><script>c</script>"
                 "<svg><text>d</text></svg><del>e</del><input><img width=1 height=1 src=x>");
        QCOMPARE(BodyText::lines(made.body), QStringList{u"a"_s});
        const auto &removed = made.report.removed;
        QCOMPARE(removed.value(Removed::Looks), 1);
        QCOMPARE(removed.value(Removed::Hidden), 1);
        QCOMPARE(removed.value(Removed::Code), 2);
        QCOMPARE(removed.value(Removed::Media), 1);
        QCOMPARE(removed.value(Removed::Deletions), 1);
        QCOMPARE(removed.value(Removed::Forms), 1);
        QCOMPARE(removed.value(Removed::Ornaments), 1);
        QCOMPARE(made.report.words, 1);
        QVERIFY(made.report.removedText().contains(u"colours and fonts"_s));
    }

    void aPageGivesItsArticleAndItsHead() {
        const auto page = readAs(
            "<!doctype html><html><head><title>Rain | The Paper</title><meta name=description "
            "content='It rained.'><meta property='article:section' content=Weather><base "
            "href='https://example.org/a/'></head><body><header><h1>The Paper</h1><a href=/>Home"
            "</a></header><nav><ul><li>Politics</ul></nav><main><article><h1>Rain for a week</h1>"
            "<p class=standfirst>It did not stop.</p><p class=byline>By Ada Moss</p><p>It began on "
            "Tuesday, and <a href='b'>went on</a>.</p><aside>Subscribe!</aside><h2>Later</h2><p>It "
            "went on.</p></article><article><p>Other story</p></article></main><footer>Imprint"
            "</footer></body></html>",
            Scope::Page);
        QVERIFY(page.ok());
        QCOMPARE(BodyText::lines(page->body),
                 (QStringList{u"It began on Tuesday, and [went on](https://example.org/a/b)."_s,
                              u"## Later"_s, u"It went on."_s}));
        QCOMPARE(page->head.headline, u"Rain for a week"_s);
        QCOMPARE(page->head.standfirst, u"It did not stop."_s);
        QCOMPARE(page->head.byline, u"By Ada Moss"_s);
        QCOMPARE(page->head.section, u"Weather"_s);
        QCOMPARE(page->head.title, u"Rain | The Paper"_s);
        QVERIFY(page->report.removed.value(Removed::Page) >= 4);
    }
};

STANDFIRST_TEST(HtmlReaderTest)
#include "HtmlReaderTest.moc"
