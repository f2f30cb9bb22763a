// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include "model/check/Finding.h"

/// Puts what a finding offers into an article. Pure.
namespace Repairs {

/// The mended article; none where the finding offers nothing or its place reads otherwise by now.
std::optional<Article> mended(Article article, const Finding &finding);

} // namespace Repairs
