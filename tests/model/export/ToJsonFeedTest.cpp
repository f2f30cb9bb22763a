// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ExportFolder.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;

class ToJsonFeedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anItemHasItsIdentityWordsAndPeople() {
        TestNewsroom newsroom;
        const ArticleId id = newsroom.publish(u"A \"quoted\" </script> story"_s).article.id;
        ExportFolder out;
        out.run(*newsroom, u"jsonfeed"_s);
        const QJsonObject feed =
            QJsonDocument::fromJson(out.text(u"feed.json"_s).toUtf8()).object();
        QCOMPARE(feed[u"version"].toString(), u"https://jsonfeed.org/version/1.1"_s);
        const QJsonObject item = feed[u"items"][0].toObject();
        QCOMPARE(item[u"id"].toString(), u"urn:uuid:"_s + id.toText());
        QCOMPARE(item[u"title"].toString(), u"A \"quoted\" </script> story"_s);
        QCOMPARE(item[u"authors"][0][u"name"].toString(), u"Ada Marsh"_s);
        QCOMPARE(item[u"tags"][0].toString(), u"HARBOUR"_s);
        QVERIFY(item[u"content_html"].toString().contains(u"The first boat left at six."));
    }

    void theSchemaTakesIt() {
        const QString root = qEnvironmentVariable("STANDFIRST_SHARED");
        const QString schema =
            (root.isEmpty() ? QStringLiteral(STANDFIRST_SOURCE_DIR "/../shared") : root) +
            u"/schemas/jsonfeed/jsonfeed-1.1.schema.json"_s;
        if (!QFile::exists(schema))
            QSKIP("STANDFIRST_SHARED/schemas is not there");
        TestNewsroom newsroom;
        newsroom.publish(u"A story"_s);
        ExportFolder out;
        out.run(*newsroom, u"jsonfeed"_s);
        QProcess judge;
        judge.start(
            u"/usr/bin/python3"_s,
            {u"-c"_s,
             u"import sys,json\ntry:\n import jsonschema\nexcept ImportError:\n sys.exit(9)\n"
             "jsonschema.validate(json.load(open(sys.argv[1])),json.load(open(sys.argv[2])))"_s,
             out.path(u"feed.json"_s), schema});
        QVERIFY(judge.waitForFinished());
        if (judge.exitCode() == 9)
            QSKIP("jsonschema is not there: install python3-jsonschema");
        QVERIFY2(judge.exitCode() == 0, judge.readAllStandardError().constData());
    }
};

STANDFIRST_TEST(ToJsonFeedTest)
#include "ToJsonFeedTest.moc"
