// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Revision.h"

/// How a revision is named in lists.
namespace RevisionWords {

QString time(Instant at);
/// "11:02, you"; with its name, and that it is live. `me` is the person at this window.
QString title(const Revision &revision, const QString &me);

} // namespace RevisionWords
