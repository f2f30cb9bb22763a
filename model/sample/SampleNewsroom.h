// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Result.h"
#include <QString>

class Clock;

/// Makes a fresh copy of the sample newsroom in `folder`, which is absent or empty: the articles,
/// photos, people and sections of resources/sample, taken through the import and the workflow that
/// everybody's own articles take. A folder that holds a newsroom already is a Conflict.
/// Its dates are the sample's own; none is later than the clock's present.
Result<void> makeSampleNewsroom(const QString &folder, const Clock &clock);
