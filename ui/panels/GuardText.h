// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/review/Guarded.h"

/// What of a difference an editor should ask about, as a person reads it.
namespace GuardText {

/// "Quotation changed", "12 million → 21 million".
QString mark(const Guarded &guarded);
/// As it is heard: "quotation changed from “…” to “…”".
QString sentence(const Guarded &guarded);
/// "1 quotation and 3 figures changed"; "" for none.
QString summary(const QList<Guarded> &guarded);

} // namespace GuardText
