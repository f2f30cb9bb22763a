// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Error.h"

/// What the program says to the shell (cli.md, "Exit status").
namespace ExitStatus {

constexpr int Done = 0;
constexpr int NotDone = 1; ///< refused, not found, stopped, findings of level error
constexpr int Usage = 2;
constexpr int Newsroom = 3;    ///< locked, damaged, newer, full, unreachable, not ours
constexpr int Destination = 4; ///< could not be reached or refused

constexpr int of(Error::Kind kind) {
    switch (kind) {
    case Error::Kind::Usage:
        return Usage;
    case Error::Kind::Newsroom:
        return Newsroom;
    case Error::Kind::Offline:
        return Destination;
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
    case Error::Kind::Denied:
    case Error::Kind::BadInput:
    case Error::Kind::Output:
    case Error::Kind::Stopped:
    case Error::Kind::Bug:
        return NotDone;
    }
    return NotDone;
}

} // namespace ExitStatus
