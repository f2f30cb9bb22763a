// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/ImportRun.h"
#include "model/article/ArticleJson.h"
#include "model/import/ImportLimits.h"
#include "model/interchange/NewsroomJson.h"
#include "model/store/PhotoStore.h"
#include "model/store/SectionStore.h"
#include "model/work/Progress.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"
#include <QBuffer>
#include <QImage>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using Outcome = TakenIn::Outcome;

namespace {

QByteArray pageOf(const QByteArray &headline) {
    return "POLITICS\n\n" + headline +
           "\n\nThe first crossing in six months was full within an hour.\n\n"
           "The ferry left on Tuesday with two hundred passengers and a band on board.\n\n"
           "The harbour master said that the pier would be inspected each month.\n";
}

} // namespace

class ImportRunTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aPageComesInAsADraftAndASecondTimeUnchanged() {
        TestNewsroom newsroom;
        const QString file = write(u"page.txt"_s, pageOf("Ferry returns to the harbour at last"));
        const auto first = run(*newsroom, {file});
        QCOMPARE(first.size(), 1);
        QCOMPARE(first[0].outcome, Outcome::Added);
        QCOMPARE(first[0].headline, u"Ferry returns to the harbour at last"_s);
        const Article stored = must(newsroom->articles().load(*first[0].id)).article;
        QCOMPARE(stored.state, State::Draft);
        QCOMPARE(stored.section, u"POLITICS"_s);
        QCOMPARE(stored.source->name, u"page.txt"_s);
        QCOMPARE(must(newsroom->sections().all()).size(), 1);
        const QString before = newsroom.everything();
        const auto second = run(*newsroom, {file});
        QCOMPARE(second[0].outcome, Outcome::Unchanged);
        QCOMPARE(*second[0].id, *first[0].id);
        QCOMPARE(newsroom.everything(), before);
    }

    void aSectionThatIsAskedForStandsInPlaceOfThePages() {
        TestNewsroom newsroom;
        const QString file = write(u"page.txt"_s, pageOf("Ferry returns to the harbour at last"));
        ImportRequest request;
        request.files = {file};
        request.section = u"TRANSPORT"_s;
        const auto lines = run(*newsroom, request);
        QCOMPARE(must(newsroom->articles().load(*lines[0].id)).article.section, u"TRANSPORT"_s);
    }

    void oneBadFileStopsOnlyItselfAndChangesNothing() {
        TestNewsroom newsroom;
        const QString good = write(u"good.txt"_s, pageOf("Ferry returns to the harbour at last"));
        const QString bad =
            write(u"bad.txt"_s, pageOf("Ministers meet over the bridge") + QByteArray("a\0b", 3));
        const auto lines = run(*newsroom, {bad, good});
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].outcome, Outcome::Refused);
        QVERIFY(lines[0].error && lines[0].error->what == bad);
        QCOMPARE(lines[1].outcome, Outcome::Added);
        QCOMPARE(must(newsroom->articles().count({})), 1);
    }

    void whatBecameOfEachFileIsToldInTheirOrder() {
        TestNewsroom newsroom;
        const QString first = write(u"1.txt"_s, pageOf("Ferry returns to the harbour at last"));
        const QString bad = write(u"2.txt"_s, pageOf("Band plays on") + QByteArray("a\0b", 3));
        const QString last = write(u"3.txt"_s, pageOf("Ministers meet over the bridge"));
        QStringList files;
        for (const ImportLine &line : run(*newsroom, {first, bad, last}))
            files += line.file;
        QCOMPARE(files, (QStringList{first, bad, last}));
        QCOMPARE(must(newsroom->articles().count({})), 2);
    }

    void whatIsNoRegularFileIsRefusedWithoutWaiting_data() {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"missing", "folder", "pipe", "device", "empty", "binary", "pdf"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void whatIsNoRegularFileIsRefusedWithoutWaiting() {
        QFETCH(QString, kind);
        TestNewsroom newsroom;
        QString file = m_folder->filePath(kind);
        if (kind == u"folder")
            QVERIFY(QDir().mkdir(file));
        else if (kind == u"pipe")
            QCOMPARE(::mkfifo(QFile::encodeName(file).constData(), 0600), 0);
        else if (kind == u"device")
            file = u"/dev/zero"_s;
        else if (kind == u"empty")
            write(kind, {});
        else if (kind == u"binary")
            write(kind, QByteArray("\x01\x02\x03\x04\x00\x7f\x80\xff\x05\x06", 10).repeated(100));
        else if (kind == u"pdf")
            write(kind, "%PDF-1.7\nsomething");
        const QString before = newsroom.everything();
        const auto lines = run(*newsroom, {file});
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].outcome, Outcome::Refused);
        QVERIFY(!lines[0].id);
        QCOMPARE(lines[0].error->what, file);
        QVERIFY(!lines[0].error->text.contains(u'\n'));
        QCOMPARE(newsroom.everything(), before);
    }

    void aLargeFileIsReadTwiceAndComesInWholeAndInItsPlace() {
        TestNewsroom newsroom;
        QByteArray all;
        for (int i = 0; all.size() <= ImportLimits::Kept; ++i)
            all += pageOf("Ferry number " + QByteArray::number(i) + " returns to the harbour") +
                   QByteArray("The council met again and did not agree on anything at all. ")
                       .repeated(300) +
                   "\n\f\n";
        const auto articles = all.count('\f');
        const QString before = write(u"before.txt"_s, pageOf("Ministers meet over the bridge"));
        const QString after = write(u"after.txt"_s, pageOf("Band plays on by the water"));
        const auto lines = run(*newsroom, {before, write(u"many.txt"_s, all), after});
        QCOMPARE(lines.size(), articles + 2);
        QCOMPARE(lines.first().file, before);
        QCOMPARE(lines.last().file, after);
        QCOMPARE(must(newsroom->articles().count({})), articles + 2);
    }

    /// More of them than are read ahead of the storing.
    void hundredsOfFilesComeInInTheirOrderUntilAPersonStops() {
        TestNewsroom newsroom;
        QStringList files, told;
        for (int i = 0; i < 450; ++i)
            files += write(u"%1.txt"_s.arg(i),
                           pageOf("Ferry number " + QByteArray::number(i) + " returns at last"));
        for (const ImportLine &line : run(*newsroom, files))
            told += line.file;
        QCOMPARE(told, files);
        TestNewsroom other;
        ImportRequest request;
        request.files = files;
        Progress progress;
        const auto done =
            ImportRun::run(*other, request, progress, [&](const ImportLine &) { progress.stop(); });
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, Error::Kind::Stopped);
        QVERIFY(must(other->articles().count({})) < 450);
    }

    void aPersonWhoStopsIsHeard() {
        TestNewsroom newsroom;
        ImportRequest request;
        request.files = {write(u"page.txt"_s, pageOf("Ferry returns to the harbour at last"))};
        Progress progress;
        progress.stop();
        const auto done = ImportRun::run(*newsroom, request, progress, [](const ImportLine &) {});
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, Error::Kind::Stopped);
        QCOMPARE(must(newsroom->articles().count({})), 0);
    }

    void aPreviewStoresNothingAndSaysWhy() {
        TestNewsroom newsroom;
        ImportRequest request;
        request.pasted = pageOf("Ferry returns to the harbour at last");
        const QString before = newsroom.everything();
        const Imported shown = must(ImportRun::preview(*newsroom, request));
        QCOMPARE(shown.articles.size(), 1);
        QCOMPARE(shown.lines.size(), 9);
        QVERIFY(!shown.lines[0].why.isEmpty());
        QCOMPARE(newsroom.everything(), before);
        request.only = {1};
        QCOMPARE(run(*newsroom, request).size(), 0);
        request.only = {0};
        QCOMPARE(run(*newsroom, request).size(), 1);
    }

    void aFaultInARecordNamesItAndStoresNothing_data() {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("said");
        QTest::newRow("unknown key")
            << QByteArray(R"({"format":"standfirst-article/1","colour":"red"})") << u"record 2"_s;
        QTest::newRow("cut off") << QByteArray(R"({"format":"standfirst-article/1")")
                                 << u"cut off"_s;
        QTest::newRow("too deep") << QByteArray("{\"a\":") + QByteArray(100, '[') << u"deep"_s;
        QTest::newRow("no object") << QByteArray("null") << u"brace"_s;
    }
    void aFaultInARecordNamesItAndStoresNothing() {
        QFETCH(QByteArray, more);
        QFETCH(QString, said);
        TestNewsroom newsroom;
        Article article;
        article.headline = u"Ferry returns"_s;
        const QString file = write(u"articles.jsonl"_s, ArticleJson::encode(article) + '\n' + more);
        const QString before = newsroom.everything();
        const auto lines = run(*newsroom, {file});
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].outcome, Outcome::Refused);
        QVERIFY2(lines[0].error->text.contains(said), qPrintable(lines[0].error->text));
        QCOMPARE(newsroom.everything(), before);
    }

    void whatLiesBesideArticlesComesInToo() {
        TestNewsroom newsroom;
        QVERIFY(QDir(m_folder->path()).mkdir(u"photos"_s));
        QByteArray png;
        QBuffer buffer(&png);
        QImage image(8, 6, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(&buffer, "PNG"));
        const PhotoHash hash = PhotoHash::of(png);
        const QString name = hash.hex() + u".png"_s;
        write(u"photos/"_s + name, png);
        Photo photo{hash, name, 8, 6, {}, u"Tom Ruiz / AFP"_s, u"a boat"_s};
        Section section{u"HARBOUR"_s, u"harbour"_s};
        section.description = u"Boats and quays"_s;
        write(u"newsroom.jsonl"_s,
              NewsroomJson::encode(photo) + '\n' + NewsroomJson::encode(section) + '\n');
        Article article;
        article.headline = u"Ferry returns"_s;
        article.section = u"HARBOUR"_s;
        article.lead = PhotoUse{hash, plain(u"A boat"_s), u"Tom Ruiz / AFP"_s, u"a boat"_s};
        const auto lines =
            run(*newsroom, {write(u"articles.jsonl"_s, ArticleJson::encode(article))});
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].outcome, Outcome::Added);
        QCOMPARE(must(newsroom->photos().bytes(hash)), png);
        QCOMPARE(must(newsroom->photos().find(hash))->credit, u"Tom Ruiz / AFP"_s);
        QCOMPARE(must(newsroom->sections().find(u"harbour"_s))->description, u"Boats and quays"_s);
    }

    void aPhotoIsTakenFromBesideAndFromNowhereElse() {
        TestNewsroom newsroom;
        const QByteArray png = "not looked at";
        write(u"secret.png"_s, png);
        Photo photo{PhotoHash::of(png), u"../secret.png"_s};
        write(u"newsroom.jsonl"_s, NewsroomJson::encode(photo) + '\n');
        Article article;
        article.headline = u"Ferry returns"_s;
        const auto lines =
            run(*newsroom, {write(u"articles.jsonl"_s, ArticleJson::encode(article))});
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].outcome, Outcome::Refused);
        QCOMPARE(lines[1].outcome, Outcome::Added);
        QVERIFY(must(newsroom->photos().all()).isEmpty());
    }

private:
    QString write(const QString &name, const QByteArray &bytes) {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test could not write its file");
        return file.fileName();
    }
    static QList<ImportLine> run(Newsroom &newsroom, const ImportRequest &request) {
        Progress progress;
        QList<ImportLine> lines;
        must(ImportRun::run(newsroom, request, progress,
                            [&](const ImportLine &line) { lines.append(line); }));
        return lines;
    }
    static QList<ImportLine> run(Newsroom &newsroom, const QStringList &files) {
        ImportRequest request;
        request.files = files;
        return run(newsroom, request);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

STANDFIRST_TEST(ImportRunTest)
#include "ImportRunTest.moc"
