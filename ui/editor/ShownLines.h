// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/editor/ShownBody.h"

/// The lines that a block is on the surface. A card is one line, which is not for typing.
namespace ShownLines {

std::vector<InlineText> of(const Block &block);
/// The same block with other words on its lines; cards stay.
Block with(const Block &block, const std::vector<InlineText> &lines);
/// Whether two differ in words and marks only: kinds, number of lines and cards are the same.
bool sameShape(const Block &a, const Block &b);

/// One line, and not for typing.
bool isCard(const Block &block);

InlineText slice(const InlineText &text, qsizetype from, qsizetype to);
/// Without the words of this kind.
Block without(const ShownBlock &block, ShownMark::Kind kind);
/// In the order of the text, neighbours of one kind and proposal joined.
std::vector<ShownMark> tidy(std::vector<ShownMark> marks);

/// As it was before anything was proposed; blocks that come must not be asked.
inline Block base(const ShownBlock &block) {
    return without(block, ShownMark::Kind::Comes);
}
/// As it would be with everything accepted; blocks that go must not be asked.
inline Block accepted(const ShownBlock &block) {
    return without(block, ShownMark::Kind::Goes);
}
/// The blocks in a fact box, each with what is marked in it, and back.
ShownBody inside(const ShownBlock &box);
void setInside(ShownBlock &box, const ShownBody &inner);
Body base(const ShownBody &body);
/// Whether both are the same before anything was proposed; only what differs is looked at.
bool sameBase(const ShownBody &a, const ShownBody &b);
Body accepted(const ShownBody &body);

} // namespace ShownLines
