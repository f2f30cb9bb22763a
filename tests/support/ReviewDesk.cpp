// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ReviewDesk.h"

using namespace Qt::StringLiterals;

Article ReviewDesk::story() {
    Article article;
    article.headline = u"Harbour ferry returns"_s;
    article.section = u"HARBOUR"_s;
    article.standfirst = u"After ten years the boats are back."_s;
    article.language = u"en-GB"_s;
    article.body = {{Paragraph{plain(u"The first boat left at dawn."_s)}}};
    return article;
}
