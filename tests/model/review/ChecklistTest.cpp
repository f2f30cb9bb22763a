// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/Checklist.h"
#include "model/store/SectionStore.h"
#include "tests/support/ReviewDesk.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;

class ChecklistTest : public QObject {
    Q_OBJECT

    static ArticleId inReview(ReviewDesk &desk, const QStringList &checklist) {
        const ArticleId id = desk.write(ReviewDesk::story());
        Section section = *must(desk->sections().find(desk.stored(id).section));
        section.checklist = checklist;
        must(desk->sections().change(section.label, section));
        desk.bring(id, {State::InReview});
        return id;
    }

private Q_SLOTS:
    void anApprovalIsRefusedNamingWhatIsNotTicked() {
        ReviewDesk desk;
        const ArticleId id = inReview(desk, {u"Called the mayor"_s, u"Read by the lawyer"_s});
        desk.edit(id, [&](Article &article) {
            Checklist::tick(article, u"called the mayor"_s, u"Ada Marsh"_s, desk->clock().now());
        });
        const auto refused = desk.move(id, State::Approved);
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(u"Read by the lawyer"_s),
                 qPrintable(refused.error().text));
        QVERIFY(!refused.error().text.contains(u"Called the mayor"_s));
        QCOMPARE(must(desk->review().obstacles(id, State::Approved)).size(), 1);
        desk.edit(id, [&](Article &article) {
            Checklist::tick(article, u"Read by the lawyer"_s, u"Ada Marsh"_s, desk->clock().now());
        });
        must(desk.move(id, State::Approved));
    }

    void tickingDoesNotEndWhatWasApproved() {
        ReviewDesk desk;
        const ArticleId id = inReview(desk, {});
        desk.bring(id, {State::Approved});
        desk.edit(id, [&](Article &article) {
            Checklist::tick(article, u"Read by the lawyer"_s, u"Ada Marsh"_s, desk->clock().now());
        });
        QCOMPARE(desk.stored(id).state, State::Approved);
    }

    void whoTickedFirstStaysWhereTheListIsWrittenAnew() {
        Article article;
        const Instant then = fromSeconds(1'800'000'000);
        Checklist::tick(article, u"Called the mayor"_s, u"Owen Farrow"_s, then);
        Checklist::tickOnly(article, {u"Called the mayor"_s, u"Read by the lawyer"_s});
        Checklist::sign(article, u"Ada Marsh"_s, then + std::chrono::hours(1));
        QCOMPARE(article.checklist.size(), 2);
        QCOMPARE(article.checklist[0].person, u"Owen Farrow"_s);
        QCOMPARE(article.checklist[1].person, u"Ada Marsh"_s);
        Checklist::untick(article, u"CALLED THE MAYOR"_s);
        QVERIFY(!Checklist::isTicked(article, u"Called the mayor"_s));
    }
};

STANDFIRST_TEST(ChecklistTest)
#include "ChecklistTest.moc"
