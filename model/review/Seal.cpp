// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/Seal.h"

#include "model/article/ArticleJson.h"
#include "model/base/Sha256.h"

QByteArray sealOf(const Article &article) {
    return Sha256::of(ArticleJson::sealed(article));
}
