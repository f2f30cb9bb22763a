// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/support/window/EditorForm.h"
#include <QClipboard>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace {

Article emptyArticle(const QString &language) {
    Article article = articleWith({});
    article.language = language;
    return article;
}

void undo(Form &form) {
    QTest::keyClick(form.body(), Qt::Key_Z, Qt::ControlModifier);
}

void redo(Form &form) {
    QTest::keyClick(form.body(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
}

QString text(Form &form) {
    return plainText(form.article().body);
}

/// Signs that QTest::keyClicks() cannot type on every keyboard.
void type(QWidget *field, const QString &keys) {
    for (const QChar key : keys) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(key));
        QApplication::sendEvent(field, &press);
    }
}

void paste(Form &form, const QString &html, const QString &plain) {
    auto *mime = new QMimeData;
    if (!html.isEmpty())
        mime->setHtml(html);
    mime->setText(plain);
    QGuiApplication::clipboard()->setMimeData(mime);
    form.body()->paste();
}

} // namespace

/// Signs are set right while one writes, and one Ctrl+Z takes that back and nothing else.
class TypographyHookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quotesCurlAsTheyAreTyped() {
        Form form(emptyArticle(u"en-GB"_s));
        form.body()->setFocus();
        QTest::keyClicks(form.body(), u"\"It's 10 km -- no more...\" she said."_s);
        QCOMPARE(text(form), u"“It’s 10\u00A0km – no more…” she said."_s);
    }

    void theArticlesLanguageDecidesAndMayChangeMeanwhile() {
        Form form(emptyArticle(u"de-DE"_s));
        form.body()->setFocus();
        QTest::keyClicks(form.body(), u"\"Ja\" "_s);
        form.desk.open.change(OpenArticle::Part::Story, this,
                              [](Article &article) { article.language = u"fr-FR"_s; });
        QTest::keyClicks(form.body(), u"\"oui\" !"_s);
        QCOMPARE(text(form), u"„Ja“ «\u00A0oui\u00A0»\u202F!"_s);
    }

    void oneUndoTakesBackTheReplacementAlone() {
        Form form(emptyArticle(u"en-GB"_s));
        form.body()->setFocus();
        QTest::keyClicks(form.body(), u"He said \""_s);
        QCOMPARE(text(form), u"He said “"_s);
        undo(form);
        QCOMPARE(text(form), u"He said \""_s);
        QCOMPARE(form.body()->textCursor().position(), 9);
        QTest::keyClicks(form.body(), u"x"_s);
        QCOMPARE(text(form), u"He said \"x"_s);
    }

    void afterAReplacementInsideAWordTheCaretIsAtItsEnd() {
        Form form(emptyArticle(u"en-US"_s));
        form.body()->setFocus();
        QTest::keyClicks(form.body(), u"one--t"_s);
        QCOMPARE(text(form), u"one—t"_s);
        QCOMPARE(form.body()->textCursor().position(), 5);
        undo(form);
        QCOMPARE(text(form), u"one--t"_s);
        QCOMPARE(form.body()->textCursor().position(), 6);
        QTest::keyClicks(form.body(), u"wo"_s);
        QCOMPARE(text(form), u"one--two"_s);
    }

    void whatIsTypedAfterwardsIsAStepOfItsOwn() {
        Form form(emptyArticle(u"en-GB"_s));
        form.body()->setFocus();
        QTest::keyClicks(form.body(), u"it's so"_s);
        undo(form);
        QCOMPARE(text(form), u"it’"_s);
        undo(form);
        QCOMPARE(text(form), u"it'"_s);
        undo(form);
        QCOMPARE(text(form), QString());
        redo(form);
        redo(form);
        redo(form);
        QCOMPARE(text(form), u"it’s so"_s);
    }

    void aMarkStaysOnItsWords() {
        Form form(emptyArticle(u"en-GB"_s));
        form.body()->setFocus();
        form.body()->run(u"bold"_s);
        QTest::keyClicks(form.body(), u"it's"_s);
        Marks bold;
        bold.strong = true;
        QVERIFY(form.article().body == Body({{Paragraph{{{u"it’s"_s, bold}}}}}));
    }

    void theHeadlineAndTheStandfirstAreSetToo() {
        for (const char *name : {"headline", "standfirst"}) {
            Article article = emptyArticle(u"it"_s);
            article.headline.clear();
            article.standfirst.clear();
            Form form(article);
            form.field(name)->setFocus();
            type(form.field(name), u"\"Sì\" all'alba"_s);
            QCOMPARE(form.field(name)->text(), u"«Sì» all’alba"_s);
            QTest::keyClick(form.field(name), Qt::Key_Z, Qt::ControlModifier); // lba
            QTest::keyClick(form.field(name), Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(form.field(name)->text(), u"«Sì» all'"_s);
        }
    }

    void aNameInTheBylineStaysAsTyped() {
        Form form(emptyArticle(u"en-GB"_s));
        form.field("byline")->setText({});
        type(form.field("byline"), u"Ann O'Hara"_s);
        QCOMPARE(form.field("byline")->text(), u"Ann O'Hara"_s);
    }

    void signsThatMakeBlocksStillMakeThem() {
        Form form(emptyArticle(u"fr-FR"_s));
        form.body()->setFocus();
        QTest::keyClicks(form.body(), u"---"_s);
        QTest::keyClicks(form.body(), u"- \"a\""_s);
        const Body made = form.article().body;
        QCOMPARE(made.size(), 2U);
        QVERIFY(std::holds_alternative<Divider>(made[0].is));
        QVERIFY(made[1] == (Block{BulletList{false, {plain(u"«\u00A0a\u00A0»"_s)}}}));
    }

    void nothingHappensWhileAnInputMethodComposes() {
        Form form(emptyArticle(u"en-GB"_s));
        form.body()->setFocus();
        QTest::keyClicks(form.body(), u"it"_s);
        QInputMethodEvent composing(u"'"_s, {});
        QApplication::sendEvent(form.body(), &composing);
        QCOMPARE(form.body()->textCursor().block().layout()->preeditAreaText(), u"'"_s);
        QCOMPARE(text(form), u"it"_s);
        QInputMethodEvent going(u"ka"_s, {});
        going.setCommitString(u"'"_s);
        QApplication::sendEvent(form.body(), &going); // one sign is done, the next is composed
        QCOMPARE(text(form), u"it'"_s);
        QCOMPARE(form.body()->textCursor().block().layout()->preeditAreaText(), u"ka"_s);
        QInputMethodEvent done;
        done.setCommitString(u"'"_s);
        QApplication::sendEvent(form.body(), &done);
        QCOMPARE(text(form), u"it'’"_s);
    }

    void pastedTextIsSetInAStepOfItsOwn() {
        Form form(emptyArticle(u"en-GB"_s));
        form.body()->setFocus();
        QTest::keyClicks(form.body(), u"\"See"_s);
        paste(form, {}, u": it's 10 km\" --"_s); // its closing quote is one here
        QCOMPARE(text(form), u"“See: it’s 10\u00A0km” –"_s);
        undo(form);
        QCOMPARE(text(form), u"“See: it's 10 km\" --"_s);
        undo(form);
        QCOMPARE(text(form), u"“See"_s);
    }

    void pastedHtmlKeepsItsMarksAndTheBarTakesAllOfItBack() {
        Form form(emptyArticle(u"en-GB"_s));
        form.body()->setFocus();
        const QString html = u"<h2>The \"end\"</h2><p>it's <b>\"so\"</b></p>"_s;
        paste(form, html, u"The \"end\"\nit's \"so\""_s);
        Marks bold;
        bold.strong = true;
        const Body want{{Subheading{2, plain(u"The “end”"_s)}},
                        {Paragraph{{{u"it’s "_s, {}}, {u"“so”"_s, bold}}}}};
        QVERIFY(form.article().body == want);
        undo(form);
        QCOMPARE(text(form), u"The \"end\"\nit's \"so\""_s);
        redo(form);
        QVERIFY(form.article().body == want);
        paste(form, html, u"The \"end\"\nit's \"so\""_s);
        QTest::mouseClick(form.editor.findChild<QPushButton *>(u"paste-undo"_s), Qt::LeftButton);
        QVERIFY(form.article().body == want);
    }

    void pastingAsPlainTextLeavesTheSignsAsTheyCame() {
        Form form(emptyArticle(u"en-GB"_s));
        QGuiApplication::clipboard()->setText(u"it's \"so\""_s);
        form.body()->pastePlain();
        QCOMPARE(text(form), u"it's \"so\""_s);
    }
};

STANDFIRST_TEST(TypographyHookTest)
#include "TypographyHookTest.moc"
