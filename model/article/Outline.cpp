// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/Outline.h"

#include "model/base/Text.h"

using namespace Qt::StringLiterals;

namespace {

using Kind = OutlinePlace::Kind;

class Outliner {
public:
    QList<OutlinePlace> over(const Article &article) {
        put(u"headline"_s, Kind::Headline, article.headline);
        put(u"standfirst"_s, Kind::Standfirst, article.standfirst);
        if (article.lead)
            put(u"lead"_s, Kind::Lead, plainText(article.lead->caption));
        for (size_t i = 0; i < article.body.size(); ++i)
            add(article.body[i], u"body[%1]"_s.arg(i));
        return m_places;
    }

private:
    void put(const QString &where, Kind kind, const QString &text, int depth = 0) {
        m_places.append({where, kind, Text::oneSpaced(text), depth});
    }

    void add(const Block &block, const QString &where) {
        if (const auto *heading = std::get_if<Subheading>(&block.is)) {
            put(where, Kind::Subheading, plainText(heading->text), m_boxed + heading->level - 2);
            m_depth = heading->level - 1;
        } else if (const auto *quote = std::get_if<Quote>(&block.is)) {
            put(where, Kind::Quote, plainText(quote->text), here());
        } else if (const auto *photo = std::get_if<PhotoBlock>(&block.is)) {
            put(where, Kind::Photo, plainText(photo->use.caption), here());
        } else if (const auto *gallery = std::get_if<Gallery>(&block.is)) {
            put(where, Kind::Gallery,
                gallery->photos.isEmpty() ? QString() : plainText(gallery->photos.first().caption),
                here());
        } else if (const auto *also = std::get_if<ReadAlso>(&block.is)) {
            put(where, Kind::ReadAlso, also->headline, here());
        } else if (const auto *embed = std::get_if<Embed>(&block.is)) {
            put(where, Kind::Embed, embed->href, here());
        } else if (const auto *box = std::get_if<FactBox>(&block.is)) {
            put(where, Kind::FactBox, box->title, here());
            const int depth = std::exchange(m_depth, 0);
            m_boxed = depth + 1;
            for (const Block &inner : box->body)
                add(inner, where);
            m_boxed = 0;
            m_depth = depth;
        }
    }

    int here() const { return m_boxed + m_depth; }

    QList<OutlinePlace> m_places{};
    int m_depth = 0, m_boxed = 0;
};

} // namespace

QList<OutlinePlace> outlineOf(const Article &article) {
    return Outliner().over(article);
}
