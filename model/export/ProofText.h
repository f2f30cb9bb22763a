// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"

/// A line or more of a proof: what it is, and its words.
struct ProofParagraph {
    enum class Kind {
        Kicker,
        Headline,
        Standfirst,
        Byline,
        Text,
        Subheading,
        Quote,
        Item,
        Caption, ///< of a photo, with its credit
        Aside,   ///< READ ALSO, an embed, a divider, the title of a box
        Note     ///< for the desk
    };
    Kind kind = Kind::Text;
    InlineText text{};
    bool operator==(const ProofParagraph &) const = default;
};

/// The article as a proof on paper says it: headline, standfirst, byline, text, captions with their
/// credits. Notes for the desk only where they are asked for.
QList<ProofParagraph> proofText(const Article &article, bool notes);
