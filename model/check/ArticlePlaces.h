// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"

/// Walks over an article with the place of each thing in its canonical form: "lead",
/// "body[3].photos[1]", "body[4].body[1].text". Fact boxes are gone into.
namespace ArticlePlaces {

struct BlockAt {
    const Block *block;
    QString where;
};
QList<BlockAt> blocks(const Article &article);

struct PhotoAt {
    const PhotoUse *use;
    QString where;
};
QList<PhotoAt> photos(const Article &article);

struct TextAt {
    const InlineText *text;
    QString where;
};
QList<TextAt> texts(const Article &article);

/// What readers read of a text: its notes are the desk's own.
QString forReaders(const InlineText &text);

/// What readers read there: a text without its notes, or a field.
struct WordsAt {
    QString words, where;
};
QList<WordsAt> words(const Article &article);

/// A link in the running text, a READ ALSO or an embed.
struct LinkAt {
    std::optional<ArticleId> article;
    QString href, words, where;
};
QList<LinkAt> links(const Article &article);

} // namespace ArticlePlaces
