// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/TestNewsroom.h"
#include <functional>

/// Makes the 1st, then the 2nd, 3rd… statement of a task fail, until it succeeds without meeting
/// its fault. After each failure the newsroom must hold what it held before. Gives how many
/// statements failed; "" in `broken` when all was well, else what was not.
struct FaultsMet {
    int statements = 0;
    QString broken{};
};
FaultsMet failEachStatement(TestNewsroom &newsroom, const std::function<bool()> &task);
