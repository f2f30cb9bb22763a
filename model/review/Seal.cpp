// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/Seal.h"

#include "model/article/ArticleJson.h"

#include <QCryptographicHash>

QByteArray sealOf(const Article &article) {
    return QCryptographicHash::hash(ArticleJson::sealed(article), QCryptographicHash::Sha256);
}
