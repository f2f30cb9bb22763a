// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/support/window/SpelledForm.h"
#include "ui/editor/BodyDocument.h"
#include "ui/editor/BodyReview.h"
#include "ui/editor/ShownLines.h"
#include "ui/editor/ShownReview.h"
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// By whichever way words come or go while changes are suggested, it is a proposal.
class SuggestingWaysTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Spelled> m_spelled;
    Body m_body{};
    ShownBody m_shown{};

    BodyEdit &edit() { return *m_spelled->form.body(); }
    void open(const QStringList &paragraphs) {
        m_spelled = std::make_unique<Spelled>(written(paragraphs, u"At night"_s));
        edit().review().setMode(BodyReview::Mode::Suggesting);
        edit().setFocus();
        edit().moveCursor(QTextCursor::End);
        m_body = edit().body();
        m_shown = BodyDocument::shown(*edit().document());
    }
    void undo() { QTest::keyClick(&edit(), Qt::Key_Z, Qt::ControlModifier); }
    QString accepted() {
        return plainText(ShownLines::accepted(BodyDocument::shown(*edit().document())));
    }
    template<class T>
    T *find(const char *name) {
        return m_spelled->form.editor.findChild<T *>(QLatin1StringView(name));
    }
    /// It would read so; nothing is written; all of it can be rejected, and be undone in so many
    /// steps.
    void isProposed(const QString &text, int steps = 1) {
        QCOMPARE(accepted(), text);
        QCOMPARE(edit().body(), m_body);
        const EditedBody read = edit().review().read();
        QVERIFY(!read.suggestions->isEmpty());
        QCOMPARE(read.body, m_body);
        // What is stored says the same again.
        const ShownBody again = ShownReview::shown(read.body, {{}, *read.suggestions});
        QCOMPARE(plainText(ShownLines::accepted(again)), text);
        QCOMPARE(ShownLines::base(again), m_body);
        for (int i = 0; i < steps; ++i) {
            QVERIFY(BodyDocument::shown(*edit().document()) != m_shown);
            undo();
        }
        QCOMPARE(BodyDocument::shown(*edit().document()), m_shown);
    }

    void chooseDivider() {
        auto *search = edit().findChild<QLineEdit *>(u"block-search"_s);
        QVERIFY(search && search->isVisible());
        QTest::keyClicks(search, u"divider"_s);
        QTest::keyClick(search, Qt::Key_Return);
        const ShownBody shown = BodyDocument::shown(*edit().document());
        QVERIFY(std::any_of(shown.begin(), shown.end(), [](const ShownBlock &one) {
            return one.fate == Fate::Comes && std::holds_alternative<Divider>(one.block.is);
        }));
    }

private Q_SLOTS:
    void cleanup() { m_spelled.reset(); }

    void wordsThatArePasted() {
        open({u"The ferry"_s});
        QGuiApplication::clipboard()->setText(u" returns"_s);
        edit().paste();
        isProposed(u"The ferry returns"_s);
    }

    void paragraphsThatArePasted() {
        open({u"The ferry"_s, u"went to the harbour"_s});
        edit().moveCursor(QTextCursor::Start);
        edit().moveCursor(QTextCursor::EndOfBlock);
        QGuiApplication::clipboard()->setText(u"ministers return\n\nto the table"_s);
        edit().paste();
        isProposed(u"The ferry\nministers return\nto the table\nwent to the harbour"_s);
    }

    void wordsThatArePastedOverOthers() {
        open({u"The ferry returns"_s});
        QTextCursor word = edit().document()->find(u"ferry"_s);
        edit().setTextCursor(word);
        QGuiApplication::clipboard()->setText(u"table"_s);
        edit().paste();
        isProposed(u"The table returns"_s);
    }

    void whatIsPastedFromAWordProcessor() {
        open({u"The ferry"_s});
        auto *page = new QMimeData;
        page->setText(u"Ministers\nreturn"_s);
        page->setHtml(u"<h2>Ministers</h2><p>return <b>with</b></p>"_s);
        QGuiApplication::clipboard()->setMimeData(page);
        edit().paste();
        isProposed(u"The ferry\nMinisters\nreturn with"_s);
    }

    void wordsThatAreCut() {
        open({u"The ferry returns"_s});
        edit().setTextCursor(edit().document()->find(u" ferry"_s));
        edit().cut();
        isProposed(u"The returns"_s);
    }

    void quotesThatComeRight() {
        open({u"The ferry "_s});
        QTest::keyClick(&edit(), Qt::Key_QuoteDbl);
        // What Undo takes back first is the replacement alone.
        isProposed(u"The ferry “"_s, 2);
    }

    void aMistakeThatIsPutRight() {
        open({u"At the harbuor"_s});
        m_spelled->settle();
        m_spelled->spelling->next();
        QTRY_COMPARE(edit().textCursor().selectedText(), u"harbuor"_s);
        m_spelled->choose("spelling-suggestion");
        isProposed(u"At the harbour"_s);
    }

    void allThatIsReplaced() {
        open({u"The ferry and the ferry"_s, u"to the harbour"_s, u"A ferry"_s});
        m_spelled->form.editor.run(u"replace"_s);
        find<QLineEdit>("find-words")->setText(u"ferry"_s);
        find<QLineEdit>("replace-with")->setText(u"table"_s);
        QTRY_COMPARE(find<QLabel>("match-count")->text(), u"1 of 3"_s);
        find<QPushButton>("replace-all")->click();
        isProposed(u"The table and the table\nto the harbour\nA table"_s);
    }

    void wordsThatAreDropped() {
        open({u"The ferry returns"_s});
        QMimeData words;
        words.setText(u" often"_s);
        QTextCursor place = edit().document()->find(u"ferry"_s);
        place.setPosition(place.selectionEnd());
        edit().setTextCursor(place);
        const QPoint at = edit().cursorRect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(edit().viewport(), &enter);
        QDropEvent drop(at, Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(edit().viewport(), &drop);
        isProposed(u"The ferry often returns"_s);
    }

    /// What QTextEdit does in one step when words are dropped in the text that they are of.
    void wordsThatAreDraggedElsewhere() {
        open({u"The old ferry has been at the harbour"_s});
        QGuiApplication::clipboard()->setText(u"old "_s);
        QTextCursor place = edit().document()->find(u"harbour"_s);
        place.setPosition(place.selectionStart());
        QTextCursor words = edit().document()->find(u"old "_s);
        place.beginEditBlock();
        words.removeSelectedText();
        edit().setTextCursor(place);
        edit().paste();
        place.endEditBlock();
        isProposed(u"The ferry has been at the old harbour"_s);
    }

    void wordsThatAreComposed() {
        open({u"The ferry "_s});
        for (const QString &part : {u"r"_s, u"re"_s}) {
            QInputMethodEvent composing(part, {});
            QApplication::sendEvent(&edit(), &composing);
            QCOMPARE(edit().body(), m_body);
        }
        QInputMethodEvent done;
        done.setCommitString(u"渡船"_s);
        QApplication::sendEvent(&edit(), &done);
        isProposed(u"The ferry 渡船"_s);
    }

    void wordsThatAreComposedOverOthers() {
        open({u"The ferry returns"_s});
        edit().setTextCursor(edit().document()->find(u"ferry"_s));
        QInputMethodEvent composing(u"r"_s, {});
        QApplication::sendEvent(&edit(), &composing);
        QInputMethodEvent done;
        done.setCommitString(u"渡船"_s);
        QApplication::sendEvent(&edit(), &done);
        QCOMPARE(accepted(), u"The 渡船 returns"_s);
        QCOMPARE(edit().body(), m_body);
        undo();
        undo();
        QCOMPARE(BodyDocument::shown(*edit().document()), m_shown);
    }

    void aBlockOfTheMenuByTheSlash() {
        open({u"The ferry"_s, u""_s});
        QTest::keyClicks(&edit(), u"/"_s);
        chooseDivider();
        isProposed(accepted());
    }

    void aBlockOfTheMenuByTheTool() {
        open({u"The ferry"_s});
        QVERIFY(m_spelled->form.editor.run(u"insert-block"_s));
        chooseDivider();
        isProposed(accepted());
    }
};

STANDFIRST_TEST(SuggestingWaysTest)
#include "SuggestingWaysTest.moc"
