// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/HelpWindow.h"
#include "tests/support/SourceTree.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/Robot.h"
#include "ui/Actions.h"
#include "ui/help/HelpPages.h"
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

/// The manual by keys, in the real window.
class HelpWindowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_state;
    std::unique_ptr<TestNewsroom> m_newsroom;
    std::unique_ptr<Robot> m_robot;

    QTextBrowser *page() { return m_robot->find<QTextBrowser>("help-page"); }
    QStringList shownPages() {
        QStringList shown;
        const auto *list = m_robot->find<QListWidget>("help-pages");
        for (int i = 0; i < list->count(); ++i)
            if (!list->item(i)->isHidden())
                shown << list->item(i)->text();
        return shown;
    }

private Q_SLOTS:
    void init() {
        m_state = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_state->path().toUtf8());
        m_newsroom = std::make_unique<TestNewsroom>();
        m_robot = std::make_unique<Robot>(*m_newsroom);
        m_robot->open();
        m_robot->press("F1");
        QVERIFY(Robot::until([this] { return m_robot->find("help") != nullptr; }));
        QApplication::setActiveWindow(m_robot->find("help"));
        m_robot->find("help-search")->setFocus();
    }
    void cleanup() {
        m_robot.reset();
        m_newsroom.reset();
    }

    void fOneOpensTheManualAtItsFirstPageBesideTheWindow() {
        QVERIFY(!m_robot->find<QDialog>("help")->isModal());
        QVERIFY(page()->toPlainText().startsWith(u"Your first article"_s));
        QCOMPARE(shownPages().size(), helpPages().size());
        m_robot->shot("help", m_robot->find("help"));
    }

    void whatIsTypedLeavesThePagesThatHoldItAndShowsTheFirst() {
        m_robot->type(u"embargo"_s);
        QCOMPARE(shownPages(), QStringList{u"Publishing"_s});
        QVERIFY(page()->toPlainText().startsWith(u"Publishing"_s));
        QVERIFY(!page()->extraSelections().isEmpty());
        m_robot->shot("help-search", m_robot->find("help"));
        m_robot->type(u"xyz"_s);
        QVERIFY(shownPages().isEmpty());
        QVERIFY(m_robot->find("help-nothing")->isVisible());
    }

    void downAndEnterAndF6WalkThroughSearchListAndPage() {
        m_robot->press("Down");
        QVERIFY(m_robot->find("help-pages")->hasFocus());
        m_robot->press("Down");
        QVERIFY(page()->toPlainText().startsWith(u"Writing"_s));
        m_robot->press("F6");
        QVERIFY(page()->hasFocus());
        m_robot->press("Alt+Left");
        QVERIFY(page()->toPlainText().startsWith(u"Your first article"_s));
        QCOMPARE(m_robot->find<QListWidget>("help-pages")->currentRow(), 0);
        m_robot->press("Escape");
        QVERIFY(Robot::until([this] { return m_robot->find("help") == nullptr; }));
    }

    void aLinkLeadsToAnotherPageAndToTheListOfAllKeys() {
        Q_EMIT page()->anchorClicked(QUrl(u"photos.md"_s));
        QVERIFY(page()->toPlainText().startsWith(u"Photos and credits"_s));
        Q_EMIT page()->anchorClicked(QUrl(u"action:shortcuts"_s));
        QVERIFY(Robot::until([this] { return m_robot->find("shortcut-list") != nullptr; }));
    }

    void everyFileOfTheManualIsInItsListAndEveryLinkLeadsSomewhere() {
        QStringList names, files;
        for (const HelpPage &one : helpPages())
            names << one.name + u".md"_s;
        files = QDir(SourceTree::root() + u"/resources/help"_s).entryList({u"*.md"_s}, QDir::Files);
        names.sort();
        files.sort();
        QCOMPARE(names, files);
        static const QRegularExpression link(u"\\]\\(([^)]+)\\)"_s);
        for (const QString &file : files) {
            auto found =
                link.globalMatch(QString::fromUtf8(SourceTree::read(u"resources/help/"_s + file)));
            while (found.hasNext()) {
                const QString to = found.next().captured(1);
                const bool known = to.startsWith(u"action:"_s)
                                       ? isAction(to.section(u':', 1))
                                       : to.startsWith(u"https://"_s) || files.contains(to);
                QVERIFY2(known, qPrintable(file + u": "_s + to));
            }
        }
    }

private:
    static bool isAction(const QString &id) {
        for (const ActionRow &row : actionRows())
            if (QString::fromLatin1(row.id) == id)
                return true;
        return false;
    }
};

STANDFIRST_TEST(HelpWindowTest)
#include "HelpWindowTest.moc"
