// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/ArticleJson.h"
#include "model/import/HtmlReader.h"
#include "model/import/ImportWords.h"
#include <QBuffer>
#include <algorithm>
#include <cstdlib>

// Any bytes, as a clipboard or a page: refused in words, or a body in normal form whose photos came
// along.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const auto words = ImportWords::load({}).value();
    for (const auto scope :
         {HtmlOptions::Scope::Fragment, HtmlOptions::Scope::Document, HtmlOptions::Scope::Page}) {
        QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        Progress progress;
        const auto read = readHtml(buffer, {scope, QStringLiteral("fr"), words}, progress);
        if (!read) {
            if (read.error().text.isEmpty())
                std::abort();
            continue;
        }
        Article article;
        article.body = read->body;
        const auto back = ArticleJson::decode(ArticleJson::encode(article));
        if (!back || back->body != read->body)
            std::abort();
        for (const PhotoUse &use : photoUses(read->body)) {
            const auto is = [&](const QByteArray &file) {
                return PhotoHash::of(file) == use.photo;
            };
            if (use.photo && std::none_of(read->pictures.begin(), read->pictures.end(), is))
                std::abort();
        }
    }
    return 0;
}
