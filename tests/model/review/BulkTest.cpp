// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/Bulk.h"
#include "model/work/Progress.h"
#include "tests/support/ReviewDesk.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using Kind = Bulk::Edit::Kind;

class BulkTest : public QObject {
    Q_OBJECT

    static Bulk::Report run(ReviewDesk &desk, const QList<Bulk::Item> &items) {
        Progress progress;
        return must(Bulk::run(*desk, items, progress));
    }
    static QList<Bulk::Item> each(const QList<ArticleId> &ids, const Bulk::Edit &edit) {
        QList<Bulk::Item> items;
        for (const ArticleId &id : ids)
            items.append({id, {edit}});
        return items;
    }

private Q_SLOTS:
    void eachRefusalIsNamedAndTheOthersAreDone() {
        ReviewDesk desk;
        const ArticleId good = desk.write(ReviewDesk::story());
        Article bare;
        bare.headline = u"Nothing yet"_s;
        const ArticleId bad = desk.write(bare);
        const auto report =
            run(desk, each({bad, good}, {.kind = Kind::Move, .to = State::InReview}));
        QCOMPARE(report.done, 1);
        QCOMPARE(desk.stored(good).state, State::InReview);
        QCOMPARE(report.refused.size(), 1);
        QCOMPARE(report.refused[0].headline, u"Nothing yet"_s);
        QVERIFY(report.refused[0].why.contains(u"body"_s));
    }

    void oneUndoBringsFieldsAndStatesBack() {
        ReviewDesk desk;
        const ArticleId one = desk.write(ReviewDesk::story());
        const ArticleId other = desk.write(ReviewDesk::story());
        desk.bring(other, {State::InReview});
        const QString section = desk.stored(one).section;
        for (const Bulk::Edit &edit : {Bulk::Edit{.kind = Kind::Assign, .text = u"Owen Farrow"_s},
                                       Bulk::Edit{.kind = Kind::Section, .text = u"CULTURE"_s},
                                       Bulk::Edit{.kind = Kind::AddTag, .text = u"budget"_s},
                                       Bulk::Edit{.kind = Kind::Move, .to = State::Spiked}}) {
            const Article before = desk.stored(one);
            const auto report = run(desk, each({one, other}, edit));
            QCOMPARE(report.done, 2);
            QVERIFY(report.refused.isEmpty());
            QVERIFY(desk.stored(one) != before);
            QCOMPARE(run(desk, report.undo).done, 2);
            QCOMPARE(desk.stored(one).assignee, before.assignee);
            QCOMPARE(desk.stored(one).section, section);
            QCOMPARE(desk.stored(one).tags, before.tags);
            QCOMPARE(desk.stored(one).state, State::Draft);
            QCOMPARE(desk.stored(other).state, State::InReview);
        }
    }

    void whatIsApprovedIsAssignedButNotChangedByTheWay() {
        ReviewDesk desk;
        const ArticleId id = desk.write(ReviewDesk::story());
        desk.bring(id, {State::InReview, State::Approved});
        QCOMPARE(run(desk, each({id}, {.kind = Kind::Assign, .text = u"Owen Farrow"_s})).done, 1);
        const auto report = run(desk, each({id}, {.kind = Kind::AddTag, .text = u"budget"_s}));
        QCOMPARE(report.refused.size(), 1);
        QVERIFY(report.refused[0].why.contains(u"approv"_s));
        QCOMPARE(desk.stored(id).state, State::Approved);
    }

    void cancelLeavesTheRestAsItWas() {
        ReviewDesk desk;
        const ArticleId one = desk.write(ReviewDesk::story());
        const ArticleId other = desk.write(ReviewDesk::story());
        Progress *stops = nullptr;
        Progress progress([&](const Progress::Now &now) {
            if (now.done == 1)
                stops->stop();
        });
        stops = &progress;
        const auto report = must(Bulk::run(
            *desk, each({one, other}, {.kind = Kind::Assign, .text = u"Owen Farrow"_s}), progress));
        QVERIFY(report.stopped);
        QCOMPARE(desk.stored(one).assignee, u"Owen Farrow"_s);
        QCOMPARE(desk.stored(other).assignee, QString());
    }
};

STANDFIRST_TEST(BulkTest)
#include "BulkTest.moc"
