// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/Standing.h"
#include "model/article/Article.h"

void Standing::take(Article &to, const Article &from) {
    to.revision = from.revision;
    to.version = from.version;
    to.live = from.live;
    to.oldSlugs = from.oldSlugs;
    to.state = from.state;
    to.created = from.created;
    to.updated = from.updated;
    to.firstPublished = from.firstPublished;
    to.lastPublished = from.lastPublished;
    to.killed = from.killed;
}

bool Standing::isSame(const Article &a, const Article &b) {
    return a.state == b.state && a.live == b.live && a.revision == b.revision &&
           a.version == b.version;
}
