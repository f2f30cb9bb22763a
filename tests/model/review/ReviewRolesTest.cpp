// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/LiveStore.h"
#include "model/store/Settings.h"
#include "tests/support/ReviewDesk.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;

namespace {

const Roles OnlyJournalist{true, false, false}, OnlyEditor{false, true, false},
    OnlyWeb{false, false, true};

/// Owen Farrow's, as its byline says.
Article owens() {
    Article article = ReviewDesk::story();
    article.byline = {{u"Owen Farrow"_s}};
    return article;
}

} // namespace

class ReviewRolesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEditorsNoteStandsOnTopUntilResubmitted();
    void fourEyesWantASecondPerson();
    void rolesAreKept();
    void readersOfAKilledArticleNeverSeeTheDesksReason();
    void aKilledArticleComesBackOnlyThroughAnApproval();
    void onlyWhatWasNeverLiveIsSpiked();
};

void ReviewRolesTest::anEditorsNoteStandsOnTopUntilResubmitted() {
    ReviewDesk desk;
    const ArticleId id = desk.write(owens());
    desk.bring(id, {State::InReview});
    const auto editor = desk.as(u"Marta Lind"_s, OnlyEditor);
    const auto silent = editor->review().move({id, State::Draft, u"  "_s, {}, {}});
    QVERIFY(!silent);
    QVERIFY(silent.error().text.contains(u"note"_s));
    must(editor->review().move({id, State::Draft, u"Who says so?"_s, {}, {}}));
    QCOMPARE(desk.stored(id).state, State::Draft);
    desk.bring(id, {State::InReview});
    const auto journalist = desk.as(u"Owen Farrow"_s, OnlyJournalist);
    must(journalist->review().move({id, State::Draft, {}, {}, {}})); // a recall needs none
}

void ReviewRolesTest::fourEyesWantASecondPerson() {
    ReviewDesk desk;
    const auto editor = desk.as(u"Marta Lind"_s, OnlyEditor);
    must(desk->settings().set(u"fourEyes"_s, u"true"_s));
    const ArticleId id = desk.write(ReviewDesk::story());
    desk.bring(id, {State::InReview});
    const auto refused = desk.move(id, State::Approved);
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.contains(u"Ada Marsh"_s), qPrintable(refused.error().text));
    must(editor->review().move({id, State::Approved, {}, {}, {}}));
    must(desk->settings().set(u"fourEyes"_s, u"false"_s));
    const ArticleId other = desk.write(ReviewDesk::story());
    desk.bring(other, {State::InReview, State::Approved});
}

void ReviewRolesTest::rolesAreKept() {
    ReviewDesk desk;
    const ArticleId id = desk.write(owens());
    const auto journalist = desk.as(u"Owen Farrow"_s, OnlyJournalist);
    const auto web = desk.as(u"Piet Lorenz"_s, OnlyWeb);
    const auto moves = [&](Newsroom &newsroom, State to) {
        return newsroom.review().move({id, to, ReviewDesk::reason(), {}, {}}).ok();
    };
    QVERIFY(!moves(*web, State::InReview));
    QVERIFY(moves(*journalist, State::InReview));
    const auto refused = journalist->review().move({id, State::Approved, {}, {}, {}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Denied);
    QVERIFY(refused.error().text.contains(u"Owen Farrow"_s));
    desk.bring(id, {State::Approved});
    QVERIFY(!moves(*journalist, State::Published));
    QVERIFY(moves(*web, State::Published));
    QVERIFY(!moves(*web, State::Killed));
    QVERIFY(!moves(*journalist, State::Killed));
}

void ReviewRolesTest::readersOfAKilledArticleNeverSeeTheDesksReason() {
    ReviewDesk desk;
    const ArticleId id = desk.newsroom().publish(u"A report"_s).article.id;
    QVERIFY(!desk.move(id, State::Killed)); // the desk wants a reason
    must(desk.move(id, State::Killed, ReviewDesk::reason()));
    const Article killed = desk.stored(id);
    QVERIFY(killed.killed);
    QVERIFY(!killed.killed->text.isEmpty());
    QVERIFY(!killed.killed->text.contains(ReviewDesk::reason()));
    QCOMPARE(killed.killed->at, desk->clock().now());
    QVERIFY(!killed.live);
    QVERIFY(!desk->live().head(id, desk->clock().now()));

    const ArticleId other = desk.newsroom().publish(u"Another"_s).article.id;
    must(desk->review().move(
        {other, State::Killed, ReviewDesk::reason(), {}, u"We withdrew this."_s}));
    QCOMPARE(desk.stored(other).killed->text, u"We withdrew this."_s);
}

void ReviewRolesTest::aKilledArticleComesBackOnlyThroughAnApproval() {
    ReviewDesk desk;
    const ArticleId id = desk.write(ReviewDesk::story());
    desk.bring(id, {State::InReview, State::Approved, State::Published});
    must(desk.move(id, State::Killed, ReviewDesk::reason()));
    QVERIFY(!desk.move(id, State::Published));
    QVERIFY(!desk.move(id, State::Draft)); // without a note
    must(desk.move(id, State::Draft, u"The source has answered"_s));
    QVERIFY(!desk->live().head(id, desk->clock().now()));
    desk.bring(id, {State::InReview, State::Approved, State::Published});
    QVERIFY(desk->live().head(id, desk->clock().now()));
    QCOMPARE(desk.stored(id).version, 2);
}

void ReviewRolesTest::onlyWhatWasNeverLiveIsSpiked() {
    ReviewDesk desk;
    const ArticleId id = desk.write(ReviewDesk::story());
    desk.bring(id, {State::Spiked, State::Draft, State::InReview, State::Spiked, State::Draft,
                    State::InReview, State::Approved, State::Spiked});
    const ArticleId live = desk.newsroom().publish(u"A report"_s).article.id;
    desk.edit(live, [](Article &article) { article.headline += u" again"_s; });
    QCOMPARE(desk.stored(live).state, State::Draft);
    QVERIFY(!desk.move(live, State::Spiked));
    must(desk.move(live, State::Killed,
                   ReviewDesk::reason())); // a draft of what is live can be killed
}

STANDFIRST_TEST(ReviewRolesTest)
#include "ReviewRolesTest.moc"
