// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Result.h"
#include "model/check/Finding.h"
#include "model/store/ArticleStore.h"
#include <memory>

class Newsroom;
class Progress;
struct CheckContext;
struct LiveChecks;

/// All checks over an article: findings in the order of the list, without those that a person
/// left as they are.
namespace CheckRun {

/// Of an article as it is on the screen, saved or not.
Result<QList<Finding>> over(Newsroom &newsroom, const Article &article);
/// The same again and again while it is written: only what changed is looked at.
Result<QList<Finding>> over(Newsroom &newsroom, const Article &article, LiveChecks &live);
/// With what was gathered before.
QList<Finding> over(const Article &article, const CheckContext &context);

/// Of many stored ones, each with its findings to `visit`. No ids: all but spiked and killed.
Result<void> over(Newsroom &newsroom, const QList<ArticleId> &ids, Progress &progress,
                  const std::function<void(const ArticleId &, const QList<Finding> &)> &visit);

} // namespace CheckRun
