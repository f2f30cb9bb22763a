// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/Schedule.h"
#include "model/Newsroom.h"
#include "model/base/Clock.h"
#include "model/review/Review.h"
#include <algorithm>

namespace {
constexpr int OnePage = 500;
}

Result<QList<Schedule::Due>> Schedule::due(Newsroom &newsroom) {
    const Instant now = newsroom.clock().now();
    QList<Due> due;
    for (qint64 from = 0;; from += OnePage) {
        const auto page = newsroom.articles().list({.states = {State::Scheduled}}, from, OnePage);
        if (!page)
            return page.error();
        for (const ArticleHead &head : *page)
            if (head.publishAt && *head.publishAt <= now)
                due.append({head, now - *head.publishAt > Late});
        if (page->size() < OnePage)
            break;
    }
    std::ranges::stable_sort(due, {}, [](const Due &one) { return *one.head.publishAt; });
    return due;
}

Result<WorkingCopy> Schedule::publish(Newsroom &newsroom, const ArticleId &id) {
    return newsroom.review().move({.id = id, .to = State::Published, .due = true});
}
