// SPDX-License-Identifier: GPL-3.0-or-later
// ctest: slow
// ctest: program
#include "model/search/Search.h"
#include "model/search/SearchIndex.h"
#include "model/store/Integrity.h"
#include "model/work/Progress.h"
#include "tests/support/Program.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <climits>

using namespace Qt::StringLiterals;

namespace {

constexpr int Articles = 500; // some batches of 50 ms, so that kills fall between them

QByteArray pages() {
    QByteArray pages;
    for (int i = 0; i < Articles; ++i) {
        const QByteArray number = QByteArray::number(i);
        pages += "HARBOUR\n\nThe hall number " + number +
                 " opens again\n\nAfter a year of work it is open to everybody.\n\n"
                 "The mayor opened hall " +
                 number +
                 " on Monday, a year after the fire.\n\n"
                 "The work took longer than the council had planned.\n\n\xc2\xa0\n";
    }
    return pages;
}

} // namespace

/// The program, killed in the middle of an import.
class KilledImportTest : public QObject {
    Q_OBJECT

private:
    /// Everything that is there is whole. Gives how many articles.
    static int look(Newsroom &newsroom) {
        Progress progress;
        const QList<Damage> damage = must(verifyNewsroom(newsroom, progress));
        if (!damage.isEmpty())
            qFatal("%s: %s", qPrintable(damage.first().object), qPrintable(damage.first().problem));
        const QList<ArticleHead> heads = must(newsroom.articles().list({}, 0, 2 * Articles));
        for (const ArticleHead &head : heads) {
            const Article article = must(newsroom.articles().load(head.id)).article;
            if (article.body.size() != 2 || article.standfirst.isEmpty() ||
                article.section != u"HARBOUR")
                qFatal("half an article: %s", qPrintable(article.headline));
        }
        return int(heads.size());
    }

private Q_SLOTS:
    void whatCameInIsWholeAndTheRestComesInLater() {
        constexpr int Kills = 50, Between = 10;
        const SystemClock clock;
        qint64 written = 0; // bytes of the log by an import that is not killed
        int killed = 0, between = 0;
        for (int round = 0; (killed < Kills || between < Between) && round < 4 * Kills; ++round) {
            Program program;
            const QStringList import{u"import"_s, program.file(u"pages.txt"_s, pages())};
            QProcess process;
            process.setProcessEnvironment(program.environment);
            process.start(QStringLiteral(STANDFIRST_PROGRAM), import);
            const qint64 enough =
                written > 0 ? QRandomGenerator::global()->bounded(written) : LLONG_MAX;
            while (!process.waitForFinished(1)) {
                const qint64 now = QFileInfo(program.newsroom() + u"/newsroom.sqlite-wal"_s).size();
                if (round == 0)
                    written = qMax(written, now);
                if (now > enough)
                    process.kill();
            }
            killed += process.exitStatus() == QProcess::CrashExit ? 1 : 0;
            const auto newsroom = must(Newsroom::open({.folder = program.newsroom()}, clock));
            const int came = look(*newsroom);
            between += came > 0 && came < Articles ? 1 : 0;
            if (round % 10 != 0)
                continue;
            QCOMPARE(program.run(import).status, 0);
            QCOMPARE(look(*newsroom), Articles);
            QCOMPARE(
                program.run({u"search"_s, u"mayor"_s, u"--limit"_s, QString::number(2 * Articles)})
                    .lines()
                    .size(),
                Articles);
        }
        QVERIFY(killed >= Kills);
        qInfo("%d of %d kills left a part of the articles", between, killed);
        QVERIFY2(between >= Between, "the kills did not fall into the storing");
    }
};

STANDFIRST_TEST(KilledImportTest)
#include "KilledImportTest.moc"
