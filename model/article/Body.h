// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Inline.h"
#include "model/article/Photo.h"
#include <variant>
#include <vector>

struct Block;
using Body = std::vector<Block>;

struct Paragraph {
    InlineText text{};
    bool operator==(const Paragraph &) const = default;
};
struct Subheading {
    int level = 2; ///< 2 or 3
    InlineText text{};
    bool operator==(const Subheading &) const = default;
};
struct Quote {
    InlineText text{};
    QString attribution{};
    bool operator==(const Quote &) const = default;
};
struct BulletList {
    bool ordered = false;
    QList<InlineText> items{};
    bool operator==(const BulletList &) const = default;
};
struct PhotoBlock {
    PhotoUse use{};
    bool operator==(const PhotoBlock &) const = default;
};
struct Gallery {
    QList<PhotoUse> photos{};
    bool operator==(const Gallery &) const = default;
};
/// A cross-link on a line of its own. Resolved: `article`; external: `href`; neither: unresolved,
/// only a headline yet.
struct ReadAlso {
    QString headline{};
    std::optional<ArticleId> article{};
    QString href{};
    bool operator==(const ReadAlso &) const = default;
};
struct Embed {
    QString href{};
    bool operator==(const Embed &) const = default;
};
/// Blocks in a box; no fact box inside.
struct FactBox {
    QString title{};
    Body body; // no initialiser: Block is not whole yet, which Clang minds
    bool operator==(const FactBox &other) const;
};
struct Divider {
    bool operator==(const Divider &) const = default;
};

struct Block {
    std::variant<Paragraph, Subheading, Quote, BulletList, PhotoBlock, Gallery, ReadAlso, Embed,
                 FactBox, Divider>
        is;
    bool operator==(const Block &) const = default;
};

/// Every text a reader sees, a line a block (list items and captions too); what the index and the
/// word count read.
QString plainText(const Body &body);

/// Words of the running text: paragraphs, subheadings, quotes, lists, fact boxes; not captions,
/// credits or READ ALSO.
int wordCount(const Body &body);

/// Each photo use in order, galleries and fact boxes too.
QList<PhotoUse> photoUses(const Body &body);
