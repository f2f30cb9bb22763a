// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/Sitemap.h"

#include "model/export/MarkupWriter.h"
#include "model/export/SitePages.h"
#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostNews = 1000;    ///< by Google's rule
constexpr qsizetype MostInFile = 40000; ///< 50,000 by the protocol's

const QByteArray XmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// How each story stands in the map.
struct Plan {
    std::map<QByteArray, QList<qsizetype>> files; ///< by path
    QSet<qsizetype> news;                         ///< stories of the last two days
};

/// The last 48 hours before the newest article: a function of the newsroom, not of the clock.
QSet<qsizetype> newsOf(const Edition &edition) {
    QSet<qsizetype> news;
    const auto &stories = edition.stories();
    for (size_t i = 0; i < stories.size() && qsizetype(i) < MostNews; ++i)
        if (stories.front().head.firstPublished - stories[i].head.firstPublished <=
            std::chrono::hours(48))
            news.insert(qsizetype(i));
    return news;
}

Plan planOf(const Edition &edition) {
    Plan plan;
    plan.news = newsOf(edition);
    const auto &stories = edition.stories();
    const bool flat = stories.size() + edition.sections().size() + 1 <= Sitemap::Flat;
    std::map<QByteArray, qsizetype> counts;
    for (size_t i = stories.size(); i-- > 0;) {
        QByteArray path = "sitemap.xml";
        if (!flat) {
            const QByteArray month = toRfc3339(stories[i].head.firstPublished).left(7).toLatin1();
            const qsizetype part = counts[month]++ / MostInFile;
            path = "sitemap/" + month + (part ? "-" + QByteArray::number(part + 1) : "") + ".xml";
        }
        plan.files[path].append(qsizetype(i));
    }
    plan.files[flat ? "sitemap.xml" : "sitemap/pages.xml"];
    return plan;
}

Fingerprint inputsOf(const Edition &edition, const Plan &plan, const QList<qsizetype> &stories,
                     bool lists) {
    Fingerprint print;
    print.add(quint64(1)).add(QStringView(edition.address())).add(QStringView(edition.name()));
    for (const qsizetype i : stories) {
        const Edition::Story &story = edition.stories()[size_t(i)];
        print.add(edition.stateOf(linkSum(story.head.id))).add(QByteArrayView(story.page));
        print.add(quint64(toSeconds(story.head.lastPublished))).add(quint64(plan.news.contains(i)));
    }
    if (lists)
        for (const Section &section : edition.sections())
            print.add(QStringView(section.slug));
    return print;
}

/// ISO 639 as the news sitemap wants it: the language alone, but Chinese.
QString newsLanguage(const QString &language) {
    const QString lower = language.toLower();
    if (lower.startsWith(u"zh"))
        return lower.contains(u"tw") || lower.contains(u"hant") ? u"zh-tw"_s : u"zh-cn"_s;
    return lower.section(u'-', 0, 0);
}

void writeNews(MarkupWriter &out, const Edition &edition, const PublicArticle &shown) {
    out.open("news:news").open("news:publication").element("news:name", edition.name());
    out.element("news:language", newsLanguage(shown.article.language)).close();
    out.element("news:publication_date", toRfc3339(shown.head.firstPublished));
    out.element("news:title", publicHeadline(shown.article)).close();
}

void writeLists(MarkupWriter &out, const Edition &edition) {
    out.open("url").element("loc", edition.address()).close();
    for (const Section &section : edition.sections())
        out.open("url").element("loc", edition.address() + SitePages::sectionPage(section)).close();
}

Result<QByteArray> map(const Edition &edition, const Plan &plan, const QList<qsizetype> &stories,
                       bool lists) {
    QHash<qsizetype, PublicArticle> news;
    QList<qsizetype> wanted;
    for (const qsizetype i : stories)
        if (plan.news.contains(i))
            wanted.append(i);
    auto read = edition.each(wanted, [&news](qsizetype i, PublicArticle &&shown) -> Result<void> {
        shown.article.body.clear();
        news.insert(i, std::move(shown));
        return {};
    });
    if (!read)
        return read.error();
    MarkupWriter out(MarkupWriter::Kind::Xml);
    out.open("urlset").attribute("xmlns", u"http://www.sitemaps.org/schemas/sitemap/0.9");
    out.attribute("xmlns:news", u"http://www.google.com/schemas/sitemap-news/0.9");
    if (lists)
        writeLists(out, edition);
    for (const qsizetype i : stories) {
        const Edition::Story &story = edition.stories()[size_t(i)];
        out.open("url").element("loc", edition.address() + QString::fromLatin1(story.page));
        out.element("lastmod", toRfc3339(story.head.lastPublished));
        if (const auto found = news.constFind(i); found != news.cend())
            writeNews(out, edition, *found);
        out.close();
    }
    return XmlHead + out.close().take().bytes() + '\n';
}

Result<void> putIndex(const Edition &edition, Output &output, const Plan &plan) {
    MarkupWriter out(MarkupWriter::Kind::Xml);
    out.open("sitemapindex").attribute("xmlns", u"http://www.sitemaps.org/schemas/sitemap/0.9");
    for (const auto &[path, stories] : plan.files) {
        out.open("sitemap").element("loc", edition.address() + QString::fromLatin1(path));
        Instant newest{};
        for (const qsizetype i : stories)
            newest = std::max(newest, edition.stories()[size_t(i)].head.lastPublished);
        if (!stories.isEmpty())
            out.element("lastmod", toRfc3339(newest));
        out.close();
    }
    FileRecord made;
    made.kind = FileKind::Sitemap;
    return output.put({"sitemap.xml", XmlHead + out.close().take().bytes() + '\n', made});
}

} // namespace

Result<void> Sitemap::put(const Edition &edition, Output &output) {
    const Plan plan = planOf(edition);
    const bool flat = plan.files.size() == 1 && plan.files.begin()->first == "sitemap.xml";
    for (const auto &[path, stories] : plan.files) {
        const bool lists = flat || path == "sitemap/pages.xml";
        FileRecord made;
        made.kind = FileKind::Sitemap;
        made.inputs = inputsOf(edition, plan, stories, lists);
        if (!edition.proof() && output.keep(path, made.inputs))
            continue;
        auto bytes = map(edition, plan, stories, lists);
        if (!bytes)
            return bytes.error();
        if (auto written = output.put({path, std::move(*bytes), made}); !written)
            return written;
    }
    return flat ? Result<void>() : putIndex(edition, output, plan);
}
