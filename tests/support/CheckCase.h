// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/check/Check.h"
#include <functional>

/// An article at which no check has anything to say, and what a check says when one thing in it is
/// changed.
namespace CheckCase {

Article goodArticle();
CheckContext context(); ///< in which its photo and its links are there
PhotoUse goodPhoto();
ArticleId killed(); ///< an article that the context knows as killed
Block paragraph(const QString &text, const Marks &marks = {});

QList<Finding> findings(const Article &article, const CheckContext &with = context());

/// Where `check` finds something once `flaw` is in the good article: "error lead.credit".
QStringList found(const QString &check, const std::function<void(Article &)> &flaw);

} // namespace CheckCase
