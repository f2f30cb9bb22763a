// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Newsroom.h"
#include "model/export/Exporter.h"
#include "model/export/Feeds.h"
#include <QCoreApplication>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class ToRss : public Exporter {
public:
    QString name() const override { return u"rss"_s; }
    QString summary() const override {
        return QCoreApplication::translate("ToRss", "the newest articles as RSS 2.0");
    }
    QString start() const override { return u"rss.xml"_s; }

    Result<void> write(const Edition &edition, Output &output, Progress &) const override {
        const auto theme = ThemeFiles::read(edition.newsroom().folder());
        if (!theme)
            return theme.error();
        return Feeds::put(edition, *theme, output, "rss.xml", Feeds::rss);
    }
};

} // namespace

std::unique_ptr<Exporter> makeToRss() {
    return std::make_unique<ToRss>();
}
