// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/Console.h"
#include "model/store/ArticleStore.h"

class Newsroom;

/// Lines that several commands print, and the article that several are given.
namespace Lines {

/// list and search: ID, state, section, headline.
Record ofHead(const ArticleHead &head);
/// The same as a line of the news list: with its due time, who has it to do, how long it should be.
Record ofPlan(const ArticleHead &head);

/// new, duplicate, set, attach, link, state: the same cells, {id, slug, state, revision}.
Record ofArticle(const Article &article);

/// The article that a person names (cli.md, "ID"); an error names what was typed.
Result<WorkingCopy> load(Newsroom &newsroom, const QString &named);
Result<ArticleId> find(Newsroom &newsroom, const QString &named);
/// The same error, about that thing where it does not say about which.
Error about(const QString &named, Error error);

/// What is wrong with a word that should be a revision's number.
std::optional<QString> misusedRevision(const QString &word);

/// Saves what a person changed in a working copy, and prints as below.
void saveAndPut(Newsroom &newsroom, const WorkingCopy &before, const Article &changed,
                Console &console);

/// The line of an article that was changed, or why it was not; warns where that ended an approval.
void putChanged(const WorkingCopy &before, const Result<WorkingCopy> &after, Console &console);

} // namespace Lines
