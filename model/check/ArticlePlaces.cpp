// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/ArticlePlaces.h"

using namespace Qt::StringLiterals;

namespace {

QString item(const QString &list, qsizetype index) {
    return list + u'[' + QString::number(index) + u']';
}

void addBlocks(QList<ArticlePlaces::BlockAt> &to, const Body &body, const QString &where) {
    for (size_t i = 0; i < body.size(); ++i) {
        const QString here = item(where, qsizetype(i));
        to.append({&body[i], here});
        if (const auto *box = std::get_if<FactBox>(&body[i].is))
            addBlocks(to, box->body, here + u".body"_s);
    }
}

void addTexts(QList<ArticlePlaces::TextAt> &to, const Block &block, const QString &where) {
    if (const auto *paragraph = std::get_if<Paragraph>(&block.is))
        to.append({&paragraph->text, where + u".text"_s});
    else if (const auto *subheading = std::get_if<Subheading>(&block.is))
        to.append({&subheading->text, where + u".text"_s});
    else if (const auto *quote = std::get_if<Quote>(&block.is))
        to.append({&quote->text, where + u".text"_s});
    else if (const auto *list = std::get_if<BulletList>(&block.is))
        for (qsizetype i = 0; i < list->items.size(); ++i)
            to.append({&list->items[i], item(where + u".items"_s, i)});
}

void addLinks(QList<ArticlePlaces::LinkAt> &to, const ArticlePlaces::TextAt &at) {
    for (qsizetype i = 0; i < at.text->size(); ++i) {
        const Span &span = at.text->at(i);
        const bool isLink = span.marks.article || !span.marks.href.isEmpty();
        if (isLink && !span.marks.note)
            to.append({span.marks.article, span.marks.href, span.text, item(at.where, i)});
    }
}

} // namespace

QList<ArticlePlaces::BlockAt> ArticlePlaces::blocks(const Article &article) {
    QList<BlockAt> all;
    addBlocks(all, article.body, u"body"_s);
    return all;
}

QList<ArticlePlaces::PhotoAt> ArticlePlaces::photos(const Article &article) {
    QList<PhotoAt> all;
    if (article.lead)
        all.append({&*article.lead, u"lead"_s});
    for (const BlockAt &at : blocks(article)) {
        if (const auto *photo = std::get_if<PhotoBlock>(&at.block->is))
            all.append({&photo->use, at.where});
        else if (const auto *gallery = std::get_if<Gallery>(&at.block->is))
            for (qsizetype i = 0; i < gallery->photos.size(); ++i)
                all.append({&gallery->photos[i], item(at.where + u".photos"_s, i)});
    }
    return all;
}

QList<ArticlePlaces::TextAt> ArticlePlaces::texts(const Article &article) {
    QList<TextAt> all;
    for (const BlockAt &at : blocks(article))
        addTexts(all, *at.block, at.where);
    for (const PhotoAt &at : photos(article))
        all.append({&at.use->caption, at.where + u".caption"_s});
    return all;
}

QString ArticlePlaces::forReaders(const InlineText &text) {
    QString words;
    for (const Span &span : text)
        if (!span.marks.note)
            words += span.text;
    return words;
}

QList<ArticlePlaces::WordsAt> ArticlePlaces::words(const Article &article) {
    QList<WordsAt> all{{article.kicker, u"kicker"_s},
                       {article.headline, u"headline"_s},
                       {article.webHeadline, u"webHeadline"_s},
                       {article.standfirst, u"standfirst"_s}};
    for (const TextAt &at : texts(article))
        all.append({forReaders(*at.text), at.where});
    return all;
}

QList<ArticlePlaces::LinkAt> ArticlePlaces::links(const Article &article) {
    QList<LinkAt> all;
    for (const BlockAt &at : blocks(article)) {
        if (const auto *also = std::get_if<ReadAlso>(&at.block->is))
            all.append({also->article, also->href, also->headline, at.where});
        else if (const auto *embed = std::get_if<Embed>(&at.block->is))
            all.append({std::nullopt, embed->href, {}, at.where});
    }
    for (const TextAt &at : texts(article))
        addLinks(all, at);
    return all;
}
