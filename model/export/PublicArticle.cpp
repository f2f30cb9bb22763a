// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/PublicArticle.h"

#include "model/base/Escape.h"
#include <QSet>

namespace {

void eachBlock(const Body &body, const std::function<void(const Block &)> &visit) {
    for (const Block &block : body) {
        visit(block);
        if (const auto *box = std::get_if<FactBox>(&block.is))
            eachBlock(box->body, visit);
    }
}

void eachText(const Article &article, const std::function<void(const InlineText &)> &visit) {
    if (article.lead)
        visit(article.lead->caption);
    eachBlock(article.body, [&](const Block &block) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block.is))
            visit(paragraph->text);
        else if (const auto *heading = std::get_if<Subheading>(&block.is))
            visit(heading->text);
        else if (const auto *quote = std::get_if<Quote>(&block.is))
            visit(quote->text);
        else if (const auto *list = std::get_if<BulletList>(&block.is))
            for (const InlineText &item : list->items)
                visit(item);
        else if (const auto *photo = std::get_if<PhotoBlock>(&block.is))
            visit(photo->use.caption);
        else if (const auto *gallery = std::get_if<Gallery>(&block.is))
            for (const PhotoUse &use : gallery->photos)
                visit(use.caption);
    });
}

/// Takes the newsroom's own out of an article's texts and blocks, in place.
class Censor {
public:
    explicit Censor(PublicArticle &to) : m_to(to) {}

    void article(Article &article) {
        if (article.lead)
            photo(*article.lead);
        body(article.body);
        article.relations.removeIf(
            [this](const Relation &relation) { return !m_to.links.contains(relation.article); });
        article.notes.clear();
        article.target.reset();
        article.assignee.clear();
        article.due.reset();
        article.checklist.clear();
        article.ignored.clear();
        article.embargo.reset();
        article.publishAt.reset();
        article.killed.reset();
        article.source.reset();
    }

private:
    void text(InlineText &text) {
        bool changed = false;
        for (qsizetype i = text.size(); i-- > 0;) {
            const Marks &marks = std::as_const(text)[i].marks;
            if (marks.note) {
                text.removeAt(i);
                changed = true;
            } else if (marks.article && !m_to.links.contains(*marks.article)) {
                text[i].marks.article.reset();
                changed = true;
            } else if (!marks.href.isEmpty() && Escape::safeHref(marks.href).isEmpty()) {
                text[i].marks.href.clear();
                changed = true;
            }
        }
        if (changed)
            text = normalized(text);
    }

    void photo(PhotoUse &use) {
        text(use.caption);
        if (!use.photo || !m_to.photos.contains(*use.photo)) {
            use.photo.reset();
            ++m_to.photosMissing;
        }
    }

    bool leadsSomewhere(ReadAlso &line) const {
        if (line.article) {
            const auto target = m_to.links.constFind(*line.article);
            if (target == m_to.links.cend())
                return false;
            line.headline = target->headline;
            return true;
        }
        return !Escape::safeHref(line.href).isEmpty() && !line.headline.isEmpty();
    }

    /// False when nothing of the block may be seen.
    bool keep(Block &block) {
        if (auto *paragraph = std::get_if<Paragraph>(&block.is)) {
            text(paragraph->text);
            return !paragraph->text.isEmpty();
        }
        if (auto *heading = std::get_if<Subheading>(&block.is)) {
            text(heading->text);
            return !heading->text.isEmpty();
        }
        if (auto *quote = std::get_if<Quote>(&block.is)) {
            text(quote->text);
            return !quote->text.isEmpty();
        }
        if (auto *list = std::get_if<BulletList>(&block.is)) {
            for (InlineText &item : list->items)
                text(item);
            list->items.removeIf([](const InlineText &item) { return item.isEmpty(); });
            return !list->items.isEmpty();
        }
        return keepOther(block);
    }

    bool keepOther(Block &block) {
        if (auto *shown = std::get_if<PhotoBlock>(&block.is)) {
            photo(shown->use);
            return shown->use.photo || !shown->use.caption.isEmpty() ||
                   !shown->use.credit.isEmpty();
        }
        if (auto *gallery = std::get_if<Gallery>(&block.is)) {
            for (PhotoUse &use : gallery->photos)
                photo(use);
            return !gallery->photos.isEmpty();
        }
        if (auto *line = std::get_if<ReadAlso>(&block.is)) {
            if (leadsSomewhere(*line))
                return true;
            ++m_to.linksLeftOut;
            return false;
        }
        if (auto *embed = std::get_if<Embed>(&block.is))
            return !Escape::safeHref(embed->href).isEmpty();
        if (auto *box = std::get_if<FactBox>(&block.is)) {
            body(box->body);
            return !box->title.isEmpty() || !box->body.empty();
        }
        return true;
    }

    void body(Body &body) {
        std::erase_if(body, [this](Block &block) { return !keep(block); });
    }

    PublicArticle &m_to;
};

} // namespace

QList<ArticleId> linkedArticles(const Article &article) {
    QList<ArticleId> ids;
    const auto add = [&ids](const ArticleId &id) {
        if (!ids.contains(id))
            ids.append(id);
    };
    eachText(article, [&](const InlineText &text) {
        for (const Span &span : text)
            if (span.marks.article && !span.marks.note)
                add(*span.marks.article);
    });
    eachBlock(article.body, [&](const Block &block) {
        if (const auto *line = std::get_if<ReadAlso>(&block.is); line && line->article)
            add(*line->article);
    });
    for (const Relation &relation : article.relations)
        add(relation.article);
    return ids;
}

QList<PhotoHash> shownPhotos(const Article &article) {
    QList<PhotoUse> uses = photoUses(article.body);
    if (article.lead)
        uses.prepend(*article.lead);
    QList<PhotoHash> hashes;
    for (const PhotoUse &use : uses)
        if (use.photo && !hashes.contains(*use.photo))
            hashes.append(*use.photo);
    return hashes;
}

QString shownHeadline(const Article &article) {
    const QString &headline = publicHeadline(article);
    if (!headline.trimmed().isEmpty())
        return headline;
    QString instead = article.standfirst.trimmed();
    if (instead.size() > 80)
        instead = instead.left(instead.left(80).lastIndexOf(u' ')).trimmed() + u'…';
    return instead.isEmpty() ? article.slug : instead;
}

PublicArticle publicArticle(const LiveHead &head, Article article, const LinkTargets &links,
                            const PhotoRecords &photos) {
    PublicArticle to{head, {}, -1, {}, {}, {}, {}, 0, 0};
    for (const ArticleId &id : linkedArticles(article)) {
        to.linked.append(linkSum(id));
        if (const auto found = links.constFind(id); found != links.cend())
            to.links.insert(id, *found);
    }
    for (const PhotoHash &hash : shownPhotos(article))
        if (const auto found = photos.constFind(hash); found != photos.cend())
            to.photos.insert(hash, *found);
    Censor(to).article(article);
    if (publicHeadline(article).trimmed().isEmpty())
        article.webHeadline = shownHeadline(article);
    to.article = std::move(article);
    return to;
}
