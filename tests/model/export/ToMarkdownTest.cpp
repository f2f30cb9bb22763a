// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/MarkdownBody.h"
#include "tests/support/ExportFolder.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"

using namespace Qt::StringLiterals;

class ToMarkdownTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFrontMatterSaysWhatTheArticleIs() {
        TestNewsroom newsroom;
        newsroom.publish(u"A \"quoted\": story"_s);
        ExportFolder out;
        out.run(*newsroom, u"markdown"_s);
        const QString text = out.text(u"a-quoted-story.md"_s);
        QVERIFY(text.startsWith(u"---\n"));
        QVERIFY(text.contains(u"title: \"A \\\"quoted\\\": story\"\n"));
        QVERIFY(text.contains(u"section: \"HARBOUR\"\n"));
        QVERIFY(text.contains(u"tags: [\"ferries\", \"tides\"]\n"));
    }

    void whatLooksLikeMarkdownComesBackAsWords() {
        const Body body{
            {Paragraph{plain(u"# no heading, *no* _marks_ [no](link) <b>no tag</b>"_s)}},
            {Paragraph{plain(u"- no list"_s)}},
            {Paragraph{plain(u"12. no list either, 2.1 stays"_s)}},
            {Paragraph{plain(u"a `tick`, a \\ and &amp; as typed"_s)}},
            {BulletList{true, {plain(u"one"_s), plain(u"two"_s)}}},
            {Divider{}},
            {Subheading{3, plain(u"A heading"_s)}},
            {Paragraph{plain(u"> no quote"_s)}}};
        TestNewsroom newsroom;
        Article article = sampleArticle(u"Story"_s);
        article.lead.reset();
        article.body = body;
        article.source = Source{u"test"_s, u"t"_s, u"1"_s};
        must(newsroom->articles().takeIn(article, State::Published, false));
        ExportFolder out;
        out.run(*newsroom, u"markdown"_s);
        const QString text = out.text(u"story.md"_s);
        const Body read =
            must(bodyFromMarkdown(text.mid(text.indexOf(u"\n---\n", 3) + 5).toUtf8()));
        QCOMPARE(plainText(read), plainText(body));
        QVERIFY(read == body);
    }
};

STANDFIRST_TEST(ToMarkdownTest)
#include "ToMarkdownTest.moc"
