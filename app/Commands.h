// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/Command.h"
#include <memory>
#include <vector>

/// THE LIST of commands, in the order of the help.
const std::vector<std::unique_ptr<Command>> &allCommands();
const Command *commandNamed(const QString &name); ///< nullptr when there is none
