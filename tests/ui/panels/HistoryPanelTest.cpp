// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/EnglishPlurals.h"
#include "model/store/Settings.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/PanelDesk.h"
#include "ui/dialogs/CompareDialog.h"
#include "ui/editor/ArticleEditor.h"
#include "ui/editor/BodyEdit.h"
#include "ui/panels/PanelList.h"
#include <QPushButton>
#include <QSignalSpy>
using namespace Qt::StringLiterals;

namespace {

Article story(const QString &headline, const QString &text) {
    Article article = sampleArticle(headline);
    article.body = {{Paragraph{plain(text)}}};
    return article;
}

/// An article with two kept states, "on Monday" and "on Friday", and a third on the screen.
struct KeptDesk : PanelDesk {
    KeptDesk()
        : PanelDesk(u"history"_s, story(u"Ferry returns"_s, u"The boat is back on Monday"_s)),
          list(find<PanelList>("revisions")) {
        keep(u"first"_s);
        write(u"Ferry returns"_s, u"The boat is back on Friday"_s);
        keep(u"second"_s);
        write(u"Ferry at home"_s, u"The boat is back on Friday night"_s);
    }
    void write(const QString &headline, const QString &text) {
        desk.open.change(OpenArticle::Part::Head, nullptr, [&](Article &article) {
            article.headline = headline;
            article.body = {{Paragraph{plain(text)}}};
        });
        bool saved = false;
        desk.open.flush(panel, [&](const Result<SaveNumber> &) { saved = true; });
        QTRY_VERIFY(saved);
    }
    void keep(const QString &name) {
        bool kept = false;
        desk.quick.ask(
            panel,
            [id = desk.open.id(), name](Newsroom &newsroom) {
                must(newsroom.articles().keepRevision(id, name));
                return newsroom.articles().load(id);
            },
            [&](const Result<WorkingCopy> &copy) {
                desk.open.reload(must(copy));
                kept = true;
            });
        QTRY_VERIFY(kept);
        ++count;
        QTRY_COMPARE(list->count(), count);
    }
    QString differences() { return find<QLabel>("differences")->text(); }

    PanelList *list;
    int count = 0;
};

} // namespace

class HistoryPanelTest : public QObject {
    Q_OBJECT

    EnglishPlurals m_plurals;

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }

    void eachRevisionSaysWhenWhoAndHowManyWords() {
        KeptDesk p;
        const QString heard = p.list->item(0)->data(Qt::AccessibleTextRole).toString();
        QVERIFY2(heard.contains(u"you, Draft, 6 words"), qPrintable(heard));
        QVERIFY(p.list->item(0)->text().contains(u"second"));
    }

    void aRevisionIsComparedWithTheOneBefore() {
        KeptDesk p;
        p.list->choose(u"2"_s);
        p.press("compare-revisions");
        QTRY_VERIFY(p.find<QLabel>("differences")->isVisible());
        QCOMPARE(p.find<QLabel>("history-state")->text(), u"1 word written, 1 deleted"_s);
        QVERIFY2(p.differences().contains(u"line-through\">Monday<"), qPrintable(p.differences()));
        QVERIFY2(p.differences().contains(u"underline\">Friday<"), qPrintable(p.differences()));
        p.list->choose(u"1"_s); // nothing is before it
        QVERIFY(!p.find<QPushButton>("compare-revisions")->isEnabled());
    }

    void whatWasComparedIsReadOnWhenSomethingElseIsSaved() {
        KeptDesk p;
        p.list->choose(u"2"_s);
        p.press("compare-revisions");
        QTRY_VERIFY(p.find<QLabel>("differences")->isVisible());
        QSignalSpy choices(p.find<QComboBox>("compare-with")->model(),
                           &QAbstractItemModel::rowsRemoved);
        must(p.desk.newsroom->settings().set(u"name"_s, u"The Harbour Post"_s));
        QTest::qWait(1500); // heard within a second, read after a pause
        QCOMPARE(p.find<QLabel>("history-state")->text(), u"1 word written, 1 deleted"_s);
        QCOMPARE(choices.size(), 0); // nobody's list of choices closes
    }

    void anyRevisionIsComparedWithTheTextOnTheScreenAndWithAnyOther() {
        KeptDesk p;
        auto *with = p.find<QComboBox>("compare-with");
        p.list->choose(u"1"_s);
        with->setCurrentIndex(1);
        QTest::keyClick(p.list, Qt::Key_Return);
        QTRY_VERIFY(p.differences().contains(u"Friday night"));
        QVERIFY(p.differences().contains(u"Headline"));
        with->setCurrentIndex(with->findData(2));
        p.press("compare-revisions");
        QTRY_VERIFY(!p.differences().contains(u"Headline"));
        QVERIFY(p.differences().contains(u"underline\">Friday<")); // the older one first
    }

    void restoringKeepsWhatWasThereAndMakesANewRevision() {
        KeptDesk p;
        p.desk.open.change(OpenArticle::Part::Story, nullptr,
                           [](Article &article) { article.embargo = fromSeconds(4'000'000'000); });
        p.list->choose(u"1"_s);
        p.press("restore-revision");
        QTRY_COMPARE(p.list->count(), 4);
        QCOMPARE(plainText(p.article().body), u"The boat is back on Monday"_s);
        QCOMPARE(p.desk.stored().body, p.article().body);
        QCOMPARE(p.desk.stored().headline, u"Ferry returns"_s);
        QVERIFY(p.desk.stored().embargo.has_value());
        const auto revision = [&](int number) {
            return must(p.desk.newsroom->articles().revision(p.desk.open.id(), number));
        };
        QCOMPARE(plainText(revision(3).body), u"The boat is back on Friday night"_s);
        QCOMPARE(revision(4).body, p.article().body);
    }

    void whatWasRestoredStandsInTheEditorAndStaysThere() {
        KeptDesk p;
        ArticleEditor editor(p.desk.open, p.desk.quick, p.desk.slow);
        editor.show();
        auto *body = editor.findChild<BodyEdit *>();
        QTRY_VERIFY(body->toPlainText().contains(u"Friday night"));
        p.list->choose(u"1"_s);
        p.press("restore-revision");
        QTRY_COMPARE(p.list->count(), 4);
        QVERIFY2(body->toPlainText().contains(u"Monday"), qPrintable(body->toPlainText()));
        QVERIFY(!body->toPlainText().contains(u"Friday"));
        body->moveCursor(QTextCursor::End);
        QTest::keyClicks(body, u" again"_s);
        QTRY_COMPARE(plainText(p.desk.stored().body), u"The boat is back on Monday again"_s);
        QCOMPARE(p.desk.stored().headline, u"Ferry returns"_s);
    }

    void whatIsWrittenInAnArticleIsNoMarkupHere() {
        KeptDesk p;
        p.write(u"<b>& <img src=x>"_s, u"The boat"_s);
        p.find<QComboBox>("compare-with")->setCurrentIndex(1);
        p.press("compare-revisions");
        QTRY_VERIFY(p.differences().contains(u"&lt;b&gt;&amp;"));
        QVERIFY(!p.differences().contains(u"<img"));
    }

    void aClickAnywhereInARowChoosesIt() {
        KeptDesk p;
        for (const int row : {1, 0, 1}) {
            const QRect rect = p.list->visualItemRect(p.list->item(row));
            for (const int x : {4, rect.center().x(), p.list->viewport()->width() - 4}) {
                p.list->setCurrentRow(1 - row);
                QTest::mouseClick(p.list->viewport(), Qt::LeftButton, {}, {x, rect.center().y()});
                QCOMPARE(p.list->currentRow(), row);
            }
        }
    }

    void anArticleThatIsShownAgainKeepsTheChosenRowAndTheFocus() {
        KeptDesk p;
        p.list->choose(u"1"_s);
        p.list->setFocus();
        p.panel->show(&p.desk.open); // as after a change of the newsroom's settings
        QCOMPARE(p.list->count(), 2);
        p.keep(u"third"_s);
        QCOMPARE(p.list->currentKey(), u"1"_s);
        QVERIFY(p.list->hasFocus());
    }

    void whatStandsThereAlreadyIsNotRestoredAndThatIsSaid() {
        KeptDesk p;
        p.keep(u"third"_s);
        p.list->choose(u"3"_s);
        p.press("restore-revision");
        QTRY_VERIFY(!p.find<QLabel>("history-state")->text().isEmpty());
        QTest::qWait(300); // a new revision would be read by now
        QCOMPARE(p.list->count(), 3);
    }

    void whoRestoresByKeysStaysInThePanel() {
        KeptDesk p;
        p.list->choose(u"1"_s);
        p.find<QPushButton>("restore-revision")->setFocus();
        QTest::keyClick(p.find<QPushButton>("restore-revision"), Qt::Key_Space);
        QTRY_COMPARE(p.list->count(), 4);
        QVERIFY(p.list->hasFocus());
    }

    void aRevisionGetsANameInThePanel() {
        KeptDesk p;
        p.list->choose(u"1"_s);
        auto *name = p.find<QLineEdit>("revision-name");
        QVERIFY(!name->isVisible());
        p.press("name-this-revision");
        QCOMPARE(name->text(), u"first"_s); // as it is named now
        QTest::keyClicks(name, u"before the cuts"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(p.list->item(1)->text().contains(u"before the cuts"));
        QVERIFY(!name->isVisible());
        QCOMPARE(p.list->currentKey(), u"1"_s);
        p.press("name-this-revision");
        QTest::keyClicks(name, u"another"_s);
        QTest::keyClick(name, Qt::Key_Escape);
        QVERIFY(!name->isVisible());
        QVERIFY(p.list->item(1)->text().contains(u"before the cuts"));
    }

    void twoRevisionsAreComparedSideBySideTheOlderOneFirst() {
        KeptDesk p;
        p.list->choose(u"2"_s);
        p.press("compare-side-by-side");
        const QPointer<CompareDialog> dialog = p.inspector.findChild<CompareDialog *>();
        QVERIFY(dialog);
        auto *before = dialog->findChild<QComboBox *>(u"compare-before"_s);
        QTRY_COMPARE(before->currentData().toInt(), 1);
        QCOMPARE(dialog->findChild<QComboBox *>(u"compare-after"_s)->currentData().toInt(), 2);
        dialog->reject();
        QTRY_VERIFY(!dialog);
    }

    void nothingIsClippedOrWithoutAName() {
        KeptDesk p;
        p.list->choose(u"2"_s);
        p.press("compare-revisions");
        QTRY_VERIFY(p.find<QLabel>("differences")->isVisible());
        QTest::qWait(50);
        p.press("name-this-revision");
        QTest::qWait(20);
        QCOMPARE(p.faults(), QStringList());
    }
};

STANDFIRST_TEST(HistoryPanelTest)
#include "HistoryPanelTest.moc"
