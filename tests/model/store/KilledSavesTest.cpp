// SPDX-License-Identifier: GPL-3.0-or-later
// ctest: slow
#include "model/store/Integrity.h"
#include "model/work/Progress.h"
#include "tests/support/ChildProcess.h"
#include "tests/support/TestNewsroom.h"
#include <QRandomGenerator>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

/// FOLDER ID FROM: saves the article with a number in it again and again, and now and then adds
/// another; prints each only when the newsroom said that it is stored.
int writer(const QStringList &words) {
    const FakeClock clock;
    const auto newsroom = must(Newsroom::open({words.value(0), u"Ada Marsh"_s}, clock));
    const ArticleId id = ArticleId::of(QUuid::fromString(words.value(1)));
    WorkingCopy copy = must(newsroom->articles().load(id));
    for (int number = words.value(2).toInt();; ++number) {
        copy.article.headline = u"Save %1"_s.arg(number);
        copy.article.body.push_back({Paragraph{plain(copy.article.headline)}});
        copy = must(newsroom->articles().save(copy.article, copy.save));
        ChildProcess::say("saved " + QByteArray::number(number));
        if (number % 3 == 0) {
            must(newsroom->articles().keepRevision(id, {}));
            must(newsroom->articles().add(sampleArticle(u"Added %1"_s.arg(number))));
            ChildProcess::say("added " + QByteArray::number(number));
        }
    }
}

} // namespace

/// "If Standfirst said saved, it is saved": a program that is killed at any moment.
class KilledSavesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySaveThatWasAcknowledgedIsThere() {
        constexpr int Kills = 60;
        TestNewsroom newsroom;
        const ArticleId id = newsroom.add(u"Save 0"_s).article.id;
        int saved = 0, inFlight = 0;
        QList<int> added;
        for (int kill = 0; kill < Kills; ++kill) {
            newsroom.close();
            ChildProcess child({newsroom.folder(), id.toText(), QString::number(saved + 1)});
            QVERIFY(!child.line().isEmpty());
            QThread::usleep(QRandomGenerator::global()->bounded(30000u));
            child.kill();
            saved += 1; // the line that was read
            for (QByteArray line = child.line(); !line.isEmpty(); line = child.line()) {
                const int number = line.mid(6).toInt();
                if (line.startsWith("saved"))
                    saved = number;
                else
                    added << number;
            }
            newsroom.open();
            const Article article = must(newsroom->articles().load(id)).article;
            const int stored = article.headline.mid(5).toInt();
            QVERIFY2(
                stored == saved || stored == saved + 1,
                qPrintable(u"kill %1: %2 was acknowledged, %3 is stored"_s.arg(kill).arg(saved).arg(
                    stored)));
            QCOMPARE(article.body.back(), Block{Paragraph{plain(article.headline)}});
            inFlight += stored - saved;
            saved = stored;
            for (const int number : std::as_const(added))
                QCOMPARE(must(newsroom->articles().withHeadline(u"Added %1"_s.arg(number))).size(),
                         1);
            added.clear();
            Progress progress;
            const QList<Damage> damage = must(verifyNewsroom(*newsroom, progress));
            QVERIFY2(damage.isEmpty(),
                     qPrintable(damage.value(0).object + u": "_s + damage.value(0).problem));
        }
        qInfo("%d kills, %d saves acknowledged, %d stored without a word", Kills, saved, inFlight);
    }
};

STANDFIRST_TEST_WITH_CHILD(KilledSavesTest, writer)
#include "KilledSavesTest.moc"
