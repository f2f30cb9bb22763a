// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Process.h"
#include <QFile>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace Process {

void prepare() {
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(stream, F_GETFD) >= 0)
            continue;
        // The lowest free number is this one. The wrong direction on purpose: using a closed stream
        // stays an error that is seen.
        const int opened = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
        Q_UNUSED(opened)
    }
}

QStringList words(int argc, char **argv) {
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QFile::decodeName(argv[i]);
    return words;
}

} // namespace Process
