// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/support/window/Robot.h"
#include "ui/frame/Tabs.h"
#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTabBar>

using namespace Qt::StringLiterals;

/// Letters with Alt: each leads to one thing.
class MnemonicsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_state;
    std::unique_ptr<TestNewsroom> m_newsroom;
    std::unique_ptr<Robot> m_robot;

    /// The letters of the window with the texts that have them.
    QMultiMap<QString, QString> letters() {
        QMultiMap<QString, QString> found;
        const auto take = [&found](const QString &text) {
            if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
                found.insert(key.toString(), text);
        };
        MainWindow &window = m_robot->window();
        for (const QAction *menu : window.menuBar()->actions())
            take(menu->text());
        for (const QLabel *label : window.findChildren<QLabel *>())
            if (label->buddy())
                take(label->text());
        for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
            if (button->window() == &window)
                take(button->text());
        for (const QTabBar *bar : window.findChildren<QTabBar *>())
            for (int i = 0; i < bar->count(); ++i)
                take(bar->tabText(i));
        return found;
    }
    static void oneEach(const QMultiMap<QString, QString> &letters) {
        for (const QString &key : letters.uniqueKeys())
            QVERIFY2(letters.count(key) == 1,
                     qPrintable(key + u": "_s + QStringList(letters.values(key)).join(u", "_s)));
    }

private Q_SLOTS:
    void init() {
        qputenv("XDG_STATE_HOME", m_state.path().toUtf8());
        m_newsroom = std::make_unique<TestNewsroom>();
        const ArticleId id = m_newsroom->add(u"Harbour & bridge"_s).article.id;
        m_robot = std::make_unique<Robot>(*m_newsroom);
        m_robot->open();
        m_robot->window().tabs().open(id);
        QVERIFY(Robot::until([this] { return m_robot->window().tabs().article() != nullptr; }));
    }
    void cleanup() {
        m_robot.reset();
        m_newsroom.reset();
    }

    void noLetterOfTheWindowLeadsToTwoThings() {
        const auto found = letters();
        QVERIFY(found.size() > 10);
        oneEach(found);
    }

    void noLetterOfAMenuLeadsToTwoThings() {
        for (const QMenu *menu : m_robot->window().menuBar()->findChildren<QMenu *>()) {
            QMultiMap<QString, QString> found;
            for (const QAction *action : menu->actions())
                if (const QKeySequence key = QKeySequence::mnemonic(action->text()); !key.isEmpty())
                    found.insert(key.toString(), action->text());
            oneEach(found);
        }
    }

    void aMenuInAMenuSaysWhatIsInIt() {
        QStringList titles;
        for (const QMenu *menu : m_robot->window().menuBar()->findChildren<QMenu *>())
            titles << menu->title();
        QVERIFY2(titles.contains(u"&Colours"_s), qPrintable(titles.join(u", "_s)));
        QVERIFY2(titles.contains(u"Se&veral at once"_s), qPrintable(titles.join(u", "_s)));
        QCOMPARE(QSet(titles.begin(), titles.end()).size(), titles.size());
    }

    void altSIsTheSectionOfTheArticle() {
        m_robot->press("Alt+S");
        auto *section = m_robot->find<QComboBox>("article-section");
        QVERIFY(Robot::until([&] { return section->lineEdit()->hasFocus(); }));
        m_robot->type(u"HARBOUR"_s);
        m_robot->press("Return");
        QCOMPARE(m_robot->window().tabs().article()->article().section, u"HARBOUR"_s);
    }
};

STANDFIRST_TEST(MnemonicsTest)
#include "MnemonicsTest.moc"
