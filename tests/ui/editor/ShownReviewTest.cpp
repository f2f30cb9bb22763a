// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/ShownReview.h"
#include "tests/support/ArticleGenerator.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/ReviewGenerator.h"
#include "ui/editor/BodyDocument.h"
#include "ui/editor/ShownLines.h"
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;

/// Body and review as one text on the surface, and back.
class ShownReviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReviewComesBackAsItWas();
    void everyReviewComesBackFromTheSurface();
    void showingOneReviewAfterAnotherIsLikeShowingItAtOnce();
    void whatIsProposedIsNotInTheBody();
    void aProposalWhoseWordsAreOthersIsNotShown();
};

namespace {

QHash<QUuid, Suggestion> knownOf(const ReviewRecord &review) {
    QHash<QUuid, Suggestion> known;
    for (const Suggestion &one : review.suggestions)
        known.insert(one.id, one);
    return known;
}

/// What differs between what was written and what was read; "" when nothing does.
QString difference(const Body &body, const ReviewRecord &review, const ShownReview::Read &read) {
    if (read.body != body)
        return u"body"_s;
    if (read.suggestions.size() != review.suggestions.size())
        return u"%1 suggestions of %2"_s.arg(read.suggestions.size())
            .arg(review.suggestions.size());
    const auto known = knownOf(review);
    for (const Suggestion &one : read.suggestions)
        if (one != known.value(one.id))
            return u"suggestion %1: block %2 %3–%4 “%5” → “%6”"_s.arg(int(one.kind))
                .arg(one.anchor.block)
                .arg(one.anchor.from)
                .arg(one.anchor.to)
                .arg(one.before, one.after);
    for (const Thread &thread : review.threads)
        if (read.comments.value(thread.id) != thread.anchor)
            return u"comment on “%1”: “%2”"_s.arg(thread.anchor.words,
                                                  read.comments.value(thread.id).words);
    return {};
}

} // namespace

void ShownReviewTest::everyReviewComesBackAsItWas() {
    ArticleGenerator articles(51);
    ReviewGenerator reviews(52);
    for (int i = 0; i < 300; ++i) {
        const Body body = articles.article().body;
        const ReviewRecord review = reviews.review(body);
        const auto read = ShownReview::read(ShownReview::shown(body, review), knownOf(review));
        QVERIFY2(difference(body, review, read).isEmpty(),
                 qPrintable(u"%1: %2"_s.arg(i).arg(difference(body, review, read))));
    }
}

void ShownReviewTest::everyReviewComesBackFromTheSurface() {
    ArticleGenerator articles(53);
    ReviewGenerator reviews(54);
    QTextDocument document;
    for (int i = 0; i < 150; ++i) {
        const Body body = articles.article().body;
        const ReviewRecord review = reviews.review(body);
        BodyDocument::load(document, ShownReview::shown(body, review));
        const auto read = ShownReview::read(BodyDocument::shown(document), knownOf(review));
        QVERIFY2(difference(body, review, read).isEmpty(),
                 qPrintable(u"%1: %2"_s.arg(i).arg(difference(body, review, read))));
        QCOMPARE(BodyDocument::read(document), body);
    }
}

void ShownReviewTest::showingOneReviewAfterAnotherIsLikeShowingItAtOnce() {
    ArticleGenerator articles(55);
    ReviewGenerator reviews(56);
    QTextDocument document;
    for (int i = 0; i < 60; ++i) {
        const Body body = articles.article().body;
        BodyDocument::load(document, ShownReview::shown(body, reviews.review(body)));
        const ShownBody before = BodyDocument::shown(document);
        const ShownBody then = ShownReview::shown(body, reviews.review(body));
        BodyDocument::replace(document, then);
        QTextDocument fresh;
        BodyDocument::load(fresh, then);
        QCOMPARE(BodyDocument::shown(document), BodyDocument::shown(fresh));
        document.undo();
        QCOMPARE(BodyDocument::shown(document), before);
    }
}

void ShownReviewTest::whatIsProposedIsNotInTheBody() {
    const Body body{{Paragraph{plain(u"The ferry came late."_s)}}};
    ReviewRecord review;
    review.suggestions = {
        {.kind = Suggestion::Kind::Delete,
         .anchor = {{}, 0, 15, 19, u"late"_s},
         .before = u"late"_s},
        {.kind = Suggestion::Kind::Insert, .anchor = {{}, 0, 19, 19, {}}, .after = u"early"_s}};
    const ShownBody shown = ShownReview::shown(body, review);
    QCOMPARE(plainText(ShownLines::of(shown[0].block)[0]), u"The ferry came lateearly."_s);
    QCOMPARE(ShownLines::base(shown), body);
    QCOMPARE(ShownLines::accepted(shown), Body{{Paragraph{plain(u"The ferry came early."_s)}}});
}

void ShownReviewTest::aProposalWhoseWordsAreOthersIsNotShown() {
    const Body body{{Paragraph{plain(u"The ferry came late."_s)}}};
    ReviewRecord review;
    review.suggestions = {
        {.kind = Suggestion::Kind::Delete,
         .anchor = {{}, 0, 4, 9, u"train"_s},
         .before = u"train"_s},
        {.kind = Suggestion::Kind::Insert, .anchor = {{}, 7, 0, 0, {}}, .after = u"x"_s}};
    QCOMPARE(ShownReview::shown(body, review), BodyDocument::withoutReview(body));
}

STANDFIRST_TEST(ShownReviewTest)
#include "ShownReviewTest.moc"
