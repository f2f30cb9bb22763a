// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/Exchange.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/Robot.h"
#include "ui/Notice.h"
#include "ui/frame/Tabs.h"
#include "ui/preview/PageView.h"
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// What leaves the window as files.
class ExchangeTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_state;
    std::unique_ptr<TestNewsroom> m_newsroom;
    std::unique_ptr<Robot> m_robot;

    void exportTo(const QString &folder) {
        m_robot->window().exchange().exportAll();
        QVERIFY(Robot::until([&] { return m_robot->find<QLineEdit>("export-folder") != nullptr; }));
        m_robot->find<QLineEdit>("export-folder")->setText(folder);
        m_robot->find<QPushButton>("export-go")->click();
    }

private Q_SLOTS:
    void init() {
        m_state = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_state->path().toUtf8());
        m_newsroom = std::make_unique<TestNewsroom>();
        m_newsroom->publish(u"Harbour opens"_s);
        m_robot = std::make_unique<Robot>(*m_newsroom);
        m_robot->open();
    }
    void cleanup() {
        m_robot.reset();
        m_newsroom.reset();
    }

    void theSiteIsWrittenAndTheNoticeLeadsToIt() {
        const QString folder = m_state->filePath(u"site"_s);
        exportTo(folder);
        auto *notice = m_robot->window().tabs().findChild<Notice *>();
        QVERIFY(Robot::until([&] { return notice->topic() == u"export"_s; }, 20000));
        QVERIFY2(notice->sentence().contains(u"written"_s), qPrintable(notice->sentence()));
        QVERIFY(QFileInfo::exists(folder + u"/index.html"_s));
        QCOMPARE(m_robot->find<QPushButton>("notice-button")->text(), u"Open in browser"_s);
    }

    void aFolderThatCannotBeWrittenIsToldWithoutABox() {
        QFile file(m_state->filePath(u"taken"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        exportTo(file.fileName());
        auto *notice = m_robot->window().tabs().findChild<Notice *>();
        QVERIFY(Robot::until([&] { return notice->topic() == u"export"_s; }, 20000));
        QVERIFY(QApplication::activeModalWidget() == nullptr);
        QVERIFY(!notice->sentence().contains(u"written, "_s));
    }

    void thePreviewShowsThePage() {
        const ArticleId id =
            must((**m_newsroom).articles().add(sampleArticle(u"Seen before it is out"_s)))
                .article.id;
        m_robot->window().tabs().open(id);
        QVERIFY(Robot::until([&] { return m_robot->window().tabs().article() != nullptr; }));
        m_robot->press("F5");
        QVERIFY(Robot::until(
            [&] {
                auto *page = m_robot->find<PageView>("page");
                return page && page->toPlainText().contains(u"Seen before it is out"_s);
            },
            20000));
    }
};

STANDFIRST_TEST(ExchangeTest)
#include "ExchangeTest.moc"
