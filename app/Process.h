// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

/// What the process is put right with before anything else happens.
namespace Process {

/// No core dumps, which would hold drafts (and not PR_SET_DUMPABLE, which shuts the desktop's
/// portal out); no file of ours ever becomes standard output because that was closed.
void prepare();

/// argv without the program's name.
QStringList words(int argc, char **argv);

} // namespace Process
