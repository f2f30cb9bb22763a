// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandRun.h"
#include "app/Places.h"
#include "app/Process.h"

int main(int argc, char **argv) {
    Process::prepare();
    const Result<Arguments> arguments = Arguments::read(Process::words(argc, argv));
    return CommandRun::asProcess(argc, argv, arguments);
}
