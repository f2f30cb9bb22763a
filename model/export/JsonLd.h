// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/export/MarkupWriter.h"
#include "model/export/PublicArticle.h"

class Edition;

/// Schema.org's NewsArticle as a data block for a page (formats.md, section 8). `base` stands
/// before photos; `canonical` is empty without a site's address.
SafeMarkup newsArticleJsonLd(const Edition &edition, const PublicArticle &shown,
                             const QString &base, const QString &canonical);
