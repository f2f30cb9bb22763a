// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"

/// A byline as it is typed: "Name, Role; Name".
namespace Byline {

QString toLine(const QList<BylineEntry> &byline);
/// A name that was there before keeps the person it stands for.
QList<BylineEntry> fromLine(const QString &line, const QList<BylineEntry> &before);

} // namespace Byline
