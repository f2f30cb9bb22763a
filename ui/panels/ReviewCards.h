// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/review/ReviewRecord.h"
#include <QStringList>

/// A suggestion or a comment as the Review panel lists it.
struct ReviewCard {
    QUuid id;
    bool isSuggestion = false, isResolved = false;
    Anchor anchor{};
    QString text{};     ///< two lines: who and when, what
    QString sentence{}; ///< what a screen reader hears
    bool operator==(const ReviewCard &) const = default;
};

namespace ReviewCards {

/// In the order of the text; those with these words in them.
QList<ReviewCard> of(const ReviewRecord &review, bool withResolved, const QString &words);

/// The whole of one: what it is on, and all that was said or is proposed.
QString conversation(const ReviewRecord &review, const QUuid &id);

/// "2 suggestions and 1 comment are open".
QString summary(const ReviewRecord &review);

} // namespace ReviewCards
