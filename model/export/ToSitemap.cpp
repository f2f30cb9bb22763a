// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/Exporter.h"
#include "model/export/Sitemap.h"
#include <QCoreApplication>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class ToSitemap : public Exporter {
public:
    QString name() const override { return u"sitemap"_s; }
    QString summary() const override {
        return QCoreApplication::translate("ToSitemap", "the site's addresses for search engines");
    }
    QString start() const override { return u"sitemap.xml"_s; }

    Result<void> write(const Edition &edition, Output &output, Progress &) const override {
        return Sitemap::put(edition, output);
    }
};

} // namespace

std::unique_ptr<Exporter> makeToSitemap() {
    return std::make_unique<ToSitemap>();
}
