// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include "model/base/Result.h"
#include <QByteArray>
#include <QJsonObject>

/// The canonical form "standfirst-article/1" (product.md, "The article"): UTF-8, normal form, one
/// line.
namespace ArticleJson {

/// A function of the article alone; normalises what is not yet in normal form. `decode(encode(a))
/// == a` for every article in normal form.
QByteArray encode(const Article &article);

/// Strict: an unknown key, block, mark, format or type is refused with its JSON path
/// ("body[2].text[0].colour").
Result<Article> decode(QByteArrayView json);
Result<Article> decode(const QJsonObject &object);

/// The bytes that an approval is bound to: the normal form without the keys that product.md, "The
/// seal", leaves out.
QByteArray sealed(const Article &article);

} // namespace ArticleJson
