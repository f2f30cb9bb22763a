// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/Restoring.h"

void Restoring::takeWords(Article &to, const Article &kept) {
    to.section = kept.section;
    to.tags = kept.tags;
    to.topics = kept.topics;
    to.language = kept.language;
    to.kicker = kept.kicker;
    to.headline = kept.headline;
    to.webHeadline = kept.webHeadline;
    to.standfirst = kept.standfirst;
    to.byline = kept.byline;
    to.dateline = kept.dateline;
    to.lead = kept.lead;
    to.body = kept.body;
}
