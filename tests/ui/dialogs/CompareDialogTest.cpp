// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CompareDialog.h"
#include "model/base/EnglishPlurals.h"
#include "model/review/FiguresGuard.h"
#include "model/review/QuoteGuard.h"
#include "tests/support/TestMain.h"
#include "tests/support/Typist.h"
#include "tests/support/window/WritingDesk.h"
#include "ui/dialogs/SideView.h"
#include "ui/look/Colours.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QTextTable>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

Article story(int paragraphs) {
    Article article;
    article.headline = u"Ferry returns"_s;
    for (int at = 1; at <= paragraphs; ++at)
        article.body.push_back({Paragraph{
            plain(u"Boat number %1 came back on Monday with all of its hands"_s.arg(at))}});
    return article;
}

/// A kept article, another text on the screen, and the dialog over both.
struct Compared {
    explicit Compared(const Article &before, const std::function<void(Article &)> &edit)
        : desk(before) {
        must(desk.newsroom->articles().keepRevision(desk.open.id(), u"first"_s));
        Article screen = desk.open.article();
        edit(screen);
        dialog = new CompareDialog(desk.quick, screen, CompareDialog::TheOneBefore,
                                   CompareDialog::OnTheScreen, nullptr);
        dialog->open();
        QApplication::setActiveWindow(dialog);
        view = dialog->findChild<SideView *>();
        list = find<QListWidget>("compare-list");
        QTRY_VERIFY(!find<QLabel>("compare-summary")->text().isEmpty());
    }
    ~Compared() { delete dialog; }
    template<class T>
    T *find(const char *name) {
        return dialog->findChild<T *>(QLatin1StringView(name));
    }
    QTextTable *table() {
        return view->textCursor().document()->rootFrame()->childFrames().isEmpty()
                   ? nullptr
                   : qobject_cast<QTextTable *>(
                         view->document()->rootFrame()->childFrames().first());
    }
    QString cell(int row, int column) {
        const QTextTableCell cell = table()->cellAt(row, column);
        QTextCursor cursor = cell.firstCursorPosition();
        cursor.setPosition(cell.lastPosition(), QTextCursor::KeepAnchor);
        return cursor.selectedText().replace(QChar::LineSeparator, u'\n');
    }
    QStringList row(int row) { return {cell(row, 0), cell(row, 1), cell(row, 2)}; }

    WritingDesk desk;
    QPointer<CompareDialog> dialog;
    SideView *view = nullptr;
    QListWidget *list = nullptr;
};

void write(Article &article, size_t block, const QString &text) {
    article.body[block] = {Paragraph{plain(text)}};
}

} // namespace

class CompareDialogTest : public QObject {
    Q_OBJECT

    EnglishPlurals m_plurals;

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }

    void bothTextsStandBesideEachOtherWithTheWordsThatDifferMarked() {
        Compared c(story(3), [](Article &article) {
            write(article, 1, u"Boat number 2 came back on Friday with all of its hands"_s);
            article.tags = {u"ferries"_s};
        });
        QCOMPARE(c.find<QLabel>("compare-summary")->text(),
                 u"1 word written, 1 deleted, 1 other difference"_s);
        QCOMPARE(
            c.row(2),
            (QStringList{u"Text, block 2"_s + QChar::ParagraphSeparator + u"! Monday → Friday"_s,
                         u"Boat number 2 came back on Monday with all of its hands"_s,
                         u"Boat number 2 came back on Friday with all of its hands"_s}));
        QTextCursor word =
            c.view->document()->find(u"Friday"_s, c.table()->cellAt(2, 2).firstPosition());
        QVERIFY(word.charFormat().fontUnderline());
        word = c.view->document()->find(u"Monday"_s, c.table()->cellAt(2, 1).firstPosition());
        QVERIFY(word.charFormat().fontStrikeOut());
        QVERIFY(!c.view->document()->find(u"Boat number 2"_s).charFormat().fontStrikeOut());
        QCOMPARE(c.row(c.table()->rows() - 1), (QStringList{u"Tags"_s, QString(), u"ferries"_s}));
    }

    void whatBelongsTogetherStandsAtOneHeightHoweverFarItIsScrolled() {
        Compared c(story(60), [](Article &article) {
            write(article, 5, u"A line much longer than the one before. "_s.repeated(30));
            write(article, 50, u"Boat number 51 came back on Friday with all of its hands"_s);
        });
        c.find<QCheckBox>("compare-whole")->setChecked(true);
        const auto height = [&](int column) {
            return c.view->cursorRect(c.table()->cellAt(52, column).firstCursorPosition()).top();
        };
        QVERIFY(c.cell(52, 2).contains(u"Friday"));
        QCOMPARE(height(1), height(2));
        c.view->verticalScrollBar()->setValue(0);
        const int before = height(1);
        c.view->verticalScrollBar()->setValue(200);
        QCOMPARE(height(1), before - 200);
        QCOMPARE(height(2), before - 200);
    }

    void nextAndPreviousGoFromDifferenceToDifferenceByKeys() {
        Compared c(story(80), [](Article &article) {
            for (size_t at : {2U, 40U, 79U})
                write(article, at,
                      u"Boat number %1 came back on Friday with all of its hands"_s.arg(at + 1));
        });
        c.find<QCheckBox>("compare-whole")->setChecked(true);
        auto *count = c.find<QLabel>("compare-count");
        QCOMPARE(count->text(), u"1 of 3"_s);
        QVERIFY(!c.find<QPushButton>("compare-previous")->isEnabled());
        QTest::keyClick(c.dialog, Qt::Key_F8);
        QCOMPARE(count->text(), u"2 of 3"_s);
        const auto seen = [&] {
            const int top = c.view->cursorRect(c.view->textCursor()).top();
            return top >= 0 && top < c.view->viewport()->height();
        };
        QVERIFY(seen());
        QVERIFY(c.view->textCursor().block().text().startsWith(u"Text, block 41"_s));
        QTest::keyClick(c.dialog, Qt::Key_F8);
        QTest::keyClick(c.dialog, Qt::Key_F8); // no further
        QCOMPARE(count->text(), u"3 of 3"_s);
        QVERIFY(seen());
        QVERIFY(!c.find<QPushButton>("compare-next")->isEnabled());
        QTest::keyClick(c.dialog, Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(count->text(), u"2 of 3"_s);
        QTest::keyClick(c.list, Qt::Key_Home);
        QCOMPARE(count->text(), u"1 of 3"_s);
    }

    void longStretchesThatAreTheSameAreFoldedUntilAskedFor() {
        Compared c(story(40), [](Article &article) {
            write(article, 20, u"Boat number 21 came back on Friday with all of its hands"_s);
        });
        QCOMPARE(c.table()->rows(), 5);
        QVERIFY2(c.cell(0, 1).contains(u"20 parts the same"_s), qPrintable(c.cell(0, 1)));
        QVERIFY2(c.cell(4, 1).contains(u"18 parts the same"_s), qPrintable(c.cell(4, 1)));
        c.find<QCheckBox>("compare-whole")->setChecked(true);
        QCOMPARE(c.table()->rows(), 41);
    }

    void aMovedParagraphIsSeenAtBothPlaces() {
        Compared c(story(3), [](Article &article) {
            std::rotate(article.body.begin(), article.body.begin() + 1, article.body.end());
        });
        QCOMPARE(c.list->count(), 1);
        QVERIFY(c.cell(1, 1).startsWith(u"moved to Text, block 3\nBoat number 1"_s));
        QVERIFY(c.cell(1, 2).isEmpty());
        QVERIFY(c.cell(4, 2).startsWith(u"moved here from Text, block 1\nBoat number 1"_s));
        QVERIFY(c.cell(4, 1).isEmpty());
    }

    void anyTwoStatesAreChosen() {
        Compared c(story(2), [](Article &article) { article.headline = u"Ferry at home"_s; });
        QCOMPARE(c.list->count(), 1);
        auto *before = c.find<QComboBox>("compare-before");
        QVERIFY(before->currentText().endsWith(u"first"_s));
        before->setCurrentIndex(before->findData(CompareDialog::OnTheScreen));
        QTRY_COMPARE(c.list->count(), 0);
        QCOMPARE(c.find<QLabel>("compare-summary")->text(), u"Nothing differs."_s);
        QVERIFY(!c.find<QPushButton>("compare-next")->isEnabled());
        QTest::keyClick(c.dialog, Qt::Key_F8); // nowhere to go, and no harm
    }

    void aScreenReaderHearsEachDifference() {
        Compared c(story(2), [](Article &article) {
            write(article, 0, u"Boat number 1 came back on Friday with all of its hands"_s);
        });
        QCOMPARE(
            c.list->item(0)->data(Qt::AccessibleTextRole).toString(),
            u"Text, block 1: deleted “Monday”, written “Friday”. Date changed from “Monday” to “Friday”"_s);
        for (const QWidget *widget :
             {static_cast<QWidget *>(c.view), static_cast<QWidget *>(c.list)})
            QVERIFY(!widget->accessibleName().isEmpty());
        for (const char *box : {"compare-before", "compare-after"}) {
            bool labelled = false;
            for (const QLabel *label : c.dialog->findChildren<QLabel *>())
                labelled = labelled || (label->buddy() &&
                                        label->buddy()->objectName() == QLatin1StringView(box));
            QVERIFY(labelled);
        }
    }

    void changedQuotationsAndFiguresAreToBeLookedAt() {
        Article before = story(1);
        write(before, 0, u"“We sign before noon,” said Lena Marin, who has waited 12 days."_s);
        Compared c(before, [](Article &article) {
            write(article, 0, u"“We sign before dawn,” said Lena Marin, who has waited 21 days."_s);
        });
        QCOMPARE(c.find<QLabel>("compare-guarded")->text(),
                 u"Look at: 1 quotation, 1 number, date or name"_s);
        const QString next(QChar::ParagraphSeparator);
        QCOMPARE(c.cell(1, 0),
                 u"Text, block 1"_s + next + u"! Quotation changed"_s + next + u"! 12 → 21"_s);
        const QString heard = c.list->item(0)->data(Qt::AccessibleTextRole).toString();
        QVERIFY2(heard.contains(u"Quotation changed from “We sign before noon,” to “We sign before "
                                "dawn,”. Number changed from “12” to “21”"_s),
                 qPrintable(heard));
    }

    void tenThousandWordsThatAllDifferHoldNobodyUp() {
        Article before = story(0);
        before.body = Typist(1).body(10'000);
        Article after = before;
        after.body = Typist(2).body(10'000);
        const QList<ComparedRow> rows = sideBySide(before, after);
        SideView view;
        view.resize(800, 600);
        view.QWidget::show();
        QElapsedTimer clock;
        clock.start();
        view.show(rows, {}, true);
        view.goTo(0);
        QVERIFY2(clock.elapsed() < 3000, QByteArray::number(clock.elapsed()).constData());
        const QList<Difference> differences = compare(before, after);
        clock.restart();
        QuoteGuard::look(differences, before, after);
        FiguresGuard::look(differences, before, after);
        QVERIFY2(clock.elapsed() < 1000, QByteArray::number(clock.elapsed()).constData());
    }

    void inTheDarkTheMarksAreTheDarkOnes() {
        Compared c(story(2), [](Article &article) { article.headline = u"Ferry at home"_s; });
        c.dialog->setPalette(paletteOf(darkColours()));
        QTRY_COMPARE(c.view->document()->find(u"home"_s).charFormat().background().color(),
                     darkColours().inserted);
        QCOMPARE(c.find<QLabel>("compare-count")->text(), u"1 of 1"_s);
    }
};

STANDFIRST_TEST(CompareDialogTest)
#include "CompareDialogTest.moc"
