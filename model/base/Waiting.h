// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

/// "The window never waits" (promise 4), watched over in debug builds: what goes to a disk, a
/// database or a network says so where it begins, and the program ends there when that is on the
/// thread that paints. The thread is told its role by who runs the window, so that a test or a
/// command, which have their own, may wait where they like.
class Waiting {
public:
    /// On this thread nothing waits from now on.
    static void endsHere() { s_mayWait = false; }

    static void begins([[maybe_unused]] const char *forWhat) {
        Q_ASSERT_X(s_mayWait, "the window's thread waits for", forWhat);
    }

private:
    inline static thread_local bool s_mayWait = true;
};
