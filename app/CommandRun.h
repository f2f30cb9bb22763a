// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/Arguments.h"

class Console;

/// The command line from understood arguments to the exit status.
namespace CommandRun {

/// Help, version, a usage error or the command itself.
int run(const Result<Arguments> &arguments, Console &console);

/// What is said where a window cannot be shown.
Error noDisplay();

/// The same on the program's own streams, as a process: Ctrl+C stops long work cleanly, a closed
/// pipe ends output quietly, Qt's remarks stay off standard error.
int asProcess(int argc, char **argv, const Result<Arguments> &arguments);

} // namespace CommandRun
