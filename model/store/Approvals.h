// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Id.h"
#include "model/base/Instant.h"
#include "model/base/Result.h"

class Database;

/// Who approved an article last, and which words.
struct Approval {
    QString person{};
    Instant at{};
    int revision = 0;      ///< that bears its seal
    bool stands = false;   ///< else it ended with a change since, or with a step
    bool asItCame = false; ///< an import that was live where it came from
    bool operator==(const Approval &) const = default;
};

namespace Approvals {
/// Nothing where none was ever given.
Result<std::optional<Approval>> last(Database &database, const ArticleId &id);
} // namespace Approvals
