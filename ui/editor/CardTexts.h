// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Body.h"
#include <QStringList>

/// What is written on a card of the text: captions, credits and alt texts of photos, the headline
/// of a READ ALSO line.
namespace CardTexts {

/// In the order of a card; as many for equal kinds of blocks.
QStringList of(const Block &block);

/// Whether its words are another article's, which a READ ALSO line only shows.
bool areElsewhere(const Block &block);

/// With `length` characters from `from` on of the text number `index` replaced. The new words have
/// the marks of the first that went.
Block replaced(const Block &block, int index, qsizetype from, qsizetype length,
               const QString &with);

} // namespace CardTexts
