// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/Manifest.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"

using namespace Qt::StringLiterals;

class ManifestTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadAgain() {
        Manifest manifest{u"site"_s, true, false, {}};
        FileRecord page;
        page.article = ArticleId::make();
        page.size = 12345;
        page.sha.fill('\x7f');
        page.inputs.add(quint64(7));
        page.linksTo = {linkSum(ArticleId::make()), linkSum(ArticleId::make())};
        page.needs = {"photos/a.jpg", "harbour/old.html"};
        page.photosMissing = 2;
        manifest.files.insert("harbour/story.html", page);
        manifest.files.insert("style.css", {FileKind::Style, {}, 0, {}, {}, {}, {}, 0, 3});
        const Manifest read = must(Manifest::decode(manifest.encode()));
        QCOMPARE(read.of, manifest.of);
        QCOMPARE(read.whole, true);
        QVERIFY(read.files == manifest.files);
        QCOMPARE(read.encode(), manifest.encode());
    }

    void noIdOfALinkStandsInItAndOneOfBeforeIsStillRead() {
        Manifest manifest{u"site"_s, true, false, {}};
        const ArticleId hidden = ArticleId::make();
        FileRecord page;
        page.linksTo = {linkSum(hidden)};
        manifest.files.insert("a/b.html", page);
        QByteArray written = manifest.encode();
        QVERIFY(!written.contains(hidden.toText().toLatin1()));
        written.replace(QByteArray::number(linkSum(hidden), 16), hidden.toText().toLatin1());
        QVERIFY(must(Manifest::decode(written)).files == manifest.files);
    }

    void aDamagedOneIsRefused() {
        Manifest manifest{u"site"_s, true, false, {}};
        manifest.files.insert("a/b.html", {});
        const QByteArray whole = manifest.encode();
        for (qsizetype size = 0; size < whole.size() - 1; ++size)
            QVERIFY2(!Manifest::decode(whole.first(size)), whole.first(size).constData());
    }

    void aPathStaysInsideAndPlain_data() {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("good");
        QTest::newRow("page") << QByteArray("politics/a-story.html") << true;
        QTest::newRow("up") << QByteArray("../a.html") << false;
        QTest::newRow("up inside") << QByteArray("a/../../b") << false;
        QTest::newRow("root") << QByteArray("/etc/passwd") << false;
        QTest::newRow("hidden") << QByteArray(".htaccess") << false;
        QTest::newRow("empty part") << QByteArray("a//b") << false;
        QTest::newRow("folder") << QByteArray("a/") << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("capital") << QByteArray("A.html") << false;
        QTest::newRow("quote") << QByteArray("a\".html") << false;
    }
    void aPathStaysInsideAndPlain() {
        QFETCH(const QByteArray, path);
        QTEST(isExportPath(path), "good");
    }
};

STANDFIRST_TEST(ManifestTest)
#include "ManifestTest.moc"
