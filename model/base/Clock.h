// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Instant.h"

/// What time it is; a test hands in its own. Must outlive whom it is given to; called from several
/// threads.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock : public Clock {
public:
    Instant now() const override {
        return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    }
};
