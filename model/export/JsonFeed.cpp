// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/Feeds.h"
#include "model/export/JsonWriter.h"
#include "model/export/Markup.h"

using namespace Qt::StringLiterals;

namespace {

const PhotoUse *leadWithFile(const PublicArticle &shown) {
    const auto &lead = shown.article.lead;
    return lead && lead->photo && shown.photos.contains(*lead->photo) ? &*lead : nullptr;
}

void writePhotos(JsonWriter &out, const PublicArticle &shown) {
    QList<PhotoUse> uses = photoUses(shown.article.body);
    if (shown.article.lead)
        uses.prepend(*shown.article.lead);
    out.key("photos").array();
    for (const PhotoUse &use : std::as_const(uses))
        out.object()
            .key("caption")
            .value(plainText(use.caption))
            .key("credit")
            .value(use.credit)
            .end();
    out.end();
}

/// What the format has no key for.
void writeExtension(JsonWriter &out, const PublicArticle &shown) {
    const Article &article = shown.article;
    out.key("_standfirst").object();
    out.field("about", u"https://jsonfeed.org/version/1.1"_s);
    out.field("version", shown.head.version).field("section", article.section);
    out.field("kicker", article.kicker).field("dateline", article.dateline);
    writePhotos(out, shown);
    out.key("corrections").array();
    for (const Correction &note : article.corrections)
        out.object().field("at", toRfc3339(note.at)).field("text", note.text).end();
    out.end().end();
}

void writeItem(JsonWriter &out, const Feeds::Issue &issue, const PublicArticle &shown) {
    const Article &article = shown.article;
    out.object().field("id", u"urn:uuid:"_s + article.id.toText());
    out.field("url", Feeds::address(issue.edition, shown));
    out.field("title", publicHeadline(article)).field("summary", article.standfirst);
    out.key("content_html").value(QString::fromUtf8(Feeds::content(issue, shown).bytes()));
    if (const PhotoUse *lead = leadWithFile(shown))
        out.field("image", issue.edition.address() +
                               Markup::photoPage(*shown.photos.constFind(*lead->photo)));
    out.field("date_published", toRfc3339(shown.head.firstPublished));
    out.field("date_modified", toRfc3339(shown.head.lastPublished));
    out.field("language", article.language).key("authors").array();
    for (const BylineEntry &entry : article.byline)
        if (!entry.name.isEmpty())
            out.object().field("name", entry.name).end();
    out.end().key("tags").array();
    if (!article.section.isEmpty())
        out.value(article.section);
    for (const QString &tag : article.tags)
        out.value(tag);
    out.end();
    writeExtension(out, shown);
    out.end();
}

} // namespace

QByteArray Feeds::json(const Issue &issue) {
    const Edition &edition = issue.edition;
    JsonWriter out;
    out.object().field("version", u"https://jsonfeed.org/version/1.1"_s);
    out.field("title", edition.name()).field("home_page_url", edition.address());
    out.field("feed_url", edition.address() + issue.self);
    out.field("description", edition.settings().description);
    out.field("language", edition.settings().language).key("items").array();
    for (const PublicArticle &shown : issue.items)
        writeItem(out, issue, shown);
    return out.end().end().take() + '\n';
}
