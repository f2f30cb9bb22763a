// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Clock.h"
#include <atomic>

/// A clock that stands still until a test moves it. Starts at 2026-01-31T09:00:00Z.
class FakeClock : public Clock {
public:
    Instant now() const override { return fromSeconds(m_seconds); }
    void set(Instant at) { m_seconds = toSeconds(at); }
    void pass(std::chrono::seconds time) { m_seconds += time.count(); }

private:
    std::atomic<qint64> m_seconds{1769850000};
};
