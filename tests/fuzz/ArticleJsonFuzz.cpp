// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever bytes come: they are refused, or what they are read as is written and read back the
// same, byte for byte from then on.
// build/fuzz/tests/ArticleJsonFuzz tests/fuzz/corpus/article-json -max_total_time=60
#include "model/article/ArticleJson.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<Article> first = ArticleJson::decode(QByteArrayView(bytes));
    if (!first) {
        if (first.error().text.isEmpty())
            std::abort();
        return 0;
    }
    const QByteArray json = ArticleJson::encode(*first);
    const Result<Article> second = ArticleJson::decode(QByteArrayView(json));
    if (!second || *second != *first || ArticleJson::encode(*second) != json)
        std::abort();
    return 0;
}
