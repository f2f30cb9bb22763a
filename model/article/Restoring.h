// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"

namespace Restoring {

/// What readers read comes back from `kept`. What the desk decided since (embargo, dates, state,
/// notes, corrections) stays: to restore a text must not lift an embargo.
void takeWords(Article &to, const Article &kept);

} // namespace Restoring
