// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"

/// A field of the head or of the lead photo that a remark can be on, as plain text: "headline",
/// "webHeadline", "kicker", "standfirst", "section", "tags", "byline", "dateline", "lead.caption",
/// "lead.credit", "lead.alt". What is a list stands as `set` reads it.
namespace FieldText {

const QStringList &names();
QString of(const Article &article, const QString &field);
/// False where there is no such field, or no lead photo for it.
bool set(Article &article, const QString &field, const QString &text);

} // namespace FieldText
