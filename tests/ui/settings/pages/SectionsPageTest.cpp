// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/SectionStore.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/Robot.h"
#include "ui/settings/SettingsDialog.h"
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// The page of the sections, in the settings of the real window.
class SectionsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLineOfTheChecklistIsAnItemThatTheSectionKeeps() {
        QTemporaryDir state;
        qputenv("XDG_STATE_HOME", state.path().toUtf8());
        TestNewsroom newsroom;
        must(newsroom->sections().add(u"HARBOUR"_s));
        Robot robot(newsroom);
        robot.open();
        QApplication::setActiveWindow(&robot.window());
        robot.window().setFocus();
        robot.press("Ctrl+,");
        QVERIFY(Robot::until([&] { return robot.find<QPushButton>("settings-save") != nullptr; }));
        auto *save = robot.find<QPushButton>("settings-save");
        QVERIFY(Robot::until([&] { return save->isEnabled(); }));
        robot.find<SettingsDialog>("settings")->showPage(u"sections"_s);
        auto *sections = robot.find<QListWidget>("sections-list");
        QVERIFY(sections);
        sections->setCurrentItem(sections->findItems(u"HARBOUR"_s, Qt::MatchExactly).value(0));
        auto *field = robot.find<QPlainTextEdit>("section-checklist");
        QVERIFY(field->isEnabled());
        field->setFocus();
        QTest::keyClicks(field, u"Names checked"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClicks(field, u"  Figures  checked "_s);
        save->click();
        QVERIFY(Robot::until([&] { return robot.find<SettingsDialog>("settings") == nullptr; }));
        const QStringList expected{u"Names checked"_s, u"Figures checked"_s};
        QCOMPARE(must(newsroom->sections().find(u"HARBOUR"_s))->checklist, expected);
    }
};

STANDFIRST_TEST(SectionsPageTest)
#include "SectionsPageTest.moc"
