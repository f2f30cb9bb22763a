// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/ArticleEditor.h"
#include "model/article/ArticleJson.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/EditorForm.h"
#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <random>

/// The form of an open article, driven by keys.
class ArticleEditorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsOnDiskWithinOneAndAHalfSeconds();
    void openingChangesNothing();
    void enterGoesFromFieldToField();
    void tagsAreTypedOneAfterTheOther();
    void aHeadlineIsOneLineOfText();
    void undoGoesThroughFieldsAndBodyInTheOrderOfTheWork();
    void whatAPanelChangesIsShownAndTheCaretStays();
    void anApprovedArticleIsReadUntilAPersonEditsItAnyway();
    void aBylineIsNamesAndRoles();
    void boldIsTypedByTheTool();
    void theInputMethodsPreeditIsNotSaved();
    void aRobotNeverMakesABodyThatDoesNotDecode();
    void everyControlHasAName();
    void theCaretComesBackWhereItWas();
    void aLongHeadScrollsAwayWithTheTextAndComesBack();
};

void ArticleEditorTest::whatIsTypedIsOnDiskWithinOneAndAHalfSeconds() {
    Form form(articleWith({}));
    form.body()->setFocus();
    QTest::keyClicks(form.body(), QStringLiteral("The boat is back."));
    const Body expected{paragraph(QStringLiteral("The boat is back."))};
    QTRY_VERIFY_WITH_TIMEOUT(form.desk.stored().body == expected, 1500);
}

void ArticleEditorTest::openingChangesNothing() {
    Form form(sampleArticle(QStringLiteral("Ferry returns")));
    QTest::qWait(700);
    QCOMPARE(form.desk.open.saveNumber(), 1);
    QCOMPARE(form.desk.open.saving(), OpenArticle::Saving::Saved);
    QVERIFY(form.article() == form.desk.stored());
}

void ArticleEditorTest::enterGoesFromFieldToField() {
    Form form(articleWith({}));
    form.field("headline")->setFocus();
    QTest::keyClick(form.field("headline"), Qt::Key_Return);
    QVERIFY(form.field("standfirst")->hasFocus());
    QTest::keyClick(form.field("standfirst"), Qt::Key_Return);
    QVERIFY(form.field("byline")->hasFocus());
    QTest::keyClick(form.field("byline"), Qt::Key_Return);
    QVERIFY(form.body()->hasFocus());
    form.field("byline")->setFocus();
    QTest::keyClick(form.field("byline"), Qt::Key_Tab);
    QVERIFY(form.field("dateline")->hasFocus());
    QTest::keyClick(form.field("dateline"), Qt::Key_Return);
    QVERIFY(form.body()->hasFocus());
}

void ArticleEditorTest::tagsAreTypedOneAfterTheOther() {
    Form form(articleWith({}));
    const QStringList before = form.article().tags;
    QVERIFY(form.editor.run(QStringLiteral("add-tag")));
    auto *field = form.editor.findChild<QLineEdit *>(QStringLiteral("new-tag"));
    QVERIFY(field->hasFocus());
    for (const auto &tag : {QStringLiteral("night boats"), QStringLiteral("pier")}) {
        QTest::keyClicks(field, tag);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->isVisible() && field->hasFocus() && field->text().isEmpty());
    }
    QCOMPARE(form.article().tags,
             before + QStringList({QStringLiteral("night boats"), QStringLiteral("pier")}));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!field->isVisible());
    form.editor.run(QStringLiteral("add-tag"));
    QTest::keyClicks(field, QStringLiteral("not this"));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QCOMPARE(form.article().tags.size(), before.size() + 2);
}

void ArticleEditorTest::aHeadlineIsOneLineOfText() {
    Form form(articleWith({}));
    HeadField *headline = form.field("headline");
    headline->setFocus();
    headline->selectAll();
    QApplication::clipboard()->setText(QStringLiteral("Two\nlines \u00ab\u00a0here\u00a0\u00bb"));
    QTest::keyClick(headline, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(form.article().headline, QStringLiteral("Two lines \u00ab\u00a0here\u00a0\u00bb"));
    const int height = headline->height();
    QTest::keyClicks(headline, QStringLiteral(" and many more words so that it needs a line more"));
    QTRY_VERIFY(headline->height() > height);
}

void ArticleEditorTest::undoGoesThroughFieldsAndBodyInTheOrderOfTheWork() {
    Form form(articleWith({paragraph(QStringLiteral("a"))}));
    HeadField *headline = form.field("headline");
    form.body()->setFocus();
    form.body()->moveCursor(QTextCursor::End);
    QTest::keyClicks(form.body(), QStringLiteral("b"));
    headline->setFocus();
    headline->moveCursor(QTextCursor::End);
    QTest::keyClicks(headline, QStringLiteral("!"));
    form.body()->setFocus();
    QTest::keyClicks(form.body(), QStringLiteral("c"));
    const auto state = [&] {
        return form.article().headline + u'|' + plainText(form.article().body).trimmed();
    };
    QCOMPARE(state(), QStringLiteral("Ferry returns!|abc"));
    QTest::keyClick(form.body(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(state(), QStringLiteral("Ferry returns!|ab"));
    QTest::keyClick(form.body(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(state(), QStringLiteral("Ferry returns|ab"));
    QVERIFY(headline->hasFocus());
    QTest::keyClick(headline, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(state(), QStringLiteral("Ferry returns|a"));
    for (int i = 0; i < 3; ++i)
        form.editor.run(QStringLiteral("redo"));
    QCOMPARE(state(), QStringLiteral("Ferry returns!|abc"));
}

void ArticleEditorTest::whatAPanelChangesIsShownAndTheCaretStays() {
    Form form(articleWith(
        {paragraph(QStringLiteral("first")), {PhotoBlock{}}, paragraph(QStringLiteral("last"))}));
    form.body()->moveCursor(QTextCursor::End);
    form.desk.open.change(OpenArticle::Part::Blocks, this, [](Article &article) {
        std::get<PhotoBlock>(article.body[1].is).use.credit = QStringLiteral("Ada Marsh");
    });
    QCOMPARE(std::get<PhotoBlock>(form.body()->body()[1].is).use.credit,
             QStringLiteral("Ada Marsh"));
    QVERIFY(form.body()->textCursor().atEnd());
    QTest::keyClicks(form.body(), QStringLiteral("!"));
    QCOMPARE(std::get<PhotoBlock>(form.article().body[1].is).use.credit,
             QStringLiteral("Ada Marsh"));
    QVERIFY(form.article().body[2] == paragraph(QStringLiteral("last!")));
}

void ArticleEditorTest::anApprovedArticleIsReadUntilAPersonEditsItAnyway() {
    Form form(articleWith({paragraph(QStringLiteral("a"))}));
    ArticleStore::Step approve;
    approve.to = State::Approved;
    approve.seals = true;
    approve.action = QStringLiteral("approve");
    form.desk.open.reload(must(form.desk.newsroom->articles().step(
        form.desk.open.id(), form.desk.open.saveNumber(), approve)));
    QVERIFY(form.body()->isReadOnly());
    QTest::keyClicks(form.body(), QStringLiteral("b"));
    form.editor.run(QStringLiteral("divider"));
    QCOMPARE(form.article().body.size(), 1U);
    auto *anyway = form.editor.findChild<QPushButton *>(QStringLiteral("edit-anyway"));
    QVERIFY(anyway->isVisible());
    QCOMPARE(form.editor.findChild<QLabel *>(QStringLiteral("editor-notice"))->text(),
             QStringLiteral("Approved. Editing it ends the approval."));
    anyway->click();
    QTest::keyClicks(form.body(), QStringLiteral("b"));
    QTRY_COMPARE(form.article().state, State::Draft);
    QCOMPARE(anyway->text(), QStringLiteral("Undo change"));
}

void ArticleEditorTest::aBylineIsNamesAndRoles() {
    Form form(articleWith({}));
    HeadField *byline = form.field("byline");
    byline->setFocus();
    byline->selectAll();
    QTest::keyClicks(byline, QStringLiteral("Nadia Feld, Reporter; Tom Ruiz"));
    const QList<BylineEntry> expected{
        {QStringLiteral("Nadia Feld"), QStringLiteral("Reporter"), {}},
        {QStringLiteral("Tom Ruiz"), {}, {}}};
    QVERIFY(form.article().byline == expected);
}

void ArticleEditorTest::boldIsTypedByTheTool() {
    Form form(articleWith({}));
    auto *bold = form.editor.findChild<QToolButton *>(QStringLiteral("tool-bold"));
    QTest::keyClicks(form.body(), QStringLiteral("so "));
    bold->click();
    QVERIFY(bold->isChecked());
    QTest::keyClicks(form.body(), QStringLiteral("it"));
    bold->click();
    QVERIFY(!bold->isChecked());
    QTest::keyClicks(form.body(), QStringLiteral(" is"));
    Marks strong;
    strong.strong = true;
    const Block expected{Paragraph{{{QStringLiteral("so "), {}},
                                    {QStringLiteral("it"), strong},
                                    {QStringLiteral(" is"), {}}}}};
    QVERIFY(form.article().body[0] == expected);
}

void ArticleEditorTest::theInputMethodsPreeditIsNotSaved() {
    Form form(articleWith({paragraph(QStringLiteral("a"))}));
    form.body()->moveCursor(QTextCursor::End);
    QInputMethodEvent preedit(QStringLiteral("ni"), {});
    QApplication::sendEvent(form.body(), &preedit);
    QTest::qWait(800);
    QVERIFY(form.desk.stored().body[0] == paragraph(QStringLiteral("a")));
    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("\u4f60"));
    QApplication::sendEvent(form.body(), &commit);
    QVERIFY(form.article().body[0] == paragraph(QStringLiteral("a\u4f60")));
}

void ArticleEditorTest::aRobotNeverMakesABodyThatDoesNotDecode() {
    Form form(sampleArticle(QStringLiteral("Ferry returns")));
    BodyEdit *body = form.body();
    std::mt19937_64 random(11);
    const QStringList tools{QStringLiteral("bold"),          QStringLiteral("italic"),
                            QStringLiteral("subheading"),    QStringLiteral("subheading-3"),
                            QStringLiteral("quote"),         QStringLiteral("bulleted-list"),
                            QStringLiteral("numbered-list"), QStringLiteral("paragraph"),
                            QStringLiteral("divider"),       QStringLiteral("note"),
                            QStringLiteral("undo"),          QStringLiteral("redo"),
                            QStringLiteral("fact-box"),      QStringLiteral("move-up"),
                            QStringLiteral("move-down")};
    const QList<int> keys{Qt::Key_Return, Qt::Key_Return, Qt::Key_Backspace, Qt::Key_Delete,
                          Qt::Key_Left,   Qt::Key_Right,  Qt::Key_Up,        Qt::Key_Down,
                          Qt::Key_Home,   Qt::Key_End};
    for (int i = 0; i < 3000; ++i) {
        const auto kind = random() % 10;
        const auto shift = random() % 4 == 0 ? Qt::ShiftModifier : Qt::NoModifier;
        if (kind < 1)
            QTest::keyClick(body, "-> #1. "[random() % 7]);
        else if (kind < 4)
            QTest::keyClick(body, static_cast<char>('a' + random() % 26));
        else if (kind < 8)
            QTest::keyClick(body, static_cast<Qt::Key>(keys[qsizetype(random() % 10)]), shift);
        else if (kind < 9)
            form.editor.run(tools[qsizetype(random() % 15)]);
        else if (random() % 2)
            QTest::keyClick(body, Qt::Key_C, Qt::ControlModifier);
        else
            QTest::keyClick(body, Qt::Key_V, Qt::ControlModifier);
        if (i % 20)
            continue;
        const Article article = form.article();
        const QByteArray bytes = ArticleJson::encode(article);
        const auto back = ArticleJson::decode(bytes);
        QVERIFY2(back.ok(), qPrintable(back ? QString() : back.error().text));
        QVERIFY2(back->body == article.body, bytes.constData());
        if (article.body.size() > 60) {
            body->selectAll();
            QTest::keyClick(body, Qt::Key_Delete);
        }
    }
    form.desk.open.flush(this, [](const Result<SaveNumber> &) {});
    QTRY_COMPARE(form.desk.open.saving(), OpenArticle::Saving::Saved);
    QVERIFY(form.desk.stored().body == form.article().body);
}

void ArticleEditorTest::everyControlHasAName() {
    Form form(sampleArticle(QStringLiteral("Ferry returns")));
    for (const char *name : {"Headline", "Standfirst", "Byline", "Dateline", "Body", "Tags",
                             "Add tag", "Bold", "Italic", "Link", "Subheading", "Quote",
                             "Bulleted list", "Insert photo", "Insert read also"}) {
        bool found = false;
        for (const QWidget *widget : form.editor.findChildren<QWidget *>())
            found = found || widget->accessibleName() == QLatin1StringView(name);
        QVERIFY2(found, name);
    }
    auto *section = form.editor.findChild<QComboBox *>(QStringLiteral("article-section"));
    bool labelled = false;
    for (const QLabel *label : form.editor.findChildren<QLabel *>())
        labelled = labelled || (label->buddy() == section &&
                                label->accessibleName() == QStringLiteral("Article section"));
    QVERIFY(labelled);
    for (const QAbstractButton *button : form.editor.findChildren<QAbstractButton *>())
        QVERIFY2(!button->isVisible() || !button->accessibleName().isEmpty() ||
                     !button->text().isEmpty(),
                 qPrintable(button->objectName()));
}

void ArticleEditorTest::theCaretComesBackWhereItWas() {
    Form form(sampleArticle(QStringLiteral("Ferry returns")));
    form.body()->setFocus();
    QTextCursor cursor = form.body()->textCursor();
    cursor.setPosition(5);
    form.body()->setTextCursor(cursor);
    const QString place = form.editor.place();
    ArticleEditor again(form.desk.open, form.desk.quick, form.desk.slow);
    again.restorePlace(place);
    QCOMPARE(again.findChild<BodyEdit *>()->textCursor().position(), 5);
}

void ArticleEditorTest::aLongHeadScrollsAwayWithTheTextAndComesBack() {
    Body body;
    for (int i = 0; i < 60; ++i)
        body.push_back(paragraph(QStringLiteral("The boat is back, line %1.").arg(i)));
    Article article = articleWith(body);
    article.headline = QStringLiteral("A headline that goes on and on ").repeated(12).trimmed();
    Form form(article);
    form.editor.resize(700, 420);
    QTextEdit *text = form.body();
    const auto top = [&form](QWidget *of) { return of->mapTo(&form.editor, QPoint(0, 0)).y(); };
    text->setFocus();
    QTest::keyClick(text, Qt::Key_End, Qt::ControlModifier);
    QVERIFY(top(form.field("headline")) + form.field("headline")->height() <= 0);
    QVERIFY(text->height() > 300);
    QVERIFY(text->rect().contains(text->cursorRect()));
    const QWidget *tools = form.editor.findChild<QWidget *>(QStringLiteral("tools"));
    QVERIFY(tools && tools->visibleRegion().boundingRect().height() == tools->height());
    // Through all of it by keys: the line of the caret is always seen.
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(text, Qt::Key_Up);
        QVERIFY2(top(text) + text->cursorRect().top() >= 0 &&
                     text->rect().contains(text->cursorRect().center()),
                 qPrintable(QString::number(i)));
    }
    form.field("headline")->setFocus();
    QVERIFY(top(form.field("headline")) >= 0);
}

STANDFIRST_TEST(ArticleEditorTest)
#include "ArticleEditorTest.moc"
