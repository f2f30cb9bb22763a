// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Body.h"
#include "model/import/HtmlElement.h"

/// A part of a page: an article, its main part, a header; from which block to which.
struct HtmlRegion {
    HtmlRole role = HtmlRole::Article;
    size_t from = 0, to = 0;
};

/// Leaves of a page's blocks those of its article: the longest <article> that holds a good part of
/// the text, else <main>, else all but headers without a headline. How many blocks went.
int chooseRegion(Body &body, const std::vector<HtmlRegion> &regions);

/// Takes the first heading of level 1 out of the body; the others become level 2. In a document a
/// short line over it is the headline: not every word processor says which line is its title.
QString takeHeadline(Body &body, bool document);
