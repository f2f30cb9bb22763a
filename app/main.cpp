// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandRun.h"
#include "app/Composition.h"
#include "app/MissingDisplay.h"
#include "app/Places.h"
#include "app/Process.h"
#include <QApplication>
#include <QFileInfo>
#include <memory>

namespace {
int openWindow(int argc, char **argv, const Arguments &arguments, const QString &folder) {
    auto missing = std::make_unique<MissingDisplay>();
    QApplication program(argc, argv);
    missing.reset();
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
