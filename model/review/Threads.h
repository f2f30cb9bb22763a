// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include "model/article/Person.h"
#include "model/base/Result.h"
#include "model/review/ReviewRecord.h"
#include <QStringList>

/// What people say to each other beside the text. The window's panel and the command line do it by
/// these.
namespace Threads {

/// The words of a new remark as they are kept; refused where there are none or too many.
Result<Message> message(const QString &person, Instant at, const QString &text);

/// The first place of these words in the body, read from top to bottom; else in a field of the
/// head.
std::optional<Anchor> placeOf(const Article &article, const QString &words);

/// Where an anchor is, as in the canonical form: "headline", "body[3]".
QString where(const Anchor &anchor);
/// The words that a thread or suggestion is on, for a person; says so where they have gone.
QString words(const Anchor &anchor);
/// What a suggestion does, in a sentence: “Replace …”, “Insert …”.
QString sentence(const Suggestion &suggestion);

int openCount(const ReviewRecord &review); ///< suggestions, and threads that are not resolved

} // namespace Threads

/// Whom a remark calls: "@" and a person's name, or its first word where only one has it.
namespace Mentions {

QStringList of(const QString &text, const QList<Person> &people); ///< their names, each once

} // namespace Mentions
