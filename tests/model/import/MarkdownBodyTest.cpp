// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/MarkdownBody.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;

namespace {

Body read(const QByteArray &markdown) {
    const Result<Body> body = bodyFromMarkdown(markdown);
    return body.ok() ? *body : Body{};
}

template<class T>
T first(const QByteArray &markdown) {
    const Body body = read(markdown);
    const T *block = body.empty() ? nullptr : std::get_if<T>(&body.front().is);
    return block ? *block : T{};
}

} // namespace

class MarkdownBodyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocksBecomeTheirKinds() {
        const Body body = read("# One\n\n#### Deep\n\nWords\nin a row.\n\n> Said.\n\n- a\n- b\n\n"
                               "3. c\n\n---\n");
        const Body expected{{Subheading{2, plain(u"One"_s)}},
                            {Subheading{3, plain(u"Deep"_s)}},
                            {Paragraph{plain(u"Words in a row."_s)}},
                            {Quote{plain(u"Said."_s), {}}},
                            {BulletList{false, {plain(u"a"_s), plain(u"b"_s)}}},
                            {BulletList{true, {plain(u"c"_s)}}},
                            {Divider{}}};
        QVERIFY(body == expected);
    }

    void marksAndTheirNesting() {
        const InlineText text = first<Paragraph>("a *b **c*** H<sub>2</sub>O &amp; &#8364;").text;
        const InlineText expected{
            {u"a "_s, {}}, {u"b "_s, {.em = true}}, {u"c"_s, {.strong = true, .em = true}},
            {u" H"_s, {}}, {u"2"_s, {.sub = true}}, {u"O & €"_s, {}}};
        QVERIFY(text == expected);
    }

    void onlySafeLinksStayLinks() {
        QCOMPARE(first<Paragraph>("[x](https://example.org/a?b=1&amp;c)").text.first().marks.href,
                 u"https://example.org/a?b=1&c"_s);
        for (const char *hostile : {"[x](javascript:alert(1))", "[x](data:text/html,a)",
                                    "[x](java&#x0A;script:alert(1))", "[x](file:///etc/passwd)"}) {
            const InlineText text = first<Paragraph>(hostile).text;
            QCOMPARE(plainText(text), u"x"_s);
            QVERIFY2(text.first().marks.href.isEmpty(), hostile);
        }
    }

    void aLinkToAnArticleIsAReference() {
        const ArticleId id = ArticleId::make();
        for (const QString &scheme : {u"standfirst:"_s, u"urn:uuid:"_s, QString()}) {
            const Marks marks = first<Paragraph>(u"[x](%1)"_s.arg(scheme + id.toText()).toUtf8())
                                    .text.first()
                                    .marks;
            QCOMPARE(marks.article, id);
            QVERIFY(marks.href.isEmpty());
        }
    }

    void aPictureIsAPhotoThatWaitsForItsFile() {
        const Body body = read("Before ![A ferry](ferry.jpg \"The *Aurora* at noon\") after");
        const PhotoUse use{.caption = plain(u"The *Aurora* at noon"_s), .alt = u"A ferry"_s};
        const Body expected{
            {Paragraph{plain(u"Before"_s)}}, {PhotoBlock{use}}, {Paragraph{plain(u"after"_s)}}};
        QVERIFY(body == expected);
    }

    void aTableIsAParagraphARow() {
        const Body body = read("| Town | Votes |\n|---|---|\n| Arden | 12 |\n");
        const Body expected{{Paragraph{plain(u"Town\tVotes"_s)}},
                            {Paragraph{plain(u"Arden\t12"_s)}}};
        QVERIFY(body == expected);
    }

    void aQuoteKeepsItsParagraphsAndItsSource() {
        const Quote quote = first<Quote>("> One.\n>\n> Two.\n>\n> — Ada Roy\n");
        QCOMPARE(plainText(quote.text), u"One.\nTwo."_s);
        QCOMPARE(quote.attribution, u"Ada Roy"_s);
    }

    void nestedListsAreFlat() {
        const BulletList list = first<BulletList>("- a\n  - b\n    1. c\n- d\n\n  more\n");
        QStringList items;
        for (const InlineText &item : list.items)
            items += plainText(item);
        QCOMPARE(items, (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d\nmore"_s}));
    }

    void htmlIsNeverMarkup() {
        const Body body = read("<script>alert(1)</script>\n\n<p onclick=x>Text</p>\n");
        QVERIFY(!plainText(body).contains(u'<'));
        QVERIFY(plainText(body).contains(u"Text"_s));
    }

    void whatIsNotUtf8IsRefused() {
        const Result<Body> body = bodyFromMarkdown("caf\xe9");
        QVERIFY(!body.ok());
        QCOMPARE(body.error().kind, Error::Kind::BadInput);
    }

    void nothingGivesNothing() { QVERIFY(read(" \n\n\t\n").empty()); }

    void deepNestingIsReadWithoutDepth() {
        const Body body = read(QByteArray("> ").repeated(20000) + "end\n");
        QCOMPARE(body.size(), 1U);
        QVERIFY(plainText(body).contains(u"end"_s));
    }
};

STANDFIRST_TEST(MarkdownBodyTest)
#include "MarkdownBodyTest.moc"
