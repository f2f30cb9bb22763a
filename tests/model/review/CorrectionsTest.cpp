// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/Corrections.h"
#include "model/store/AuditLog.h"
#include "tests/support/ReviewDesk.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;

/// Public notes on what was published.
class CorrectionsTest : public QObject {
    Q_OBJECT

private:
    static Result<WorkingCopy> correct(ReviewDesk &desk, const ArticleId &id,
                                       const QString &text = u"The ferry left at noon."_s) {
        return Corrections::add(*desk, id, Correction::Kind::Clarification, text);
    }
    static ArticleId published(ReviewDesk &desk) {
        const ArticleId id = desk.write(ReviewDesk::story());
        desk.bring(id, {State::InReview, State::Approved, State::Published});
        return id;
    }

private Q_SLOTS:
    void aCorrectionBelongsToTheNextRevisionAndReadersKeepTheLiveOne() {
        ReviewDesk desk;
        const ArticleId id = published(desk);
        const int live = desk.stored(id).live.value_or(0);
        const WorkingCopy after = must(correct(desk, id));
        QCOMPARE(after.article.state, State::Draft);
        QCOMPARE(after.article.live, std::optional(live));
        QCOMPARE(after.article.corrections,
                 (QList<Correction>{{desk.newsroom().clock().now(), Correction::Kind::Clarification,
                                     u"The ferry left at noon."_s}}));
        QVERIFY(must(desk->articles().revision(id, live)).corrections.isEmpty());
        desk.bring(id, {State::InReview, State::Approved, State::Published});
        const int next = desk.stored(id).live.value_or(0);
        QCOMPARE(must(desk->articles().revision(id, next)).corrections.size(), 1);
    }

    void itStandsInTheLogWithItsText() {
        ReviewDesk desk;
        const ArticleId id = published(desk);
        must(correct(desk, id));
        AuditLog::Event newest;
        must(AuditLog::each(desk->database(), {.article = id}, [&](const auto &entry) {
            newest = entry.what;
            return false;
        }));
        QCOMPARE(newest.action, u"correct"_s);
        QCOMPARE(newest.detail, u"clarification: The ferry left at noon."_s);
    }

    void whatWasNeverPublishedNeedsNone() {
        ReviewDesk desk;
        const ArticleId id = desk.write(ReviewDesk::story());
        QCOMPARE(correct(desk, id).error().kind, Error::Kind::Denied);
        QVERIFY(desk.stored(id).corrections.isEmpty());
    }

    void whatIsWithdrawnCannotBeCorrected() {
        ReviewDesk desk;
        const ArticleId id = published(desk);
        must(desk.move(id, State::Killed, ReviewDesk::reason()));
        QCOMPARE(correct(desk, id).error().kind, Error::Kind::Denied);
    }

    void aNoteWithoutWordsIsRefused() {
        ReviewDesk desk;
        const ArticleId id = published(desk);
        QCOMPARE(correct(desk, id, u" \n "_s).error().kind, Error::Kind::BadInput);
        QCOMPARE(desk.stored(id).state, State::Published);
    }
};

STANDFIRST_TEST(CorrectionsTest)
#include "CorrectionsTest.moc"
