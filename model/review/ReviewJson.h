// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Id.h"
#include "model/base/Result.h"
#include "model/review/ReviewRecord.h"
#include <QByteArray>
#include <QJsonObject>

/// The form "standfirst-review/1" (product.md, "Beside the articles"): one line for each article,
/// in the newsroom and beside articles that are exchanged between newsrooms.
namespace ReviewJson {

struct Review {
    ArticleId article;
    ReviewRecord record{};
    bool operator==(const Review &) const = default;
};

/// Characters of one message, and messages of one article: a person's remarks, not a place for
/// files.
constexpr qsizetype LongestMessage = 20'000;
constexpr qsizetype MostMessages = 20'000;

/// A function of the record alone, in the normal form of texts.
QByteArray encode(const ArticleId &article, const ReviewRecord &record);

/// Strict, as an article's: what is unknown is refused with its JSON path
/// ("suggestions[2].anchor.blok"). `decode(encode(id, record)).record == record`.
Result<Review> decode(QByteArrayView json);
Result<Review> decode(const QJsonObject &object);

/// What of it is too much, in words.
std::optional<Error> excess(const ReviewRecord &record);

} // namespace ReviewJson
