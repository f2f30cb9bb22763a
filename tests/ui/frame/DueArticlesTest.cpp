// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/DueArticles.h"
#include "model/work/Backroom.h"
#include "tests/support/ReviewDesk.h"
#include "tests/support/TestMain.h"
#include "ui/Notice.h"
#include <QPushButton>
#include <QtTest>

using namespace std::chrono_literals;

namespace {

/// A window's part that looks at the schedule, on a newsroom with one scheduled article.
struct Desk {
    ReviewDesk review;
    ArticleId id = review.write(ReviewDesk::story());
    std::unique_ptr<Backroom> quick;
    Notice notice;
    std::unique_ptr<DueArticles> due;

    Desk() {
        review.bring(id, {State::InReview, State::Approved});
        must(review.move(id, State::Scheduled, {}, review.newsroom().clock().now() + 1h));
        NewsroomPlace place = review.newsroom().place();
        place.checkpoints = Database::Checkpoints::SomebodyElses;
        quick = std::make_unique<Backroom>(place, review.newsroom().clock());
        due = std::make_unique<DueArticles>(*quick, notice, nullptr, 20ms);
    }
    State state() { return review.stored(id).state; }
};

} // namespace

/// An open window sends out what is due.
class DueArticlesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsDueGoesOutByItself() {
        Desk desk;
        QTest::qWait(100);
        QCOMPARE(desk.state(), State::Scheduled);
        desk.review.newsroom().clock().pass(1h);
        QTRY_COMPARE(desk.state(), State::Published);
        QVERIFY(desk.notice.sentence().isEmpty());
    }

    void whatIsLateIsLeftAndAskedAboutOnce() {
        Desk desk;
        desk.review.newsroom().clock().pass(2h);
        QTRY_VERIFY(desk.notice.sentence().contains(QStringLiteral("should have gone out")));
        QCOMPARE(desk.state(), State::Scheduled);
        desk.notice.close();
        QTest::qWait(200);
        QVERIFY(!desk.notice.isVisibleTo(nullptr));
        QCOMPARE(desk.state(), State::Scheduled);
    }

    void aPersonSendsOutWhatIsLate() {
        Desk desk;
        desk.review.newsroom().clock().pass(2h);
        QPushButton *button = nullptr;
        const auto isThere = [&] {
            for (auto *one : desk.notice.findChildren<QPushButton *>())
                if (one->text() == QStringLiteral("Publish now"))
                    button = one;
            return button != nullptr;
        };
        QTRY_VERIFY(isThere());
        button->click();
        QTRY_COMPARE(desk.state(), State::Published);
        QTRY_VERIFY(desk.notice.topic().isEmpty());
    }

    void twoWindowsSendItOutOnce() {
        Desk desk;
        Notice other;
        DueArticles second(*desk.quick, other, nullptr, 20ms);
        desk.review.newsroom().clock().pass(1h);
        QTRY_COMPARE(desk.state(), State::Published);
        QTest::qWait(100);
        QCOMPARE(desk.review.stored(desk.id).version, 1);
        QVERIFY(other.sentence().isEmpty() && desk.notice.sentence().isEmpty());
    }
};

STANDFIRST_TEST(DueArticlesTest)
#include "DueArticlesTest.moc"
