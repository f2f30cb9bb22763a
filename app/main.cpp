// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandRun.h"
#include "app/Composition.h"
#include "app/Places.h"
#include "app/Process.h"
#include <QApplication>
#include <QFileInfo>

namespace {
int openWindow(int argc, char **argv, const Arguments &arguments, const QString &folder) {
    QApplication program(argc, argv);
    WindowRequest request{.folder = folder,
                          .person = Places::person(arguments.person),
                          .chosen = Places::chosen(arguments.newsroom)};
    for (const QString &file : arguments.operands)
        request.files << QFileInfo(file).absoluteFilePath();
    return runWindow(program, request);
}
} // namespace

int main(int argc, char **argv) {
    Process::prepare();
    const Result<Arguments> arguments = Arguments::read(Process::words(argc, argv));
    if (arguments && arguments->wantsWindow() && Places::haveDisplay()) {
        const Result<QString> folder = Places::newsroom(arguments->newsroom);
        return folder ? openWindow(argc, argv, *arguments, *folder)
                      : CommandRun::asProcess(argc, argv, folder.error());
    }
    return CommandRun::asProcess(argc, argv, arguments);
}
