// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/DeskViewer.h"
#include "model/store/Settings.h"
#include "tests/support/ReviewDesk.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;

namespace {

const Roles OnlyJournalist{true, false, false}, OnlyEditor{false, true, false},
    OnlyWeb{false, false, true};

QStringList seen(Newsroom &newsroom, const ArticleFilter &filter) {
    QStringList headlines;
    for (const ArticleHead &head :
         must(newsroom.articles().list(must(asSeenFrom(newsroom, filter)), 0, 100)))
        headlines << head.headline;
    return headlines;
}

QStringList waiting(Newsroom &newsroom) {
    return seen(newsroom, {.waiting = true});
}

} // namespace

/// What the desk shows to whom: mine, and what waits for me (ui.md, part 5).
class DeskViewerTest : public QObject {
    Q_OBJECT

    static ArticleId write(Newsroom &newsroom, const QString &headline) {
        Article article = ReviewDesk::story();
        article.headline = headline;
        return must(newsroom.articles().add(article)).article.id;
    }
    static void edit(Newsroom &newsroom, const ArticleId &id,
                     const std::function<void(Article &)> &change) {
        WorkingCopy copy = must(newsroom.articles().load(id));
        change(copy.article);
        must(newsroom.articles().save(copy.article, copy.save));
    }

private Q_SLOTS:
    void whatIsInReviewWaitsForEditorsAlone() {
        ReviewDesk desk;
        desk.bring(write(*desk, u"Ferry"_s), {State::InReview});
        QCOMPARE(waiting(*desk.as(u"Marta Lind"_s, OnlyEditor)), {u"Ferry"_s});
        QCOMPARE(waiting(*desk.as(u"Owen Farrow"_s, OnlyJournalist)), {});
        QCOMPARE(waiting(*desk.as(u"Piet Lorenz"_s, OnlyWeb)), {});
    }

    void aTextThatOnlyIWroteWaitsForTheSecondPairOfEyes() {
        ReviewDesk desk;
        const auto editor = desk.as(u"Marta Lind"_s, OnlyEditor);
        desk.bring(write(*desk, u"Ferry"_s), {State::InReview});
        QCOMPARE(waiting(*desk), {u"Ferry"_s});
        must(desk->settings().set(u"fourEyes"_s, u"true"_s));
        QCOMPARE(waiting(*desk), {});
        QCOMPARE(waiting(*editor), {u"Ferry"_s});
    }

    void whatIsApprovedAndWhatDidNotGoOutWaitForTheWeb() {
        ReviewDesk desk;
        const ArticleId ferry = write(*desk, u"Ferry"_s), tram = write(*desk, u"Tram"_s);
        desk.bring(ferry, {State::InReview, State::Approved});
        desk.bring(tram, {State::InReview, State::Approved});
        const Instant soon = desk->clock().now() + std::chrono::hours(1);
        must(desk->review().move({.id = tram, .to = State::Scheduled, .at = soon}));
        const auto web = desk.as(u"Piet Lorenz"_s, OnlyWeb);
        QCOMPARE(waiting(*web), {u"Ferry"_s});
        desk.newsroom().clock().pass(std::chrono::hours(2));
        QCOMPARE(waiting(*web), QStringList({u"Tram"_s, u"Ferry"_s}));
        QCOMPARE(waiting(*desk.as(u"Owen Farrow"_s, OnlyJournalist)), {});
    }

    void whatWasSentBackWaitsForItsAuthorUntilItIsSubmittedAgain() {
        ReviewDesk desk;
        const auto author = desk.as(u"Owen Farrow"_s, OnlyJournalist);
        const ArticleId id = write(*author, u"Ferry"_s);
        must(author->review().move({.id = id, .to = State::InReview}));
        QCOMPARE(waiting(*author), {});
        must(desk->review().move({.id = id, .to = State::Draft, .note = u"Who says so?"_s}));
        QCOMPARE(waiting(*author), {u"Ferry"_s});
        must(author->review().move({.id = id, .to = State::InReview}));
        QCOMPARE(waiting(*author), {});
    }

    void whatIsAssignedWaitsForWhoHasItAndIsNoLongerTheAuthors() {
        ReviewDesk desk;
        const auto author = desk.as(u"Owen Farrow"_s, OnlyJournalist);
        const auto other = desk.as(u"Piet Lorenz"_s, OnlyJournalist);
        const ArticleId id = write(*author, u"Ferry"_s);
        QCOMPARE(seen(*author, {.mine = true}), {u"Ferry"_s});
        QCOMPARE(waiting(*other), {});
        edit(*desk, id, [](Article &article) { article.assignee = u"Piet Lorenz"_s; });
        QCOMPARE(waiting(*other), {u"Ferry"_s});
        QCOMPARE(seen(*other, {.mine = true}), {u"Ferry"_s});
        QCOMPARE(seen(*author, {.mine = true}), {});
        QCOMPARE(seen(*desk, {.assignee = u"Piet Lorenz"_s}), {u"Ferry"_s});
        edit(*desk, id, [](Article &article) { article.assignee.clear(); });
        QCOMPARE(seen(*author, {.mine = true}), {u"Ferry"_s});
    }

    void anArchiveThatSomebodyImportedIsNobodysWork() {
        ReviewDesk desk;
        Article old = ReviewDesk::story();
        must(desk->articles().takeIn(old, State::Published, false));
        QCOMPARE(seen(*desk, {.mine = true}), {});
    }

    void theNewsListHasWhatIsDueOnADayTheEarliestFirst() {
        ReviewDesk desk;
        const Instant day = desk->clock().now();
        const auto due = [&](const QString &headline, std::chrono::hours after) {
            edit(*desk, write(*desk, headline), [&](Article &a) { a.due = day + after; });
        };
        due(u"Evening"_s, std::chrono::hours(8));
        due(u"Morning"_s, std::chrono::hours(1));
        due(u"Tomorrow"_s, std::chrono::hours(30));
        write(*desk, u"Whenever"_s);
        const ArticleFilter list{
            .dated = DatedFilter{.from = day, .until = day + std::chrono::hours(24)}};
        QCOMPARE(seen(*desk, list), QStringList({u"Morning"_s, u"Evening"_s}));
        QCOMPARE(must(desk->articles().moments(list)),
                 QList<Instant>({day + std::chrono::hours(1), day + std::chrono::hours(8)}));
    }

    void aStubIsPlannedUntilSomebodyWritesIntoIt() {
        ReviewDesk desk;
        Article stub;
        stub.headline = u"Council vote"_s;
        stub.section = u"POLITICS"_s;
        stub.due = desk->clock().now();
        stub.target = 600;
        const ArticleId id = must(desk->articles().add(stub)).article.id;
        const ArticleHead head = must(desk->articles().head(id));
        QVERIFY(head.planned);
        QCOMPARE(head.target, std::optional(600));
        QCOMPARE(head.due, stub.due);
        edit(*desk, id, [](Article &a) { a.body = ReviewDesk::story().body; });
        QVERIFY(!must(desk->articles().head(id)).planned);
    }

    void statesAreCountedForTheFilterAtHand() {
        ReviewDesk desk;
        write(*desk, u"Ferry"_s);
        desk.bring(write(*desk, u"Tram"_s), {State::InReview});
        const auto counts = must(desk->articles().countByState({.states = {State::Draft}}));
        QCOMPARE(counts.value(State::Draft), 1);
        QCOMPARE(counts.value(State::InReview), 1);
        QCOMPARE(must(desk->articles().countByState({.words = u"ferry"_s})).value(State::InReview),
                 0);
    }
};

STANDFIRST_TEST(DeskViewerTest)
#include "DeskViewerTest.moc"
