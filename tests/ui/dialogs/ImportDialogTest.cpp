// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ImportDialog.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/Robot.h"
#include "ui/dialogs/LineList.h"
#include "ui/frame/Exchange.h"
#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {
const auto Page = u"SHARE\nCOPY LINK\n\nPOLITICS\n\nTown hall opens its doors again\n\n"
                  "After a year of work the hall of Arden is open to everybody.\n\n"
                  "The mayor opened the hall on Monday, a year after the fire.\n\n"
                  "“It was a long year,” she said to those who had waited outside.\n\n"
                  "The hall on Monday morning. Photo: Ada Roy / Harbour News\n\n"
                  "The work took two months longer than the council had planned.\n\n"
                  "SHOW COMMENTS\n"_s;
}

/// A pasted page is shown as it was understood, corrected, and comes in.
class ImportDialogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_state;
    std::unique_ptr<TestNewsroom> m_newsroom;
    std::unique_ptr<Robot> m_robot;

    LineList *lines() {
        return qobject_cast<LineList *>(m_robot->find<QTreeView>("import-lines")->model());
    }
    int rowOf(const QString &begin) {
        for (int row = 0; row < lines()->rowCount(); ++row)
            if (lines()->line(row).text.startsWith(begin))
                return row;
        return -1;
    }

private Q_SLOTS:
    void init() {
        m_state = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_state->path().toUtf8());
        m_newsroom = std::make_unique<TestNewsroom>();
        m_robot = std::make_unique<Robot>(*m_newsroom);
        m_robot->open();
        QApplication::clipboard()->setText(Page);
        m_robot->window().exchange().importClipboard();
        QVERIFY(Robot::until(
            [&] { return m_robot->find<QTreeView>("import-lines") && lines()->rowCount() > 0; }));
    }
    void cleanup() {
        m_robot.reset();
        m_newsroom.reset();
    }

    void everyLineSaysWhatItWasTakenForAndWhy() {
        const int headline = rowOf(u"Town hall"_s);
        QVERIFY(headline >= 0);
        QCOMPARE(lines()->line(headline).as, ReadLine::As::Headline);
        QVERIFY(!lines()->index(headline, LineList::Why).data().toString().isEmpty());
        QCOMPARE(m_robot->find<QTreeWidget>("found-articles")->topLevelItemCount(), 1);
        QCOMPARE(m_robot->find<QPushButton>("import-go")->text(), u"Import 1 article"_s);
    }

    void aLineIsCorrectedByKeysAndThePageReadAgain() {
        const int row = rowOf(u"The work took"_s);
        QCOMPARE(lines()->line(row).as, ReadLine::As::Paragraph);
        auto *view = m_robot->find<QTreeView>("import-lines");
        view->setFocus();
        view->setCurrentIndex(lines()->index(row, 0));
        m_robot->press("Return");
        QVERIFY(Robot::until([] { return QApplication::activePopupWidget() != nullptr; }));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const QString wanted = LineList::kindName(ReadLine::As::Subheading);
        QVERIFY(menu->activeAction());
        for (int i = 0; i < 30 && menu->activeAction()->text() != wanted; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(Robot::until([&] { return lines()->line(row).as == ReadLine::As::Subheading; }));
        m_robot->find<QPushButton>("import-go")->click();
        QVERIFY(Robot::until([&] { return must((**m_newsroom).articles().count({})) == 1; }));
        const ArticleId id = must((**m_newsroom).articles().list({}, 0, 1)).first().id;
        const Article article = must((**m_newsroom).articles().load(id)).article;
        QCOMPARE(article.headline, u"Town hall opens its doors again"_s);
        QVERIFY(std::ranges::any_of(article.body, [](const Block &block) {
            return std::holds_alternative<Subheading>(block.is);
        }));
    }

    void nothingTickedIsNothingToImport() {
        m_robot->find<QTreeWidget>("found-articles")
            ->topLevelItem(0)
            ->setCheckState(0, Qt::Unchecked);
        QVERIFY(!m_robot->find<QPushButton>("import-go")->isEnabled());
    }
};

STANDFIRST_TEST(ImportDialogTest)
#include "ImportDialogTest.moc"
