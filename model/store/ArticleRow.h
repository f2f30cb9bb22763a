// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/store/ArticleStore.h"
#include "model/store/Database.h"

/// What the tables say about an article besides its canonical form. All of it is made here, of the
/// article alone, so that verify can make it again and compare.
namespace ArticleRow {

/// The columns of table article that the article itself says, by name; section_id apart.
Bindings derived(const Article &article);

/// For filter and search: a space before each word, folded, without punctuation.
QString foldedWords(QStringView text);

struct Link {
    QString kind{}, target{}, href{}, headline{};
    bool operator==(const Link &) const = default;
};
QList<Link> links(const Article &article);
QList<PhotoHash> photos(const Article &article); ///< in order, the lead first

/// What a reader or colleague would search for, as written.
struct Texts {
    QString headline{}, standfirst{}, body{}, byline{};
    bool operator==(const Texts &) const = default;
};
Texts texts(const Article &article);
Texts folded(const Texts &texts); ///< as the index holds them

/// SELECT … FROM article a LEFT JOIN section s: what `head` reads.
QString selectHead();
ArticleHead head(const Database::Row &row);

} // namespace ArticleRow
