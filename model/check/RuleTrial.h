// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Id.h"
#include "model/check/HouseRule.h"

class Newsroom;
class Progress;

/// What rules would have said about the articles that the newsroom has, before they are saved.
struct RuleTrial {
    struct Example {
        ArticleId article;
        QString headline{}, where{}, words{}; ///< the words with what stands around them
        bool operator==(const Example &) const = default;
    };
    static constexpr qsizetype MostExamples = 50;

    qsizetype looked = 0, flagged = 0; ///< articles
    QList<Example> examples{};         ///< of the newest, one an article

    /// BadInput names a rule that is none, or that was stopped because it tries too many ways.
    static Result<RuleTrial> of(Newsroom &newsroom, const QList<HouseRule> &rules,
                                Progress &progress);
};
