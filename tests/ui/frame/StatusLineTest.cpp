// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/StatusLine.h"
#include "tests/support/TestMain.h"
#include "tests/support/window/WritingDesk.h"
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// The row at the bottom.
class StatusLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachOfSeveralJobsHasItsOwnCancel() {
        WritingDesk desk(sampleArticle(u"Ferry"_s));
        BackgroundWork work(desk.slow);
        StatusLine line;
        line.follow(work);
        line.show();
        QStringList stopped;
        for (const auto &title : {u"Export"_s, u"Backup"_s})
            work.start(
                title, false, this,
                [](Newsroom &, Progress &progress) {
                    while (!progress.stopped())
                        QThread::msleep(5);
                    return Result<void>();
                },
                [&stopped, title](const Result<void> &) { stopped << title; });
        auto *cancel = line.findChild<QPushButton *>(u"cancel-work"_s);
        QTRY_VERIFY(cancel->isVisible());
        QVERIFY(line.findChild<QLabel *>(u"work-sentence"_s)->text().contains(u"1 more"_s));
        cancel->click();
        auto *menu = line.findChild<QMenu *>(u"jobs"_s);
        QVERIFY(menu && menu->isVisible());
        QCOMPARE(menu->actions().size(), 2);
        QCOMPARE(menu->actions().at(1)->text(), u"Cancel: Backup"_s);
        menu->actions().at(1)->trigger();
        menu->actions().at(0)->trigger();
        QTRY_COMPARE(stopped, (QStringList{u"Export"_s, u"Backup"_s}));
    }
};

STANDFIRST_TEST(StatusLineTest)
#include "StatusLineTest.moc"
