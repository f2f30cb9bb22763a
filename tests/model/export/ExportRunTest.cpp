// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/ExportRun.h"
#include "model/export/Exporters.h"
#include "model/store/Settings.h"
#include "tests/support/ExportFolder.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"
#include <QDir>

using namespace Qt::StringLiterals;

namespace {

void kill(TestNewsroom &newsroom, const ArticleId &id) {
    ArticleStore::Step step;
    step.to = State::Killed;
    step.action = u"kill"_s;
    step.killing = Killing{newsroom.clock().now(), u"We got this wrong"_s};
    must(newsroom->articles().step(id, must(newsroom->articles().load(id)).save, step));
}

} // namespace

class ExportRunTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noFormatLetsOutWhatIsNotPublic_data() {
        QTest::addColumn<QString>("format");
        for (const auto &exporter : allExporters())
            QTest::newRow(qPrintable(exporter->name())) << exporter->name();
    }
    void noFormatLetsOutWhatIsNotPublic() {
        QFETCH(const QString, format);
        TestNewsroom newsroom;
        newsroom.publish(u"Plain public story"_s);
        newsroom.add(u"Unfinished zephyr"_s);
        WorkingCopy edited = newsroom.publish(u"Calm before"_s);
        Article later = must(newsroom->articles().load(edited.article.id)).article;
        later.headline = u"Calm quicksilver after"_s;
        later.body.push_back({Paragraph{plain(u"An obsidian line"_s)}});
        must(newsroom->articles().save(later, must(newsroom->articles().load(later.id)).save));
        const WorkingCopy held = newsroom.publish(u"Held marzipan"_s);
        WorkingCopy copy = must(newsroom->articles().load(held.article.id));
        copy.article.embargo = newsroom.clock().now() + std::chrono::hours(1);
        must(newsroom->articles().save(copy.article, copy.save));
        kill(newsroom, newsroom.publish(u"Withdrawn tarragon"_s).article.id);

        ExportFolder out;
        out.run(*newsroom, format);
        QCOMPARE(out.holding(u"plain"_s).isEmpty(), false);
        for (const QString &secret : {u"zephyr"_s, u"quicksilver"_s, u"obsidian"_s, u"marzipan"_s})
            QVERIFY2(out.holding(secret).isEmpty(),
                     qPrintable(secret + u" in "_s + out.holding(secret).join(u", "_s)));
        for (const QString &file : out.holding(u"Withdrawn tarragon"_s))
            QFAIL(qPrintable(file));
    }

    void aSecondExportWritesNothing() {
        TestNewsroom newsroom;
        for (int i = 0; i < 45; ++i)
            newsroom.publish(u"Story number %1"_s.arg(i));
        for (const auto &exporter : allExporters()) {
            ExportFolder out;
            const ExportReport first = out.run(*newsroom, exporter->name());
            const auto before = out.files();
            const ExportReport second = out.run(*newsroom, exporter->name());
            QVERIFY2(first.written > 0, qPrintable(exporter->name()));
            QCOMPARE(second.written, 0);
            QCOMPARE(second.removed, 0);
            QCOMPARE(second.unchanged, first.written);
            QCOMPARE(out.files(), before);
        }
    }

    void theSameNewsroomGivesTheSameBytes() {
        TestNewsroom newsroom;
        for (int i = 0; i < 30; ++i)
            newsroom.publish(u"Story number %1"_s.arg(i), i % 2 ? u"ARTS"_s : u"HARBOUR"_s);
        ExportFolder one, two;
        one.run(*newsroom);
        newsroom.clock().pass(std::chrono::hours(100));
        two.run(*newsroom);
        QCOMPARE(one.files(), two.files());
    }

    void whatIsWithdrawnDisappearsAndItsPageSaysSo() {
        TestNewsroom newsroom;
        newsroom.publish(u"Stays"_s);
        const WorkingCopy goes = newsroom.publish(u"Goes away soon"_s);
        ExportFolder out;
        out.run(*newsroom);
        QVERIFY(out.text(u"harbour/goes-away-soon.html"_s).contains(u"Goes away soon"));
        kill(newsroom, goes.article.id);
        out.run(*newsroom);
        const QString page = out.text(u"harbour/goes-away-soon.html"_s);
        QVERIFY(page.contains(u"We got this wrong"));
        QVERIFY(page.contains(u"noindex"));
        QVERIFY(out.holding(u"Goes away soon"_s).isEmpty());
    }

    void anEmptyNewsroomHasAnEmptyFrontPage() {
        TestNewsroom newsroom;
        ExportFolder out;
        out.run(*newsroom);
        QVERIFY(out.text(u"index.html"_s).contains(u"Nothing has been published here yet"));
        QCOMPARE(brokenLinks(out), QStringList());
    }

    void filesOfOthersAreLeftAlone() {
        TestNewsroom newsroom;
        newsroom.publish(u"Story"_s);
        ExportFolder out;
        out.write(u"notes.txt"_s, "mine");
        const auto refused = out.tryRun(*newsroom);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Output);
        QCOMPARE(out.files().size(), 1);
        must(out.tryRun(*newsroom, {.force = true}));
        QVERIFY(out.has(u"index.html"_s));
        out.run(*newsroom);
        QCOMPARE(out.text(u"notes.txt"_s), u"mine"_s);
    }

    void forceOverwritesNobodysFile() {
        TestNewsroom newsroom;
        newsroom.publish(u"Story"_s);
        ExportFolder out;
        out.write(u"index.html"_s, "somebody's page");
        QVERIFY(!out.tryRun(*newsroom, {.force = true}));
        QCOMPARE(out.files().keys(), QStringList{u"index.html"_s});
        QCOMPARE(out.text(u"index.html"_s), u"somebody's page"_s);
    }

    void singleArticlesAndProofsKeepOutOfAWholeExport() {
        TestNewsroom newsroom;
        const ArticleId one = newsroom.publish(u"First story"_s).article.id;
        const ArticleId two = newsroom.publish(u"Second story"_s).article.id;
        ExportFolder whole, single;
        whole.run(*newsroom);
        QVERIFY(!whole.tryRun(*newsroom, {.articles = {one}}));
        QVERIFY(!whole.tryRun(*newsroom, {.drafts = true}));
        must(single.tryRun(*newsroom, {.articles = {one}}));
        must(single.tryRun(*newsroom, {.articles = {two}}));
        QVERIFY(single.has(u"harbour/first-story.html"_s));
        QVERIFY(single.has(u"harbour/second-story.html"_s));
    }

    void anArticleThatMayNotLeaveIsRefusedWithTheReason() {
        TestNewsroom newsroom;
        const ArticleId draft = newsroom.add(u"Only a draft"_s).article.id;
        ExportFolder out;
        const auto refused = out.tryRun(*newsroom, {.articles = {draft}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Denied);
        QVERIFY(!refused.error().text.isEmpty());
    }

    void aProofShowsDraftsMarkedAndKeepsEmbargoes() {
        TestNewsroom newsroom;
        newsroom.add(u"Unfinished zephyr"_s);
        WorkingCopy held = newsroom.add(u"Held marzipan"_s);
        held.article.embargo = newsroom.clock().now() + std::chrono::hours(1);
        must(newsroom->articles().save(held.article, held.save));
        ExportFolder out;
        must(out.tryRun(*newsroom, {.drafts = true}));
        const QString page = out.text(u"harbour/unfinished-zephyr.html"_s);
        QVERIFY(page.contains(u"<meta name=\"robots\" content=\"noindex\">"));
        QVERIFY(page.contains(u"Proof: not for publication"));
        QCOMPARE(out.holding(u"marzipan"_s), QStringList());
    }

    void aDamagedFileIsMadeAnew() {
        TestNewsroom newsroom;
        newsroom.publish(u"Story"_s);
        ExportFolder out;
        out.run(*newsroom);
        const auto whole = out.files();
        out.write(u"harbour/story.html"_s, "cut");
        QVERIFY(QFile::remove(out.path(u"style.css"_s)));
        QByteArray tampered = whole[u"index.html"_s];
        tampered[tampered.size() / 2] = '!';
        QTest::qWait(20); // file times are as coarse as the kernel's tick
        out.write(u"index.html"_s, tampered);
        QCOMPARE(out.run(*newsroom).written, 3);
        QCOMPARE(out.files(), whole);
    }

    void aLinkOutOfTheFolderIsRefused() {
        TestNewsroom newsroom;
        newsroom.publish(u"Story"_s);
        ExportFolder out;
        QTemporaryDir elsewhere;
        QDir().mkpath(out.path());
        QVERIFY(QFile::link(elsewhere.path(), out.path(u"harbour"_s)));
        QVERIFY(!out.tryRun(*newsroom, {.force = true}));
        QVERIFY(QDir(elsewhere.path()).isEmpty());
    }

    void aManifestCannotPointOutOfTheFolder() {
        TestNewsroom newsroom;
        ExportFolder out;
        out.run(*newsroom);
        QFile victim(out.path() + u"/../victim.txt"_s);
        QVERIFY(victim.open(QIODevice::WriteOnly));
        QString manifest = out.text(u".standfirst-site.json"_s);
        out.write(u".standfirst-site.json"_s,
                  manifest.replace(u"style.css"_s, u"../victim.txt"_s).toUtf8());
        QVERIFY(!out.tryRun(*newsroom));
        QVERIFY(victim.exists());
    }

    void formatsDoNotOverwriteEachOther() {
        TestNewsroom newsroom;
        newsroom.publish(u"Story"_s);
        ExportFolder out;
        out.run(*newsroom);
        out.run(*newsroom, u"rss"_s); // rss.xml: its own
        QVERIFY(out.has(u"rss.xml"_s) && out.has(u"index.html"_s));
        const auto before = out.files();
        QVERIFY(!out.tryRun(*newsroom, {.format = u"jsonfeed"_s})); // feed.json: the site's
        QCOMPARE(out.files(), before);
    }

    void withoutAnAddressThereIsOneWarning() {
        TestNewsroom newsroom;
        newsroom.publish(u"Story"_s);
        ExportFolder out;
        QCOMPARE(out.run(*newsroom).warnings.filter(u"settings url="_s).size(), 1);
        must(newsroom->settings().set(u"url"_s, u"https://courier.example"_s));
        QCOMPARE(out.run(*newsroom).warnings.filter(u"settings url="_s).size(), 0);
        QVERIFY(out.text(u"feed.xml"_s).contains(u"https://courier.example/harbour/story.html"));
    }

    void thePreviewIsThePageWithItsStyle() {
        TestNewsroom newsroom;
        WorkingCopy copy = newsroom.add(u"Being written"_s);
        copy.article.headline = u"Not even saved"_s;
        QTemporaryDir folder;
        const QString page =
            must(ExportRun::preview(*newsroom, copy.article, folder.filePath(u"show"_s)));
        QFile file(page);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Not even saved"));
        QVERIFY(QFile::exists(QFileInfo(page).path() + u"/style.css"_s));
    }
};

STANDFIRST_TEST(ExportRunTest)
#include "ExportRunTest.moc"
