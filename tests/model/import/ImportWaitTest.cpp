// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/ImportRun.h"
#include "model/work/Progress.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"
#include <QElapsedTimer>
#include <QThread>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray pages(int count) {
    QByteArray pages;
    for (int i = 0; i < count; ++i)
        pages += "HARBOUR\n\nThe hall number " + QByteArray::number(i) +
                 " opens again\n\nAfter a year of work it is open to everybody.\n\n"
                 "The mayor opened the hall on Monday, a year after the fire.\n\n"
                 "The work took longer than the council had planned.\n\n\xc2\xa0\n";
    return pages;
}

} // namespace

/// "An import never starves a save": both write to one newsroom at once.
class ImportWaitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSaveNeverWaitsForAnImport() {
        constexpr int Articles = 5000;
        TestNewsroom newsroom;
        WorkingCopy copy = newsroom.add(u"Written meanwhile"_s);
        std::atomic<bool> storing = false, done = false;
        std::unique_ptr<QThread> import(QThread::create([&] {
            const auto theirs = newsroom.another();
            Progress progress;
            ImportRequest request;
            request.pasted = pages(Articles);
            int added = 0;
            must(ImportRun::run(*theirs, request, progress, [&](const ImportLine &line) {
                added += line.outcome == TakenIn::Outcome::Added ? 1 : 0;
                storing = true;
            }));
            if (added != Articles)
                qFatal("%d came in", added);
            done = true;
        }));
        import->start();
        std::vector<qint64> waits;
        while (!done) {
            QThread::msleep(5);
            if (!storing)
                continue;
            copy.article.headline = u"Written meanwhile, %1"_s.arg(waits.size());
            QElapsedTimer waited;
            waited.start();
            copy = must(newsroom->articles().save(copy.article, copy.save));
            waits.push_back(waited.elapsed());
        }
        import->wait();
        QVERIFY2(waits.size() >= 10, "the import let hardly a save through");
        std::sort(waits.begin(), waits.end());
        // One in fifty may meet a machine that does something else: then it is not the import that
        // it waits for, and a second is not passed either.
        const qint64 usual = waits[waits.size() * 49 / 50 - 1], longest = waits.back();
        qInfo("%zu saves, 98 %% within %lld ms, the longest %lld ms", waits.size(), usual, longest);
        QVERIFY2(usual <= 200, qPrintable(QString::number(usual)));
        QVERIFY2(longest <= 1000, qPrintable(QString::number(longest)));
    }
};

STANDFIRST_TEST(ImportWaitTest)
#include "ImportWaitTest.moc"
