// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/store/ArticleStore.h"

class Newsroom;

/// Dated public notes on what was published (product.md, "Words").
namespace Corrections {

/// The words for its kinds, in their order: "correction", "clarification", "update".
QStringList kinds();
std::optional<Correction::Kind> kindFrom(const QString &word);

/// Adds a note to an article that was published. Readers see it once the next revision has been
/// approved and published: what is published goes back to draft by it, like any edit. Denied where
/// the article was never published or is withdrawn; BadInput without a text.
Result<WorkingCopy> add(Newsroom &newsroom, const ArticleId &id, Correction::Kind kind,
                        const QString &text);

} // namespace Corrections
