// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/WritingColumn.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/EditorForm.h"

namespace {

Body lines(int count) {
    Body body;
    for (int i = 0; i < count; ++i)
        body.push_back(paragraph(QStringLiteral("The boat is back, line %1.").arg(i)));
    return body;
}

/// The caret's line is in the visible part of the editor.
bool seesCaret(ArticleEditor &editor) {
    const auto *text = editor.findChild<BodyEdit *>();
    const QRect caret(text->mapTo(&editor, text->cursorRect().topLeft()),
                      text->cursorRect().size());
    return editor.rect().contains(caret.center()) && text->rect().contains(text->cursorRect());
}

} // namespace

/// Head and text as one sheet: where its reader and writer stand in it.
class WritingColumnTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBarThatPushesTheTextLeavesTheCaretInSight() {
        Form form(articleWith(lines(60)));
        form.body()->setFocus();
        QTest::keyClick(form.body(), Qt::Key_End, Qt::ControlModifier);
        QVERIFY(seesCaret(form.editor));
        form.editor.resize(form.editor.width(), form.editor.height() - 80);
        QVERIFY(seesCaret(form.editor));
    }

    void whoReadsElsewhereIsNotCalledBackByABar() {
        Form form(articleWith(lines(60)));
        form.body()->setFocus();
        QTest::keyClick(form.body(), Qt::Key_End, Qt::ControlModifier);
        auto *column = form.editor.findChild<WritingColumn *>();
        column->setScroll(0);
        form.editor.resize(form.editor.width(), form.editor.height() - 80);
        QCOMPARE(column->scroll(), 0);
    }

    void whoWritesAtTheEndHasALineFreeBelow() {
        Form form(articleWith(lines(60)));
        form.body()->setFocus();
        QTest::keyClick(form.body(), Qt::Key_End, Qt::ControlModifier);
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(form.body(), Qt::Key_Return);
            QTest::keyClicks(form.body(), QStringLiteral("One more."));
            const int caret =
                form.body()->mapTo(&form.editor, form.body()->cursorRect().bottomLeft()).y();
            QVERIFY(caret + form.editor.fontMetrics().height() <= form.editor.height());
            QVERIFY(seesCaret(form.editor));
        }
    }

    /// The session is written beside the text's own save: after a crash either may be the older.
    void theCaretComesBackWhereWasTypedWhicheverOfTextAndSessionIsOlder() {
        Form form(articleWith(lines(3)));
        form.body()->setFocus();
        QTextCursor cursor(form.body()->document());
        cursor.setPosition(8); // behind "The boat"
        form.body()->setTextCursor(cursor);
        const QString before = form.editor.place();
        QTest::keyClicks(form.body(), QStringLiteral(" train"));
        const QString after = form.editor.place();
        form.editor.restorePlace(before); // the text has six letters more than its session knows
        QCOMPARE(form.body()->textCursor().position(), 14);
        QTest::keyClick(form.body(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(form.body()->toPlainText().startsWith(QStringLiteral("The boat is")));
        form.editor.restorePlace(after); // and six letters less
        QCOMPARE(form.body()->textCursor().position(), 8);
    }
};

STANDFIRST_TEST(WritingColumnTest)
#include "WritingColumnTest.moc"
