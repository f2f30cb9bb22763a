// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Newsroom.h"
#include "model/export/Exporter.h"
#include "model/export/Feeds.h"
#include <QCoreApplication>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class ToJsonFeed : public Exporter {
public:
    QString name() const override { return u"jsonfeed"_s; }
    QString summary() const override {
        return QCoreApplication::translate("ToJsonFeed", "the newest articles as JSON Feed 1.1");
    }
    QString start() const override { return u"feed.json"_s; }

    Result<void> write(const Edition &edition, Output &output, Progress &) const override {
        const auto theme = ThemeFiles::read(edition.newsroom().folder());
        if (!theme)
            return theme.error();
        return Feeds::put(edition, *theme, output, "feed.json", Feeds::json);
    }
};

} // namespace

std::unique_ptr<Exporter> makeToJsonFeed() {
    return std::make_unique<ToJsonFeed>();
}
