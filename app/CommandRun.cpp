// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandRun.h"
#include "app/Commands.h"
#include "app/ExitStatus.h"
#include "app/Help.h"
#include "app/Places.h"
#include "model/base/EnglishPlurals.h"
#include <QFile>
#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

// A signal has no other way to what it is to stop.
std::atomic<Progress *> running{nullptr};
static_assert(std::atomic<Progress *>::is_always_lock_free);

void stopRunning(int) {
    if (Progress *progress = running.load())
        progress->stop();
}

/// The first Ctrl+C asks the work to stop after what it has in hand; the second ends the program.
void listenForStop() {
    struct sigaction action {};
    action.sa_handler = stopRunning;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
}

void keepQuiet(QtMsgType, const QMessageLogContext &, const QString &) {}

void putText(Console &console, QString text) {
    if (text.endsWith(u'\n'))
        text.chop(1);
    console.putLine(text.toUtf8());
}

int runCommand(const Arguments &arguments, Console &console) {
    console.setJson(arguments.json);
    console.setSubject(arguments.command->name());
    const Result<QString> folder = Places::newsroom(arguments.newsroom);
    if (!folder) {
        console.fail(folder.error());
        return console.finish();
    }
    const SystemClock clock;
    Progress progress([&](const Progress::Now &now) { console.progress(now); });
    running = &progress;
    arguments.command->run(
        {.arguments = arguments,
         .place = {.folder = *folder, .person = Places::person(arguments.person)},
         .clock = clock,
         .console = console,
         .progress = progress});
    running = nullptr;
    return console.finish();
}

} // namespace

void NewsroomCommand::run(const Call &call) const {
    NewsroomPlace place = call.place;
    place.create = makesNewsroom();
    place.tool = u"command line"_s;
    const auto newsroom = Newsroom::open(place, call.clock);
    if (newsroom)
        work(**newsroom, call);
    else
        call.console.fail(newsroom.error());
}

namespace CommandRun {

int run(const Result<Arguments> &arguments, Console &console) {
    if (!arguments) {
        console.fail(arguments.error());
    } else if (arguments->version) {
        putText(console, u"standfirst "_s + QStringLiteral(STANDFIRST_VERSION));
    } else if (arguments->help) {
        putText(console, arguments->command ? Help::of(*arguments->command) : Help::overview());
    } else if (arguments->command) {
        return runCommand(*arguments, console);
    } else {
        console.fail(noDisplay());
    }
    return console.finish();
}

Error noDisplay() {
    return {.kind = Error::Kind::Usage,
            .what = {},
            .text = QCoreApplication::translate(
                "CommandRun", "there is no display for the window; “standfirst --help” lists the "
                              "commands that need none")};
}

int asProcess(int argc, char **argv, const Result<Arguments> &arguments) {
    qInstallMessageHandler(keepQuiet);
    const QCoreApplication application(argc, argv);
    EnglishPlurals plurals;
    QCoreApplication::installTranslator(&plurals);
    listenForStop();
    QFile out, err;
    if (!out.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered) ||
        !err.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return ExitStatus::NotDone;
    Console console({out, isatty(STDOUT_FILENO) == 1}, {err, isatty(STDERR_FILENO) == 1});
    return run(arguments, console);
}

} // namespace CommandRun
