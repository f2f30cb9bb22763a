// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MainWindow.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/Robot.h"
#include "ui/Actions.h"
#include "ui/Notice.h"
#include "ui/desk/Desk.h"
#include "ui/frame/Areas.h"
#include "ui/frame/Tabs.h"
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabBar>
#include <QTextEdit>

using namespace Qt::StringLiterals;

/// The whole window, offscreen, driven by keys.
class MainWindowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_state;
    std::unique_ptr<TestNewsroom> m_newsroom;
    std::unique_ptr<Robot> m_robot;

    Article stored(const ArticleId &id) { return must((**m_newsroom).articles().load(id)).article; }
    void start() {
        m_robot = std::make_unique<Robot>(*m_newsroom);
        m_robot->open();
    }
    OpenArticle *front() { return m_robot->window().tabs().article(); }
    bool saved() {
        return Robot::until([&] { return front()->saving() == OpenArticle::Saving::Saved; });
    }

private Q_SLOTS:
    void init() {
        m_state = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_state->path().toUtf8());
        m_newsroom = std::make_unique<TestNewsroom>();
    }
    void cleanup() {
        m_robot.reset();
        m_newsroom.reset();
    }

    void anArticleIsWrittenFromNothingByKeys() {
        start();
        m_robot->press("Ctrl+N");
        QVERIFY(Robot::until([&] { return front() != nullptr; }));
        QVERIFY(Robot::until([] {
            return QApplication::focusWidget() &&
                   QApplication::focusWidget()->accessibleName() == u"Headline"_s;
        }));
        m_robot->type(u"Ferry returns to the harbour"_s);
        m_robot->press("Return");
        m_robot->type(u"The first crossing since the storm left on time."_s);
        QVERIFY(
            Robot::until([&] { return front()->saving() != OpenArticle::Saving::Saved; }, 1000) ||
            saved());
        QVERIFY(saved());
        QVERIFY(Robot::until([&] {
            return stored(front()->id()).headline == u"Ferry returns to the harbour"_s &&
                   stored(front()->id()).standfirst.startsWith(u"The first crossing"_s);
        }));
        QVERIFY(m_robot->find<QLabel>("save-state")->text().startsWith(u"Saved"_s));
        QVERIFY(Robot::until([&] {
            return m_robot->find<QListView>("articles")->model()->index(0, 0).data().toString() ==
                   u"Ferry returns to the harbour"_s;
        }));
    }

    void theListNarrowsWhileTypingAndEnterOpens() {
        for (const auto &headline : {u"Harbour opens"_s, u"Court hears pleas"_s, u"Budget talks"_s})
            m_newsroom->add(headline);
        start();
        m_robot->window().desk().focusFilter();
        m_robot->type(u"court"_s);
        auto *list = m_robot->find<QListView>("articles");
        QVERIFY(Robot::until([&] { return list->model()->rowCount() == 1; }));
        QCOMPARE(m_robot->find<QLabel>("article-count")->text(), u"1 of 3 articles"_s);
        m_robot->press("Down");
        m_robot->press("Return");
        QVERIFY(Robot::until([&] { return front() != nullptr; }));
        QCOMPARE(front()->article().headline, u"Court hears pleas"_s);
    }

    void anEmptyFilterSaysSoAndCanBeCleared() {
        m_newsroom->add(u"Harbour opens"_s);
        start();
        m_robot->window().desk().focusFilter();
        m_robot->type(u"zebra"_s);
        auto *clear = m_robot->find<QPushButton>("empty-clear");
        QVERIFY(Robot::until([&] { return clear->isVisible(); }));
        clear->click();
        QVERIFY(Robot::until([&] { return m_robot->find<QListView>("articles")->isVisible(); }));
        QCOMPARE(m_robot->find<QListView>("articles")->model()->rowCount(), 1);
    }

    void thePaletteFindsArticlesAndRunsCommands() {
        m_newsroom->add(u"Rail strike called off"_s);
        start();
        m_robot->press("Ctrl+K");
        m_robot->type(u"rail"_s);
        auto *results = m_robot->find<QListView>("palette-results");
        QVERIFY(Robot::until([&] {
            return results->currentIndex().data().toString() == u"Rail strike called off"_s;
        }));
        m_robot->press("Return");
        QVERIFY(Robot::until([&] { return front() != nullptr; }));
        QVERIFY(!m_robot->find<QWidget>("palette")->isVisible());
        m_robot->press("Ctrl+K");
        m_robot->type(u">focus"_s);
        m_robot->press("Return");
        QVERIFY(Robot::until([&] { return m_robot->window().areas().focusMode(); }));
        m_robot->press("Escape");
        QVERIFY(Robot::until([&] { return !m_robot->window().areas().focusMode(); }));
    }

    void closingWritesWhatWasTypedLast() {
        const ArticleId id = m_newsroom->add(u"Before"_s).article.id;
        start();
        m_robot->window().tabs().openAndWrite(id, true);
        QVERIFY(Robot::until([&] { return front() && QApplication::focusWidget(); }));
        m_robot->press("Ctrl+A");
        m_robot->type(u"After"_s);
        m_robot->close();
        QCOMPARE(stored(id).headline, u"After"_s);
    }

    void theSessionComesBackAfterACrash() {
        const ArticleId one = m_newsroom->add(u"One"_s).article.id;
        const ArticleId two = m_newsroom->add(u"Two"_s).article.id;
        start();
        m_robot->window().tabs().open(one);
        QVERIFY(Robot::until([&] { return front() && front()->id() == one; }));
        m_robot->window().tabs().open(two);
        QVERIFY(Robot::until([&] { return front() && front()->id() == two; }));
        m_robot->window().areas().showInspector(false);
        m_robot->crash();
        start();
        QVERIFY(Robot::until([&] { return front() != nullptr; }));
        QCOMPARE(front()->id(), two);
        QCOMPARE(m_robot->window().tabs().bar()->count(), 2);
        QVERIFY(!m_robot->window().areas().inspectorShown());
        QVERIFY(m_robot->find<Notice>("notice")->sentence().contains(u"without closing"_s));
    }

    void aStepOfTheWorkflowIsTakenFromTheMainButton() {
        Article article = sampleArticle(u"Ready to go"_s);
        const ArticleId id = must((**m_newsroom).articles().add(article)).article.id;
        start();
        m_robot->window().tabs().open(id);
        QVERIFY(Robot::until([&] { return front() != nullptr; }));
        auto *next = m_robot->find<QPushButton>("tool-next-state");
        QVERIFY(Robot::until([&] { return next->isEnabled(); }));
        QCOMPARE(next->text(), u"Send to review"_s);
        m_robot->press("Ctrl+Shift+Return");
        QVERIFY(Robot::until([&] { return stored(id).state == State::InReview; }));
        QVERIFY(Robot::until([&] { return next->text() == u"Approve"_s; }));
    }

    void spikingCanBeUndone() {
        const ArticleId id = m_newsroom->add(u"Not this one"_s).article.id;
        start();
        auto *list = m_robot->find<QListView>("articles");
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        m_robot->press("Delete");
        QVERIFY(Robot::until([&] { return stored(id).state == State::Spiked; }));
        QVERIFY(
            Robot::until([&] { return m_robot->find<QPushButton>("notice-button") != nullptr; }));
        m_robot->find<QPushButton>("notice-button")->click();
        QVERIFY(Robot::until([&] { return stored(id).state == State::Draft; }));
    }

    void noTwoActionsHaveTheSameKeys() {
        QSet<QString> keys;
        for (const ActionRow &row : actionRows()) {
            if (!row.text || !*row.keys)
                continue;
            for (const QKeySequence &key :
                 QKeySequence::listFromString(QString::fromLatin1(row.keys))) {
                QVERIFY2(!key.toString().isEmpty(), row.id);
                QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
                keys.insert(key.toString());
            }
        }
    }
};

STANDFIRST_TEST(MainWindowTest)
#include "MainWindowTest.moc"
