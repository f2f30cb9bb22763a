// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/Settings.h"
#include "tests/support/ExportFolder.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"
#include <QProcess>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

QString shared(const QString &path) {
    const QString root = qEnvironmentVariable("STANDFIRST_SHARED");
    return (root.isEmpty() ? QStringLiteral(STANDFIRST_SOURCE_DIR "/../shared") : root) + path;
}

} // namespace

class ToRssTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNewestFiftyNewestFirst() {
        TestNewsroom newsroom;
        for (int i = 0; i < 60; ++i) {
            newsroom.publish(u"Story number %1"_s.arg(i));
            newsroom.clock().pass(std::chrono::minutes(5));
        }
        ExportFolder out;
        out.run(*newsroom, u"rss"_s);
        const QString feed = out.text(u"rss.xml"_s);
        QCOMPARE(feed.count(u"<item>"), 50);
        QVERIFY(feed.indexOf(u"Story number 59") < feed.indexOf(u"Story number 58"));
        QVERIFY(!feed.contains(u"Story number 9<"));
    }

    void hostileTextStaysText() {
        TestNewsroom newsroom;
        newsroom.publish(u"]]> </title> & <b> \x01\xfffe \xd800 end"_s);
        ExportFolder out;
        out.run(*newsroom, u"rss"_s);
        QXmlStreamReader reader(out.text(u"rss.xml"_s));
        QStringList titles;
        while (!reader.atEnd())
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"title")
                titles << reader.readElementText();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(titles.last().startsWith(u"]]> </title> & <b>"));
    }

    void theSchemaAndFeedparserTakeIt() {
        const QString schema = shared(u"/schemas/rss/rss20.rng"_s);
        if (!QFile::exists(schema))
            QSKIP("STANDFIRST_SHARED/schemas is not there");
        TestNewsroom newsroom;
        must(newsroom->settings().set(u"url"_s, u"https://courier.example"_s));
        newsroom.publish(u"A story & its end"_s);
        newsroom.publish(u"Another story"_s);
        ExportFolder out;
        out.run(*newsroom, u"rss"_s);
        QProcess lint;
        lint.start(u"xmllint"_s,
                   {u"--noout"_s, u"--nonet"_s, u"--relaxng"_s, schema, out.path(u"rss.xml"_s)});
        if (!lint.waitForStarted())
            QSKIP("xmllint is not there: install libxml2-utils");
        QVERIFY(lint.waitForFinished());
        QVERIFY2(lint.exitCode() == 0, lint.readAllStandardError().constData());
        QProcess parser;
        parser.start(u"/usr/bin/python3"_s,
                     {u"-c"_s,
                      u"import sys\ntry:\n import feedparser\nexcept ImportError:\n sys.exit(9)\n"
                      "f=feedparser.parse(open(sys.argv[1],'rb').read())\n"
                      "sys.exit(0 if not f.bozo and len(f.entries)==2 and f.entries[0].content "
                      "and f.entries[0].link.startswith('https://courier.example/') else 1)"_s,
                      out.path(u"rss.xml"_s)});
        QVERIFY(parser.waitForFinished());
        if (parser.exitCode() == 9)
            QSKIP("feedparser is not there: install python3-feedparser");
        QCOMPARE(parser.exitCode(), 0);
    }
};

STANDFIRST_TEST(ToRssTest)
#include "ToRssTest.moc"
