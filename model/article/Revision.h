// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/State.h"
#include "model/base/Instant.h"
#include <QString>

/// A line of an article's history; its text is loaded apart.
struct Revision {
    int number = 0;
    Instant at{};
    QString person{};
    State state = State::Draft;
    bool live = false;
    int words = 0;
    QString name{}; ///< why it was kept, or the name a person gave it
    bool operator==(const Revision &) const = default;
};
