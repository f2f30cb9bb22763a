// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/import/Importer.h"

/// Page texts read by the importer "page", with what it says of each line.
namespace PageReading {

struct Read {
    std::vector<ImportedArticle> articles{};
    std::vector<ReadLine> lines{};
    QString error{};
    const Article &at(size_t i) const { return articles.at(i).article; }
};

Read readBytes(QByteArray bytes, const ImportContext &context = {});
Read readText(const QString &text, const ImportContext &context = {});

/// A short page around one line of its body.
QString page(const QString &inBody,
             const QString &headline = QStringLiteral("Ferry returns to the harbour at last"));

template<class T>
const T *blockOf(const Article &article) {
    for (const Block &block : article.body) {
        if (const T *found = std::get_if<T>(&block.is))
            return found;
    }
    return nullptr;
}

} // namespace PageReading
