// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/support/window/Robot.h"
#include "ui/Notice.h"
#include "ui/dialogs/CorrectDialog.h"
#include "ui/frame/Tabs.h"
#include <QPlainTextEdit>
#include <QtTest>

/// A public note on what was published, from the menu to the newsroom, by keys.
class CorrectionActionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCorrectionIsAddedByKeysAndTheArticleIsADraftOfTheNextRevision() {
        TestNewsroom newsroom;
        const WorkingCopy out = newsroom.publish(QStringLiteral("Ferry returns"));
        Robot robot(newsroom);
        robot.open();
        robot.window().tabs().open(out.article.id);
        QTRY_VERIFY(robot.window().tabs().article());
        QTRY_VERIFY(action(robot)->isEnabled());
        action(robot)->trigger();
        auto *dialog = robot.window().findChild<CorrectDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        auto *text = dialog->findChild<QPlainTextEdit *>();
        QTest::keyClick(dialog->findChild<QWidget *>(QStringLiteral("correct-go")), Qt::Key_Return);
        QVERIFY(dialog->notice().sentence().contains(QStringLiteral("missing")));
        QTest::keyClicks(text, QStringLiteral("It left at noon."));
        QTest::keyClick(dialog->findChild<QWidget *>(QStringLiteral("correct-go")), Qt::Key_Return);
        const auto stored = [&] { return must(newsroom->articles().load(out.article.id)).article; };
        QTRY_COMPARE(stored().corrections.size(), 1);
        QCOMPARE(stored().corrections[0].text, QStringLiteral("It left at noon."));
        QCOMPARE(stored().state, State::Draft);
        QCOMPARE(stored().live, out.article.live);
        QTRY_COMPARE(robot.window().tabs().article()->article().corrections.size(), 1);
        robot.close();
    }

    void whatReadersDoNotHaveCannotBeCorrected() {
        TestNewsroom newsroom;
        const WorkingCopy draft = newsroom.add(QStringLiteral("Not out"));
        Robot robot(newsroom);
        robot.open();
        robot.window().tabs().open(draft.article.id);
        QTRY_VERIFY(robot.window().tabs().article());
        QTest::qWait(100);
        QVERIFY(!action(robot)->isEnabled());
        robot.close();
    }

private:
    static QAction *action(Robot &robot) {
        return robot.window().findChild<QAction *>(QStringLiteral("correct"));
    }
};

STANDFIRST_TEST(CorrectionActionTest)
#include "CorrectionActionTest.moc"
