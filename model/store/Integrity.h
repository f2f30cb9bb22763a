// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Result.h"
#include <QList>

class Newsroom;
class Progress;

struct Damage {
    QString object{}, problem{};
};

/// verify: the file's pages, references, row digests, photos against their hashes, index against
/// texts, the log's chain.
Result<QList<Damage>> verifyNewsroom(Newsroom &newsroom, Progress &progress);
