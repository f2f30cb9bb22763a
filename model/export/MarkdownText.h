// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/export/PublicArticle.h"

/// An article as Markdown (CommonMark 0.30) behind a front matter of YAML, whose strings are JSON's
/// (YAML 1.2 reads those). What could be taken for Markdown or HTML is escaped.
namespace MarkdownText {

QByteArray of(const PublicArticle &shown);

} // namespace MarkdownText
