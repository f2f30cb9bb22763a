// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include "model/article/Section.h"
#include "model/base/Result.h"

class Newsroom;

/// What a section wants to have been done before one of its articles is approved ("called the
/// subject of the story"), and who ticked it in an article, when.
namespace Checklist {

/// The items of the section that nobody has ticked; compared folded.
QStringList missing(const Section &section, const Article &article);

bool isTicked(const Article &article, const QString &item);
void tick(Article &article, const QString &item, const QString &person, Instant at);
void untick(Article &article, const QString &item);

/// These are ticked and no other: who ticked one before, and when, stays; the others are not signed
/// yet.
void tickOnly(Article &article, const QStringList &items);
/// What nobody has signed yet is this person's.
void sign(Article &article, const QString &person, Instant at);

/// What stands between this article and its approval, in words.
Result<QStringList> obstacles(Newsroom &newsroom, const Article &article);

} // namespace Checklist
