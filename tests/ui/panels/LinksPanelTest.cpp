// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/support/window/PanelDesk.h"
#include "ui/editor/LinkPicker.h"
#include <QApplication>
#include <QListView>
#include <QListWidget>
#include <QSignalSpy>

namespace {

Article withLinks() {
    Article article = sampleArticle(QStringLiteral("Ferry returns"));
    Marks link;
    link.href = QStringLiteral("https://example.org/tides");
    article.body = {{Paragraph{{{QStringLiteral("the tide table"), link}}}},
                    {ReadAlso{QStringLiteral("Rail strike called off"), {}, {}}}};
    return article;
}

} // namespace

/// The Links panel: where the article leads, and what leads to it.
class LinksPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anUnresolvedHeadlineIsToldAndCounted();
    void itIsFoundInTheArchive();
    void removingTakesTheLineOut();
    void whatLinksHereIsListedAndOpens();
    void addingIsTheEditorsAction();
    void nothingIsClippedOrWithoutAName();
};

void LinksPanelTest::anUnresolvedHeadlineIsToldAndCounted() {
    PanelDesk p(QStringLiteral("links"), withLinks());
    auto *list = p.find<QListWidget>("read-also-list");
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Rail strike called off, no article yet"));
    QCOMPARE(p.panel->open(), 1);
    QCOMPARE(p.find<QListWidget>("links-in-text")->count(), 1);
}

void LinksPanelTest::itIsFoundInTheArchive() {
    PanelDesk p(QStringLiteral("links"), withLinks());
    const WorkingCopy other =
        p.desk.newsroom.publish(QStringLiteral("Rail strike called off after late offer"));
    p.find<QListWidget>("read-also-list")->setCurrentRow(0);
    p.press("find-article");
    auto *picker = p.panel->findChild<LinkPicker *>();
    QVERIFY(picker);
    auto *field = picker->findChild<QLineEdit *>(QStringLiteral("link-search"));
    QCOMPARE(field->text(), QStringLiteral("Rail strike called off"));
    auto *list = picker->findChild<QListView *>();
    QTRY_VERIFY(list->currentIndex().isValid());
    QTest::keyClick(field, Qt::Key_Return);
    const Block expected{ReadAlso{other.article.headline, other.article.id, {}}};
    QVERIFY(p.article().body[1] == expected);
    QTRY_COMPARE(
        p.find<QListWidget>("read-also-list")->item(0)->data(Qt::AccessibleTextRole).toString(),
        other.article.headline + QStringLiteral(", Published"));
    QCOMPARE(p.panel->open(), 0);
}

void LinksPanelTest::removingTakesTheLineOut() {
    PanelDesk p(QStringLiteral("links"), withLinks());
    p.find<QListWidget>("read-also-list")->setCurrentRow(0);
    p.press("remove-link");
    QCOMPARE(p.article().body.size(), 1U);
    QTRY_COMPARE(p.find<QListWidget>("read-also-list")->count(), 0);
}

void LinksPanelTest::whatLinksHereIsListedAndOpens() {
    PanelDesk p(QStringLiteral("links"), withLinks());
    Article other = sampleArticle(QStringLiteral("Timetable again"));
    other.body = {{ReadAlso{QStringLiteral("Ferry returns"), p.desk.open.id(), {}}}};
    must(p.desk.newsroom->articles().add(other));
    p.panel->show(&p.desk.open);
    auto *from = p.find<QListWidget>("linked-from");
    QTRY_COMPARE(from->count(), 1);
    QSignalSpy opened(p.panel, &Panel::openArticle);
    Q_EMIT from->itemActivated(from->item(0));
    QCOMPARE(opened.first().first().toString(), other.id.toText());
}

void LinksPanelTest::addingIsTheEditorsAction() {
    PanelDesk p(QStringLiteral("links"), withLinks());
    QSignalSpy run(p.panel, &Panel::run);
    p.press("add-read-also");
    QCOMPARE(run.first().first().toString(), QStringLiteral("insert-read-also"));
}

void LinksPanelTest::nothingIsClippedOrWithoutAName() {
    PanelDesk p(QStringLiteral("links"), withLinks());
    QTest::qWait(50);
    QCOMPARE(p.faults(), QStringList());
}

STANDFIRST_TEST(LinksPanelTest)
#include "LinksPanelTest.moc"
