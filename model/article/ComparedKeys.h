// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include <QJsonObject>

/// What of the canonical form two states of an article are compared by.
namespace ComparedKeys {

/// All top-level keys but those that a save or a publication moves by itself.
QJsonObject of(const Article &article);

/// Their names as a reader meets them: head, picture, text, then the others.
QStringList inReadingOrder(const QJsonObject &keys);

/// Those of the head, which a reader of the text wants to see though they are the same.
bool isHead(const QString &key);

} // namespace ComparedKeys
