// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/check/CheckMemory.h"
#include <memory>

class KnownNames;
class RuleSet;

/// What stays between two looks at the same article: answers about texts that did not change, the
/// rules as they were read, the names of the archive where they were gathered. One thread at a
/// time.
struct LiveChecks {
    CheckMemory memory{};
    QString rulesText{};
    std::shared_ptr<const RuleSet> rules{};
    std::shared_ptr<const KnownNames> names{};
};
