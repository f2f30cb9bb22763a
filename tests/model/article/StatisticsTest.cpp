// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/Statistics.h"
#include "tests/support/ArticleGenerator.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;

/// What the desk is told about a text in numbers.
class StatisticsTest : public QObject {
    Q_OBJECT

    static Block paragraph(const QString &text) { return {Paragraph{plain(text)}}; }

private Q_SLOTS:
    void aTextIsCountedInWordsCharactersSentencesAndParagraphs() {
        const Body body{
            paragraph(u"The ferry left at 8.15. It was full!"_s),
            {Subheading{2, plain(u"A calm day"_s)}},
            {Quote{plain(u"Is it true? Yes."_s), u"The captain"_s}},
            {BulletList{false, {plain(u"café"_s), plain(u"😀 👨‍👩‍👧"_s)}}},
            paragraph(u"  "_s),
            {FactBox{u"Ferry facts"_s, {paragraph(u"Two decks."_s)}}},
            {PhotoBlock{{.caption = plain(u"Not counted here"_s)}}},
            {ReadAlso{u"Nor this"_s, {}, {}}},
        };
        const Statistics all = statisticsOf(body);
        QCOMPARE(all.words, 20);
        QCOMPARE(all.words, wordCount(body));
        QCOMPARE(all.paragraphs, 7);
        QCOMPARE(all.sentences, 8);
        QCOMPARE(all.longestParagraph, 8);
        QCOMPARE(all.characters, 36 + 10 + 16 + 4 + 3 + 11 + 10);
        QCOMPARE(all.charactersWithoutSpaces, 29 + 8 + 13 + 4 + 2 + 10 + 9);
        QCOMPARE(all.minutes, 1);
        QCOMPARE(statisticsOf({}), Statistics{});
    }

    void wordsAreTheOneNumberOfTheHouse() {
        for (quint32 seed = 0; seed < 40; ++seed) {
            const Article article = ArticleGenerator(seed).article();
            QCOMPARE(statisticsOf(article.body).words, wordCount(article.body));
        }
    }
};

STANDFIRST_TEST(StatisticsTest)
#include "StatisticsTest.moc"
