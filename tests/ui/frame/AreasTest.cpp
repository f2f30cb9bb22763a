// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/Areas.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/Robot.h"
#include "ui/desk/Desk.h"

/// Desk, text and inspector side by side.
class AreasTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noAreaLiesOverAnother_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("desk");
        QTest::newRow("a screen of 1920 pixels at 200 %") << 958 << false;
        QTest::newRow("the least window of the house") << 1024 << true;
        QTest::newRow("a usual screen") << 1280 << true;
    }
    void noAreaLiesOverAnother() {
        QFETCH(const int, width);
        QFETCH(const bool, desk);
        const QTemporaryDir state;
        qputenv("XDG_STATE_HOME", state.path().toUtf8());
        TestNewsroom newsroom;
        Robot robot(newsroom);
        robot.open();
        MainWindow &window = robot.window();
        window.resize(width, 600);
        QTRY_COMPARE(window.width(), width);
        robot.press("Alt+2");
        QTRY_VERIFY(window.areas().inspectorShown());
        const Areas &areas = window.areas();
        QCOMPARE(window.desk().isVisible(), desk);
        int end = 0;
        for (int i = 0; i < areas.count(); ++i) {
            const QWidget &area = *areas.widget(i);
            if (!area.isVisible())
                continue;
            QVERIFY2(area.x() >= end, qPrintable(QString::number(area.x())));
            end = area.geometry().right();
        }
        QVERIFY(end <= areas.width());
        window.areas().showInspector(false);
        QVERIFY(window.desk().isVisible());
    }
};

STANDFIRST_TEST(AreasTest)
#include "AreasTest.moc"
