// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/JsonLd.h"

#include "model/base/Escape.h"
#include "model/export/Edition.h"
#include "model/export/JsonWriter.h"
#include "model/export/Markup.h"

using namespace Qt::StringLiterals;

namespace {

void writeImage(JsonWriter &out, const PublicArticle &shown, const PhotoUse &use,
                const QString &base) {
    const Photo photo = shown.photos.value(*use.photo, Photo{*use.photo, {}});
    out.object().field("@type", u"ImageObject"_s);
    out.field("url", base + Markup::photoPage(photo));
    out.field("width", photo.width).field("height", photo.height);
    out.field("caption", plainText(use.caption)).field("creditText", use.credit);
    out.field("copyrightNotice", photo.rights);
    out.end();
}

void writeImages(JsonWriter &out, const PublicArticle &shown, const QString &base) {
    QList<PhotoUse> uses = photoUses(shown.article.body);
    if (shown.article.lead)
        uses.prepend(*shown.article.lead);
    uses.removeIf([](const PhotoUse &use) { return !use.photo; });
    if (uses.isEmpty())
        return;
    out.key("image").array();
    for (const PhotoUse &use : std::as_const(uses))
        writeImage(out, shown, use, base);
    out.end();
}

void writePeople(JsonWriter &out, const Article &article) {
    bool any = false;
    for (const BylineEntry &entry : article.byline) {
        if (entry.name.isEmpty())
            continue;
        if (!any)
            out.key("author").array();
        any = true;
        out.object().field("@type", u"Person"_s).field("name", entry.name).end();
    }
    if (any)
        out.end();
}

void writePublisher(JsonWriter &out, const Edition &edition) {
    out.key("publisher").object().field("@type", u"NewsMediaOrganization"_s);
    out.field("name", edition.name());
    if (edition.hasAddress())
        out.field("url", edition.address());
    const QString logo = Escape::safeHref(edition.settings().logo);
    if (logo.startsWith(u"http://") || logo.startsWith(u"https://"))
        out.key("logo").object().field("@type", u"ImageObject"_s).field("url", logo).end();
    out.end();
}

} // namespace

SafeMarkup newsArticleJsonLd(const Edition &edition, const PublicArticle &shown,
                             const QString &base, const QString &canonical) {
    const Article &article = shown.article;
    JsonWriter out(JsonWriter::Place::InScript);
    out.object().field("@context", u"https://schema.org"_s).field("@type", u"NewsArticle"_s);
    out.field("@id", u"urn:uuid:"_s + article.id.toText());
    out.field("headline", publicHeadline(article)).field("description", article.standfirst);
    out.field("inLanguage", article.language).field("articleSection", article.section);
    if (!article.tags.isEmpty())
        out.field("keywords", article.tags.join(u", "_s));
    writePeople(out, article);
    out.field("dateline", article.dateline);
    out.field("datePublished", toRfc3339(shown.head.firstPublished));
    out.field("dateModified", toRfc3339(shown.head.lastPublished));
    out.field("version", QString::number(shown.head.version));
    writeImages(out, shown, base);
    if (!article.corrections.isEmpty()) {
        out.key("correction").array();
        for (const Correction &correction : article.corrections) {
            out.object().field("@type", u"CorrectionComment"_s).field("text", correction.text);
            out.field("datePublished", toRfc3339(correction.at)).end();
        }
        out.end();
    }
    out.field("url", canonical).field("mainEntityOfPage", canonical);
    writePublisher(out, edition);
    return out.end().takeForScript();
}
