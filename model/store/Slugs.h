// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"

class Transaction;

/// The slug rules of product.md: unique among present and former ones; it follows the headline
/// until first publication, then changes only by hand, and the old one leads on.
namespace Slugs {

/// What the headline gives, before it is made unique.
QString wanted(const Article &article);

/// Gives a new article its slug: the one it has, cleaned, else of its headline.
void give(Transaction &transaction, Article &article);

/// What an edit makes of the slug of `before`. One that does not come from the old headline was
/// set by hand and stays.
void follow(Transaction &transaction, const Article &before, Article &after);

/// Records that the article's present slug is taken.
void take(Transaction &transaction, const Article &article, qint64 row);
/// The same where it had another one; the former is kept if readers may know it.
void change(Transaction &transaction, const Article &article, qint64 row);

} // namespace Slugs
