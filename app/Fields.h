// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/Assignment.h"
#include "model/article/Article.h"
#include "model/base/Result.h"

class Newsroom;

/// The fields that `new` and `set` know (cli.md, row `set`), as data.
namespace Fields {

const QStringList &names();
/// A line of help each: "tags: a, b, c".
QStringList help();

/// What is wrong with these words before anything is opened.
std::optional<QString> misuse(const QStringList &words);

/// Sets all of them, or says of the first that cannot be why; the article is then not to be used.
/// `zone` is for times without an offset. `body=@FILE` reads the file.
Result<void> assign(Article &article, const QStringList &words, const QTimeZone &zone);

/// What was ticked is this person's, and a person of the newsroom is written as the newsroom does.
Result<void> sign(Newsroom &newsroom, Article &article);

} // namespace Fields
