// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/review/ReviewRecord.h"
#include <QStringList>
#include <optional>

struct Article;

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

/// "On “words”": what a remark is on.
QString place(const Anchor &anchor);

/// Where the editor wants a new comment: "comment/body[3]/10/20" (CommentPlace).
bool isNewPlace(const QString &where);
std::optional<Anchor> newPlace(const Article &article, const QString &where);

/// The whole of one: what it is on, and all that was said or is proposed.
QString conversation(const ReviewRecord &review, const QUuid &id);

/// "2 suggestions and 1 comment are open".
QString summary(const ReviewRecord &review);

} // namespace ReviewCards
