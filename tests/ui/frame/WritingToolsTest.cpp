// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/support/window/Robot.h"
#include "ui/Notice.h"
#include "ui/editor/BodyEdit.h"
#include "ui/editor/LengthLine.h"
#include "ui/frame/Areas.h"
#include "ui/frame/Tabs.h"
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QTextBlock>
#include <QTreeWidget>
#include <QWheelEvent>

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
        QTest::qWait(200); // what was found is not what a person marked
        QVERIFY(label("word-count").startsWith(u"448 / 600"_s));
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

    void aScreenReaderHearsTheFindBar() {
        m_robot->press("Ctrl+H");
        m_robot->type(u"deck"_s);
        QVERIFY(Robot::until([this] { return label("match-count") == u"1 of 40"_s; }));
        QStringList heard;
        for (QWidget *part : m_robot->find<QWidget>("find-bar")->findChildren<QWidget *>()) {
            QAccessibleInterface *it = QAccessible::queryAccessibleInterface(part);
            if (it && part->isVisible() && !it->text(QAccessible::Name).isEmpty())
                heard << u"%1 %2"_s.arg(it->role()).arg(it->text(QAccessible::Name));
        }
        const auto hears = [&heard](QAccessible::Role role, const QString &name) {
            return heard.contains(u"%1 %2"_s.arg(role).arg(name));
        };
        for (const auto &name : {u"Find"_s, u"Replace with"_s})
            QVERIFY2(hears(QAccessible::EditableText, name), qPrintable(heard.join(u'\n')));
        for (const auto &name :
             {u"Previous"_s, u"Next"_s, u"Replace"_s, u"Replace all"_s, u"Close find bar"_s})
            QVERIFY2(hears(QAccessible::Button, name), qPrintable(name));
        for (const auto &name :
             {u"Match case"_s, u"Whole words"_s, u"Regular expression"_s, u"In selection"_s})
            QVERIFY2(hears(QAccessible::CheckBox, name), qPrintable(name));
        QVERIFY(hears(QAccessible::StaticText, u"Match count: 1 of 40"_s));
    }

    void theStatusLineCountsWhatIsMarked() {
        QVERIFY(Robot::until([this] { return label("word-count").startsWith(u"448 / 600"_s); }));
        body()->moveCursor(QTextCursor::Start);
        QTextCursor marked = body()->textCursor();
        marked.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
        marked.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        body()->setTextCursor(marked);
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
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(Robot::until([&] { return !m_robot->find<QTreeWidget>("statistics"); }));
    }

    void goToLeadsToAHeadingAndToWhatTheChecksFound() {
        m_robot->press("Ctrl+G");
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Go to"_s);
        m_robot->type(u"part 3"_s);
        auto *places = m_robot->find<QListWidget>("go-to-places");
        QCOMPARE(places->currentItem()->text(), u"Part 3"_s);
        m_robot->shot("go-to");
        m_robot->press("Return");
        QVERIFY(body()->hasFocus());
        QCOMPARE(body()->textCursor().block().text(), u"Part 3"_s);
        QVERIFY(Robot::until([this] { return !m_robot->find<QListWidget>("go-to-places"); }));

        m_robot->press("Ctrl+G");
        m_robot->type(u"credit"_s);
        places = m_robot->find<QListWidget>("go-to-places");
        QVERIFY(Robot::until([&] { return places->currentItem(); }));
        m_robot->press("Return");
        QVERIFY(Robot::until([] {
            return QApplication::focusWidget() &&
                   QApplication::focusWidget()->accessibleName() == u"Credit"_s;
        }));
    }

    void escapeLeavesGoToAndNothingMoved() {
        body()->moveCursor(QTextCursor::End);
        const int before = body()->textCursor().position();
        m_robot->press("Ctrl+G");
        m_robot->press("Down");
        m_robot->press("Escape");
        QVERIFY(body()->hasFocus());
        QCOMPARE(body()->textCursor().position(), before);
    }

    void theTextGrowsByKeysAndTheArticleIsNotTouched() {
        const double usual = body()->document()->defaultFont().pointSizeF();
        auto *headline = m_robot->find<QTextEdit>("headline");
        const double large = headline->font().pointSizeF();
        m_robot->press("Ctrl++");
        m_robot->press("Ctrl++");
        QCOMPARE(body()->document()->defaultFont().pointSizeF(), usual * 1.2);
        QCOMPARE(headline->font().pointSizeF(), large * 1.2);
        m_robot->shot("larger");
        m_robot->press("Ctrl+-");
        QCOMPARE(m_robot->window().theme().text().percent(), 110);
        QWheelEvent turn(QPointF(), QPointF(), QPoint(), QPoint(0, -240), Qt::NoButton,
                         Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(body()->viewport(), &turn);
        QCOMPARE(m_robot->window().theme().text().percent(), 90);
        m_robot->press("Ctrl+0");
        QCOMPARE(body()->document()->defaultFont().pointSizeF(), usual);
        QCOMPARE(m_robot->window().tabs().article()->saving(), OpenArticle::Saving::Saved);
        QVERIFY(!body()->document()->isUndoAvailable());
    }

    void inTypewriterScrollingTheLineOfTheCaretStaysInTheMiddle() {
        m_robot->press("Ctrl+K");
        m_robot->type(u">typewriter"_s);
        m_robot->press("Return");
        const auto fromMiddle = [this] {
            const QWidget *column = body()->parentWidget();
            return qAbs(body()->y() + body()->cursorRect().center().y() - column->height() / 2);
        };
        body()->moveCursor(QTextCursor::End);
        for (int i = 0; i < 3; ++i) {
            m_robot->type(u"and one more line of the text that goes on and on and on "_s);
            QVERIFY2(fromMiddle() < 20, qPrintable(QString::number(fromMiddle())));
        }
        m_robot->shot("typewriter");
        for (int i = 0; i < 10; ++i)
            m_robot->press("Up");
        QVERIFY2(fromMiddle() < 20, qPrintable(QString::number(fromMiddle())));
    }

    void focusModeLeavesTextAndStatusLineAndANoticeStillShows() {
        m_robot->press("F11");
        const auto shown = [this](const char *name) {
            return m_robot->find<QWidget>(name)->isVisible();
        };
        QVERIFY(Robot::until([&] { return !shown("desk"); }));
        QVERIFY(!shown("main-tools"));
        QVERIFY(!shown("open-articles"));
        QVERIFY(!m_robot->window().menuBar()->isVisible());
        QVERIFY(shown("status"));
        QVERIFY(body()->hasFocus());
        m_robot->window().findChild<Notice *>()->tell(u"The disk is nearly full."_s);
        QVERIFY(m_robot->window().findChild<Notice *>()->isVisible());
        m_robot->shot("focus-mode");
        m_robot->press("Ctrl+F"); // keys work without their menus
        QVERIFY(shown("find-bar"));
        m_robot->press("Escape");
        QVERIFY(!shown("find-bar"));
        QVERIFY(m_robot->window().areas().focusMode());
        m_robot->press("Escape");
        QVERIFY(!m_robot->window().areas().focusMode());
        QVERIFY(shown("main-tools"));
    }

    void afterACutInFocusModeTheDeskIsThereAgain() {
        m_robot->window().settle(); // the session is written from now on
        m_robot->press("F11");
        QVERIFY(m_robot->window().areas().focusMode());
        QTest::qWait(1'700); // it looks every 1.5 s
        m_robot->crash();
        m_robot = std::make_unique<Robot>(*m_newsroom);
        m_robot->open();
        QVERIFY(m_robot->find<QWidget>("desk")->isVisible());
    }

    void theHeadlineIsMeasuredAndBrokenAsInANarrowColumn() {
        auto *line = m_robot->find<QWidget>("length-line");
        QVERIFY(!line->isVisible());
        m_robot->window().tabs().editor()->goTo(u"headline"_s);
        QVERIFY(line->isVisible());
        QVERIFY(Robot::until(
            [this] { return label("head-length").startsWith(u"Headline 28 / 70\n2 lines"_s); }));
        QCOMPARE(label("narrow-lines").split(u'\n'),
                 LengthLine::linesOf(u"Ferry returns to the harbour"_s,
                                     m_robot->find<QLabel>("narrow-lines")->font(), 20));
        QCOMPARE(label("narrow-lines").replace(u'\n', u' '), u"Ferry returns to the harbour"_s);
        QVERIFY(m_robot->find<QLabel>("narrow-lines")->accessibleName().contains(u" / "_s));
        m_robot->shot("length-line");
        m_robot->press("End");
        m_robot->type(u" after the longest storm that anybody in the town remembers"_s);
        QCOMPARE(label("head-length").section(u'\n', 0, 0), u"Headline 87 / 70: 17 too long"_s);
        m_robot->press("Return");
        QCOMPARE(label("head-length").section(u'\n', 0, 0), u"Standfirst 35 / 300"_s);
        body()->setFocus();
        QVERIFY(!line->isVisible());
    }
};

STANDFIRST_TEST(WritingToolsTest)
#include "WritingToolsTest.moc"
