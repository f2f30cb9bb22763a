// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Newsroom.h"
#include "model/export/Exporter.h"
#include "model/export/Feeds.h"
#include "model/export/ListPages.h"
#include "model/export/Sitemap.h"
#include <QCoreApplication>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// The pages that say that an article was withdrawn.
Result<void> putWithdrawn(const Edition &edition, Output &output, PagePool &pool) {
    for (const LiveStore::Withdrawn &article : edition.withdrawn()) {
        const QByteArray page = (article.path + u".html"_s).toLatin1();
        if (edition.hasPage(page))
            continue;
        auto asked = pool.submit([article, page, &output](SitePages &pages) {
            FileRecord made;
            made.kind = FileKind::Article;
            made.article = article.id;
            return output.put({page, pages.withdrawn(article), made});
        });
        if (!asked)
            return asked;
    }
    return {};
}

Result<void> putStyle(const ThemeFiles &theme, Output &output) {
    FileRecord made;
    made.kind = FileKind::Style;
    return output.put({"style.css", theme.style, made});
}

Result<void> putFeeds(const Edition &edition, const ThemeFiles &theme, Output &output) {
    if (edition.proof()) // nothing that invites a robot
        return {};
    if (auto rss = Feeds::put(edition, theme, output, "feed.xml", Feeds::rss); !rss)
        return rss;
    if (auto json = Feeds::put(edition, theme, output, "feed.json", Feeds::json); !json)
        return json;
    return Sitemap::put(edition, output);
}

class ToSite : public Exporter {
public:
    QString name() const override { return u"site"_s; }
    QString summary() const override {
        return QCoreApplication::translate("ToSite",
                                           "a whole web site: pages, pictures, feeds and sitemap");
    }
    QString start() const override { return u"index.html"_s; }

    Result<void> write(const Edition &edition, Output &output, Progress &progress) const override {
        const auto theme = ThemeFiles::read(edition.newsroom().folder());
        if (!theme)
            return theme.error();
        if (auto style = putStyle(*theme, output); !style)
            return style;
        StoryPages stories(edition, *theme, SitePages::Kind::Site, output, progress);
        ListPages lists(edition, output, stories);
        PagePool pool(edition, *theme, SitePages::Kind::Site);
        auto made = stories.run(pool, [&](qsizetype position, const Teaser &teaser) {
            return lists.pass(pool, position, teaser);
        });
        if (!made)
            return made;
        if (auto front = lists.finish(pool); !front)
            return front;
        if (auto withdrawn = putWithdrawn(edition, output, pool); !withdrawn)
            return withdrawn;
        if (auto finished = pool.finish(); !finished)
            return finished;
        return putFeeds(edition, *theme, output);
    }
};

} // namespace

std::unique_ptr<Exporter> makeToSite() {
    return std::make_unique<ToSite>();
}
