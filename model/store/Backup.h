// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Result.h"

class Newsroom;
class Progress;

struct BackupReport {
    QString file{};
    qint64 bytes = 0;
    qint64 articles = 0;
};

/// One SQLite file that holds all of the newsroom, photos too: made beside, checked, then renamed
/// into place.
Result<BackupReport> backUp(Newsroom &newsroom, const QString &file, Progress &progress);

/// Checks the copy first, moves the present newsroom aside (never deletes it), then puts the copy
/// in its place. Refused (kind Newsroom) while another program has the newsroom open.
Result<BackupReport> restoreNewsroom(const QString &place, const QString &file, Progress &progress);
