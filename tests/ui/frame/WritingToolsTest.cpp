// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/support/window/Robot.h"
#include "ui/editor/BodyEdit.h"
#include "ui/frame/Tabs.h"
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

/// The tools around the text, in the whole window and by keys.
class WritingToolsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_state;
    std::unique_ptr<TestNewsroom> m_newsroom;
    std::unique_ptr<Robot> m_robot;

    static Article story() {
        Article article = sampleArticle(u"Ferry returns to the harbour"_s);
        article.standfirst = u"The first crossing since the storm."_s;
        article.target = 600;
        article.body.clear();
        for (int i = 0; i < 40; ++i) {
            if (i % 10 == 0)
                article.body.push_back({Subheading{2, plain(u"Part %1"_s.arg(i / 10 + 1))}});
            article.body.push_back(
                {Paragraph{plain(u"The ferry left on time with sixty people on its deck."_s)}});
        }
        article.body.push_back({PhotoBlock{{.caption = plain(u"The ferry at the quay"_s)}}});
        return article;
    }
    BodyEdit *body() { return m_robot->window().tabs().editor()->findChild<BodyEdit *>(); }
    QString label(const char *name) { return m_robot->find<QLabel>(name)->text(); }

private Q_SLOTS:
    void init() {
        qputenv("XDG_STATE_HOME", m_state.path().toUtf8());
        m_newsroom = std::make_unique<TestNewsroom>();
        const ArticleId id = must((**m_newsroom).articles().add(story())).article.id;
        m_robot = std::make_unique<Robot>(*m_newsroom);
        m_robot->open();
        m_robot->window().tabs().openAndWrite(id);
        QVERIFY(Robot::until([this] { return m_robot->window().tabs().editor() != nullptr; }));
        body()->setFocus();
    }
    void cleanup() {
        m_robot.reset();
        m_newsroom.reset();
    }

    void wordsAreFoundAndReplacedByKeys() {
        m_robot->press("Ctrl+F");
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Find"_s);
        m_robot->type(u"deck"_s);
        QVERIFY(Robot::until([this] { return label("match-count") == u"1 of 40"_s; }));
        m_robot->press("F3");
        QCOMPARE(label("match-count"), u"2 of 40"_s);
        m_robot->press("Shift+F3");
        QCOMPARE(label("match-count"), u"1 of 40"_s);
        m_robot->press("Ctrl+H");
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Replace with"_s);
        m_robot->type(u"decks"_s);
        m_robot->press("Return");
        QVERIFY(Robot::until([this] { return label("match-count") == u"2 of 40"_s; }));
        m_robot->press("Escape");
        QVERIFY(body()->hasFocus());
        QVERIFY(!m_robot->find<QLineEdit>("find-words")->isVisible());
        m_robot->press("F3"); // goes on without the bar
        QVERIFY(Robot::until([this] { return body()->textCursor().selectedText() == u"deck"_s; }));
        QVERIFY(!m_robot->find<QLineEdit>("find-words")->isVisible());
    }

    void theStatusLineCountsWhatIsMarked() {
        QVERIFY(Robot::until([this] { return label("word-count").startsWith(u"448 / 600"_s); }));
        body()->moveCursor(QTextCursor::Start);
        m_robot->press("Shift+Down");
        m_robot->press("Shift+Ctrl+Down"); // to the end of the paragraph
        QVERIFY(
            Robot::until([this] { return label("word-count") == u"13 of 448 words selected"_s; }));
        QCOMPARE(m_robot->find<QLabel>("word-count")->accessibleName(),
                 u"Word count: 13 of 448 words selected"_s);
        m_robot->press("Right");
        QVERIFY(Robot::until([this] { return label("word-count").startsWith(u"448 / 600"_s); }));
        m_robot->window().tabs().editor()->goTo(u"headline"_s);
        m_robot->press("Ctrl+A");
        QVERIFY(Robot::until([this] { return label("word-count") == u"5 words selected"_s; }));
    }

    void theArticleIsTakenApartInNumbers() {
        body()->moveCursor(QTextCursor::Start);
        m_robot->press("Shift+End");
        m_robot->press("Ctrl+K");
        m_robot->type(u">word count"_s);
        m_robot->press("Return");
        auto *list = m_robot->find<QTreeWidget>("statistics");
        QVERIFY(Robot::until([&] { return (list = m_robot->find<QTreeWidget>("statistics")); }));
        QStringList heard;
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            heard << list->topLevelItem(i)->data(0, Qt::AccessibleTextRole).toString();
        QVERIFY2(heard.contains(u"Words: 448, marked 2"_s), qPrintable(heard.join(u'\n')));
        QVERIFY(heard.contains(u"Length wanted, words: 600"_s));
        QVERIFY(heard.contains(u"Sentences: 44, marked 1"_s));
        QVERIFY(heard.contains(u"Headline, characters: 28"_s));
        m_robot->shot("statistics", list->window());
        m_robot->press("Escape");
        QVERIFY(Robot::until([&] { return !m_robot->find<QTreeWidget>("statistics"); }));
    }
};

STANDFIRST_TEST(WritingToolsTest)
#include "WritingToolsTest.moc"
