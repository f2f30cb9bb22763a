// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/SnippetStore.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/Robot.h"
#include "ui/frame/Tabs.h"
#include "ui/settings/SettingsDialog.h"
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// The newsroom's snippets, by keys in the real window.
class SnippetsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_state;
    std::unique_ptr<TestNewsroom> m_newsroom;
    std::unique_ptr<Robot> m_robot;

    const Article &article() { return m_robot->window().tabs().article()->article(); }
    void open() {
        Article empty;
        empty.headline = u"Ferry returns"_s;
        const ArticleId id = must((*m_newsroom)->articles().add(empty)).article.id;
        m_robot = std::make_unique<Robot>(*m_newsroom);
        m_robot->open();
        m_robot->window().tabs().openAndWrite(id);
        QVERIFY(Robot::until([this] { return m_robot->window().tabs().article() != nullptr; }));
        m_robot->find("body")->setFocus();
    }
    bool insertedHelpline() {
        return Robot::until([this] {
            const Body &body = article().body;
            return body.size() >= 2 && std::holds_alternative<Subheading>(body[0].is) &&
                   plainText(body).contains(u"Call 0000"_s);
        });
    }

private Q_SLOTS:
    void init() {
        m_state = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_state->path().toUtf8());
        m_newsroom = std::make_unique<TestNewsroom>();
        must(SnippetStore(**m_newsroom)
                 .add({u"Helpline"_s, u"## If you need help\n\nCall **0000**."_s}));
    }
    void cleanup() {
        m_robot.reset();
        m_newsroom.reset();
    }

    void aSlashAndItsNamePutsASnippetWhereTheCaretIs() {
        open();
        m_robot->type(u"/"_s);
        auto *kinds = m_robot->find<QListWidget>("block-kinds");
        QVERIFY(Robot::until(
            [&] { return !kinds->findItems(u"Snippet: Helpline"_s, Qt::MatchExactly).isEmpty(); }));
        m_robot->find("block-search")->setFocus();
        QTest::keyClicks(m_robot->find("block-search"), u"helpl"_s);
        m_robot->shot("snippet-menu", m_robot->find("block-menu"));
        QTest::keyClick(m_robot->find("block-search"), Qt::Key_Return);
        QVERIFY(insertedHelpline());
        QVERIFY(!plainText(article().body).contains(u'/'));
    }

    void thePaletteFindsASnippetByItsName() {
        open();
        m_robot->press("Ctrl+K");
        m_robot->type(u"helpline"_s);
        auto *results = m_robot->find<QListView>("palette-results");
        const auto row = [&] {
            for (int i = 0; i < results->model()->rowCount(); ++i)
                if (results->model()->index(i, 0).data().toString() == u"Snippet: Helpline"_s)
                    return i;
            return -1;
        };
        QVERIFY(Robot::until([&] { return row() >= 0; }));
        results->setCurrentIndex(results->model()->index(row(), 0));
        m_robot->press("Return");
        QVERIFY(insertedHelpline());
        QVERIFY(m_robot->find("body")->hasFocus());
    }

    void oneUndoTakesASnippetBack() {
        open();
        m_robot->window().tabs().editor()->run(u"snippet:Helpline"_s);
        QVERIFY(insertedHelpline());
        m_robot->press("Ctrl+Z");
        QVERIFY(Robot::until([this] { return plainText(article().body).isEmpty(); }));
    }

    void aSnippetIsMadeInTheSettingsAndARefusedOneStaysOnTheScreen() {
        open();
        m_robot->press("Ctrl+,");
        QVERIFY(Robot::until([this] {
            auto *save = m_robot->find<QPushButton>("settings-save");
            return save && save->isEnabled();
        }));
        auto *dialog = m_robot->find<SettingsDialog>("settings");
        QApplication::setActiveWindow(dialog);
        dialog->showPage(u"snippets"_s);
        dialog->findChild<QPushButton *>(u"snippets-add"_s)->click();
        m_robot->type(u"Seats"_s);
        m_robot->press("Return");
        QVERIFY(Robot::until(
            [&] { return dialog->findChild<QWidget *>(u"settings-save"_s)->isEnabled(); }));
        QVERIFY(m_robot->find<SettingsDialog>("settings"));
        auto *text = dialog->findChild<QPlainTextEdit *>(u"snippet-text"_s);
        QVERIFY(text->isVisible());
        text->setFocus();
        m_robot->type(u"The council has forty seats."_s);
        m_robot->shot("settings-snippets", dialog);
        dialog->findChild<QPushButton *>(u"settings-save"_s)->click();
        QVERIFY(Robot::until([this] { return !m_robot->find("settings"); }));
        QCOMPARE(must(SnippetStore(**m_newsroom).find(u"seats"_s)).text,
                 u"The council has forty seats."_s);
    }
};

STANDFIRST_TEST(SnippetsTest)
#include "SnippetsTest.moc"
