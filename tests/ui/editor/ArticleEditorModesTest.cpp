// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/support/window/EditorForm.h"
#include "ui/editor/BodyReview.h"
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// Editing, Suggesting and Reading in the form of an open article.
class ArticleEditorModesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKeyGoesThroughTheModesAndTheBoxSaysWhich();
    void whatIsTypedWhileSuggestingIsThisPersonsProposal();
    void readingShowsTheTextAsIfAllWereAcceptedAndChangesNothing();
    void aHeadlineTypedWhileSuggestingIsAProposalThatIsAcceptedAtTheField();
    void whatAPanelChangesWhileReadingIsRefusedInWords();
    void whatWasApprovedAndIsEditedAnywaySaysSoAndCanBeTakenBack();
    void theModeComesBackWithThePlace();

private:
    static void pick(Form &form, int mode) {
        auto *box = form.editor.findChild<QComboBox *>(u"mode"_s);
        while (box->currentIndex() != mode)
            form.editor.run(u"cycle-mode"_s);
    }
    static void named(Form &form) { // the name is asked for in the background
        const auto name = form.desk.newsroom->person().name;
        QTRY_VERIFY([&] {
            bool done = false;
            form.desk.quick.ask(
                &form.editor, [](Newsroom &) { return Result<bool>(true); },
                [&done](const Result<bool> &) { done = true; });
            return QTest::qWaitFor([&done] { return done; });
        }());
    }
};

void ArticleEditorModesTest::theKeyGoesThroughTheModesAndTheBoxSaysWhich() {
    Form form(articleWith({paragraph(u"a"_s)}));
    auto *box = form.editor.findChild<QComboBox *>(u"mode"_s);
    QCOMPARE(box->currentText(), u"Editing"_s);
    form.editor.run(u"cycle-mode"_s);
    QCOMPARE(box->currentText(), u"Suggesting"_s);
    QVERIFY(!form.body()->isReadOnly());
    form.editor.run(u"cycle-mode"_s);
    QCOMPARE(box->currentText(), u"Reading"_s);
    QVERIFY(form.body()->isReadOnly());
    form.editor.run(u"cycle-mode"_s);
    QCOMPARE(box->currentText(), u"Editing"_s);
    QVERIFY(!form.body()->isReadOnly());
}

void ArticleEditorModesTest::whatIsTypedWhileSuggestingIsThisPersonsProposal() {
    Form form(articleWith({paragraph(u"The boat is back."_s)}));
    named(form);
    pick(form, 1);
    form.body()->moveCursor(QTextCursor::End);
    QTest::keyClicks(form.body(), u" At last"_s);
    QVERIFY(form.article().body == Body{paragraph(u"The boat is back."_s)});
    const auto &review = form.desk.open.review();
    QCOMPARE(review.suggestions.size(), 1);
    QCOMPARE(review.suggestions[0].after, u" At last"_s);
    QCOMPARE(review.suggestions[0].person, form.desk.newsroom->person().name);
    QCOMPARE(wordCount(form.editor.counted().body), 6);
}

void ArticleEditorModesTest::readingShowsTheTextAsIfAllWereAcceptedAndChangesNothing() {
    Form form(articleWith({paragraph(u"The boat is back."_s)}));
    pick(form, 1);
    form.body()->moveCursor(QTextCursor::Start);
    QTest::keyClick(form.body(), Qt::Key_Delete);
    form.body()->moveCursor(QTextCursor::End);
    QTest::keyClicks(form.body(), u" At last"_s);
    const ReviewRecord before = form.desk.open.review();
    pick(form, 2);
    QCOMPARE(form.body()->toPlainText(), u"he boat is back. At last"_s);
    QTest::keyClicks(form.body(), u"x"_s);
    QTest::keyClick(form.body(), Qt::Key_Backspace);
    QTest::keyClick(form.body(), Qt::Key_V, Qt::ControlModifier);
    QTest::keyClicks(form.field("headline"), u"x"_s);
    for (const auto &action : {u"undo"_s, u"bold"_s, u"divider"_s, u"paste-plain"_s, u"move-up"_s})
        form.editor.run(action);
    QTest::keyClick(form.body(), Qt::Key_Right);
    QVERIFY(form.body()->textCursor().position() > 0);
    QCOMPARE(form.body()->toPlainText(), u"he boat is back. At last"_s);
    QVERIFY(form.desk.open.review() == before);
    QVERIFY(form.article().body == Body{paragraph(u"The boat is back."_s)});
    QCOMPARE(form.article().headline, u"Ferry returns"_s);
    pick(form, 1); // its steps are all there still
    form.editor.run(u"undo"_s);
    form.editor.run(u"undo"_s);
    QVERIFY(form.desk.open.review().suggestions.isEmpty());
}

void ArticleEditorModesTest::aHeadlineTypedWhileSuggestingIsAProposalThatIsAcceptedAtTheField() {
    Form form(articleWith({paragraph(u"a"_s)}));
    named(form);
    pick(form, 1);
    form.field("headline")->moveCursor(QTextCursor::End);
    QTest::keyClicks(form.field("headline"), u" at last"_s);
    QCOMPARE(form.field("headline")->text(), u"Ferry returns at last"_s);
    QCOMPARE(form.article().headline, u"Ferry returns"_s);
    QCOMPARE(form.desk.open.review().suggestions.size(), 1);
    QCOMPARE(form.editor.counted().headline, u"Ferry returns at last"_s);
    pick(form, 0);
    QCOMPARE(form.field("headline")->text(), u"Ferry returns"_s);
    auto *line = form.editor.findChild<QWidget *>(u"proposal-headline"_s);
    QVERIFY(line->isVisible());
    QVERIFY(line->findChild<QLabel *>()->text().endsWith(u"proposes: Ferry returns at last"_s));
    line->findChild<QPushButton *>()->click();
    QCOMPARE(form.article().headline, u"Ferry returns at last"_s);
    QCOMPARE(form.field("headline")->text(), u"Ferry returns at last"_s);
    QVERIFY(!line->isVisible());
    QVERIFY(form.desk.open.review().suggestions.isEmpty());
}

void ArticleEditorModesTest::whatAPanelChangesWhileReadingIsRefusedInWords() {
    Form form(articleWith({paragraph(u"a"_s)}));
    const QSignalSpy said(&form.editor, &ArticleEditor::notice);
    pick(form, 2);
    QObject panel;
    form.desk.open.change(OpenArticle::Part::Story, &panel,
                          [](Article &article) { article.kicker = u"New"_s; });
    QVERIFY(form.article().kicker != u"New"_s);
    QCOMPARE(said.size(), 1);
}

void ArticleEditorModesTest::whatWasApprovedAndIsEditedAnywaySaysSoAndCanBeTakenBack() {
    Form form(articleWith({paragraph(u"a"_s)}));
    ArticleStore::Step approve;
    approve.to = State::Approved;
    approve.seals = true;
    approve.action = u"approve"_s;
    form.desk.open.reload(must(form.desk.newsroom->articles().step(
        form.desk.open.id(), form.desk.open.saveNumber(), approve)));
    QCOMPARE(form.editor.findChild<QComboBox *>(u"mode"_s)->currentText(), u"Reading"_s);
    auto *button = form.editor.findChild<QPushButton *>(u"edit-anyway"_s);
    button->click();
    QCOMPARE(form.editor.findChild<QComboBox *>(u"mode"_s)->currentText(), u"Editing"_s);
    QTest::keyClicks(form.body(), u"b"_s);
    auto *notice = form.editor.findChild<QLabel *>(u"editor-notice"_s);
    QTRY_VERIFY(notice->text().startsWith(u"You changed an approved article."_s));
    QCOMPARE(button->text(), u"Undo change"_s);
    button->click();
    QVERIFY(form.article().body == Body{paragraph(u"a"_s)});
}

void ArticleEditorModesTest::theModeComesBackWithThePlace() {
    Form form(articleWith({paragraph(u"a"_s)}));
    pick(form, 1);
    const QString place = form.editor.place();
    pick(form, 0);
    form.editor.restorePlace(place);
    QCOMPARE(form.editor.findChild<QComboBox *>(u"mode"_s)->currentText(), u"Suggesting"_s);
}

STANDFIRST_TEST(ArticleEditorModesTest)
#include "ArticleEditorModesTest.moc"
