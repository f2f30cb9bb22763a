// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/ArticleRow.h"
#include "model/base/Text.h"
using namespace Qt::StringLiterals;

namespace {

template<class... F>
struct Overloaded : F... {
    using F::operator()...;
};
template<class... F>
Overloaded(F...) -> Overloaded<F...>; // clang 14 does not deduce it for an aggregate

void linksOf(const InlineText &text, QList<ArticleRow::Link> &links) {
    for (const Span &span : text)
        if (span.marks.article)
            links.append({u"text"_s, span.marks.article->toText(), {}, span.text});
        else if (!span.marks.href.isEmpty())
            links.append({u"text"_s, {}, span.marks.href, span.text});
}

void linksOf(const Body &body, QList<ArticleRow::Link> &links) {
    const auto text = [&](const InlineText &inl) { linksOf(inl, links); };
    for (const Block &block : body)
        std::visit(Overloaded{[&](const Paragraph &is) { text(is.text); },
                              [&](const Subheading &is) { text(is.text); },
                              [&](const Quote &is) { text(is.text); },
                              [&](const BulletList &is) {
                                  for (const InlineText &item : is.items)
                                      text(item);
                              },
                              [&](const PhotoBlock &is) { text(is.use.caption); },
                              [&](const Gallery &is) {
                                  for (const PhotoUse &use : is.photos)
                                      text(use.caption);
                              },
                              [&](const ReadAlso &is) {
                                  links.append({u"readAlso"_s,
                                                is.article ? is.article->toText() : QString(),
                                                is.href, is.headline});
                              },
                              [](const Embed &) {},
                              [&](const FactBox &is) { linksOf(is.body, links); },
                              [](const Divider &) {}},
                   block.is);
}

/// Of folded text.
bool isInWord(QChar c) {
    const char16_t u = c.unicode();
    if (u < 0x80)
        return (u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9');
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

} // namespace

Bindings ArticleRow::derived(const Article &article) {
    const auto number = [](const std::optional<int> &held) {
        return held ? QVariant(*held) : QVariant();
    };
    const bool sourced = article.source && !article.source->id.isEmpty();
    return {{u":uuid"_s, article.id.toText()},
            {u":state"_s, toWord(article.state)},
            {u":slug"_s, article.slug},
            {u":headline"_s, article.headline},
            {u":folded"_s, Text::fold(article.headline)},
            {u":words"_s, foldedWords(article.headline)},
            {u":created"_s, stamp(article.created)},
            {u":updated"_s, stamp(article.updated)},
            {u":embargo"_s, stamp(article.embargo)},
            {u":publish_at"_s, stamp(article.publishAt)},
            {u":first_published"_s, stamp(article.firstPublished)},
            {u":last_published"_s, stamp(article.lastPublished)},
            {u":assignee"_s, article.assignee},
            {u":due"_s, stamp(article.due)},
            {u":target"_s, number(article.target)},
            {u":planned"_s, isPlanned(article) ? 1 : 0},
            {u":killed"_s, article.killed ? stamp(article.killed->at) : QVariant()},
            {u":revision"_s, article.revision},
            {u":version"_s, article.version},
            {u":live"_s, number(article.live)},
            {u":source_format"_s, sourced ? QVariant(article.source->format) : QVariant()},
            {u":source_id"_s, sourced ? QVariant(article.source->id) : QVariant()}};
}

QString ArticleRow::foldedWords(QStringView text) {
    const QString folded = Text::fold(text);
    QString words(folded.size() + 1, Qt::Uninitialized); // each space stands for one sign or more
    QChar *to = words.data();
    bool inWord = false;
    for (const QChar c : folded) {
        const bool letter = isInWord(c);
        if (letter && !inWord)
            *to++ = u' ';
        if (letter)
            *to++ = c;
        inWord = letter;
    }
    words.truncate(to - words.constData());
    return words;
}

QList<ArticleRow::Link> ArticleRow::links(const Article &article) {
    QList<Link> links;
    if (article.lead)
        linksOf(article.lead->caption, links);
    linksOf(article.body, links);
    return links;
}

QList<PhotoHash> ArticleRow::photos(const Article &article) {
    QList<PhotoHash> hashes;
    if (article.lead && article.lead->photo)
        hashes.append(*article.lead->photo);
    for (const PhotoUse &use : photoUses(article.body))
        if (use.photo)
            hashes.append(*use.photo);
    return hashes;
}

ArticleRow::Texts ArticleRow::texts(const Article &article) {
    QStringList body{plainText(article.body)};
    if (article.lead)
        body << plainText(article.lead->caption) << article.lead->credit;
    body << article.dateline << article.kicker << article.tags;
    body.removeAll(QString());
    QStringList byline;
    for (const BylineEntry &entry : article.byline)
        byline << entry.name;
    return {article.headline, article.standfirst, body.join(u'\n'), byline.join(u'\n')};
}

ArticleRow::Texts ArticleRow::folded(const Texts &texts) {
    return {foldedWords(texts.headline), foldedWords(texts.standfirst), foldedWords(texts.body),
            foldedWords(texts.byline)};
}

QString ArticleRow::selectHead() {
    return uR"(SELECT a.uuid AS uuid, a.slug AS slug, a.state AS state, a.live AS live,
        coalesce(s.label, '') AS section, a.headline AS headline, a.person AS person,
        a.updated AS updated, a.embargo AS embargo, a.publish_at AS publish_at,
        a.assignee AS assignee, a.due AS due, a.target AS target, a.planned AS planned,
        CASE WHEN a.state = 'draft' AND a.note <> '' THEN 1 ELSE 0 END AS sent_back
        FROM article a LEFT JOIN section s ON s.id = a.section_id )"_s;
}

ArticleHead ArticleRow::head(const Database::Row &row) {
    ArticleHead head{ArticleId::of(QUuid::fromString(row.text("uuid"_L1)))};
    head.slug = row.text("slug"_L1);
    head.state = stateFromWord(row.text("state"_L1)).value_or(State::Draft);
    if (const auto live = row.maybe("live"_L1))
        head.live = int(*live);
    head.isLive = head.live.has_value();
    head.section = row.text("section"_L1);
    head.headline = row.text("headline"_L1);
    head.person = row.text("person"_L1);
    head.updated = row.time("updated"_L1);
    head.embargo = row.maybeTime("embargo"_L1);
    head.publishAt = row.maybeTime("publish_at"_L1);
    head.assignee = row.text("assignee"_L1);
    head.due = row.maybeTime("due"_L1);
    if (const auto target = row.maybe("target"_L1))
        head.target = int(*target);
    head.planned = row.number("planned"_L1) != 0;
    head.sentBack = row.number("sent_back"_L1) != 0;
    return head;
}
