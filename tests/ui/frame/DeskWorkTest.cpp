// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/DeskWork.h"
#include "tests/support/ReviewDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/Robot.h"
#include "ui/Notice.h"
#include "ui/desk/Desk.h"
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// An editor at the desk of the real window, by keys.
class DeskWorkTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_state;
    std::unique_ptr<ReviewDesk> m_desk;
    std::unique_ptr<Robot> m_robot;

    void start() {
        m_robot = std::make_unique<Robot>(m_desk->newsroom());
        m_robot->open();
    }
    ArticleId write(const QString &headline) {
        Article article = ReviewDesk::story();
        article.headline = headline;
        return m_desk->write(article);
    }
    QStringList rows() {
        const auto *model = m_robot->find<QListView>("articles")->model();
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row)
            rows << model->index(row, 0).data().toString();
        return rows;
    }
    void chooseAll() {
        m_robot->find<QListView>("articles")->setFocus();
        m_robot->press("Ctrl+A");
    }
    QString sentence() { return m_robot->window().findChild<Notice *>()->sentence(); }

private Q_SLOTS:
    void init() {
        m_state = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_state->path().toUtf8());
        m_desk = std::make_unique<ReviewDesk>();
    }
    void cleanup() {
        m_robot.reset();
        m_desk.reset();
    }

    void oneKeyShowsWhatWaitsForMeAndTheSameKeyShowsAll() {
        write(u"A draft"_s);
        m_desk->bring(write(u"To be read"_s), {State::InReview});
        start();
        auto *waiting = m_robot->find<QToolButton>("desk-waiting");
        QVERIFY(Robot::until([&] { return waiting->text() == u"Waiting for me  1"_s; }));
        QCOMPARE(waiting->accessibleName(), u"Waiting for me, 1"_s);
        m_robot->press("F2");
        QVERIFY(Robot::until([&] { return rows() == QStringList{u"To be read"_s}; }));
        m_robot->press("F2");
        QVERIFY(Robot::until([&] { return rows().size() == 2; }));
        auto *states = m_robot->find<QComboBox>("desk-state");
        QVERIFY(Robot::until([&] { return states->findText(u"In review (1)"_s) >= 0; }));
    }

    void mineAreThoseThatNobodyElseHasToDo() {
        const ArticleId given = write(u"Given away"_s);
        write(u"My own"_s);
        m_desk->edit(given, [](Article &article) { article.assignee = u"Owen Farrow"_s; });
        start();
        QVERIFY(Robot::until([&] { return rows().size() == 2; }));
        m_robot->press("F4");
        QVERIFY(Robot::until([&] { return rows() == QStringList{u"My own"_s}; }));
    }

    void severalAreAssignedByKeysAndOneUndoTakesItBack() {
        const ArticleId one = write(u"One"_s), other = write(u"Other"_s);
        const auto colleague = m_desk->as(u"Owen Farrow"_s, {});
        start();
        QVERIFY(Robot::until([&] { return rows().size() == 2; }));
        chooseAll();
        m_robot->press("Ctrl+J");
        QVERIFY(Robot::until([&] { return m_robot->find<QComboBox>("assign-person") != nullptr; }));
        auto *person = m_robot->find<QComboBox>("assign-person");
        QVERIFY(Robot::until([&] { return person->findText(u"Owen Farrow"_s) > 0; }));
        person->setCurrentText(u"Owen Farrow"_s);
        m_robot->find<QPushButton>("assign-go")->click();
        QVERIFY(Robot::until([&] {
            return m_desk->stored(one).assignee == u"Owen Farrow"_s &&
                   m_desk->stored(other).assignee == u"Owen Farrow"_s;
        }));
        QVERIFY(Robot::until([&] { return sentence() == u"2 articles changed."_s; }));
        for (auto *button : m_robot->window().findChild<Notice *>()->findChildren<QPushButton *>())
            if (button->text() == u"Undo"_s)
                button->click();
        QVERIFY(Robot::until([&] {
            return m_desk->stored(one).assignee.isEmpty() &&
                   m_desk->stored(other).assignee.isEmpty();
        }));
    }

    void whatRefusesAStepIsNamedAndTheOthersTakeIt() {
        Article bare;
        bare.headline = u"Nothing yet"_s;
        m_desk->write(bare);
        const ArticleId good = write(u"Good"_s);
        start();
        QVERIFY(Robot::until([&] { return rows().size() == 2; }));
        chooseAll();
        m_robot->window().deskWork().move(State::InReview);
        QVERIFY(Robot::until([&] { return m_desk->stored(good).state == State::InReview; }));
        QVERIFY(Robot::until([&] { return sentence().contains(u"Nothing yet"_s); }));
    }

    void aPlannedStoryStandsOnTheDeskUntilItIsWritten() {
        start();
        m_robot->press("Ctrl+Alt+N");
        QVERIFY(Robot::until([&] { return m_robot->find<QLineEdit>("plan-headline") != nullptr; }));
        m_robot->find<QLineEdit>("plan-headline")->setText(u"Council vote"_s);
        m_robot->find<QComboBox>("plan-section")->setEditText(u"POLITICS"_s);
        m_robot->find<QSpinBox>("plan-length")->setValue(600);
        m_robot->find<QPushButton>("assign-go")->click();
        QVERIFY(Robot::until([&] { return rows() == QStringList{u"Council vote"_s}; }));
        const auto *model = m_robot->find<QListView>("articles")->model();
        const QString heard = model->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(heard.startsWith(u"Council vote, Planned, POLITICS, 600 words"_s),
                 qPrintable(heard));
        QVERIFY(heard.contains(u"due "_s));
    }
};

STANDFIRST_TEST(DeskWorkTest)
#include "DeskWorkTest.moc"
