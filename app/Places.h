// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Result.h"

/// Where the newsroom is and who works there, when the command line does not say (cli.md, first
/// paragraph). Window and commands ask the same functions.
namespace Places {

/// The newsroom's folder, absolute: `given`, else $STANDFIRST_NEWSROOM, else the user's data
/// folder. An address of a shared newsroom is refused (kind Newsroom): this version has none.
Result<QString> newsroom(const QString &given);

/// Did a person choose the newsroom, by option or environment?
bool chosen(const QString &given);

/// `given`, else $STANDFIRST_PERSON, else "": the system's user.
QString person(const QString &given);

/// Can a window be shown? False without a display of X11 or Wayland, unless a platform that needs
/// none is named.
bool haveDisplay();

} // namespace Places
