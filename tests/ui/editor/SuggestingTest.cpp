// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/support/window/SuggestingSurface.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QTextBlock>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

Block paragraph(const QString &text) {
    return {Paragraph{plain(text)}};
}

using Surface = SuggestingSurface;

const Body Ferry{paragraph(u"The ferry came late."_s), paragraph(u"Nobody saw it."_s)};

} // namespace

/// While changes are suggested, nothing is written that was not accepted.
class SuggestingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsProposed();
    void typingInARowIsOneProposalAndOneUndoStep();
    void whatIsDeletedStaysAndIsStruck();
    void deletingOnesOwnProposedWordsTakesThemOut();
    void typingOverASelectionIsADeletionAndAnInsertion();
    void anothersProposalIsNotTakenOut();
    void enterProposesTheLinesAnewAndBackspaceTakesThatBack();
    void aHeadingIsProposedAsABlock();
    void undoAndRedoGoStepByStep();
    void wordsTypedOnALineThatWouldGoComeAfterIt();
    void typingAtTheEndOfARemarkDoesNotMakeItLonger();
    void typingInsideARemarkDoes();
    void wordsTypedBesideAProposalInEditingModeAreOnesOwn();
};

void SuggestingTest::whatIsTypedIsProposed() {
    Surface surface(Ferry);
    surface.at(u"came"_s);
    surface.type(u" too"_s);
    QCOMPARE(surface.edit->body(), Ferry);
    QCOMPARE(surface.text(), u"The ferry came too late."_s);
    const auto all = surface.suggestions();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].kind, Suggestion::Kind::Insert);
    QCOMPARE(all[0].after, u" too"_s);
    QCOMPARE(all[0].anchor.block, 0);
    QCOMPARE(all[0].anchor.from, 14);
    QCOMPARE(all[0].person, u"L. Marin"_s);
}

void SuggestingTest::typingInARowIsOneProposalAndOneUndoStep() {
    Surface surface(Ferry);
    surface.at(u"came"_s);
    surface.type(u"xyz"_s);
    surface.undo.undo();
    QCOMPARE(surface.text(), u"The ferry came late."_s);
    QVERIFY(surface.suggestions().isEmpty());
}

void SuggestingTest::whatIsDeletedStaysAndIsStruck() {
    Surface surface(Ferry);
    surface.at(u"late"_s);
    for (int i = 0; i < 4; ++i)
        surface.key(Qt::Key_Backspace);
    QCOMPARE(surface.edit->body(), Ferry);
    QCOMPARE(surface.text(), u"The ferry came late."_s);
    QCOMPARE(surface.edit->textCursor().position(), 15);
    const auto all = surface.suggestions();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].kind, Suggestion::Kind::Delete);
    QCOMPARE(all[0].before, u"late"_s);
    surface.key(Qt::Key_Delete);
    surface.key(Qt::Key_Delete);
    QCOMPARE(surface.edit->textCursor().position(), 17);
    QCOMPARE(surface.suggestions().size(), 1);
}

void SuggestingTest::deletingOnesOwnProposedWordsTakesThemOut() {
    Surface surface(Ferry);
    surface.at(u"came"_s);
    surface.type(u"xy"_s);
    surface.key(Qt::Key_Backspace);
    surface.key(Qt::Key_Backspace);
    QCOMPARE(surface.text(), u"The ferry came late."_s);
    QVERIFY(surface.suggestions().isEmpty());
}

void SuggestingTest::typingOverASelectionIsADeletionAndAnInsertion() {
    Surface surface(Ferry);
    surface.at(u"late"_s, true);
    surface.type(u"early"_s);
    QCOMPARE(surface.text(), u"The ferry came lateearly."_s);
    QCOMPARE(surface.edit->body(), Ferry);
    QCOMPARE(surface.suggestions().size(), 2);
    QCOMPARE(surface.accepted()[0], paragraph(u"The ferry came early."_s));
}

void SuggestingTest::anothersProposalIsNotTakenOut() {
    ReviewRecord review;
    review.suggestions = {{.person = u"A. Osei"_s,
                           .kind = Suggestion::Kind::Insert,
                           .anchor = {{}, 0, 14, 14, {}},
                           .after = u" very"_s}};
    Surface surface(Ferry, review);
    QSignalSpy refused(&surface.edit->review(), &BodyReview::refused);
    surface.at(u"very"_s, true);
    surface.key(Qt::Key_Delete);
    QCOMPARE(surface.text(), u"The ferry came very late."_s);
    QCOMPARE(refused.size(), 1);
    surface.at(u"ve"_s);
    surface.type(u"x"_s);
    const auto all = surface.suggestions();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0].person, u"A. Osei"_s);
    QCOMPARE(all[1].after, u"x"_s);
    QCOMPARE(all[1].person, u"L. Marin"_s);
    QCOMPARE(all[2].person, u"A. Osei"_s);
    QCOMPARE(surface.edit->body(), Ferry);
}

void SuggestingTest::enterProposesTheLinesAnewAndBackspaceTakesThatBack() {
    Surface surface(Ferry);
    surface.at(u"came"_s);
    surface.key(Qt::Key_Return);
    QCOMPARE(surface.edit->body(), Ferry);
    QCOMPARE(surface.suggestions().size(), 1);
    QCOMPARE(surface.suggestions()[0].kind, Suggestion::Kind::Block);
    QCOMPARE(surface.accepted().size(), 3U);
    QCOMPARE(surface.edit->textCursor().block().blockNumber(), 2);
    QVERIFY(surface.edit->textCursor().atBlockStart());
    surface.type(u"and"_s);
    QCOMPARE(surface.suggestions().size(), 1);
    for (int i = 0; i < 4; ++i)
        surface.key(Qt::Key_Backspace);
    QVERIFY(surface.suggestions().isEmpty());
    QCOMPARE(surface.edit->document()->blockCount(), 2);
}

void SuggestingTest::aHeadingIsProposedAsABlock() {
    Surface surface(Ferry);
    surface.at(u"Nobody"_s);
    surface.edit->run(u"subheading"_s);
    QCOMPARE(surface.edit->body(), Ferry);
    QCOMPARE(surface.suggestions().size(), 1);
    QCOMPARE(surface.accepted()[1], (Block{Subheading{2, plain(u"Nobody saw it."_s)}}));
}

void SuggestingTest::undoAndRedoGoStepByStep() {
    Surface surface(Ferry);
    surface.at(u"came"_s);
    surface.key(Qt::Key_Backspace);
    surface.key(Qt::Key_Return);
    const ShownBody then = BodyDocument::shown(*surface.edit->document());
    surface.undo.undo();
    QCOMPARE(surface.suggestions().size(), 1);
    QCOMPARE(surface.suggestions()[0].before, u"e"_s);
    surface.undo.undo();
    QVERIFY(surface.suggestions().isEmpty());
    QVERIFY(!surface.undo.canUndo());
    surface.undo.redo();
    surface.undo.redo();
    QCOMPARE(BodyDocument::shown(*surface.edit->document()), then);
}

void SuggestingTest::wordsTypedOnALineThatWouldGoComeAfterIt() {
    Surface surface({paragraph(u"One."_s), Block{Divider{}}});
    surface.edit->selectAll();
    surface.key(Qt::Key_Delete);
    QCOMPARE(surface.edit->body().size(), 2U);
    surface.at(u"One"_s);
    surface.type(u"Two"_s);
    QCOMPARE(surface.edit->body().size(), 2U);
    QVERIFY(std::ranges::count(surface.accepted(), paragraph(u"Two"_s)) == 1);
}

void SuggestingTest::typingAtTheEndOfARemarkDoesNotMakeItLonger() {
    ReviewRecord review;
    review.threads = {Thread{.anchor = {{}, 0, 4, 9, u"ferry"_s}}};
    Surface surface(Ferry, review);
    surface.edit->review().setMode(BodyReview::Mode::Editing);
    surface.at(u"ferry"_s);
    surface.type(u"boat"_s);
    QCOMPARE(surface.edit->review().read().threads.value(review.threads[0].id),
             (Anchor{{}, 0, 4, 9, u"ferry"_s}));
}

void SuggestingTest::typingInsideARemarkDoes() {
    ReviewRecord review;
    review.threads = {Thread{.anchor = {{}, 0, 4, 9, u"ferry"_s}}};
    Surface surface(Ferry, review);
    surface.edit->review().setMode(BodyReview::Mode::Editing);
    surface.at(u"fer"_s);
    surface.type(u"x"_s);
    QCOMPARE(surface.edit->review().read().threads.value(review.threads[0].id).words, u"ferxry"_s);
}

void SuggestingTest::wordsTypedBesideAProposalInEditingModeAreOnesOwn() {
    ReviewRecord review;
    review.suggestions = {{.person = u"A. Osei"_s,
                           .kind = Suggestion::Kind::Insert,
                           .anchor = {{}, 0, 14, 14, {}},
                           .after = u" very"_s}};
    Surface surface(Ferry, review);
    surface.edit->review().setMode(BodyReview::Mode::Editing);
    surface.at(u"very"_s);
    surface.type(u"x"_s);
    QCOMPARE(surface.edit->body()[0], paragraph(u"The ferry camex late."_s));
    QCOMPARE(surface.suggestions()[0].after, u" very"_s);
}

STANDFIRST_TEST(SuggestingTest)
#include "SuggestingTest.moc"
