// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/ReviewRow.h"
#include "model/base/EnglishPlurals.h"
#include "model/review/Anchors.h"
#include "model/review/Review.h"
#include "model/store/AuditLog.h"
#include "model/store/Integrity.h"
#include "model/work/Progress.h"
#include "tests/support/ReviewDesk.h"
#include "tests/support/TestMain.h"
using namespace Qt::StringLiterals;

namespace {

const Instant At{std::chrono::seconds(1'700'000'000)};

/// A remark and a proposal on the first words of the body.
ReviewRecord remarks(const Article &article) {
    const Anchor anchor = *Anchors::onWords(article, 0, 0, 5);
    ReviewRecord review;
    review.threads = {{QUuid::createUuid(), anchor, false, {{u"Lena"_s, At, u"Who said this?"_s}}}};
    review.suggestions = {
        {QUuid::createUuid(), u"Lena"_s, At, Suggestion::Kind::Delete, anchor, anchor.words, {}}};
    return review;
}

QStringList actions(Newsroom &newsroom) {
    QStringList words;
    must(AuditLog::each(newsroom.database(), {}, [&](const AuditLog::Entry &entry) {
        words.prepend(entry.what.action);
        return true;
    }));
    return words;
}

class ReviewedStory {
public:
    ReviewedStory() : id(desk.write(ReviewDesk::story())) {
        const WorkingCopy copy = stored();
        must(desk->articles().save(copy.article, remarks(copy.article), copy.save));
    }
    WorkingCopy stored() { return must(desk->articles().load(id)); }
    void save(const ReviewRecord &review) {
        const WorkingCopy copy = stored();
        must(desk->articles().save(copy.article, review, copy.save));
    }

    ReviewDesk desk;
    ArticleId id;
};

} // namespace

class ReviewRowTest : public QObject {
    Q_OBJECT

private:
    EnglishPlurals m_plurals;

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }

    void whatIsSaidIsThereAfterARestart() {
        ReviewedStory story;
        const ReviewRecord before = story.stored().review;
        QCOMPARE(before.threads.size(), 1);
        story.desk.newsroom().close();
        story.desk.newsroom().open();
        QVERIFY(story.stored().review == before);
    }

    void aRemarkMovesNoDateAndEndsNoApprovalButIsCounted() {
        ReviewedStory story;
        ReviewRecord review = story.stored().review;
        review.suggestions.clear();
        story.save(review);
        story.desk.bring(story.id, {State::InReview, State::Approved});
        const WorkingCopy approved = story.stored();
        const QByteArray seal = must(story.desk->articles().seal(story.id));
        story.desk.newsroom().clock().pass(std::chrono::seconds(600));
        review.threads[0].messages.append({u"Tom"_s, At, u"He did"_s});
        story.save(review);
        const WorkingCopy after = story.stored();
        QCOMPARE(after.article, approved.article);
        QCOMPARE(must(story.desk->articles().seal(story.id)), seal);
        QCOMPARE(after.save, approved.save + 1);
        QCOMPARE(actions(*story.desk).last(), u"reply"_s);
    }

    void aRemarkOnAnOlderStateIsAConflict() {
        ReviewedStory story;
        const WorkingCopy copy = story.stored();
        story.save({});
        const auto late = story.desk->articles().save(copy.article, copy.review, copy.save);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
    }

    void whoeverSavesTheTextAloneLosesNoRemark() {
        ReviewedStory story;
        story.desk.edit(story.id,
                        [](Article &article) { article.body.erase(article.body.begin()); });
        const ReviewRecord now = story.stored().review;
        QCOMPARE(now.threads.size(), 1);
        QVERIFY(Anchors::isOnDeletedText(now.threads[0].anchor));
    }

    void aRestoredRevisionAndAnotherImportLoseNoRemark() {
        ReviewedStory story;
        must(story.desk->articles().keepRevision(story.id, u"first"_s));
        story.desk.edit(story.id, [](Article &article) { article.headline += u" again"_s; });
        const WorkingCopy edited = story.stored();
        const auto restored =
            must(story.desk->articles().restoreRevision(story.id, edited.save, 1));
        QCOMPARE(restored.review.threads.size(), 1);
        Article other = ReviewDesk::story();
        other.id = story.id;
        other.body = {{Paragraph{plain(u"Nothing of the kind."_s)}}};
        QCOMPARE(must(story.desk->articles().takeIn(other, State::Draft, true)).outcome,
                 TakenIn::Outcome::Updated);
        QCOMPARE(story.stored().review.threads.size(), 1);
    }

    void aDuplicateStartsWithoutRemarks() {
        ReviewedStory story;
        QVERIFY(must(story.desk->articles().duplicate(story.id)).review.isEmpty());
    }

    void noArticleIsApprovedWhileASuggestionIsOpen() {
        ReviewedStory story;
        story.desk.bring(story.id, {State::InReview});
        const auto refused = story.desk.move(story.id, State::Approved);
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(u"1 suggestion is open"),
                 qPrintable(refused.error().text));
        ReviewRecord review = story.stored().review;
        review.suggestions.clear();
        story.save(review);
        QVERIFY(story.desk.move(story.id, State::Approved).ok());
    }

    void verifyNamesTheArticleWhoseRemarksWereChangedByHand() {
        ReviewedStory story;
        Progress progress;
        QVERIFY(must(verifyNewsroom(*story.desk, progress)).isEmpty());
        must(story.desk->database().each(u"UPDATE review SET content = x'00'"_s, {},
                                         [](const Database::Row &) { return true; }));
        const QList<Damage> found = must(verifyNewsroom(*story.desk, progress));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].object, story.id.toText());
        QCOMPARE(story.stored().article.headline, ReviewDesk::story().headline);
    }
};

STANDFIRST_TEST(ReviewRowTest)
#include "ReviewRowTest.moc"
