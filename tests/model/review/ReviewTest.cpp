// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/Review.h"

#include "model/review/Seal.h"
#include "model/store/LiveStore.h"
#include "model/store/PersonStore.h"
#include "model/store/PhotoStore.h"
#include "model/store/SectionStore.h"
#include "model/store/Settings.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"

#include <QBuffer>
#include <QImage>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Reason = u"The letterhead is forged"_s;

/// A PNG of this project's own making.
QByteArray picture() {
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

class Desk {
public:
    TestNewsroom &newsroom() { return m_newsroom; }
    Newsroom &operator*() { return *m_newsroom; }
    Newsroom *operator->() { return m_newsroom.operator->(); }

    ArticleId write(const Article &article) {
        return must(m_newsroom->articles().add(article)).article.id;
    }
    Article stored(const ArticleId &id) { return must(m_newsroom->articles().load(id)).article; }
    void edit(const ArticleId &id, const std::function<void(Article &)> &change) {
        WorkingCopy copy = must(m_newsroom->articles().load(id));
        change(copy.article);
        must(m_newsroom->articles().save(copy.article, copy.save));
    }

    Result<WorkingCopy> move(const ArticleId &id, State to, const QString &note = {},
                             std::optional<Instant> at = {}) {
        return m_newsroom->review().move({id, to, note, at, {}});
    }
    void bring(const ArticleId &id, const QList<State> &states) {
        for (State state : states)
            must(move(id, state, Reason));
    }

    /// A colleague's view of the same newsroom.
    std::unique_ptr<Newsroom> as(const QString &name, const Roles &roles) {
        Person person;
        person.name = name;
        person.roles = roles;
        must(m_newsroom->people().add(person));
        NewsroomPlace place = m_newsroom.place();
        place.person = name;
        place.checkpoints = Database::Checkpoints::SomebodyElses;
        return must(Newsroom::open(place, m_newsroom.clock()));
    }

private:
    TestNewsroom m_newsroom;
};

Article story() {
    Article article;
    article.headline = u"Harbour ferry returns"_s;
    article.section = u"HARBOUR"_s;
    article.standfirst = u"After ten years the boats are back."_s;
    article.language = u"en-GB"_s;
    article.body = {{Paragraph{plain(u"The first boat left at dawn."_s)}}};
    return article;
}

const Roles OnlyJournalist{true, false, false}, OnlyEditor{false, true, false},
    OnlyWeb{false, false, true};

} // namespace

class ReviewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStoryGoesFromDraftToReaders();
    void aDraftWithoutHeadlineSectionOrBodyStays();
    void nothingIsApprovedWithoutCreditAltAndFile();
    void nothingIsApprovedWithALinkToNowhere();
    void anErrorCannotBeIgnoredAway();
    void anEditAfterApprovalBreaksTheSeal();
    void whatWasChangedBehindTheSealIsNotPublished();
    void anEmbargoHoldsPublicationBack();
    void aScheduleNeedsATimeNotBeforeTheEmbargo();
    void whatIsScheduledCanBePublishedNow();
    void anEditorsNoteStandsOnTopUntilResubmitted();
    void fourEyesWantASecondPerson();
    void rolesAreKept();
    void readersOfAKilledArticleNeverSeeTheDesksReason();
    void aKilledArticleComesBackOnlyThroughAnApproval();
    void onlyWhatWasNeverLiveIsSpiked();
    void whatIsInTheWayIsSaidWithoutMoving();
    void aStepThatIsNotInTheTableSaysWhereItCanGo();
};

void ReviewTest::aStoryGoesFromDraftToReaders() {
    Desk desk;
    const ArticleId id = desk.write(story());
    desk.bring(id, {State::InReview});
    QVERIFY(must(desk->articles().seal(id)).isEmpty());
    desk.bring(id, {State::Approved});
    QCOMPARE(must(desk->articles().seal(id)), sealOf(desk.stored(id)));
    QVERIFY(!desk->live().head(id, desk->clock().now()));
    const WorkingCopy live = must(desk.move(id, State::Published));
    QCOMPARE(live.article.state, State::Published);
    QCOMPARE(live.article.version, 1);
    QCOMPARE(live.article.live, std::optional(live.article.revision));
    QVERIFY(desk->live().head(id, desk->clock().now()));
}

void ReviewTest::aDraftWithoutHeadlineSectionOrBodyStays() {
    Desk desk;
    const ArticleId id = desk.write(Article());
    const auto refused = desk.move(id, State::InReview);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Denied);
    for (const QString &field : {u"headline: "_s, u"section: "_s, u"body: "_s})
        QVERIFY2(refused.error().text.contains(field), qPrintable(refused.error().text));
    QCOMPARE(desk.stored(id).state, State::Draft);
}

void ReviewTest::nothingIsApprovedWithoutCreditAltAndFile() {
    Desk desk;
    Article article = story();
    article.lead = PhotoUse{};
    const ArticleId id = desk.write(article);
    desk.bring(id, {State::InReview});
    const auto refused = desk.move(id, State::Approved);
    QVERIFY(!refused);
    for (const QString &field : {u"lead.photo: "_s, u"lead.credit: "_s, u"lead.alt: "_s})
        QVERIFY2(refused.error().text.contains(field), qPrintable(refused.error().text));
    const Photo photo = must(desk->photos().add(picture(), u"ferry.png"_s));
    desk.edit(id, [&](Article &changed) {
        changed.lead->photo = photo.hash;
        changed.lead->credit = u"Ada Marsh / Gazette"_s;
        changed.lead->alt = u"A ferry leaves the harbour"_s;
    });
    QCOMPARE(desk.stored(id).state, State::InReview);
    must(desk.move(id, State::Approved));
    // The file has to be there, not its record alone.
    desk.bring(id, {State::Draft, State::InReview});
    QVERIFY(QFile::remove(desk->photos().path(photo)));
    QVERIFY(!desk.move(id, State::Approved));
}

void ReviewTest::nothingIsApprovedWithALinkToNowhere() {
    Desk desk;
    Article article = story();
    article.body.push_back({ReadAlso{u"An older story"_s}});
    const ArticleId id = desk.write(article);
    desk.bring(id, {State::InReview});
    auto refused = desk.move(id, State::Approved);
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.startsWith(u"body[1]: "_s), qPrintable(refused.error().text));
    const auto linkTo = [&](const ArticleId &target) {
        desk.edit(id, [&](Article &changed) {
            changed.body.back() = {ReadAlso{u"An older story"_s, target}};
        });
    };
    linkTo(ArticleId::make()); // nobody
    QVERIFY(!desk.move(id, State::Approved));
    const ArticleId older = desk.newsroom().publish(u"An older story"_s).article.id;
    linkTo(older);
    must(desk.move(id, State::Approved));
    desk.bring(id, {State::Draft, State::InReview});
    desk.bring(older, {State::Killed});
    QVERIFY(!desk.move(id, State::Approved));
}

void ReviewTest::anErrorCannotBeIgnoredAway() {
    Desk desk;
    Article article = story();
    article.body.push_back({ReadAlso{u"An older story"_s}});
    article.ignored = {{u"broken-cross-link"_s, u"body[1]"_s, u"Ada Marsh"_s, u"later"_s}};
    const ArticleId id = desk.write(article);
    desk.bring(id, {State::InReview});
    QVERIFY(!desk.move(id, State::Approved));
}

void ReviewTest::anEditAfterApprovalBreaksTheSeal() {
    Desk desk;
    const ArticleId id = desk.write(story());
    desk.bring(id, {State::InReview, State::Approved});
    desk.edit(id, [](Article &article) { article.headline += u"!"_s; });
    QCOMPARE(desk.stored(id).state, State::Draft);
    QVERIFY(!desk.move(id, State::Published));
    QVERIFY(!desk->live().head(id, desk->clock().now()));
}

void ReviewTest::whatWasChangedBehindTheSealIsNotPublished() {
    Desk desk;
    const ArticleId id = desk.write(story());
    const ArticleId other = desk.write(story());
    desk.bring(id, {State::InReview, State::Approved});
    desk.bring(other, {State::InReview, State::Approved});
    // A section's new label is in all of its articles at once, and is part of what was sealed.
    Section section = *must(desk->sections().find(u"HARBOUR"_s));
    section.label = u"SEA"_s;
    must(desk->sections().change(u"HARBOUR"_s, section));
    const auto refused = desk.move(id, State::Published);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Denied);
    QVERIFY(!desk->live().head(id, desk->clock().now()));
    desk.bring(id, {State::Draft, State::InReview, State::Approved, State::Published});
}

void ReviewTest::anEmbargoHoldsPublicationBack() {
    Desk desk;
    Article article = story();
    article.embargo = desk->clock().now() + 1h;
    const ArticleId id = desk.write(article);
    desk.bring(id, {State::InReview, State::Approved});
    const auto refused = desk.move(id, State::Published);
    QVERIFY(!refused);
    QVERIFY(refused.error().text.contains(toRfc3339(*article.embargo)));
    QCOMPARE(desk.stored(id).state, State::Approved);
    desk.newsroom().clock().pass(1h);
    must(desk.move(id, State::Published));
}

void ReviewTest::aScheduleNeedsATimeNotBeforeTheEmbargo() {
    Desk desk;
    Article article = story();
    article.embargo = desk->clock().now() + 2h;
    const ArticleId id = desk.write(article);
    desk.bring(id, {State::InReview, State::Approved});
    QVERIFY(!desk.move(id, State::Scheduled));
    QVERIFY(!desk.move(id, State::Scheduled, {}, *article.embargo - 1s));
    const WorkingCopy scheduled = must(desk.move(id, State::Scheduled, {}, *article.embargo));
    QCOMPARE(scheduled.article.publishAt, article.embargo);
    QCOMPARE(scheduled.article.version, 0);
    const WorkingCopy back = must(desk.move(id, State::Approved));
    QVERIFY(!back.article.publishAt);
    QCOMPARE(must(desk->articles().seal(id)), sealOf(back.article)); // still whole
}

void ReviewTest::whatIsScheduledCanBePublishedNow() {
    Desk desk;
    const ArticleId id = desk.write(story());
    desk.bring(id, {State::InReview, State::Approved});
    must(desk.move(id, State::Scheduled, {}, desk->clock().now() + 24h));
    QVERIFY(!desk->live().head(id, desk->clock().now()));
    const WorkingCopy live = must(desk.move(id, State::Published));
    QCOMPARE(live.article.version, 1);
    QVERIFY(desk->live().head(id, desk->clock().now()));
}

void ReviewTest::anEditorsNoteStandsOnTopUntilResubmitted() {
    Desk desk;
    const ArticleId id = desk.write(story());
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

void ReviewTest::fourEyesWantASecondPerson() {
    Desk desk;
    const auto editor = desk.as(u"Marta Lind"_s, OnlyEditor);
    must(desk->settings().set(u"fourEyes"_s, u"true"_s));
    const ArticleId id = desk.write(story());
    desk.bring(id, {State::InReview});
    const auto refused = desk.move(id, State::Approved);
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.contains(u"Ada Marsh"_s), qPrintable(refused.error().text));
    must(editor->review().move({id, State::Approved, {}, {}, {}}));
    must(desk->settings().set(u"fourEyes"_s, u"false"_s));
    const ArticleId other = desk.write(story());
    desk.bring(other, {State::InReview, State::Approved});
}

void ReviewTest::rolesAreKept() {
    Desk desk;
    const ArticleId id = desk.write(story());
    const auto journalist = desk.as(u"Owen Farrow"_s, OnlyJournalist);
    const auto web = desk.as(u"Piet Lorenz"_s, OnlyWeb);
    const auto moves = [&](Newsroom &newsroom, State to) {
        return newsroom.review().move({id, to, Reason, {}, {}}).ok();
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

void ReviewTest::readersOfAKilledArticleNeverSeeTheDesksReason() {
    Desk desk;
    const ArticleId id = desk.newsroom().publish(u"A report"_s).article.id;
    QVERIFY(!desk.move(id, State::Killed)); // the desk wants a reason
    must(desk.move(id, State::Killed, Reason));
    const Article killed = desk.stored(id);
    QVERIFY(killed.killed);
    QVERIFY(!killed.killed->text.isEmpty());
    QVERIFY(!killed.killed->text.contains(Reason));
    QCOMPARE(killed.killed->at, desk->clock().now());
    QVERIFY(!killed.live);
    QVERIFY(!desk->live().head(id, desk->clock().now()));

    const ArticleId other = desk.newsroom().publish(u"Another"_s).article.id;
    must(desk->review().move({other, State::Killed, Reason, {}, u"We withdrew this."_s}));
    QCOMPARE(desk.stored(other).killed->text, u"We withdrew this."_s);
}

void ReviewTest::aKilledArticleComesBackOnlyThroughAnApproval() {
    Desk desk;
    const ArticleId id = desk.write(story());
    desk.bring(id, {State::InReview, State::Approved, State::Published});
    must(desk.move(id, State::Killed, Reason));
    QVERIFY(!desk.move(id, State::Published));
    QVERIFY(!desk.move(id, State::Draft)); // without a note
    must(desk.move(id, State::Draft, u"The source has answered"_s));
    QVERIFY(!desk->live().head(id, desk->clock().now()));
    desk.bring(id, {State::InReview, State::Approved, State::Published});
    QVERIFY(desk->live().head(id, desk->clock().now()));
    QCOMPARE(desk.stored(id).version, 2);
}

void ReviewTest::onlyWhatWasNeverLiveIsSpiked() {
    Desk desk;
    const ArticleId id = desk.write(story());
    desk.bring(id, {State::Spiked, State::Draft, State::InReview, State::Spiked, State::Draft,
                    State::InReview, State::Approved, State::Spiked});
    const ArticleId live = desk.newsroom().publish(u"A report"_s).article.id;
    desk.edit(live, [](Article &article) { article.headline += u" again"_s; });
    QCOMPARE(desk.stored(live).state, State::Draft);
    QVERIFY(!desk.move(live, State::Spiked));
    must(desk.move(live, State::Killed, Reason)); // a draft of what is live can be killed
}

void ReviewTest::whatIsInTheWayIsSaidWithoutMoving() {
    Desk desk;
    const ArticleId id = desk.write(story());
    QCOMPARE(must(desk->review().obstacles(id, State::InReview)), QStringList());
    QCOMPARE(must(desk->review().obstacles(id, State::Published)).size(), 1);
    desk.edit(id, [](Article &article) { article.section.clear(); });
    QCOMPARE(must(desk->review().obstacles(id, State::InReview)).size(), 1);
    QCOMPARE(desk.stored(id).state, State::Draft);
}

void ReviewTest::aStepThatIsNotInTheTableSaysWhereItCanGo() {
    Desk desk;
    const ArticleId id = desk.write(story());
    const auto refused = desk.move(id, State::Published);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Denied);
    QVERIFY2(refused.error().text.endsWith(u"in-review, spiked"_s),
             qPrintable(refused.error().text));
    QVERIFY(!desk.move(id, State::Draft));          // it is one
    QVERIFY(!desk.move(id, State::Killed, Reason)); // never live
    QCOMPARE(desk->review().move({ArticleId::make(), State::Draft, {}, {}, {}}).error().kind,
             Error::Kind::NotFound);
}

STANDFIRST_TEST(ReviewTest)
#include "ReviewTest.moc"
