// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/support/window/Robot.h"
#include "ui/editor/BodyEdit.h"
#include "ui/frame/Tabs.h"
#include <QTabBar>

using namespace Qt::StringLiterals;

/// Articles that are closed and opened again in one session.
class TabsClosingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_state;
    std::unique_ptr<TestNewsroom> m_newsroom;
    std::unique_ptr<Robot> m_robot;
    std::optional<ArticleId> m_id;

    Tabs &tabs() { return m_robot->window().tabs(); }
    OpenArticle *front() { return tabs().article(); }
    Article stored() { return must((*m_newsroom)->articles().load(*m_id)).article; }
    QString begin() {
        return front() ? plainText(front()->article().body).section(u'\n', 0, 0) : QString();
    }
    bool saved() {
        return Robot::until([&] { return front()->saving() == OpenArticle::Saving::Saved; });
    }
    /// Typed at the start of the body, and on the disk.
    void type(const QString &words) {
        tabs().editor()->setFocus();
        m_robot->press("Ctrl+Home");
        m_robot->type(words);
        QVERIFY(Robot::until([&] { return plainText(stored().body).startsWith(words); }));
        QVERIFY(saved());
    }

private Q_SLOTS:
    void init() {
        m_state = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_state->path().toUtf8());
        m_newsroom = std::make_unique<TestNewsroom>();
        m_id = m_newsroom->add(u"Ferry returns"_s).article.id;
        m_robot = std::make_unique<Robot>(*m_newsroom);
        m_robot->open();
        tabs().open(*m_id);
        QVERIFY(Robot::until([&] { return front() != nullptr; }));
    }
    void cleanup() {
        m_robot.reset();
        m_newsroom.reset();
    }

    void undoGoesOnAfterATabWasClosedAndOpenedAgain() {
        const QString before = begin();
        type(u"Xylophones "_s);
        m_robot->press("Ctrl+W");
        QVERIFY(Robot::until([&] { return front() == nullptr; }));
        m_robot->press("Ctrl+Shift+T");
        QVERIFY(Robot::until([&] { return front() != nullptr; }));
        QCOMPARE(begin(), u"Xylophones "_s + before);
        // The caret is where it was, and the text has the keys.
        m_robot->type(u"and drums "_s);
        QCOMPARE(begin(), u"Xylophones and drums "_s + before);
        m_robot->press("Ctrl+Z");
        for (int steps = 0; steps < 5 && begin() != before; ++steps)
            m_robot->press("Ctrl+Z");
        QCOMPARE(begin(), before);
        QVERIFY(Robot::until([&] { return plainText(stored().body).startsWith(before); }));
        m_robot->press("Ctrl+Shift+Z");
        QVERIFY(begin().startsWith(u"Xylophones"_s));
    }

    void whatWasChangedMeanwhileIsShown() {
        type(u"Xylophones "_s);
        m_robot->press("Ctrl+W");
        QVERIFY(Robot::until([&] { return front() == nullptr; }));
        WorkingCopy theirs = must((*m_newsroom)->articles().load(*m_id));
        theirs.article.body = {{Paragraph{plain(u"Another's words."_s)}}};
        must((*m_newsroom)->articles().save(theirs.article, theirs.save));
        m_robot->press("Ctrl+Shift+T");
        QVERIFY(Robot::until([&] { return begin() == u"Another's words."_s; }));
        m_robot->type(u"!"_s);
        QVERIFY(saved());
        QVERIFY(Robot::until([&] { return plainText(stored().body).contains(u'!'); }));
    }

    void anArticleThatIsOpenedTwiceIsOneDocument() {
        const OpenArticle *first = front();
        tabs().openAndWrite(*m_id);
        tabs().open(*m_id);
        QCOMPARE(front(), first);
        QCOMPARE(tabs().bar()->count(), 1);
    }

    void aKeyTypedWhileItsTabIsClosedIsKept() {
        tabs().editor()->setFocus();
        m_robot->press("Ctrl+Home");
        m_robot->type(u"a"_s);
        tabs().close(0);
        m_robot->type(u"b"_s); // the tab goes when its answer is here
        QVERIFY(Robot::until([&] { return front() == nullptr; }));
        QVERIFY(plainText(stored().body).startsWith(u"ab"_s));
    }
};

STANDFIRST_TEST(TabsClosingTest)
#include "TabsClosingTest.moc"
