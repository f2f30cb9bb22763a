// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonArray>
#include <QList>
#include <QString>

/// Which item of a list has become which: -1 where there is none.
struct ItemPair {
    qsizetype before = -1, after = -1;
    bool moved = false; ///< the same, at another place among the others
    bool operator==(const ItemPair &) const = default;
};

/// Blocks of a body, items of a list, photos of a gallery, tags: lists of the canonical form.
namespace ItemPairs {

/// All pairs that are not equal where they stand, in the order of the list after; what was removed
/// stands where it stood. Items that share a third of their words are one that was changed.
QList<ItemPair> of(const QJsonArray &before, const QJsonArray &after);

/// A run of text with its marks: product.md, "The article".
bool isSpan(const QJsonValue &value);

/// What a person reads of a value: its texts, a line each.
QString words(const QJsonValue &value);

} // namespace ItemPairs
