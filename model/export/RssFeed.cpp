// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/Feeds.h"
#include "model/export/Markup.h"
#include "model/export/PhotoCopy.h"

using namespace Qt::StringLiterals;

namespace {

QString mediaType(const Photo &photo) {
    const QString suffix = PhotoCopy::suffixOf(photo).mid(1);
    return u"image/"_s + (suffix == u"jpg" ? u"jpeg"_s : suffix);
}

void writeLink(MarkupWriter &out, QStringView rel, const QString &address, QStringView title) {
    out.leaf("atom:link").attribute("rel", rel).url("href", address);
    if (!title.isEmpty())
        out.attribute("title", title);
}

void writeCategories(MarkupWriter &out, const Edition &edition, const Article &article) {
    if (!article.section.isEmpty())
        out.open("category")
            .attribute("domain", edition.address() + u"sections"_s)
            .text(article.section)
            .close();
    for (const QString &topic : article.topics)
        out.open("category")
            .attribute("domain", u"http://cv.iptc.org/newscodes/mediatopic/")
            .text(topic.section(u':', -1))
            .close();
    for (const QString &tag : article.tags)
        out.element("category", tag);
}

void writePicture(MarkupWriter &out, const Edition &edition, const PublicArticle &shown,
                  const PhotoUse &use) {
    const auto photo = use.photo ? shown.photos.constFind(*use.photo) : shown.photos.cend();
    if (photo == shown.photos.cend())
        return;
    out.open("media:content").url("url", edition.address() + Markup::photoPage(*photo));
    out.attribute("type", mediaType(*photo)).attribute("medium", u"image");
    out.attribute("width", photo->width).attribute("height", photo->height);
    if (!use.caption.isEmpty())
        out.open("media:description")
            .attribute("type", u"plain")
            .text(plainText(use.caption))
            .close();
    if (!use.credit.isEmpty())
        out.open("media:credit")
            .attribute("role", u"photographer")
            .attribute("scheme", u"urn:ebu")
            .text(use.credit)
            .close();
    if (!photo->rights.isEmpty())
        out.element("media:copyright", photo->rights);
    out.close();
}

void writeItem(MarkupWriter &out, const Feeds::Issue &issue, const PublicArticle &shown) {
    const Article &article = shown.article;
    out.open("item").element("title", publicHeadline(article));
    out.element("link", Feeds::address(issue.edition, shown));
    out.element("description", article.standfirst);
    for (const BylineEntry &entry : article.byline)
        if (!entry.name.isEmpty())
            out.element("dc:creator", entry.name);
    writeCategories(out, issue.edition, article);
    out.open("guid").attribute("isPermaLink", u"false").text(u"urn:uuid:"_s + article.id.toText());
    out.close().element("pubDate", toRfc822(shown.head.firstPublished));
    out.element("atom:updated", toRfc3339(shown.head.lastPublished));
    // Escaped text instead of CDATA: the same to a reader, and nothing in it can end it.
    out.element("content:encoded", QString::fromUtf8(Feeds::content(issue, shown).bytes()));
    QList<PhotoUse> uses = photoUses(article.body);
    if (article.lead)
        uses.prepend(*article.lead);
    for (const PhotoUse &use : std::as_const(uses))
        writePicture(out, issue.edition, shown, use);
    for (const Block &block : article.body)
        if (const auto *line = std::get_if<ReadAlso>(&block.is)) {
            const QString page =
                line->article ? shown.links.value(*line->article).page : line->href;
            const bool own = line->article && !page.contains(u':');
            writeLink(out, u"related", own ? issue.edition.address() + page : page, line->headline);
        }
    out.close();
}

} // namespace

QByteArray Feeds::rss(const Issue &issue) {
    const Edition &edition = issue.edition;
    const NewsroomSettings &settings = edition.settings();
    MarkupWriter out(MarkupWriter::Kind::Xml);
    out.open("rss").attribute("version", u"2.0");
    out.attribute("xmlns:atom", u"http://www.w3.org/2005/Atom");
    out.attribute("xmlns:content", u"http://purl.org/rss/1.0/modules/content/");
    out.attribute("xmlns:dc", u"http://purl.org/dc/elements/1.1/");
    out.attribute("xmlns:media", u"http://search.yahoo.com/mrss/");
    out.open("channel").element("title", edition.name()).element("link", edition.address());
    out.element("description",
                settings.description.isEmpty() ? edition.name() : settings.description);
    out.element("language", settings.language);
    if (!settings.copyright.isEmpty())
        out.element("copyright", settings.copyright);
    Instant newest{};
    for (const PublicArticle &shown : issue.items)
        newest = std::max(newest, shown.head.lastPublished);
    if (!issue.items.isEmpty())
        out.element("lastBuildDate", toRfc822(newest));
    out.element("generator", u"Standfirst")
        .element("docs", u"https://www.rssboard.org/rss-specification");
    out.leaf("atom:link").attribute("rel", u"self").attribute("type", u"application/rss+xml");
    out.url("href", edition.address() + issue.self);
    for (const PublicArticle &shown : issue.items)
        writeItem(out, issue, shown);
    out.close().close();
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + out.take().bytes() + '\n';
}
