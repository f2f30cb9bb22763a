// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/check/Check.h"
#include <memory>
#include <vector>

/// THE LIST of checks, in the order in which they are shown.
const std::vector<std::unique_ptr<Check>> &allChecks();
