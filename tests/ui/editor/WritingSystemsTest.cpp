// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/support/window/SpelledForm.h"
#include "ui/look/Colours.h"
#include <QAbstractTextDocumentLayout>
#include <QInputMethodEvent>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {
void composed(QWidget *field, const QString &preedit, const QString &done = {}) {
    QInputMethodEvent event(preedit, {});
    event.setCommitString(done);
    QApplication::sendEvent(field, &event);
}

QString preedit(const QTextEdit &field) {
    return field.textCursor().block().layout()->preeditAreaText();
}
} // namespace

/// Writing that is not one key, one letter, from left to right.
class WritingSystemsTest : public QObject {
    Q_OBJECT

    static void signs() {
        QTest::addColumn<QString>("sign");
        QTest::newRow("a thumb with a skin tone") << u"👍🏽"_s;
        QTest::newRow("a family of four") << u"👨\u200D👩\u200D👧\u200D👦"_s;
        QTest::newRow("an astronaut") << u"👩🏽\u200D🚀"_s;
        QTest::newRow("a flag") << u"🇮🇹"_s;
        QTest::newRow("a flag of tags")
            << u"🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F"_s;
        QTest::newRow("a keycap") << u"1\uFE0F\u20E3"_s;
        QTest::newRow("a letter and its accent") << u"e\u0301"_s;
        QTest::newRow("a letter and two marks") << u"o\u0302\u0301"_s;
        QTest::newRow("a Hebrew letter and its point") << u"\u05D1\u05BC"_s;
    }
    /// Left and Right over the sign, then Backspace and Delete of it, in a field that holds “ab”.
    static void oneStep(QTextEdit *field, const QString &sign) {
        const int behind = 1 + int(sign.size());
        const auto put = [&](int at) {
            QTextCursor cursor = field->textCursor();
            cursor.setPosition(at);
            field->setTextCursor(cursor);
        };
        put(1);
        field->textCursor().insertText(sign); // as typed: a stored text has its accents composed
        put(1);
        QTest::keyClick(field, Qt::Key_Right);
        QCOMPARE(field->textCursor().position(), behind);
        QTest::keyClick(field, Qt::Key_Left);
        QCOMPARE(field->textCursor().position(), 1);
        QTest::keyClick(field, Qt::Key_Delete);
        QCOMPARE(field->toPlainText(), u"ab"_s);
        field->textCursor().insertText(sign);
        put(behind);
        QTest::keyClick(field, Qt::Key_Backspace);
        QCOMPARE(field->toPlainText(), u"ab"_s);
        QCOMPARE(field->textCursor().position(), 1);
    }

private Q_SLOTS:
    void aSignIsOneStepOfTheCaretInTheText_data() { signs(); }
    void aSignIsOneStepOfTheCaretInTheText() {
        QFETCH(const QString, sign);
        Form form(articleWith({paragraph(u"ab"_s)}));
        oneStep(form.body(), sign);
    }

    void aSignIsOneStepOfTheCaretInTheHead_data() { signs(); }
    void aSignIsOneStepOfTheCaretInTheHead() {
        QFETCH(const QString, sign);
        Article article = articleWith({});
        article.headline = u"ab"_s;
        Form form(article);
        oneStep(form.field("headline"), sign);
        QCOMPARE(form.article().headline, u"ab"_s);
    }

    void takingASignBackPutsItThereWhole() {
        Form form(articleWith({paragraph(u"👨\u200D👩\u200D👧"_s)}));
        form.body()->moveCursor(QTextCursor::End);
        QTest::keyClick(form.body(), Qt::Key_Backspace);
        QCOMPARE(form.body()->toPlainText(), QString());
        form.body()->document()->undo();
        QCOMPARE(form.body()->toPlainText(), u"👨\u200D👩\u200D👧"_s);
    }

    void aLineRunsAsItsLettersDo() {
        Form form(articleWith({paragraph(u"The ferry"_s), paragraph(u"העבורת חזרה"_s),
                               paragraph(u"عادت العبارة"_s), paragraph(u"“העבורת” 12"_s)}));
        const QList<Qt::LayoutDirection> expected{Qt::LeftToRight, Qt::RightToLeft, Qt::RightToLeft,
                                                  Qt::RightToLeft};
        const double width = form.body()->document()->textWidth();
        QTextBlock line = form.body()->document()->begin();
        for (const Qt::LayoutDirection direction : expected) {
            QCOMPARE(line.textDirection(), direction);
            const QRectF seen = line.layout()->lineAt(0).naturalTextRect();
            QCOMPARE(seen.center().x() > width / 2, direction == Qt::RightToLeft);
            line = line.next();
        }
    }

    void theKeyToTheLeftGoesLeftInALineFromTheRight() {
        Form form(articleWith({paragraph(u"העבורת"_s)}));
        const auto x = [&] { return form.body()->cursorRect().x(); };
        const int start = x();
        QTest::keyClick(form.body(), Qt::Key_Left);
        QVERIFY(x() < start);
        QCOMPARE(form.body()->textCursor().position(), 1);
        QTest::keyClick(form.body(), Qt::Key_Right);
        QCOMPARE(x(), start);
    }

    void headlinesFromTheRightStandAtTheRight() {
        Article article = articleWith({});
        article.headline = u"عادت العبارة"_s;
        Form form(article);
        QVERIFY(form.field("headline")->cursorRect().x() > form.field("headline")->width() / 2);
        QTest::keyClick(form.field("headline"), Qt::Key_Left);
        QCOMPARE(form.field("headline")->textCursor().position(), 1);
    }

    void anEmptyLineOfAnArticleFromTheRightBeginsThere() {
        Article article = articleWith({});
        article.language = u"ar"_s;
        Form form(article);
        for (QTextEdit *field : {static_cast<QTextEdit *>(form.body()),
                                 form.editor.findChild<QTextEdit *>(u"headline"_s)}) {
            QCOMPARE(field->document()->firstBlock().textDirection(), Qt::RightToLeft);
            QVERIFY(field->cursorRect(QTextCursor(field->document())).left() >
                    field->viewport()->width() / 2);
        }
    }

    void theSideFollowsTheLanguage() {
        Form form(articleWith({}));
        const auto side = [&] { return form.body()->document()->firstBlock().textDirection(); };
        QCOMPARE(side(), Qt::LeftToRight);
        const auto speak = [&](const QString &language) {
            form.desk.open.change(OpenArticle::Part::Story, nullptr,
                                  [&](Article &article) { article.language = language; });
        };
        speak(u"he-IL"_s);
        QCOMPARE(side(), Qt::RightToLeft);
        speak(u"it"_s);
        QCOMPARE(side(), Qt::LeftToRight);
    }

    void theLineOfAQuoteStandsWhereItsWordsBegin_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("right");
        QTest::newRow("English") << u"No one came."_s << false;
        QTest::newRow("Hebrew") << u"איש לא בא"_s << true;
        QTest::newRow("Arabic") << u"لم يأت أحد"_s << true;
    }
    void theLineOfAQuoteStandsWhereItsWordsBegin() {
        QFETCH(const QString, words);
        QFETCH(const bool, right);
        Form form(articleWith({Block{Quote{plain(words), {}}}}));
        form.body()->clearFocus();
        const QImage seen = form.body()->viewport()->grab().toImage();
        const QTextDocument &text = *form.body()->document();
        const QRectF line = text.documentLayout()->blockBoundingRect(text.begin());
        const QColor ink = coloursOf(form.body()->palette()).border;
        const auto inked = [&](double from, double to) {
            for (int x = int(from); x < int(to); ++x)
                if (seen.pixelColor(x, int(line.center().y())) == ink)
                    return true;
            return false;
        };
        const double width = text.textWidth(), margin = text.documentMargin();
        QCOMPARE(inked(margin, margin + 16), !right);
        QCOMPARE(inked(width - margin - 16, width - margin), right);
    }

    void onlyLettersThatSlantAreSlantedInAQuote() {
        Form form(articleWith({Block{Quote{plain(u"No one came."_s), {}}},
                               Block{Quote{plain(u"لم يأت أحد"_s), {}}}}));
        for (QTextBlock line = form.body()->document()->begin(); line.isValid(); line = line.next())
            if (line.length() > 1)
                QCOMPARE(line.layout()->formats().value(0).format.fontItalic(),
                         line.textDirection() == Qt::LeftToRight);
    }

    void preeditStaysThroughASave() {
        Form form(articleWith({paragraph(u"a"_s)}));
        form.body()->moveCursor(QTextCursor::End);
        QTest::keyClicks(form.body(), u"b"_s);
        composed(form.body(), u"にほ"_s);
        QTRY_VERIFY(form.desk.stored().body[0] == paragraph(u"ab"_s));
        QCOMPARE(preedit(*form.body()), u"にほ"_s);
        composed(form.body(), {}, u"日本"_s);
        QCOMPARE(form.body()->toPlainText(), u"ab日本"_s);
        QTRY_VERIFY(form.desk.stored().body[0] == paragraph(u"ab日本"_s));
    }

    void preeditInTheHeadlineStaysThroughASave() {
        Form form(articleWith({paragraph(u"a"_s)}));
        HeadField *headline = form.field("headline");
        headline->moveCursor(QTextCursor::End);
        QTest::keyClicks(headline, u"!"_s);
        composed(headline, u"かん"_s);
        QTRY_COMPARE(form.desk.stored().headline, u"Ferry returns!"_s);
        QCOMPARE(preedit(*headline), u"かん"_s);
        composed(headline, {}, u"漢"_s);
        QCOMPARE(form.article().headline, u"Ferry returns!漢"_s);
    }

    void preeditStaysWhileSpellingLooks() {
        Spelled spelled(written({u"The fery went to the harbor"_s}));
        QVERIFY(QTest::qWaitFor([&] { return spelled.settled(); }));
        const QStringList before = spelled.marked();
        QVERIFY(!before.isEmpty());
        BodyEdit *body = spelled.form.body();
        composed(body, u"zzzz"_s); // no word of any dictionary, and none to be judged yet
        QTest::qWait(400);
        QCOMPARE(preedit(*body), u"zzzz"_s);
        QCOMPARE(spelled.marked(), before);
    }

    void aComposedSlashOrSignIsText() {
        Form form(articleWith({}));
        QSignalSpy menus(form.body(), &BodyEdit::blockMenuWanted);
        form.body()->setFocus();
        composed(form.body(), u"/"_s);
        QCOMPARE(preedit(*form.body()), u"/"_s);
        composed(form.body(), u"/h"_s);
        QCOMPARE(preedit(*form.body()), u"/h"_s);
        composed(form.body(), u"## "_s); // no subheading before it is done
        QCOMPARE(preedit(*form.body()), u"## "_s);
        QCOMPARE(form.body()->toPlainText(), QString());
        QCOMPARE(menus.size(), 0);
        composed(form.body(), {}, u"好"_s);
        QCOMPARE(form.body()->toPlainText(), u"好"_s);
    }

    void changesFromElsewhereLeavePreeditAlone() {
        Form form(articleWith({paragraph(u"a"_s), paragraph(u"b"_s)}));
        form.body()->moveCursor(QTextCursor::End);
        composed(form.body(), u"ni"_s);
        QTest::keyClicks(form.field("headline"), u"!"_s);
        QCOMPARE(preedit(*form.body()), u"ni"_s);
        composed(form.body(), {}, u"你"_s);
        QCOMPARE(form.body()->toPlainText(), u"a\nb你"_s);
    }
};

STANDFIRST_TEST(WritingSystemsTest)
#include "WritingSystemsTest.moc"
