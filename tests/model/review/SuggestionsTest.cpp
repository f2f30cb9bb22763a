// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/Suggestions.h"
#include "model/review/Anchors.h"
#include "model/review/BlockText.h"
#include "model/review/BlocksJson.h"
#include "model/review/FieldText.h"
#include "tests/support/TestMain.h"
#include <random>
using namespace Qt::StringLiterals;

namespace {

Block paragraph(const QString &text) {
    return {Paragraph{plain(text)}};
}

Article article(const QStringList &paragraphs) {
    Article made;
    made.headline = u"Ferry returns"_s;
    for (const QString &text : paragraphs)
        made.body.push_back(paragraph(text));
    return made;
}

QStringList texts(const Article &article) {
    QStringList all;
    for (const Block &block : article.body)
        all.append(BlockText::of(block));
    return all;
}

Suggestion words(const Article &article, int block, int from, int to, const QString &after) {
    Suggestion made;
    made.kind = from < to ? Suggestion::Kind::Delete : Suggestion::Kind::Insert;
    made.anchor = *Anchors::onWords(article, block, from, to);
    made.before = made.anchor.words;
    made.after = after;
    return made;
}

Suggestion blocks(const Article &article, int from, int count, const Body &after) {
    const auto begin = article.body.begin() + from;
    Suggestion made;
    made.kind = Suggestion::Kind::Block;
    made.anchor.block = from;
    made.before = BlocksJson::encode(Body(begin, begin + count));
    made.after = BlocksJson::encode(after);
    return made;
}

/// Any article of a few paragraphs with any suggestions and remarks on it, as an editor makes them.
class Desk {
public:
    explicit Desk(unsigned seed) : m_random(seed) {
        for (int block = 0; block < 4; ++block) {
            QStringList words;
            for (int word = 0; word < 8; ++word)
                words.append(u"w%1-%2"_s.arg(block).arg(word));
            is.body.push_back(paragraph(words.join(u' ')));
        }
        for (int n = 0; n < 3; ++n)
            review.threads.append({QUuid::createUuid(), anywhere()});
        for (int block = 0; block < 4; ++block)
            propose(block);
    }

    int below(int count) { return int(m_random() % unsigned(count)); }

    Article is{};
    ReviewRecord review{};

private:
    Anchor anywhere() {
        const int block = below(4), from = below(30);
        return *Anchors::onWords(is, block, from, from + 1 + below(12));
    }
    /// Places of one block apart from each other, as two people leave them.
    void propose(int block) {
        for (int from = below(6); from < 36; from += 9 + below(8))
            review.suggestions.append(below(2) == 0
                                          ? words(is, block, from, from + 1 + below(7), {})
                                          : words(is, block, from, from, u" new%1"_s.arg(from)));
        if (below(4) == 0)
            review.suggestions.append(blocks(is, block, 0, {paragraph(u"A block of its own"_s)}));
    }

    std::mt19937 m_random;
};

/// The first anchor that is not on its words, for a person.
QString astray(const Article &article, const ReviewRecord &review) {
    const auto wordsAt = [&](const Anchor &anchor) {
        return BlockText::words(BlockText::of(article.body.at(size_t(anchor.block))), anchor.from,
                                anchor.to);
    };
    for (const Thread &thread : review.threads)
        if (!Anchors::isOnDeletedText(thread.anchor) &&
            wordsAt(thread.anchor) != thread.anchor.words)
            return thread.anchor.words;
    for (const Suggestion &one : review.suggestions)
        if (one.kind == Suggestion::Kind::Delete && wordsAt(one.anchor) != one.before)
            return one.before;
    return {};
}

} // namespace

class SuggestionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anInsertionGoesInWithTheMarksOfItsPlace() {
        Article is = article({});
        is.body.push_back({Paragraph{{{u"very "_s, {}}, {u"loud"_s, {.strong = true}}}}});
        ReviewRecord review{{}, {words(is, 0, 9, 9, u"ly"_s)}};
        QVERIFY(Suggestions::accept(is, review, Suggestions::all(review)).isEmpty());
        QCOMPARE(is.body[0],
                 (Block{Paragraph{{{u"very "_s, {}}, {u"loudly"_s, {.strong = true}}}}}));
        QVERIFY(review.isEmpty());
    }

    void aDeletionAndAReplacementAreAcceptedTogether() {
        Article is = article({u"a night that ended with no result."_s});
        ReviewRecord review;
        review.suggestions = {words(is, 0, 19, 33, {}), words(is, 0, 33, 33, u"in agreement"_s)};
        Suggestions::accept(is, review, Suggestions::all(review));
        QCOMPARE(texts(is), QStringList{u"a night that ended in agreement."_s});
    }

    void aFieldBecomesWhatIsProposed() {
        Article is = article({});
        Suggestion headline{.kind = Suggestion::Kind::Field};
        headline.anchor.field = u"headline"_s;
        headline.before = is.headline;
        headline.after = u"The ferry is back"_s;
        ReviewRecord review{{}, {headline}};
        Suggestions::accept(is, review, {headline.id});
        QCOMPARE(is.headline, u"The ferry is back"_s);
    }

    void blocksGiveWayToOthersAndWhatIsBelowMovesAlong() {
        Article is = article({u"One."_s, u"Two and three."_s, u"Four."_s});
        const Thread below{QUuid::createUuid(), *Anchors::onWords(is, 2, 0, 4)};
        const Thread inside{QUuid::createUuid(), *Anchors::onWords(is, 1, 8, 13)};
        ReviewRecord review{{below, inside},
                            {blocks(is, 1, 1, {paragraph(u"Two."_s), paragraph(u"And three."_s)})}};
        Suggestions::accept(is, review, Suggestions::all(review));
        QCOMPARE(texts(is), (QStringList{u"One."_s, u"Two."_s, u"And three."_s, u"Four."_s}));
        QCOMPARE(review.threads[0].anchor.block, 3);
        QCOMPARE(review.threads[1].anchor.block, 2);
        QCOMPARE(review.threads[1].anchor.words, u"three"_s);
    }

    void ofTwoBlocksInsertedAtOnePlaceTheFirstStaysFirst() {
        for (const bool backwards : {false, true}) {
            Article is = article({u"One."_s, u"Four."_s});
            ReviewRecord review{{},
                                {blocks(is, 1, 0, {paragraph(u"Two."_s)}),
                                 blocks(is, 1, 0, {paragraph(u"Three."_s)})}};
            QList<QUuid> ids = Suggestions::all(review);
            if (backwards)
                std::reverse(ids.begin(), ids.end());
            Suggestions::accept(is, review, ids);
            QCOMPARE(texts(is), (QStringList{u"One."_s, u"Two."_s, u"Three."_s, u"Four."_s}));
        }
    }

    void aRejectedOneLeavesTheTextAndTheOthersAsTheyAre() {
        Article is = article({u"a night that ended"_s});
        ReviewRecord review{{}, {words(is, 0, 2, 7, {}), words(is, 0, 8, 12, {})}};
        Suggestions::reject(review, {review.suggestions[0].id});
        QCOMPARE(review.suggestions.size(), 1);
        Suggestions::accept(is, review, Suggestions::all(review));
        QCOMPARE(texts(is), QStringList{u"a night  ended"_s});
    }

    void oneThatDoesNotFitTheTextStaysOpen() {
        Article is = article({u"One."_s});
        ReviewRecord review{{}, {words(is, 0, 0, 3, {})}};
        is.body = {paragraph(u"Other."_s)};
        QCOMPARE(Suggestions::accept(is, review, Suggestions::all(review)).size(), 1);
        QCOMPARE(texts(is), QStringList{u"Other."_s});
        QCOMPARE(review.suggestions.size(), 1);
    }

    void inWhateverOrderTheyAreAcceptedTheOutcomeIsThePreview() {
        for (unsigned seed = 1; seed <= 300; ++seed) {
            Desk desk(seed);
            const Article preview = Suggestions::preview(desk.is, desk.review);
            QList<QUuid> ids = Suggestions::all(desk.review);
            while (!ids.isEmpty()) {
                const QUuid id = ids.takeAt(desk.below(int(ids.size())));
                QVERIFY(Suggestions::accept(desk.is, desk.review, {id}).isEmpty());
                QVERIFY2(astray(desk.is, desk.review).isEmpty(),
                         qPrintable(u"%1: %2"_s.arg(seed).arg(astray(desk.is, desk.review))));
            }
            QCOMPARE(texts(desk.is), texts(preview));
            QVERIFY(desk.review.suggestions.isEmpty());
            QCOMPARE(desk.review.threads.size(), 3);
        }
    }

    void aThousandAreAcceptedAtOnceInASecond() {
        Article is;
        ReviewRecord review;
        for (int block = 0; block < 100; ++block) {
            is.body.push_back(paragraph(u"word "_s.repeated(100)));
            for (int n = 0; n < 10; ++n)
                review.suggestions.append(words(is, block, n * 50, n * 50 + 4, {}));
        }
        QElapsedTimer clock;
        clock.start();
        Suggestions::accept(is, review, Suggestions::all(review));
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(review.isEmpty());
    }
};

STANDFIRST_TEST(SuggestionsTest)
#include "SuggestionsTest.moc"
