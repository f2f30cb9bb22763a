// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/MissingDisplay.h"
#include "app/CommandRun.h"
#include "app/Console.h"
#include "app/ExitStatus.h"
#include <QFile>
#include <cstdlib>
#include <unistd.h>

namespace {

void refuse(QtMsgType type, const QMessageLogContext &, const QString &) {
    if (type != QtFatalMsg)
        return;
    QFile out, err;
    if (out.open(STDOUT_FILENO, QIODevice::WriteOnly) &&
        err.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        Console({out}, {err}).fail(CommandRun::noDisplay());
    std::_Exit(ExitStatus::Usage);
}

} // namespace

MissingDisplay::MissingDisplay() : m_usual(qInstallMessageHandler(refuse)) {}

MissingDisplay::~MissingDisplay() {
    qInstallMessageHandler(m_usual);
}
