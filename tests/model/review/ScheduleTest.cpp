// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/Schedule.h"
#include "tests/support/ReviewDesk.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What goes out by itself at its time.
class ScheduleTest : public QObject {
    Q_OBJECT

private:
    static ArticleId scheduled(ReviewDesk &desk, std::chrono::seconds in) {
        const ArticleId id = desk.write(ReviewDesk::story());
        desk.bring(id, {State::InReview, State::Approved});
        must(desk.move(id, State::Scheduled, {}, desk.newsroom().clock().now() + in));
        return id;
    }

private Q_SLOTS:
    void nothingIsDueBeforeItsTime() {
        ReviewDesk desk;
        const ArticleId id = scheduled(desk, 1h);
        desk.newsroom().clock().pass(59min);
        QVERIFY(must(Schedule::due(*desk)).isEmpty());
        QCOMPARE(Schedule::publish(*desk, id).ok(), true); // an editor may publish it at any time
    }

    void atItsTimeItGoesOutOnce() {
        ReviewDesk desk;
        const ArticleId id = scheduled(desk, 1h);
        desk.newsroom().clock().pass(1h);
        const auto due = must(Schedule::due(*desk));
        QCOMPARE(due.size(), 1);
        QVERIFY(!due[0].overdue);
        must(Schedule::publish(*desk, id));
        QCOMPARE(desk.stored(id).state, State::Published);
        QVERIFY(must(Schedule::due(*desk)).isEmpty());
        QVERIFY(!Schedule::publish(*desk, id));
        QCOMPARE(desk.stored(id).version, 1);
    }

    void theEarliestComesFirst() {
        ReviewDesk desk;
        const ArticleId later = scheduled(desk, 2h), sooner = scheduled(desk, 1h);
        desk.newsroom().clock().pass(3h);
        const auto due = must(Schedule::due(*desk));
        QCOMPARE(due[0].head.id, sooner);
        QCOMPARE(due[1].head.id, later);
    }

    void whatIsOverAQuarterOfAnHourLateIsOverdue() {
        ReviewDesk desk;
        scheduled(desk, 1h);
        desk.newsroom().clock().pass(1h + 15min);
        QVERIFY(!must(Schedule::due(*desk))[0].overdue);
        desk.newsroom().clock().pass(1s);
        QVERIFY(must(Schedule::due(*desk))[0].overdue);
    }

    void aJournalistsWindowSendsOutWhatAnEditorScheduled() {
        ReviewDesk desk;
        const ArticleId id = scheduled(desk, 1h);
        const auto journalist =
            desk.as(u"Nadia Feld"_s, {.journalist = true, .editor = false, .web = false});
        QCOMPARE(Schedule::publish(*journalist, id).error().kind, Error::Kind::Denied);
        desk.newsroom().clock().pass(1h);
        must(Schedule::publish(*journalist, id));
        QCOMPARE(desk.stored(id).state, State::Published);
    }

    void anEditAfterSchedulingEndsTheSchedule() {
        ReviewDesk desk;
        const ArticleId id = scheduled(desk, 1h);
        desk.edit(id, [](Article &article) { article.headline += u"!"_s; });
        desk.newsroom().clock().pass(1h);
        QVERIFY(must(Schedule::due(*desk)).isEmpty());
        QVERIFY(!Schedule::publish(*desk, id));
    }
};

STANDFIRST_TEST(ScheduleTest)
#include "ScheduleTest.moc"
