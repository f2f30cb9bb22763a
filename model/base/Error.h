// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// Why something was not done: a kind to branch on, words for a person, a detail for the log.
struct Error {
    enum class Kind {
        NotFound,
        Conflict, ///< somebody else changed it since
        Denied,   ///< this person, or this state, may not
        BadInput,
        Output,   ///< a file that leaves the newsroom could not be written
        Newsroom, ///< the newsroom itself: locked, damaged, newer, full, not ours
        Offline,
        Stopped, ///< a person pressed Cancel
        Usage,
        Bug
    };

    Kind kind = Kind::Bug;
    QString what;     ///< the file, article or field it is about; may be empty
    QString text;     ///< what happened and the way out, one sentence, no full stop at the end
    QString detail{}; ///< for the log and behind "Details"

    bool operator==(const Error &) const = default;
};
