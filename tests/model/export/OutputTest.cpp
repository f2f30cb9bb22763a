// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/Output.h"
#include "model/base/Clock.h"
#include "model/work/Progress.h"
#include "tests/support/ExportFolder.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"
#include <QDir>
#include <csignal>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// Exports in a child process that is killed after so many microseconds. The newsroom is the
/// child's own connection.
void exportAndDie(const TestNewsroom &newsroom, const QString &folder, useconds_t after) {
    const pid_t child = ::fork();
    if (child == 0) {
        const SystemClock clock;
        const auto own = Newsroom::open(newsroom.place(), clock);
        Progress progress;
        ExportRequest request;
        request.folder = folder;
        if (own)
            (void)ExportRun::run(**own, request, progress, {});
        ::_exit(0);
    }
    ::usleep(after);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
}

QStringList tornPages(const ExportFolder &out) {
    QStringList torn;
    const auto files = out.files();
    for (auto file = files.begin(); file != files.end(); ++file)
        if (file.key().endsWith(u".html") && !file.key().startsWith(u'.') &&
            !file->endsWith("</html>\n"))
            torn << file.key();
    return torn;
}

} // namespace

class OutputTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killedAnywhereTheNextExportEndsAtTheSameBytes() {
        TestNewsroom newsroom;
        for (int i = 0; i < 120; ++i)
            newsroom.publish(u"Story number %1"_s.arg(i), i % 2 ? u"ARTS"_s : u"HARBOUR"_s);
        ExportFolder whole;
        whole.run(*newsroom);
        const auto expected = whole.files();
        newsroom.close();
        for (useconds_t after = 2000; after < 200'000; after += 9000) {
            ExportFolder out;
            for (int again = 0; again < 2; ++again) {
                exportAndDie(newsroom, out.path(), after);
                QCOMPARE(tornPages(out), QStringList());
            }
            newsroom.open();
            out.run(*newsroom);
            newsroom.close();
            QCOMPARE(out.files(), expected);
        }
        newsroom.open();
    }

    void aManifestLeftInStagingMakesItsFilesOurs() {
        // As it stands when the power goes in the middle of putting files into their places.
        TestNewsroom newsroom;
        newsroom.publish(u"Story"_s);
        ExportFolder out;
        out.run(*newsroom);
        const auto expected = out.files();
        QVERIFY(QDir().mkpath(out.path(u".standfirst-site.new"_s)));
        QVERIFY(QFile::rename(out.path(u".standfirst-site.json"_s),
                              out.path(u".standfirst-site.new/.manifest"_s)));
        QVERIFY(QFile::remove(out.path(u"index.html"_s)));
        const ExportReport report = out.run(*newsroom);
        QCOMPARE(report.written, 1);
        QCOMPARE(out.files(), expected);
    }

    void twoExportsAtOnceAreOneTooMany() {
        QTemporaryDir folder;
        const auto one = must(Output::open({folder.path(), u"site"_s, true, false}));
        const auto two = Output::open({folder.path(), u"site"_s, true, false});
        QVERIFY(!two);
        QVERIFY(two.error().text.contains(u"another export"));
    }

    void whatIsNotCommittedLeavesNoTrace() {
        QTemporaryDir folder;
        {
            const auto output = must(Output::open({folder.path(), u"site"_s, true, false}));
            must(output->put({"a/page.html", "text", {}}));
        }
        QVERIFY(
            QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void aFullDiskIsOneErrorAndNoTornSite() {
        if (::geteuid() != 0)
            QSKIP("only root can make a small disk");
        QTemporaryDir mount;
        const QByteArray place = QFile::encodeName(mount.path());
        if (::mount("tmpfs", place.constData(), "tmpfs", 0, "size=400k") != 0)
            QSKIP("no small disk can be mounted here");
        TestNewsroom newsroom;
        newsroom.publish(u"Story"_s);
        Progress progress;
        ExportRequest request;
        request.folder = mount.filePath(u"out"_s);
        const auto first = ExportRun::run(*newsroom, request, progress, {});
        const auto listing = [&] {
            return QDir(request.folder)
                .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        };
        const QStringList before = listing();
        for (int i = 0; i < 80; ++i)
            newsroom.publish(u"Story number %1"_s.arg(i));
        const auto full = ExportRun::run(*newsroom, request, progress, {});
        const QStringList after = listing();
        ::umount(place.constData());
        QVERIFY(first);
        QVERIFY(!full);
        QCOMPARE(full.error().kind, Error::Kind::Output);
        QVERIFY(full.error().text.contains(u"full"));
        QCOMPARE(after, before);
    }
};

STANDFIRST_TEST(OutputTest)
#include "OutputTest.moc"
