// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Newsroom.h"
#include "model/export/Exporter.h"
#include "model/export/StoryPages.h"
#include <QCoreApplication>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class ToHtml : public Exporter {
public:
    QString name() const override { return u"html"_s; }
    QString summary() const override {
        return QCoreApplication::translate("ToHtml", "single pages, with their style and pictures");
    }
    QString start() const override { return {}; }
    Layout layout() const override { return {false, u".html"_s}; }

    Result<void> write(const Edition &edition, Output &output, Progress &progress) const override {
        const auto theme = ThemeFiles::read(edition.newsroom().folder());
        if (!theme)
            return theme.error();
        FileRecord made;
        made.kind = FileKind::Style;
        if (auto style = output.put({"style.css", theme->style, made}); !style)
            return style;
        StoryPages stories(edition, *theme, SitePages::Kind::Alone, output, progress);
        PagePool pool(edition, *theme, SitePages::Kind::Alone);
        auto pages = stories.run(pool, [](qsizetype, const Teaser &) { return Result<void>(); });
        return pages ? pool.finish() : pages;
    }
};

} // namespace

std::unique_ptr<Exporter> makeToHtml() {
    return std::make_unique<ToHtml>();
}
