// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/review/ReviewRecord.h"
#include "ui/editor/ShownBody.h"
#include <QHash>

/// Body and review as one text, and back. What is in both stays the same on the way there and
/// back; what cannot be shown (its words are others by now, it is about a field or about the words
/// of a card) is left out, and who reads keeps it.
namespace ShownReview {

ShownBody shown(const Body &body, const ReviewRecord &review);

struct Read {
    Body body{};
    QList<Suggestion> suggestions{}; ///< in the order of the text
    QHash<QUuid, Anchor> comments{}; ///< where each thread's words are
    bool operator==(const Read &) const = default;
};
/// `known` says who proposed what, and when.
Read read(const ShownBody &body, const QHash<QUuid, Suggestion> &known);

} // namespace ShownReview
