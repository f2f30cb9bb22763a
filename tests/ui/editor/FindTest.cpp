// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/Find.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/EditorForm.h"
#include "ui/editor/BodyDocument.h"
#include "ui/editor/FindBar.h"
#include "ui/look/Colours.h"
#include <QCheckBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextDocument>

using namespace Qt::StringLiterals;

/// Finding and replacing in the form of an article, by keys.
class FindTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Form> m_form;

    static Article story() {
        Article article = articleWith({
            paragraph(u"The budget was late."_s),
            {Quote{plain(u"No budget, no ferry."_s), u"The budget minister"_s}},
            {BulletList{false, {plain(u"first budget"_s), plain(u"second"_s)}}},
            {PhotoBlock{
                {.caption = plain(u"The budget on paper"_s), .credit = u"Budget / Agency"_s}}},
            {FactBox{u"Budget facts"_s, {paragraph(u"A budget is a plan."_s)}}},
            {ReadAlso{u"Last year's budget"_s, {}, {}}},
        });
        article.headline = u"Budget day"_s;
        article.standfirst = u"All about the budget"_s;
        return article;
    }
    template<class T>
    T *find(const char *name) {
        return m_form->editor.findChild<T *>(QLatin1StringView(name));
    }
    void open(const Article &article) {
        m_form = std::make_unique<Form>(article);
        m_form->body()->setFocus();
    }
    void key(int key, Qt::KeyboardModifiers held = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), held);
    }
    void type(const QString &text) {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown,
                                QString(c), Qt::NoModifier);
    }
    QString count() { return find<QLabel>("match-count")->text(); }
    void look(const QString &words, const QString &expected, bool replacing = false) {
        m_form->editor.run(replacing ? u"replace"_s : u"find"_s);
        find<QLineEdit>("find-words")->clear();
        type(words);
        QTRY_COMPARE_WITH_TIMEOUT(count(), expected, 1500);
    }
    void replaceWith(const QString &words) {
        find<QLineEdit>("replace-with")->setFocus();
        find<QLineEdit>("replace-with")->setText(words);
    }
    QString chosen() {
        for (const QTextEdit *edit : m_form->editor.findChildren<QTextEdit *>())
            if (edit->textCursor().hasSelection())
                return edit->objectName() + u": "_s + edit->textCursor().selectedText();
        return {};
    }
    static QList<QTextEdit::ExtraSelection> marks(const QTextEdit *edit) {
        return edit->extraSelections();
    }

private Q_SLOTS:
    void cleanup() { m_form.reset(); }

    void theBarPushesTheTextAndFindsInHeadAndBodyAndOnCards() {
        open(story());
        const int before = m_form->body()->parentWidget()->height();
        look(u"budget"_s, u"3 of 11"_s); // from the caret in the body on
        QVERIFY(m_form->body()->parentWidget()->height() < before);
        QCOMPARE(find<FindBar>("find-bar")->mapTo(&m_form->editor, QPoint(0, 0)).y(),
                 m_form->body()->parentWidget()->geometry().bottom() + 1);
        QCOMPARE(chosen(), u"body: budget"_s);
        key(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count(), u"2 of 11"_s);
        QCOMPARE(chosen(), u"standfirst: budget"_s);
        key(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(chosen(), u"headline: Budget"_s);
        key(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count(), u"11 of 11"_s); // on the READ ALSO line, and round again
        key(Qt::Key_Return);
        QCOMPARE(count(), u"1 of 11"_s);
        QVERIFY(find<QLineEdit>("find-words")->hasFocus());
    }

    void eachTextOfACardIsAMatchOfItsOwn() {
        open(story());
        look(u"budget"_s, u"3 of 11"_s);
        QStringList seen;
        for (int i = 0; i < 11; ++i) {
            seen << count();
            key(Qt::Key_Return);
        }
        seen.removeDuplicates();
        QCOMPARE(seen.size(), 11);
    }

    void theChoicesNarrowWhatIsFound() {
        open(story());
        look(u"budget"_s, u"3 of 11"_s);
        find<QCheckBox>("find-case")->click();
        QTRY_COMPARE(count(), u"2 of 8"_s);
        find<QCheckBox>("find-case")->click();
        look(u"budge"_s, u"3 of 11"_s);
        find<QCheckBox>("find-whole-words")->click();
        QTRY_COMPARE(count(), u"No match"_s);
        find<QCheckBox>("find-whole-words")->click();
        find<QCheckBox>("find-expression")->click();
        look(u"\\bb\\w+t\\b"_s, u"3 of 11"_s);
    }

    void onlyTheMarkedTextIsSearchedInSelection() {
        open(articleWith({paragraph(u"one ferry, two ferry"_s), paragraph(u"three ferry"_s)}));
        QTextCursor cursor(m_form->body()->document());
        cursor.setPosition(4);
        cursor.setPosition(20, QTextCursor::KeepAnchor);
        m_form->body()->setTextCursor(cursor);
        m_form->editor.run(u"find"_s);
        find<QCheckBox>("find-in-selection")->click();
        find<QLineEdit>("find-words")->clear();
        type(u"ferry"_s);
        QTRY_COMPARE(count(), u"1 of 2"_s);
        find<QCheckBox>("find-in-selection")->click();
        QTRY_COMPARE(count(), u"2 of 4"_s); // with the headline
        key(Qt::Key_Escape);
        m_form->body()->selectAll(); // paragraphs: where to look, not what for
        m_form->editor.run(u"replace"_s);
        QVERIFY(find<QCheckBox>("find-in-selection")->isChecked());
        QTRY_COMPARE(count(), u"1 of 3"_s);
    }

    void aMarkedWordIsWhatIsLookedFor() {
        open(story());
        QTextCursor cursor(m_form->body()->document());
        cursor.setPosition(4);
        cursor.setPosition(10, QTextCursor::KeepAnchor);
        m_form->body()->setTextCursor(cursor);
        m_form->editor.run(u"find"_s);
        QCOMPARE(find<QLineEdit>("find-words")->text(), u"budget"_s);
        QTRY_COMPARE(count(), u"3 of 11"_s);
    }

    void escapeClosesTheBarAndGivesTheCaretBack() {
        open(story());
        look(u"late"_s, u"1 of 1"_s);
        key(Qt::Key_Escape);
        QVERIFY(find<FindBar>("find-bar")->isHidden());
        QVERIFY(m_form->body()->hasFocus());
        QCOMPARE(chosen(), u"body: late"_s);
        QVERIFY(marks(m_form->body()).isEmpty());
        m_form->editor.run(u"find"_s);
        m_form->body()->setFocus();
        key(Qt::Key_Escape);
        QVERIFY(find<FindBar>("find-bar")->isHidden());
    }

    void allMatchesAreShownWithoutTouchingTheText() {
        open(story());
        const Body before = m_form->body()->body();
        const int revision = m_form->body()->document()->revision();
        look(u"budget"_s, u"3 of 11"_s);
        const auto shown = marks(m_form->body());
        QCOMPARE(shown.size(), 8); // six in lines, two cards
        QCOMPARE(shown.first().format.background().color(),
                 coloursOf(m_form->body()->palette()).found);
        QCOMPARE(shown.first().cursor.selectedText(), u"budget"_s);
        QCOMPARE(marks(m_form->field("headline")).size(), 1);
        QCOMPARE(m_form->body()->document()->revision(), revision);
        QVERIFY(m_form->body()->body() == before);
        QCOMPARE(m_form->desk.open.saving(), OpenArticle::Saving::Saved);
    }

    void whatIsTypedWhileTheBarIsOpenIsSearchedToo() {
        open(story());
        look(u"budget"_s, u"3 of 11"_s);
        m_form->body()->setFocus();
        m_form->body()->moveCursor(QTextCursor::Start);
        type(u"budget "_s);
        QTRY_COMPARE(count(), u"12 match(es)"_s);
    }

    void theNextMatchIsReplacedAndThenTheNext() {
        open(articleWith({paragraph(u"ferry ferry ferry"_s)}));
        look(u"ferry"_s, u"2 of 4"_s, true);
        replaceWith(u"ferryboat"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(count(), u"3 of 4"_s);
        QCOMPARE(plainText(m_form->body()->body()), u"ferryboat ferry ferry"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(plainText(m_form->body()->body()), u"ferryboat ferryboat ferry"_s);
        m_form->editor.run(u"undo"_s);
        QCOMPARE(plainText(m_form->body()->body()), u"ferryboat ferry ferry"_s);
    }

    void replaceAllIsOneUndoStepOverHeadBodyAndCards() {
        open(story());
        const Article before = m_form->article();
        look(u"budget"_s, u"3 of 11"_s, true);
        replaceWith(u"plan"_s);
        find<QPushButton>("replace-all")->click();
        QTRY_COMPARE(count(), u"No match"_s);
        QVERIFY(find<QLabel>("find-sentence")->text().startsWith(u"11 replaced"_s));
        QVERIFY(!plainText(m_form->article().body).contains(u"budget"_s, Qt::CaseInsensitive));
        QCOMPARE(m_form->article().headline, u"plan day"_s);
        QCOMPARE(m_form->article().standfirst, u"All about the plan"_s);
        const auto &box = std::get<FactBox>(m_form->article().body[4].is);
        QCOMPARE(box.title, u"plan facts"_s);
        QCOMPARE(std::get<PhotoBlock>(m_form->article().body[3].is).use.credit, u"plan / Agency"_s);
        QCOMPARE(std::get<ReadAlso>(m_form->article().body[5].is).headline, u"Last year's plan"_s);
        const Article after = m_form->article();
        m_form->editor.run(u"undo"_s);
        QVERIFY(m_form->article().body == before.body);
        QCOMPARE(m_form->article().headline, before.headline);
        QCOMPARE(m_form->article().standfirst, before.standfirst);
        m_form->editor.run(u"redo"_s);
        QVERIFY(m_form->article().body == after.body);
        QCOMPARE(m_form->article().headline, after.headline);
    }

    void theReplacementHasTheMarksOfTheFirstReplacedCharacter() {
        open(articleWith(
            {{Paragraph{{{u"The "_s, {}}, {u"bud"_s, {.strong = true}}, {u"get was"_s, {}}}}},
             {PhotoBlock{{.caption = {{u"A "_s, {}}, {u"budget"_s, {.em = true}}}}}}}));
        look(u"budget"_s, u"1 of 2"_s, true);
        replaceWith(u"plan"_s);
        find<QPushButton>("replace-all")->click();
        QTRY_COMPARE(count(), u"No match"_s);
        const Body body = m_form->article().body;
        QCOMPARE(std::get<Paragraph>(body[0].is).text,
                 (InlineText{{u"The "_s, {}}, {u"plan"_s, {.strong = true}}, {u" was"_s, {}}}));
        QCOMPARE(std::get<PhotoBlock>(body[1].is).use.caption,
                 (InlineText{{u"A "_s, {}}, {u"plan"_s, {.em = true}}}));
    }

    void nothingCanBeReplacedIntoWhatABodyCannotSay() {
        const Body body{
            paragraph(u"x one"_s), {Quote{plain(u"x"_s), u"x said"_s}}, paragraph(u"x"_s)};
        open(articleWith(body));
        find<QCheckBox>("find-expression")->setChecked(true);
        look(u"(x)"_s, u"1 of 4"_s, true);
        replaceWith(QString(u"\ufffc\ufdd0\u2029\u0007$1"_s) + QChar(0xd83d));
        find<QPushButton>("replace-all")->click();
        QTRY_VERIFY(find<QLabel>("find-sentence")->text().startsWith(u"4 replaced"_s));
        QTextDocument again;
        BodyDocument::load(again, m_form->article().body);
        QVERIFY(BodyDocument::read(again) == m_form->article().body);
        QCOMPARE(m_form->article().body.size(), 3u);
        replaceWith(QString()); // words may go altogether
        find<QPushButton>("replace-all")->click();
        QTRY_COMPARE(count(), u"No match"_s);
        QCOMPARE(m_form->article().body.size(), 3u);
    }

    void anotherArticlesHeadlineIsFoundAndStays() {
        const ArticleId other = *ArticleId::fromText(u"0f7c1f3e-55a0-4b5e-9a3e-2f3b6f1d2c4a"_s);
        open(articleWith({{ReadAlso{u"Ferry budget"_s, other, {}}}, paragraph(u"budget"_s)}));
        look(u"budget"_s, u"1 of 2"_s, true);
        replaceWith(u"plan"_s);
        find<QPushButton>("replace-all")->click();
        QTRY_VERIFY(find<QLabel>("find-sentence")->text().contains(u"other articles"_s));
        QCOMPARE(std::get<ReadAlso>(m_form->article().body[0].is).headline, u"Ferry budget"_s);
        QCOMPARE(plainText(m_form->article().body), u"Ferry budget\nplan"_s);
    }

    void aFaultyOrCatastrophicExpressionIsNamedInTheBar() {
        open(articleWith({paragraph(QString(200, u'a') + u'!')}));
        find<QCheckBox>("find-expression")->setChecked(true);
        m_form->editor.run(u"find"_s);
        type(u"(a"_s);
        QTRY_VERIFY(find<QLabel>("find-sentence")->isVisible());
        QVERIFY(find<QLabel>("find-sentence")->text().contains(u"regular expression"_s));
        find<QLineEdit>("find-words")->setText(u"(a+)+$"_s);
        QTRY_VERIFY(find<QLabel>("find-sentence")->text().contains(u"too many ways"_s));
        find<QLineEdit>("find-words")->setText(u"a+"_s);
        QTRY_VERIFY(find<QLabel>("find-sentence")->isHidden());
    }

    void inAnArticleThatCannotBeChangedWordsAreFoundAndNotReplaced() {
        Article article = story();
        article.state = State::Spiked;
        open(article);
        look(u"budget"_s, u"3 of 11"_s, true);
        QVERIFY(!find<QPushButton>("replace-all")->isEnabled());
        QVERIFY(!find<QLineEdit>("replace-with")->isEnabled());
    }

    void tenThousandMatchesInAHundredThousandWordsDoNotStall() {
        Body body;
        for (int i = 0; i < 2'000; ++i)
            body.push_back(paragraph(
                u"the ferry and the harbour, "_s.repeated(5) +
                u"and so on for fifty words in each of the paragraphs of it, which is long enough to be a text that somebody may once write here."_s));
        open(articleWith(body));
        QElapsedTimer clock;
        qint64 longest = 0;
        m_form->editor.run(u"replace"_s);
        find<QLineEdit>("find-words")->setText(u"harbour"_s);
        while (count() != u"1 of 10000"_s) {
            clock.restart();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
            longest = std::max(longest, clock.elapsed());
            QVERIFY(longest < 3'000);
        }
        QVERIFY2(longest < 60, qPrintable(QString::number(longest))); // 10 on a quiet machine
        QVERIFY(marks(m_form->body()).size() < 500);
        replaceWith(u"port"_s);
        clock.restart();
        find<QPushButton>("replace-all")->click();
        QVERIFY(clock.elapsed() < 2'000);
        QTRY_COMPARE(count(), u"No match"_s);
        m_form->editor.run(u"undo"_s);
        QTRY_COMPARE(count(), u"10000 match(es)"_s);
    }
};

STANDFIRST_TEST(FindTest)
#include "FindTest.moc"
