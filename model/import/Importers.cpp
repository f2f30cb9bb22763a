// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/Importers.h"
#include <algorithm>

// THE LIST: a new importer is a new file and one word here.
#define STANDFIRST_IMPORTERS(X)                                                                    \
    X(FromPageText)                                                                                \
    X(FromJson)                                                                                    \
    X(FromHtml)                                                                                    \
    X(FromMarkdown)                                                                                \
    X(FromDocx)                                                                                    \
    X(FromOdt)

#define X(Name) std::unique_ptr<Importer> make##Name();
STANDFIRST_IMPORTERS(X)
#undef X

const std::vector<std::unique_ptr<Importer>> &allImporters() {
    static const auto all = [] {
        std::vector<std::unique_ptr<Importer>> list;
#define X(Name) list.push_back(make##Name());
        STANDFIRST_IMPORTERS(X)
#undef X
        return list;
    }();
    return all;
}

const Importer *importerNamed(const QString &name) {
    for (const auto &importer : allImporters()) {
        if (importer->name() == name)
            return importer.get();
    }
    return nullptr;
}

const Importer *importerFor(const QString &fileName, QByteArrayView head) {
    const Importer *surest = nullptr;
    int most = 0;
    for (const auto &importer : allImporters()) {
        const int sure = importer->likelihood(fileName, head);
        if (sure > most) {
            most = sure;
            surest = importer.get();
        }
    }
    return surest;
}
