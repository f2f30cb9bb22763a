// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/ArticleJson.h"
#include "model/import/ImportWords.h"
#include "model/import/Importers.h"
#include <QBuffer>
#include <cstdlib>

// Any bytes: refused in words, or articles in normal form and every line told once, in order.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const auto words = ImportWords::load({}).value();
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ImportContext context;
    context.words = words;
    if (size > 2)
        context.corrections.insert(data[0], ReadLine::As(data[1] % 17));
    int last = 0;
    const auto read = importerNamed(QStringLiteral("page"))
                          ->read(
                              buffer, context,
                              [](ImportedArticle &&made) {
                                  const auto back =
                                      ArticleJson::decode(ArticleJson::encode(made.article));
                                  if (!back.ok())
                                      std::abort();
                                  return true;
                              },
                              [&last](ReadLine &&line) {
                                  if (line.number != ++last)
                                      std::abort();
                              });
    if (!read && read.error().text.isEmpty())
        std::abort();
    return 0;
}
