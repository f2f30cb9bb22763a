// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/WriteBatch.h"
#include "tests/support/ExportFolder.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

void takeIn(TestNewsroom &newsroom, int count, std::chrono::hours apart) {
    WriteBatch batch(newsroom->database());
    must(batch.begin());
    for (int i = 0; i < count; ++i) {
        Article article = sampleArticle(u"Story number %1"_s.arg(i));
        article.body.resize(1);
        article.firstPublished = article.lastPublished = newsroom.clock().now() - i * apart;
        article.source = Source{u"test"_s, u"t"_s, article.id.toText()};
        must(newsroom->articles().takeIn(article, State::Published, false));
        must(batch.breathe());
    }
    must(batch.finish());
}

} // namespace

class ToSitemapTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyTheLastTwoDaysAreNews() {
        TestNewsroom newsroom;
        takeIn(newsroom, 6, std::chrono::hours(20));
        ExportFolder out;
        out.run(*newsroom, u"sitemap"_s);
        QCOMPARE(out.text(u"sitemap.xml"_s).count(u"<news:news>"), 3);
        newsroom.clock().pass(std::chrono::hours(1000));
        QCOMPARE(out.run(*newsroom, u"sitemap"_s).written, 0);
    }

    void manyAddressesAreSplitByMonth() {
        TestNewsroom newsroom;
        takeIn(newsroom, 1200, std::chrono::hours(2));
        ExportFolder out;
        out.run(*newsroom, u"sitemap"_s);
        QVERIFY(out.text(u"sitemap.xml"_s).contains(u"<sitemapindex"));
        QVERIFY(out.has(u"sitemap/2026-01.xml"_s) && out.has(u"sitemap/2025-11.xml"_s));
        qsizetype addresses = 0;
        const auto files = out.files();
        for (auto file = files.begin(); file != files.end(); ++file)
            if (file.key().startsWith(u"sitemap/2"))
                addresses += file->count("<url>");
        QCOMPARE(addresses, 1200);
    }

    void theSchemaTakesIt() {
        const QString root = qEnvironmentVariable("STANDFIRST_SHARED");
        const QString schema =
            (root.isEmpty() ? QStringLiteral(STANDFIRST_SOURCE_DIR "/../shared") : root) +
            u"/schemas/sitemap/all.xsd"_s;
        if (!QFile::exists(schema))
            QSKIP("STANDFIRST_SHARED/schemas is not there");
        TestNewsroom newsroom;
        newsroom.publish(u"A story & more"_s);
        ExportFolder out;
        out.run(*newsroom, u"sitemap"_s);
        QProcess lint;
        lint.start(u"xmllint"_s,
                   {u"--noout"_s, u"--nonet"_s, u"--schema"_s, schema, out.path(u"sitemap.xml"_s)});
        if (!lint.waitForStarted())
            QSKIP("xmllint is not there: install libxml2-utils");
        QVERIFY(lint.waitForFinished());
        QVERIFY2(lint.exitCode() == 0, lint.readAllStandardError().constData());
    }
};

STANDFIRST_TEST(ToSitemapTest)
#include "ToSitemapTest.moc"
