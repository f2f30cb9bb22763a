// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include "model/article/Person.h"
#include "model/base/Result.h"

class Newsroom;

/// Whose article it is: the table of the workflow lets its author submit, recall and spike it, and
/// the four-eyes rule asks who wrote it.
namespace Authors {

/// Who has made or changed its words here (the log knows), each once.
Result<QStringList> writers(Newsroom &newsroom, const ArticleId &id);

/// One of its writers, of its byline, or who it is assigned to.
Result<bool> includes(Newsroom &newsroom, const Article &article, const Person &person);

} // namespace Authors
