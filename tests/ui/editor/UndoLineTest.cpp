// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/UndoLine.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/EditorForm.h"
#include <QPushButton>

using namespace Qt::StringLiterals;

/// One line of undo over all of an article.
class UndoLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savingDoesNotClearIt() {
        Form form(articleWith({paragraph(u"The boat is back."_s)}));
        form.body()->setFocus();
        QTest::keyClicks(form.body(), u"Now "_s);
        QTRY_VERIFY(plainText(form.desk.stored().body).startsWith(u"Now The boat"_s));
        QTRY_COMPARE(form.desk.open.saving(), OpenArticle::Saving::Saved);
        QTest::keyClick(form.body(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(plainText(form.desk.stored().body), u"The boat is back."_s);
    }

    void whatMayOnlyBeReadIsNotTakenBack() {
        Form form(articleWith({paragraph(u"The boat is back."_s)}));
        OpenArticle &open = form.desk.open;
        QTest::keyClicks(form.body(), u"b"_s);
        QTest::keyClicks(form.field("headline"), u"!"_s);
        QTRY_COMPARE(open.saving(), OpenArticle::Saving::Saved);
        open.reload(must(form.desk.newsroom->articles().step(
            open.id(), open.saveNumber(),
            {.to = State::Approved, .seals = true, .action = u"approve"_s})));
        const Article approved = form.article();
        QTest::keyClick(form.body(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(form.field("headline"), Qt::Key_Z, Qt::ControlModifier);
        form.editor.run(u"undo"_s);
        QVERIFY(form.article() == approved);
        form.editor.findChild<QPushButton *>(u"edit-anyway"_s)
            ->click(); // now it is one's own again
        QTest::keyClick(form.body(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(form.article().headline != approved.headline);
        QVERIFY(form.article().body == approved.body);
        QTest::keyClick(form.body(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(form.article().body != approved.body);
    }

    void aRestoredRevisionIsTakenBackByOneCtrlZ() {
        Form form(articleWith({paragraph(u"The boat is back."_s), paragraph(u"It was late."_s)}));
        const ArticleId id = form.desk.open.id();
        ArticleStore &articles = form.desk.newsroom->articles();
        const int number = must(articles.keepRevision(id, {}));
        form.desk.open.reload(must(articles.load(id)));
        QTest::keyClicks(form.field("headline"), u"Late: "_s);
        form.body()->setFocus();
        QTest::keyClicks(form.body(), u"At last. "_s);
        form.desk.open.change(OpenArticle::Part::Story, this,
                              [](Article &article) { article.tags = {u"storm"_s}; });
        QTRY_COMPARE(form.desk.stored().tags, QStringList{u"storm"_s});
        QTRY_COMPARE(form.desk.open.saving(), OpenArticle::Saving::Saved);
        const Article before = form.article();
        form.desk.open.reload(
            must(articles.restoreRevision(id, form.desk.open.saveNumber(), number)), this);
        QCOMPARE(plainText(form.article().body), u"The boat is back.\nIt was late."_s);
        QVERIFY(form.article().tags != before.tags);
        form.body()->setFocus();
        QTest::keyClick(form.body(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(form.article().headline, before.headline);
        QCOMPARE(plainText(form.article().body), plainText(before.body));
        QCOMPARE(form.article().tags, before.tags);
        QTest::keyClick(form.body(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(plainText(form.article().body), u"The boat is back.\nIt was late."_s);
        QVERIFY(form.article().tags != before.tags);
    }
};

STANDFIRST_TEST(UndoLineTest)
#include "UndoLineTest.moc"
