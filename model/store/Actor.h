// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// Who does something, and from where: stands beside everything that is done in a newsroom.
struct Actor {
    QString person{};
    QString origin{}; ///< "window on desk-3", "command line on desk-3"
    bool operator==(const Actor &) const = default;
};
