// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/support/window/PanelDesk.h"
#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

namespace {

Article flawed() {
    Article article = sampleArticle(QStringLiteral("Ferry returns"));
    article.lead = PhotoUse{};
    article.lead->caption = plain(QStringLiteral("The quay"));
    article.body = {{Paragraph{plain(QStringLiteral("The the boat is back."))}}};
    return article;
}

int rowOf(QListWidget *list, const QString &words) {
    for (int i = 0; i < list->count(); ++i) {
        if (list->item(i)->data(Qt::AccessibleTextRole).toString().startsWith(words))
            return i;
    }
    return -1;
}

} // namespace

/// The Checks panel looks at the article on the screen by itself.
class ChecksPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theArticleOnTheScreenIsCheckedByItself();
    void aFindingLeadsToItsPlace();
    void aWarningIsIgnoredWithAReasonAndAnErrorIsNot();
    void whatIsGraverStandsFirst();
    void aRepairIsOneKeyAndChangesTheTextOnce();
    void theNextFindingIsOneKeyAway();
    void aHintIsLeftByItsWords();
    void nothingIsClippedOrWithoutAName();
};

void ChecksPanelTest::theArticleOnTheScreenIsCheckedByItself() {
    PanelDesk p(QStringLiteral("checks"), flawed());
    auto *list = p.find<QListWidget>("findings");
    QTRY_VERIFY(list->count() > 0);
    const int before = p.panel->open();
    QCOMPARE(before, list->count());
    p.desk.open.change(OpenArticle::Part::Head, this,
                       [](Article &article) { article.headline.clear(); });
    QTRY_VERIFY(p.panel->open() > before);
}

void ChecksPanelTest::aFindingLeadsToItsPlace() {
    PanelDesk p(QStringLiteral("checks"), flawed());
    auto *list = p.find<QListWidget>("findings");
    QTRY_VERIFY(list->count() > 0);
    QSignalSpy goTo(p.panel, &Panel::goTo);
    list->setCurrentRow(rowOf(list, QStringLiteral("Error")));
    p.press("go-to-finding");
    QVERIFY(goTo.first().first().toString().startsWith(QStringLiteral("lead")));
}

void ChecksPanelTest::aWarningIsIgnoredWithAReasonAndAnErrorIsNot() {
    PanelDesk p(QStringLiteral("checks"), flawed());
    auto *list = p.find<QListWidget>("findings");
    QTRY_VERIFY(rowOf(list, QStringLiteral("Warning")) >= 0);
    list->setCurrentRow(rowOf(list, QStringLiteral("Error")));
    QVERIFY(!p.find<QPushButton>("ignore-finding")->isEnabled());
    list->setCurrentRow(rowOf(list, QStringLiteral("Warning")));
    p.press("ignore-finding");
    QVERIFY(!p.find<QPushButton>("confirm-ignore")->isEnabled());
    const int before = list->count();
    QTest::keyClicks(p.find<QLineEdit>("ignore-reason"), QStringLiteral("A name"));
    QTest::keyClick(p.find<QLineEdit>("ignore-reason"), Qt::Key_Return);
    QCOMPARE(p.article().ignored.size(), 1);
    QCOMPARE(p.article().ignored[0].reason, QStringLiteral("A name"));
    QCOMPARE(p.article().ignored[0].person, QStringLiteral("Ada Marsh"));
    QTRY_COMPARE(list->count(), before - 1);
}

void ChecksPanelTest::whatIsGraverStandsFirst() {
    PanelDesk p(QStringLiteral("checks"), flawed());
    auto *list = p.find<QListWidget>("findings");
    QTRY_VERIFY(rowOf(list, QStringLiteral("Hint")) > 0);
    const auto last = [&](const QString &words) {
        int row = -1;
        for (int i = 0; i < list->count(); ++i)
            if (list->item(i)->data(Qt::AccessibleTextRole).toString().startsWith(words))
                row = i;
        return row;
    };
    QVERIFY(last(QStringLiteral("Error")) < rowOf(list, QStringLiteral("Warning")));
    QVERIFY(last(QStringLiteral("Warning")) < rowOf(list, QStringLiteral("Hint")));
}

void ChecksPanelTest::aRepairIsOneKeyAndChangesTheTextOnce() {
    Article article = flawed();
    article.body = {{Paragraph{plain(QStringLiteral("The  boat is very unique."))}}};
    PanelDesk p(QStringLiteral("checks"), article);
    auto *list = p.find<QListWidget>("findings");
    QTRY_VERIFY(rowOf(list, QStringLiteral("Warning, “very unique”")) >= 0);
    list->setCurrentRow(rowOf(list, QStringLiteral("Warning, “very unique”")));
    QCOMPARE(p.find<QPushButton>("fix-finding")->text(), QStringLiteral("Write “unique”"));
    QSignalSpy changed(&p.desk.open, &OpenArticle::changed);
    QVERIFY(p.panel->act(QStringLiteral("fix-finding")));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(plainText(p.article().body), QStringLiteral("The  boat is unique."));
    QTRY_VERIFY(rowOf(list, QStringLiteral("Warning, “very unique”")) < 0);
    list->setCurrentRow(rowOf(list, QStringLiteral("Hint, More than one space")));
    p.press("fix-finding");
    QCOMPARE(plainText(p.article().body), QStringLiteral("The boat is unique."));
}

void ChecksPanelTest::theNextFindingIsOneKeyAway() {
    PanelDesk p(QStringLiteral("checks"), flawed());
    auto *list = p.find<QListWidget>("findings");
    QTRY_VERIFY(list->count() > 2);
    QSignalSpy goTo(p.panel, &Panel::goTo);
    list->setCurrentRow(0);
    p.panel->act(QStringLiteral("next-finding"));
    QCOMPARE(list->currentRow(), 0);
    p.panel->act(QStringLiteral("next-finding"));
    QCOMPARE(list->currentRow(), 1);
    p.panel->act(QStringLiteral("previous-finding"));
    p.panel->act(QStringLiteral("previous-finding"));
    QCOMPARE(list->currentRow(), list->count() - 1);
    QCOMPARE(goTo.size(), 4);
    QVERIFY(!p.panel->act(QStringLiteral("bold")));
}

void ChecksPanelTest::aHintIsLeftByItsWords() {
    Article article = flawed();
    article.body = {{Paragraph{plain(QStringLiteral("The boat is very unique."))}}};
    PanelDesk p(QStringLiteral("checks"), article);
    auto *list = p.find<QListWidget>("findings");
    QTRY_VERIFY(rowOf(list, QStringLiteral("Warning, “very unique”")) >= 0);
    list->setCurrentRow(rowOf(list, QStringLiteral("Warning, “very unique”")));
    p.press("ignore-finding");
    QTest::keyClicks(p.find<QLineEdit>("ignore-reason"), QStringLiteral("Its name"));
    QTest::keyClick(p.find<QLineEdit>("ignore-reason"), Qt::Key_Return);
    QCOMPARE(p.article().ignored.value(0).where, QStringLiteral("very unique"));
    QTRY_VERIFY(rowOf(list, QStringLiteral("Warning, “very unique”")) < 0);
}

void ChecksPanelTest::nothingIsClippedOrWithoutAName() {
    PanelDesk p(QStringLiteral("checks"), flawed());
    QTRY_VERIFY(p.find<QListWidget>("findings")->count() > 0);
    QTest::qWait(50);
    QCOMPARE(p.faults(), QStringList());
}

STANDFIRST_TEST(ChecksPanelTest)
#include "ChecksPanelTest.moc"
