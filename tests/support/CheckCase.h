// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/check/Check.h"
#include <functional>

/// An article at which no check has anything to say, and what a check says when one thing in it is
/// changed.
namespace CheckCase {

Article goodArticle();
Article flawedArticle();           ///< one that most checks have something to say about
CheckContext context();            ///< in which its photo and its links are there
PhotoUse goodPhoto(int which = 0); ///< 0, 1 and 2 are here
ArticleId killed();                ///< an article that the context knows as killed
Block paragraph(const QString &text, const Marks &marks = {});

QList<Finding> findings(const Article &article, const CheckContext &with = context());

/// Where `check` finds something once `flaw` is in the good article: "error lead.credit".
QStringList found(const QString &check, const std::function<void(Article &)> &flaw,
                  const CheckContext &with = context());

/// The good article with `flaw`, after the first repair that `check` offers.
std::optional<Article> mended(const QString &check, const std::function<void(Article &)> &flaw);
/// The same for a paragraph of it; "" where nothing is offered.
QString mendedText(const QString &check, const QString &text);

} // namespace CheckCase
