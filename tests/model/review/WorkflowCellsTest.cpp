// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WorkflowCells.h"
#include "model/review/Seal.h"
#include "model/store/LiveStore.h"
#include "model/store/Settings.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;

/// Every state × every state × every set of roles × the author or not × live, once live or never ×
/// with a note or without: what the model makes of it is what the table says.
class WorkflowCellsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WorkflowCells> m_cells;

    /// What a step leaves behind, besides the state.
    void looksAsAfter(State to, State from, const WorkingCopy &copy) {
        Newsroom &newsroom = *m_cells->desk();
        const ArticleId id = copy.article.id;
        const QByteArray seal = must(newsroom.articles().seal(id));
        const bool sealed =
            to == State::Approved || to == State::Scheduled || to == State::Published;
        QCOMPARE(seal.isEmpty() ? QByteArray() : seal,
                 sealed ? sealOf(copy.article) : QByteArray());
        const bool leaves = newsroom.live().head(id, newsroom.clock().now()).ok();
        QCOMPARE(leaves, copy.article.live.has_value());
        if (to == State::Published)
            QCOMPARE(copy.article.live, std::optional(copy.article.revision));
        if (to == State::Killed)
            QVERIFY(copy.article.killed && !copy.article.live);
        const QString onTop = must(newsroom.articles().note(id));
        if (to == State::Draft && from != State::Spiked && !onTop.isEmpty())
            QCOMPARE(onTop, ReviewDesk::reason());
        if (to != State::Draft)
            QCOMPARE(onTop, QString());
    }

private Q_SLOTS:
    void initTestCase() { m_cells = std::make_unique<WorkflowCells>(); }

    void eachCellIsTheTables_data() {
        QTest::addColumn<int>("situation");
        const auto all = WorkflowCells::situations();
        for (int i = 0; i < all.size(); ++i)
            QTest::addRow("%s", qPrintable(WorkflowCells::words(all[i]))) << i;
    }

    void eachCellIsTheTables() {
        QFETCH(int, situation);
        const auto where = WorkflowCells::situations().at(situation);
        Newsroom &hands = m_cells->as(where.roles);
        std::optional<ArticleId> id;
        for (State to : AllStates)
            for (bool note : {false, true}) {
                if (!id)
                    id = m_cells->make(where);
                const WorkingCopy before = must(hands.articles().load(*id));
                QCOMPARE(before.article.state, where.from);
                const auto expected = WorkflowCells::expected(where, to, note);
                const auto open = must(hands.review().open(before.article));
                const auto leads = [&](const Workflow::Move &move) {
                    return move.to == to && (note || !move.needsNote);
                };
                QCOMPARE(std::ranges::any_of(open, leads), expected.goes);
                const auto after =
                    hands.review().move({.id = *id,
                                         .to = to,
                                         .note = note ? ReviewDesk::reason() : u" "_s,
                                         .at = m_cells->timeFor(to)});
                const QString what =
                    u"to %1%2: %3"_s.arg(toWord(to), note ? u" with a note"_s : QString(),
                                         after ? u"went"_s : after.error().text);
                QVERIFY2(after.ok() == expected.goes, qPrintable(what));
                if (after) {
                    QCOMPARE(after->article.state, to);
                    looksAsAfter(to, where.from, *after);
                    id.reset();
                    continue;
                }
                QCOMPARE(after.error().kind, Error::Kind::Denied);
                QVERIFY2(after.error().text.contains(expected.says) &&
                             after.error().text.size() > 20,
                         qPrintable(what));
                QCOMPARE(must(hands.articles().load(*id)).save, before.save);
            }
    }

    void withFourEyesWhoWroteItAloneDoesNotApproveIt_data() {
        QTest::addColumn<bool>("author");
        QTest::addColumn<bool>("others");
        QTest::addColumn<bool>("goes");
        QTest::newRow("it is another's") << false << false << true;
        QTest::newRow("it is one's own") << true << false << false;
        QTest::newRow("two have written it") << true << true << true;
    }

    void withFourEyesWhoWroteItAloneDoesNotApproveIt() {
        QFETCH(bool, author);
        QFETCH(bool, others);
        QFETCH(bool, goes);
        Newsroom &newsroom = *m_cells->desk();
        must(newsroom.settings().set(u"fourEyes"_s, u"true"_s));
        const Roles all;
        const ArticleId id =
            m_cells->make({State::Draft, WorkflowCells::Readers::Never, all, author});
        // Who only sends it back, or writes a note for the desk, has not written it.
        m_cells->desk().bring(id, {State::InReview, State::Draft});
        m_cells->desk().edit(id, [](Article &article) { article.notes = u"Call the port"_s; });
        if (others)
            m_cells->desk().edit(id, [](Article &article) { article.headline += u"!"_s; });
        m_cells->desk().bring(id, {State::InReview});
        const auto approved =
            m_cells->as(all).review().move({.id = id, .to = State::Approved, .note = {}});
        must(newsroom.settings().set(u"fourEyes"_s, u"false"_s));
        QCOMPARE(approved.ok(), goes);
        if (!goes)
            QVERIFY2(approved.error().text.contains(WorkflowCells::nameOf(all)) &&
                         approved.error().text.contains(u"second pair of eyes"_s),
                     qPrintable(approved.error().text));
    }

    void whoIsNamedInTheBylineOrAssignedIsAnAuthorToo() {
        const Roles journalist{true, false, false};
        const QString name = WorkflowCells::nameOf(journalist);
        const auto submits = [&](const std::function<void(Article &)> &change) {
            const ArticleId id =
                m_cells->make({State::Draft, WorkflowCells::Readers::Never, journalist, false});
            m_cells->desk().edit(id, change);
            return m_cells->as(journalist).review().move({.id = id, .to = State::InReview}).ok();
        };
        QVERIFY(!submits([](Article &article) { article.notes = u"Nothing"_s; }));
        QVERIFY(submits([&](Article &article) { article.byline = {{name}}; }));
        QVERIFY(submits([&](Article &article) { article.assignee = name; }));
    }
};

STANDFIRST_TEST(WorkflowCellsTest)
#include "WorkflowCellsTest.moc"
