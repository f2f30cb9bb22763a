// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/Exporters.h"

// THE LIST, in the order of help. A forgotten file is a link error.
#define STANDFIRST_EXPORTERS(X)                                                                    \
    X(ToSite) X(ToHtml) X(ToRss) X(ToJsonFeed) X(ToSitemap) X(ToMarkdown) X(ToJson)

#define STANDFIRST_DECLARE(Leaf) std::unique_ptr<Exporter> make##Leaf();
STANDFIRST_EXPORTERS(STANDFIRST_DECLARE)
#undef STANDFIRST_DECLARE

const std::vector<std::unique_ptr<Exporter>> &allExporters() {
    static const auto all = [] {
        std::vector<std::unique_ptr<Exporter>> made;
#define STANDFIRST_MAKE(Leaf) made.push_back(make##Leaf());
        STANDFIRST_EXPORTERS(STANDFIRST_MAKE)
#undef STANDFIRST_MAKE
        return made;
    }();
    return all;
}

const Exporter *exporterNamed(const QString &name) {
    for (const auto &exporter : allExporters())
        if (exporter->name() == name)
            return exporter.get();
    return nullptr;
}
