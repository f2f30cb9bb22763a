// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/Review.h"

#include "model/review/Seal.h"
#include "model/store/LiveStore.h"
#include "model/store/PhotoStore.h"
#include "model/store/SectionStore.h"
#include "tests/support/ReviewDesk.h"
#include "tests/support/TestMain.h"

#include <QBuffer>
#include <QImage>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

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
    void whatIsInTheWayIsSaidWithoutMoving();
    void aStepThatIsNotInTheTableSaysWhereItCanGo();
};

void ReviewTest::aStoryGoesFromDraftToReaders() {
    ReviewDesk desk;
    const ArticleId id = desk.write(ReviewDesk::story());
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
    ReviewDesk desk;
    const ArticleId id = desk.write(Article());
    const auto refused = desk.move(id, State::InReview);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Denied);
    for (const QString &field : {u"headline: "_s, u"section: "_s, u"body: "_s})
        QVERIFY2(refused.error().text.contains(field), qPrintable(refused.error().text));
    QCOMPARE(desk.stored(id).state, State::Draft);
}

void ReviewTest::nothingIsApprovedWithoutCreditAltAndFile() {
    ReviewDesk desk;
    Article article = ReviewDesk::story();
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
    ReviewDesk desk;
    Article article = ReviewDesk::story();
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
    ReviewDesk desk;
    Article article = ReviewDesk::story();
    article.body.push_back({ReadAlso{u"An older story"_s}});
    article.ignored = {{u"broken-cross-link"_s, u"body[1]"_s, u"Ada Marsh"_s, u"later"_s}};
    const ArticleId id = desk.write(article);
    desk.bring(id, {State::InReview});
    QVERIFY(!desk.move(id, State::Approved));
}

void ReviewTest::anEditAfterApprovalBreaksTheSeal() {
    ReviewDesk desk;
    const ArticleId id = desk.write(ReviewDesk::story());
    desk.bring(id, {State::InReview, State::Approved});
    desk.edit(id, [](Article &article) { article.headline += u"!"_s; });
    QCOMPARE(desk.stored(id).state, State::Draft);
    QVERIFY(!desk.move(id, State::Published));
    QVERIFY(!desk->live().head(id, desk->clock().now()));
}

void ReviewTest::whatWasChangedBehindTheSealIsNotPublished() {
    ReviewDesk desk;
    const ArticleId id = desk.write(ReviewDesk::story());
    const ArticleId other = desk.write(ReviewDesk::story());
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
    ReviewDesk desk;
    Article article = ReviewDesk::story();
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
    ReviewDesk desk;
    Article article = ReviewDesk::story();
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
    ReviewDesk desk;
    const ArticleId id = desk.write(ReviewDesk::story());
    desk.bring(id, {State::InReview, State::Approved});
    must(desk.move(id, State::Scheduled, {}, desk->clock().now() + 24h));
    QVERIFY(!desk->live().head(id, desk->clock().now()));
    const WorkingCopy live = must(desk.move(id, State::Published));
    QCOMPARE(live.article.version, 1);
    QVERIFY(desk->live().head(id, desk->clock().now()));
}

void ReviewTest::whatIsInTheWayIsSaidWithoutMoving() {
    ReviewDesk desk;
    const ArticleId id = desk.write(ReviewDesk::story());
    QCOMPARE(must(desk->review().obstacles(id, State::InReview)), QStringList());
    QCOMPARE(must(desk->review().obstacles(id, State::Published)).size(), 1);
    desk.edit(id, [](Article &article) { article.section.clear(); });
    QCOMPARE(must(desk->review().obstacles(id, State::InReview)).size(), 1);
    QCOMPARE(desk.stored(id).state, State::Draft);
}

void ReviewTest::aStepThatIsNotInTheTableSaysWhereItCanGo() {
    ReviewDesk desk;
    const ArticleId id = desk.write(ReviewDesk::story());
    const auto refused = desk.move(id, State::Published);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Denied);
    QVERIFY2(refused.error().text.endsWith(u"in-review, spiked"_s),
             qPrintable(refused.error().text));
    QVERIFY(!desk.move(id, State::Draft));                        // it is one
    QVERIFY(!desk.move(id, State::Killed, ReviewDesk::reason())); // never live
    QCOMPARE(desk->review().move({ArticleId::make(), State::Draft, {}, {}, {}}).error().kind,
             Error::Kind::NotFound);
}

STANDFIRST_TEST(ReviewTest)
#include "ReviewTest.moc"
