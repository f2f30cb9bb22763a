// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/DeskViewer.h"
#include "model/Newsroom.h"
#include "model/base/Clock.h"
#include "model/store/Settings.h"

Result<ArticleFilter> asSeenFrom(Newsroom &newsroom, ArticleFilter filter) {
    if (!filter.mine && !filter.waiting)
        return filter;
    const auto settings = newsroom.settings().all();
    if (!settings)
        return settings.error();
    const Person &person = newsroom.person();
    filter.viewer = Viewer{person.name, person.roles, settings->fourEyes, newsroom.clock().now()};
    return filter;
}
