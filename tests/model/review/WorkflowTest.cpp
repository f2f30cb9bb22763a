// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/Workflow.h"

#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;

namespace {

const Roles Nobody{false, false, false}, Journalist{true, false, false}, Editor{false, true, false},
    Web{false, false, true};

/// One row of product.md's table: who may go where from here. J, E, W: journalist, editor, web;
/// N: a note is needed of the editor.
struct Row {
    const char *from, *to, *who;
    bool whenNeverLive = true, whenLive = true;
};

constexpr Row Table[]{
    {"draft", "in-review", "JE"},
    {"in-review", "draft", "JE"},
    {"in-review", "approved", "E"},
    {"approved", "draft", "EN"},
    {"scheduled", "draft", "EN"},
    {"approved", "published", "EW"},
    {"approved", "scheduled", "EW"},
    {"scheduled", "published", "EW"},
    {"scheduled", "approved", "EW"},
    {"published", "killed", "EN"},
    {"draft", "killed", "EN", false, true},
    {"in-review", "killed", "EN", false, true},
    {"approved", "killed", "EN", false, true},
    {"scheduled", "killed", "EN", false, true},
    {"killed", "draft", "EN"},
    {"draft", "spiked", "JE", true, false},
    {"in-review", "spiked", "JE", true, false},
    {"approved", "spiked", "JE", true, false},
    {"spiked", "draft", "JE", true, false},
};

const Row *rowOf(State from, State to) {
    for (const Row &row : Table)
        if (toWord(from) == QLatin1StringView(row.from) && toWord(to) == QLatin1StringView(row.to))
            return &row;
    return nullptr;
}

bool mayGo(State from, State to, bool live, const Roles &roles, bool author = true) {
    Article article;
    article.state = from;
    article.version = live ? 1 : 0;
    if (live)
        article.live = 1;
    return Workflow::next(article, {roles, author}).contains(to);
}

} // namespace

class WorkflowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTableOfTheContractHolds_data();
    void theTableOfTheContractHolds();
    void anAuthorRecallsWithoutANoteAnEditorSendsBackWithOne();
    void whatWasLiveOnceIsNeverSpiked();
    void anEditTakesApprovedScheduledAndPublishedBackToDraft();
    void everyMoveHasAWordForTheLog();
};

void WorkflowTest::theTableOfTheContractHolds_data() {
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    for (State from : AllStates)
        for (State to : AllStates)
            QTest::addRow("%s to %s", qPrintable(toWord(from)), qPrintable(toWord(to)))
                << int(from) << int(to);
}

void WorkflowTest::theTableOfTheContractHolds() {
    QFETCH(int, from);
    QFETCH(int, to);
    const Row *row = rowOf(State(from), State(to));
    const QByteArray who = row ? row->who : "";
    for (bool live : {false, true}) {
        const bool open = row && (live ? row->whenLive : row->whenNeverLive);
        QCOMPARE(mayGo(State(from), State(to), live, Journalist), open && who.contains('J'));
        QCOMPARE(mayGo(State(from), State(to), live, Editor), open && who.contains('E'));
        QCOMPARE(mayGo(State(from), State(to), live, Web), open && who.contains('W'));
        QVERIFY(!mayGo(State(from), State(to), live, Journalist, false)); // it is not theirs
        QVERIFY(!mayGo(State(from), State(to), live, Nobody));
    }
    const bool everLive = row && !row->whenNeverLive;
    const auto move = Workflow::find(State(from), State(to), everLive, {Editor});
    QCOMPARE(move.has_value(), row != nullptr);
    const bool sendsBack = State(from) == State::InReview && State(to) == State::Draft;
    if (move)
        QCOMPARE(move->needsNote, who.contains('N') || sendsBack);
}

void WorkflowTest::anAuthorRecallsWithoutANoteAnEditorSendsBackWithOne() {
    const auto recall = Workflow::find(State::InReview, State::Draft, false, {Journalist});
    QVERIFY(recall && !recall->needsNote);
    QCOMPARE(recall->action, u"recall"_s);
    const auto back = Workflow::find(State::InReview, State::Draft, false, {Editor});
    QVERIFY(back && back->needsNote);
    QCOMPARE(back->action, u"send-back"_s);
    QCOMPARE(Workflow::find(State::InReview, State::Draft, false, {})->action, u"recall"_s);
}

void WorkflowTest::whatWasLiveOnceIsNeverSpiked() {
    Article revived;
    revived.state = State::Draft; // killed, and taken back to draft
    revived.version = 2;
    QVERIFY(!Workflow::next(revived, {}).contains(State::Spiked));
    QVERIFY(!Workflow::next(revived, {}).contains(State::Killed));
}

void WorkflowTest::anEditTakesApprovedScheduledAndPublishedBackToDraft() {
    for (State state : {State::Approved, State::Scheduled, State::Published, State::Draft})
        QCOMPARE(Workflow::afterEdit(state), State::Draft);
    for (State state : {State::InReview, State::Killed, State::Spiked})
        QCOMPARE(Workflow::afterEdit(state), state);
}

void WorkflowTest::everyMoveHasAWordForTheLog() {
    for (const Workflow::Move &move : Workflow::moves())
        QVERIFY(!move.action.isEmpty());
}

STANDFIRST_TEST(WorkflowTest)
#include "WorkflowTest.moc"
