// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/Importers.h"
#include "tests/support/BodyText.h"
#include "tests/support/StoryReading.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;

class FromMarkdownTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void frontMatterBecomesTheHead() {
        const auto made = readBy(
            u"markdown"_s, "---\r\ntitle: \"A \\\"lamp\\\" that stayed on\"\nsummary: 'It''s on'\n"
                           "section: COAST\nauthors: [\"Ada Moss\", Tom Ruiz]\ntags:\n  - towers\n"
                           "  - \"lamps\"\nlanguage: en-US\ndateline: ROME\n---\n\nThe keeper lit "
                           "*it*.\n\n## The night\n\nIt was long.\n");
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().text));
        const Article &article = made->article;
        QCOMPARE(article.headline, u"A \"lamp\" that stayed on"_s);
        QCOMPARE(article.standfirst, u"It's on"_s);
        QCOMPARE(article.section, u"COAST"_s);
        QCOMPARE(article.tags, (QStringList{u"towers"_s, u"lamps"_s}));
        QCOMPARE(article.byline.size(), 2);
        QCOMPARE(article.byline[1].name, u"Tom Ruiz"_s);
        QCOMPARE(article.language, u"en-US"_s);
        QCOMPARE(article.dateline, u"ROME"_s);
        QCOMPARE(BodyText::lines(article.body),
                 (QStringList{u"The keeper lit _it_."_s, u"## The night"_s, u"It was long."_s}));
    }

    void theFirstHeadingIsTheHeadline() {
        for (const char *text : {"# A lamp\n\nIt is on.\n", "A lamp\n======\n\nIt is on.\n",
                                 "\xEF\xBB\xBF# A lamp\n\nIt is on.\n"}) {
            const auto made = readBy(u"markdown"_s, text);
            QVERIFY(made.ok());
            QCOMPARE(made->article.headline, u"A lamp"_s);
            QCOMPARE(BodyText::lines(made->article.body), QStringList{u"It is on."_s});
        }
        // One of a lower level is none.
        const auto made = readBy(u"markdown"_s, "## A lamp\n\nIt is on.\n");
        QCOMPARE(made->article.headline, QString());
        QVERIFY(made->warnings.join(u' ').contains(u"no headline"_s));
    }

    void aRuleAtTheTopIsNoFrontMatter() {
        const auto made = readBy(u"markdown"_s, "---\n\nA text without an end of its head: yes\n");
        QVERIFY(made.ok());
        QVERIFY(BodyText::lines(made->article.body).last().contains(u"its head: yes"_s));
    }

    void whatIsMarkdownIsToldFromItsNameOrItsHead() {
        QCOMPARE(importerFor(u"a.md"_s, "Words\n")->name(), u"markdown"_s);
        QCOMPARE(importerFor(u"-"_s, "---\ntitle: A\n---\nWords\n")->name(), u"markdown"_s);
        QCOMPARE(importerFor(u"-"_s, "# A\n\nWords\n")->name(), u"markdown"_s);
        QCOMPARE(importerFor(u"-"_s, "POLITICS\n\nWords\n")->name(), u"page"_s);
    }

    void whatIsNoTextIsRefusedInWords() {
        const auto made = readBy(u"markdown"_s, "# A\n\n\xFF\xFE\xFA");
        QVERIFY(!made.ok());
        QVERIFY(made.error().text.contains(u"UTF-8"_s));
    }
};

STANDFIRST_TEST(FromMarkdownTest)
#include "FromMarkdownTest.moc"
