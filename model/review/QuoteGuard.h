// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/review/Guarded.h"

namespace QuoteGuard {

/// Words inside quotation marks, or in a quote block, that are not the same any more. The marks,
/// the white space and the comma before the closing mark may change.
QList<Guarded> look(const QList<Difference> &differences, const Article &then, const Article &now);

/// The words inside double quotation marks of any language, in their order. Single ones are left
/// out: they cannot be told from apostrophes. One that is not closed goes to the end (a quotation
/// over several paragraphs opens in each).
QStringList quotations(const QString &text);

} // namespace QuoteGuard
