// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/Checklist.h"
#include "model/store/SectionStore.h"
#include "model/store/Settings.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/PanelDesk.h"
#include <QApplication>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QWheelEvent>

/// The Story panel edits the facts of the open article.
class StoryPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachFieldChangesItsOwn();
    void openingAnArticleChangesNothing();
    void anEmbargoIsSetByTheNewsroomsClock();
    void aHandMadeSlugIsKeptAndMadeASlug();
    void scrollingThePanelChangesNothing();
    void aBoxOfTheChecklistIsTickedByNameAndUnticked();
    void nothingIsClippedOrWithoutAName();
};

void StoryPanelTest::eachFieldChangesItsOwn() {
    PanelDesk p(QStringLiteral("story"), sampleArticle(QStringLiteral("Ferry returns")));
    Article expected = p.article();
    auto *tags = p.find<QLineEdit>("story-tags");
    tags->selectAll();
    QTest::keyClicks(tags, QStringLiteral("budget,  coalition talks,"));
    expected.tags = {QStringLiteral("budget"), QStringLiteral("coalition talks")};
    p.find<QPlainTextEdit>("notes")->setPlainText(QStringLiteral("Call the harbour"));
    expected.notes = QStringLiteral("Call the harbour");
    p.find<QSpinBox>("target")->setValue(600);
    expected.target = 600;
    auto *urgency = p.find<QComboBox>("urgency");
    urgency->setFocus();
    QTest::keyClick(urgency, Qt::Key_Home);
    expected.urgency = 1;
    p.press("story-more");
    QTest::keyClicks(p.find<QLineEdit>("kicker"), QStringLiteral("Exclusive"));
    expected.kicker += QStringLiteral("Exclusive");
    p.press("comments-open");
    expected.commentsOpen = !expected.commentsOpen;
    auto *section = p.find<QComboBox>("story-section");
    section->lineEdit()->selectAll();
    QTest::keyClicks(section->lineEdit(), QStringLiteral("TRANSPORT"));
    QTest::keyClick(section->lineEdit(), Qt::Key_Return);
    expected.section = QStringLiteral("TRANSPORT");
    QVERIFY(p.article() == expected);
    QTRY_COMPARE(p.desk.stored().notes, QStringLiteral("Call the harbour"));
}

void StoryPanelTest::openingAnArticleChangesNothing() {
    PanelDesk p(QStringLiteral("story"), sampleArticle(QStringLiteral("Ferry returns")));
    QTest::qWait(100);
    QCOMPARE(p.desk.open.saving(), OpenArticle::Saving::Saved);
    QCOMPARE(p.find<QLabel>("state-now")->text(), QStringLiteral("Draft"));
}

void StoryPanelTest::anEmbargoIsSetByTheNewsroomsClock() {
    PanelDesk rome(QStringLiteral("story"), sampleArticle(QStringLiteral("Ferry returns")));
    must(rome.desk.newsroom->settings().set(QStringLiteral("timeZone"),
                                            QStringLiteral("Europe/Rome")));
    QWidget inspector;
    Panel *story = makePanels(rome.desk.quick, rome.desk.slow, &inspector).front();
    story->show(&rome.desk.open);
    bool read = false; // asked after the panel asked for the zone, so answered after it
    rome.desk.quick.ask(
        this, [](Newsroom &) { return Result<void>(); },
        [&read](const Result<void> &) { read = true; });
    QTRY_VERIFY(read);
    auto *on = story->findChild<QCheckBox *>(QStringLiteral("embargoed"));
    auto *when = story->findChild<QDateTimeEdit *>(QStringLiteral("embargo"));
    on->click();
    when->setDateTime(QDateTime(QDate(2027, 1, 31), QTime(12, 0), Qt::UTC));
    QCOMPARE(toRfc3339(*rome.article().embargo), QStringLiteral("2027-01-31T11:00:00Z"));
    // Ending it before its time takes a reason, which the log keeps.
    on->click();
    QVERIFY(rome.article().embargo);
    auto *reason = story->findChild<QLineEdit *>(QStringLiteral("embargo-reason"));
    auto *end = story->findChild<QAbstractButton *>(QStringLiteral("embargo-end"));
    end->click();
    QVERIFY(rome.article().embargo);
    reason->setText(QStringLiteral("The ministry has spoken itself"));
    end->click();
    QTRY_VERIFY(!rome.article().embargo);
    QVERIFY(!rome.desk.stored().embargo);
    QTRY_VERIFY(!on->isChecked());
}

void StoryPanelTest::aHandMadeSlugIsKeptAndMadeASlug() {
    PanelDesk p(QStringLiteral("story"), sampleArticle(QStringLiteral("Ferry returns")));
    auto *slug = p.find<QLineEdit>("slug");
    slug->setFocus();
    slug->selectAll();
    QTest::keyClicks(slug, QStringLiteral("The Boat IS back"));
    QTest::keyClick(slug, Qt::Key_Return);
    QCOMPARE(p.article().slug, QStringLiteral("the-boat-is-back"));
    QTRY_COMPARE(p.desk.stored().slug, QStringLiteral("the-boat-is-back"));
}

void StoryPanelTest::scrollingThePanelChangesNothing() {
    PanelDesk p(QStringLiteral("story"), sampleArticle(QStringLiteral("Ferry returns")));
    const Article before = p.article();
    for (QWidget *field : {static_cast<QWidget *>(p.find<QComboBox>("urgency")),
                           static_cast<QWidget *>(p.find<QSpinBox>("target"))}) {
        p.find<QPlainTextEdit>("notes")->setFocus();
        QWheelEvent wheel(QPointF(5, 5), field->mapToGlobal(QPointF(5, 5)), {}, {0, 120},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(field, &wheel);
        QVERIFY(p.article() == before);
    }
}

void StoryPanelTest::aBoxOfTheChecklistIsTickedByNameAndUnticked() {
    PanelDesk p(QStringLiteral("story"), sampleArticle(QStringLiteral("Ferry returns")));
    SectionStore &sections = p.desk.newsroom->sections();
    Section harbour = must(sections.add(QStringLiteral("TRANSPORT")));
    harbour.checklist = {QStringLiteral("Names checked"), QStringLiteral("Figures checked")};
    must(sections.change(harbour.label, harbour));
    auto *section = p.find<QComboBox>("story-section");
    section->lineEdit()->selectAll();
    QTest::keyClicks(section->lineEdit(), QStringLiteral("TRANSPORT"));
    QTest::keyClick(section->lineEdit(), Qt::Key_Return);
    QTRY_VERIFY(p.find<QCheckBox>("checklist-item"));
    auto *box = p.find<QCheckBox>("checklist-item");
    QCOMPARE(box->text(), QStringLiteral("Names checked"));
    QVERIFY(!box->isChecked());
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QTRY_COMPARE(p.article().checklist.size(), 1);
    QCOMPARE(p.article().checklist.first().item, QStringLiteral("Names checked"));
    QVERIFY(!p.article().checklist.first().person.isEmpty());
    QVERIFY(box->isChecked());
    QVERIFY(box->toolTip().contains(p.article().checklist.first().person));
    QVERIFY2(box->hasFocus(), "a key's next press goes where the last one went");
    QTest::keyClick(box, Qt::Key_Space);
    QTRY_VERIFY(!Checklist::isTicked(p.article(), QStringLiteral("Names checked")));
}

void StoryPanelTest::nothingIsClippedOrWithoutAName() {
    PanelDesk p(QStringLiteral("story"), sampleArticle(QStringLiteral("Ferry returns")));
    p.press("story-more");
    QTest::qWait(50);
    QCOMPARE(p.faults(), QStringList());
}

STANDFIRST_TEST(StoryPanelTest)
#include "StoryPanelTest.moc"
