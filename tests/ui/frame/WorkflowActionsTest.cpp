// SPDX-License-Identifier: GPL-3.0-or-later
// ctest: slow
#include "tests/support/TestMain.h"
#include "tests/support/WorkflowCells.h"
#include "tests/support/window/Robot.h"
#include "ui/Notice.h"
#include "ui/frame/Tabs.h"
#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

/// The window's steps against the workflow's table: each person, each situation, each step. What
/// the table forbids cannot be pressed; what it allows leads where it says.
class WorkflowActionsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WorkflowCells> m_cells;
    std::unique_ptr<Robot> m_robot;

    struct Way {
        QLatin1StringView action;
        State to;
    };
    static QList<Way> ways(State from) {
        using enum State;
        QList<Way> all{{"send-back"_L1, Draft},     {"publish"_L1, Published},
                       {"unschedule"_L1, Approved}, {"withdraw"_L1, Killed},
                       {"spike"_L1, Spiked},        {"restore-spiked"_L1, Draft},
                       {"next-state"_L1, InReview}};
        if (from == InReview)
            all.last() = {"next-state"_L1, Approved};
        return all;
    }
    /// "send-back" takes back what is in work, "restore-spiked" what is out of it.
    static bool applies(const Way &way, State from) {
        const bool gone = from == State::Killed || from == State::Spiked;
        if (way.action == "send-back"_L1)
            return !gone;
        if (way.action == "restore-spiked"_L1)
            return gone;
        if (way.action == "unschedule"_L1)
            return from == State::Scheduled;
        return true;
    }
    QAction *action(QLatin1StringView id) { return m_robot->window().findChild<QAction *>(id); }
    bool allowed(const Way &way, const WorkflowCells::Situation &where) {
        return applies(way, where.from) && WorkflowCells::expected(where, way.to, true).goes;
    }
    void open(const ArticleId &id) {
        Tabs &tabs = m_robot->window().tabs();
        while (tabs.currentIndex() >= 0)
            tabs.close(tabs.currentIndex());
        tabs.open(id);
        QVERIFY(Robot::until([&] { return tabs.article() && tabs.article()->id() == id; }));
    }
    /// Fills in what the notice or the dialog asks for, and goes.
    void answer(const Way &way, bool withoutNote) {
        if (way.action == "publish"_L1 || way.action == "withdraw"_L1) {
            auto *dialog = m_robot->window().findChild<QDialog *>();
            QVERIFY(dialog);
            const bool publish = way.action == "publish"_L1;
            auto *go =
                dialog->findChild<QAbstractButton *>(publish ? u"publish-go"_s : u"withdraw-go"_s);
            QVERIFY(Robot::until([&] { return go->isEnabled(); }));
            if (!publish) {
                go->click(); // a reason and a text are wanted first
                QVERIFY(dialog->isVisible());
                dialog->findChild<QLineEdit *>(u"withdraw-reason"_s)->setText(u"Forged"_s);
                dialog->findChild<QPlainTextEdit *>(u"withdraw-readers"_s)
                    ->setPlainText(u"We withdrew this."_s);
            }
            return go->click();
        }
        auto *notice = m_robot->window().findChild<Notice *>(u"notice"_s);
        if (way.action == "next-state"_L1 || way.action == "unschedule"_L1 ||
            way.action == "spike"_L1)
            return; // a note is not asked for
        QVERIFY(Robot::until([&] { return notice->topic() == u"ask"; }));
        auto *field = notice->findChild<QLineEdit *>();
        QVERIFY(field->isVisible());
        if (!withoutNote) {
            QTest::keyClick(field, Qt::Key_Return);
            QCOMPARE(notice->topic(), u"ask"_s); // it waits for the note
            field->setText(ReviewDesk::reason());
        }
        QTest::keyClick(field, Qt::Key_Return);
    }

private Q_SLOTS:
    void initTestCase() { m_cells = std::make_unique<WorkflowCells>(); }

    void eachPersonCanPressWhatTheTableAllowsAndNothingElse_data() {
        QTest::addColumn<int>("mask");
        for (int mask = 0; mask < 8; ++mask)
            QTest::addRow("%s", qPrintable(WorkflowCells::nameOf(
                                    {(mask & 1) != 0, (mask & 2) != 0, (mask & 4) != 0})))
                << mask;
    }

    void eachPersonCanPressWhatTheTableAllowsAndNothingElse() {
        QFETCH(int, mask);
        const Roles roles{(mask & 1) != 0, (mask & 2) != 0, (mask & 4) != 0};
        m_robot = std::make_unique<Robot>(m_cells->desk().newsroom(), WorkflowCells::nameOf(roles));
        m_robot->open();
        for (const auto &where : WorkflowCells::situations()) {
            if (where.roles != roles)
                continue;
            std::optional<ArticleId> id;
            for (const Way &way : ways(where.from)) {
                const QByteArray what =
                    WorkflowCells::words(where).toUtf8() + ": " + QByteArray(way.action.data());
                if (!id)
                    open(*(id = m_cells->make(where)));
                const bool may = allowed(way, where);
                const auto can = [&] { return action(way.action)->isEnabled(); };
                QVERIFY2(Robot::until([&] { return can() == may; }, 4000), what.constData());
                if (!may)
                    continue;
                action(way.action)->trigger();
                answer(way, WorkflowCells::expected(where, way.to, false).goes);
                QVERIFY2(
                    Robot::until([&] { return m_cells->desk().stored(*id).state == way.to; }, 4000),
                    what.constData());
                id.reset();
            }
        }
        m_robot->close();
        m_robot.reset();
    }
};

STANDFIRST_TEST(WorkflowActionsTest)
#include "WorkflowActionsTest.moc"
