// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/RevisionActions.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/Robot.h"
#include "ui/Notice.h"
#include "ui/editor/ArticleEditor.h"
#include "ui/frame/Tabs.h"
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QListWidget>
#include <QPushButton>
#include <QTextEdit>

using namespace Qt::StringLiterals;

/// Revisions in the whole window: by Ctrl+S, and when an article is left.
class RevisionActionsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_state;
    std::unique_ptr<TestNewsroom> m_newsroom;
    std::unique_ptr<Robot> m_robot;
    std::optional<ArticleId> m_id;

    QList<Revision> kept() { return must((**m_newsroom).articles().revisions(*m_id)); }
    OpenArticle *front() { return m_robot->window().tabs().article(); }
    Notice *notice() { return m_robot->find<Notice>("notice"); }
    bool asked() {
        return Robot::until([&] { return notice()->isVisible() && notice()->topic() == u"ask"; });
    }

private Q_SLOTS:
    void init() {
        m_state = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_state->path().toUtf8());
        m_newsroom = std::make_unique<TestNewsroom>();
        m_id = m_newsroom->add(u"Ferry"_s).article.id;
        m_robot = std::make_unique<Robot>(*m_newsroom);
        m_robot->open();
        m_robot->window().tabs().openAndWrite(*m_id, true);
        QVERIFY(Robot::until([&] { return front() && QApplication::focusWidget(); }));
        m_robot->press("End");
        m_robot->type(u" returns"_s);
    }
    void cleanup() {
        m_robot.reset();
        m_newsroom.reset();
    }

    void ctrlSKeepsARevisionAndItsNameIsTyped() {
        m_robot->press("Ctrl+S");
        QVERIFY(asked());
        QCOMPARE(kept().size(), 1); // before it has a name
        m_robot->type(u"before the cuts"_s);
        m_robot->press("Return");
        QVERIFY(Robot::until([&] { return kept().first().name == u"before the cuts"_s; }));
        QVERIFY(!notice()->isVisible());
        m_robot->type(u" home"_s); // the caret is back in the headline
        QCOMPARE(front()->article().headline, u"Ferry returns home"_s);
    }

    void aRevisionNeedsNoName() {
        m_robot->press("Ctrl+S");
        QVERIFY(asked());
        m_robot->press("Return");
        QVERIFY(!notice()->isVisible());
        m_robot->type(u" home"_s);
        m_robot->press("Ctrl+S");
        QVERIFY(asked());
        m_robot->press("Escape");
        QVERIFY(!notice()->isVisible());
        QCOMPARE(kept().size(), 2);
        QVERIFY(kept().first().name.isEmpty());
        QCOMPARE(must((**m_newsroom).articles().revision(*m_id, 2)).headline,
                 u"Ferry returns home"_s);
    }

    void whoTypesOnAfterCtrlSGoesOnInTheText() {
        m_robot->press("Ctrl+S");
        m_robot->type(u" home"_s);
        QVERIFY(Robot::until([&] { return notice()->isVisible(); }));
        QVERIFY(notice()->sentence().startsWith(u"Revision 1 is kept."_s));
        m_robot->type(u" today"_s);
        QCOMPARE(front()->article().headline, u"Ferry returns home today"_s);
    }

    void anotherTabInFrontKeepsWhatWasWorkedOn() {
        const ArticleId other = m_newsroom->add(u"Another"_s).article.id;
        m_robot->window().tabs().open(other);
        QVERIFY(Robot::until([&] { return kept().size() == 1; }));
        QCOMPARE(must((**m_newsroom).articles().revision(*m_id, 1)).headline, u"Ferry returns"_s);
        m_robot->press("Ctrl+Tab");
        QVERIFY(Robot::until([&] { return front() && front()->id() == *m_id; }));
        QCOMPARE(must((**m_newsroom).articles().revisions(other)).size(), 0); // only looked at
    }

    void whatReadersHaveIsComparedWithTheTextOnTheScreen() {
        auto *action = m_robot->window().findChild<QAction *>(u"compare-live"_s);
        QVERIFY(action && !action->isEnabled()); // nothing is live
        const WorkingCopy live = m_newsroom->publish(u"Harbour opens"_s);
        m_robot->window().tabs().openAndWrite(live.article.id, true);
        QVERIFY(Robot::until([&] { return front() && front()->id() == live.article.id; }));
        QVERIFY(Robot::until([&] { return action->isEnabled(); }));
        const auto *editor = m_robot->window().tabs().editor();
        editor->findChild<QPushButton *>(u"edit-anyway"_s)->click();
        editor->findChild<QTextEdit *>(u"headline"_s)->setFocus();
        m_robot->press("End");
        m_robot->type(u" again"_s); // not on the disk yet
        action->trigger();
        QVERIFY(
            Robot::until([&] { return m_robot->find<QListWidget>("compare-list")->count() > 0; }));
        QVERIFY(m_robot->find<QComboBox>("compare-before")->currentText().contains(u"live"_s));
        QCOMPARE(m_robot->find<QListWidget>("compare-list")
                     ->item(0)
                     ->data(Qt::AccessibleTextRole)
                     .toString(),
                 u"Headline: written “again”"_s);
        m_robot->find<QDialog>("compare-dialog")->reject();
    }

    void aClosedTabAndAClosedWindowKeepItToo() {
        m_robot->press("Ctrl+W");
        QVERIFY(Robot::until([&] { return !front(); }));
        QCOMPARE(kept().size(), 1);
        m_robot->press("Ctrl+Shift+T");
        QVERIFY(Robot::until([&] { return front() != nullptr; }));
        m_robot->window().tabs().openAndWrite(*m_id, true);
        m_robot->press("End");
        m_robot->type(u" home"_s);
        m_robot->close();
        QCOMPARE(kept().size(), 2);
        QCOMPARE(must((**m_newsroom).articles().revision(*m_id, 2)).headline,
                 u"Ferry returns home"_s);
    }
};

STANDFIRST_TEST(RevisionActionsTest)
#include "RevisionActionsTest.moc"
