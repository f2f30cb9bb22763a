// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"

/// A place of an article that a person goes to.
struct OutlinePlace {
    enum class Kind {
        Headline,
        Standfirst,
        Lead,
        Subheading,
        Quote,
        Photo,
        Gallery,
        ReadAlso,
        Embed,
        FactBox
    };

    QString where; ///< in the canonical form: "headline", "body[7]"
    Kind kind;
    QString text;  ///< what stands there, one line; may be empty
    int depth = 0; ///< under a subheading, a smaller one, in a box
    bool operator==(const OutlinePlace &) const = default;
};

/// The places in the order of reading; what is in a fact box is at the box.
QList<OutlinePlace> outlineOf(const Article &article);
