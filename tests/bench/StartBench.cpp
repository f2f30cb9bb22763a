// SPDX-License-Identifier: GPL-3.0-or-later
// From process start to the first frame that shows the desk's first page and the last article's
// headline, against an empty QMainWindow in the same run. Run it under a display:
//   xvfb-run -a StartBench [ARTICLES] [RUNS]
#include "tests/support/LargeNewsroom.h"
#include "tests/support/TestNewsroom.h"
#include "ui/frame/Session.h"
#include "ui/look/StartTrace.h"
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMainWindow>
#include <QProcess>
#include <QTextStream>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

int showEmptyWindow(int argc, char **argv) {
    QApplication program(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    StartTrace::frame(&window);
    return program.exec();
}

/// The milliseconds that a program prints when its first frame is there; then it is ended.
int firstFrame(const QString &program, const QStringList &arguments) {
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"STANDFIRST_START_TRACE"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    process.setReadChannel(QProcess::StandardError); // else a wait looks at standard output alone
    process.start(program, arguments);
    QByteArray said;
    while (process.waitForReadyRead(20000)) {
        said += process.readAllStandardError();
        if (said.contains(" ms"))
            break;
    }
    process.kill();
    process.waitForFinished();
    const qsizetype from = said.indexOf("after ");
    return from < 0 ? -1 : said.mid(from + 6, said.indexOf(" ms", from) - from - 6).toInt();
}

/// A session in which the newest article is open.
void open(const QString &folder) {
    const SystemClock clock;
    const auto newsroom = must(Newsroom::open({.folder = folder}, clock));
    const ArticleHead newest = must(newsroom->articles().list({}, 0, 1)).constFirst();
    Session session;
    session.tabs = {{.id = newest.id.toText(), .headline = newest.headline}};
    StateFile(Session::fileFor(folder)).write(session.toJson());
}

int median(QList<int> values) {
    std::sort(values.begin(), values.end());
    return values.value(values.size() / 2);
}

} // namespace

int main(int argc, char **argv) {
    if (argc > 1 && QByteArray(argv[1]) == "--empty")
        return showEmptyWindow(argc, argv);
    QCoreApplication program(argc, argv);
    const QStringList words = program.arguments();
    const int articles = words.size() > 1 ? words[1].toInt() : 100000;
    const int runs = words.size() > 2 ? words[2].toInt() : 7;
    QTemporaryDir place;
    qputenv("XDG_STATE_HOME", place.filePath(u"state"_s).toUtf8());
    qputenv("XDG_CONFIG_HOME", place.filePath(u"config"_s).toUtf8());
    const QString folder = LargeNewsroom::folder(articles);
    open(folder);
    QList<int> empty, whole;
    for (int run = 0; run < runs; ++run) {
        empty << firstFrame(program.applicationFilePath(), {u"--empty"_s});
        whole << firstFrame(QStringLiteral(STANDFIRST_PROGRAM), {u"--newsroom"_s, folder});
    }
    QTextStream(stdout) << u"start with %1 articles: %2 ms, an empty window %3 ms, ratio %4\n"_s
                               .arg(articles)
                               .arg(median(whole))
                               .arg(median(empty))
                               .arg(double(median(whole)) / qMax(1, median(empty)), 0, 'f', 2);
    return 0;
}
