// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"

class ImportWords;

/// Takes out of a page's article what is the site's own by the words that the page import knows:
/// "SHARE" anywhere; before the running text the date, "2 min read", the section and the byline,
/// which go to the article's head where it has none.
void removeSiteLines(Article &article, const ImportWords &words);
