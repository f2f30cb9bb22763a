// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/Anchors.h"
#include "model/review/BlockText.h"
#include "model/review/BlocksJson.h"
#include "tests/support/ArticleGenerator.h"
#include "tests/support/TestMain.h"
using namespace Qt::StringLiterals;

namespace {

Article article(const QStringList &paragraphs) {
    Article made;
    for (const QString &text : paragraphs)
        made.body.push_back({Paragraph{plain(text)}});
    return made;
}

ReviewRecord onWords(const Article &article, int block, const QString &words) {
    const int from = int(BlockText::of(article.body[size_t(block)]).indexOf(words));
    return {
        {{QUuid::createUuid(), *Anchors::onWords(article, block, from, from + int(words.size()))}},
        {}};
}

Anchor followed(const Article &before, int block, const QString &words, const Article &after) {
    return Anchors::follow(onWords(before, block, words), before, after).threads[0].anchor;
}

const QStringList Story{u"Ministers met on Tuesday."_s, u"The talks ended with no result."_s,
                        u"They meet again on Friday."_s};

} // namespace

class AnchorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFollowedWhileTextAboveAndBeforeThemChanges() {
        const Article before = article(Story);
        const Article after = article({u"New first."_s, u"Ministers met."_s,
                                       u"On Monday the talks ended with no result."_s, Story[2]});
        const Anchor anchor = followed(before, 1, u"no result"_s, after);
        QCOMPARE(anchor, (Anchor{{}, 2, 31, 40, u"no result"_s}));
    }

    void wordsThatAreEditedInsideStillHaveTheirRemark() {
        const Anchor anchor =
            followed(article(Story), 1, u"ended with no result"_s,
                     article({Story[0], u"The talks ended with little result."_s}));
        QCOMPARE(anchor.words, u"ended with little result"_s);
    }

    void wordsThatHaveGoneAreStillNamed() {
        const Anchor anchor = followed(article(Story), 1, u"no result"_s,
                                       article({Story[0], u"The talks ended."_s, Story[2]}));
        QVERIFY(Anchors::isOnDeletedText(anchor));
        QCOMPARE(anchor.words, u"no result"_s);
        QCOMPARE(anchor.block, 1);
    }

    void wordsThatComeBackHaveTheirRemarkAgain() {
        const Article before = article(Story), without = article({Story[0], u"The talks ended "_s});
        const ReviewRecord gone =
            Anchors::follow(onWords(before, 1, u"with no result"_s), before, without);
        QVERIFY(Anchors::isOnDeletedText(gone.threads[0].anchor));
        const Anchor back = Anchors::follow(gone, without, before).threads[0].anchor;
        QCOMPARE(back, (Anchor{{}, 1, 16, 30, u"with no result"_s}));
    }

    void aMovedParagraphTakesItsRemarksAlong() {
        const Anchor anchor =
            followed(article(Story), 0, u"Tuesday"_s, article({Story[1], Story[2], Story[0]}));
        QCOMPARE(anchor, (Anchor{{}, 2, 17, 24, u"Tuesday"_s}));
    }

    void ofASplitParagraphTheHalfWithTheWordsHasTheRemark() {
        const Anchor anchor =
            followed(article(Story), 1, u"no result"_s,
                     article({Story[0], u"The talks ended"_s, u"with no result."_s}));
        QCOMPARE(anchor, (Anchor{{}, 2, 5, 14, u"no result"_s}));
    }

    void aParagraphThatIsGoneLeavesItsRemarksNearby() {
        const Anchor anchor =
            followed(article(Story), 1, u"no result"_s, article({Story[0], Story[2]}));
        QCOMPARE(anchor, (Anchor{{}, 0, 25, 25, u"no result"_s}));
        const Anchor nowhere = followed(article(Story), 1, u"no result"_s, article({}));
        QCOMPARE(nowhere.words, u"no result"_s);
    }

    void wordsOfAFieldAreFollowedToo() {
        Article before, after;
        before.headline = u"Ferry returns"_s;
        after.headline = u"The old ferry: Ferry returns"_s;
        const ReviewRecord review{{{QUuid::createUuid(), {u"headline"_s, -1, 6, 13, u"returns"_s}}},
                                  {}};
        QCOMPARE(Anchors::follow(review, before, after).threads[0].anchor,
                 (Anchor{u"headline"_s, -1, 21, 28, u"returns"_s}));
    }

    void aSuggestionWhoseWordsAreGoneIsNoMoreAndARemarkIs() {
        const Article before = article(Story), after = article({Story[0], Story[2]});
        ReviewRecord review = onWords(before, 1, u"no result"_s);
        Suggestion deletion{.kind = Suggestion::Kind::Delete, .anchor = review.threads[0].anchor};
        deletion.before = deletion.anchor.words;
        Suggestion block{.kind = Suggestion::Kind::Block};
        block.anchor.block = 2;
        block.before = BlocksJson::encode({before.body[2]});
        block.after = u"[]"_s;
        review.suggestions = {deletion, block};
        const ReviewRecord now = Anchors::follow(review, before, after);
        QCOMPARE(now.threads.size(), 1);
        QCOMPARE(now.suggestions.size(), 1);
        QCOMPARE(now.suggestions[0].anchor.block, 1);
    }

    void whateverBecomesOfAnArticleNoRemarkIsLostAndEachIsOnItsWords() {
        for (quint64 seed = 1; seed <= 200; ++seed) {
            ArticleGenerator generator(seed);
            const Article before = generator.article();
            Article after = before;
            if (seed % 3 == 0 && !after.body.empty())
                after.body.erase(after.body.begin());
            after.body.push_back(generator.block());
            if (after.body.size() > 1)
                std::swap(after.body.front(), after.body.back());
            ReviewRecord review;
            for (int block = 0; block < int(before.body.size()); ++block)
                review.threads.append(
                    {QUuid::createUuid(), *Anchors::onWords(before, block, 2, 9)});
            const ReviewRecord now = Anchors::follow(review, before, after);
            QCOMPARE(now.threads.size(), review.threads.size());
            for (const Thread &thread : now.threads) {
                const Anchor &at = thread.anchor;
                QVERIFY(at.block >= 0 && at.block < int(after.body.size()));
                if (!Anchors::isOnDeletedText(at))
                    QCOMPARE(BlockText::words(BlockText::of(after.body[size_t(at.block)]), at.from,
                                              at.to),
                             at.words);
            }
        }
    }

    void placesOfABlockLeadToItsTextsAndBack() {
        const Block quote{Quote{plain(u"Öl 😀 line\nbreak"_s), u"A. Person"_s}};
        const QStringList pieces = BlockText::pieces(quote);
        QCOMPARE(pieces.size(), 2);
        for (int at = 0; at <= BlockText::length(BlockText::of(quote)); ++at)
            QCOMPARE(BlockText::from(pieces, BlockText::place(pieces, at)), at);
        QCOMPARE(BlockText::place(pieces, 16), (BlockText::Place{1, 0}));
        QCOMPARE(BlockText::words(BlockText::of(quote), 3, 4), u"😀"_s);
    }
};

STANDFIRST_TEST(AnchorsTest)
#include "AnchorsTest.moc"
