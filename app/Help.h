// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class Command;

/// Help made from the table of commands, so that it cannot know less or more than they do.
namespace Help {

QString overview();
QString of(const Command &command);
/// "import FILE… [--as FMT] [--section S]"
QString synopsis(const Command &command);

} // namespace Help
