// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/ArticlePages.h"
#include "model/review/DeskViewer.h"
#include "model/store/EditingLocks.h"
#include "model/store/Settings.h"
#include "model/work/Backroom.h"

namespace {
constexpr int WantedAtMost = 4;

} // namespace

const QList<State> &DeskStates::everyday() {
    static const QList<State> states{State::Draft, State::InReview, State::Approved,
                                     State::Scheduled, State::Published};
    return states;
}

Result<ArticlePages::Read> ArticlePages::read(Newsroom &newsroom, ArticleFilter filter,
                                              const QList<int> &pages) {
    Read read;
    read.person = newsroom.person().name;
    if (filter.states.isEmpty())
        filter.states = DeskStates::everyday();
    const auto seen = asSeenFrom(newsroom, filter);
    const auto settings = newsroom.settings().all();
    if (!seen || !settings)
        return seen ? settings.error() : seen.error();
    filter = *seen;
    read.zone = settings->zone();
    ArticleFilter everything;
    everything.states = DeskStates::everyday();
    const auto all = newsroom.articles().count(everything);
    if (!all)
        return all.error();
    read.everything = *all;
    for (const int page : pages) {
        auto heads = newsroom.articles().list(filter, qint64(page) * PageRows, PageRows);
        if (!heads)
            return heads.error();
        read.pages.emplaceBack(page, std::move(*heads));
    }
    const auto held = newsroom.editing().others();
    if (!held)
        return held.error();
    for (auto &[page, heads] : read.pages)
        for (ArticleHead &head : heads)
            head.heldBy = held->value(head.id).person;
    // A page with room left is the last one, and says how many there are.
    for (const auto &[page, heads] : read.pages)
        if (heads.size() < PageRows && (page == 0 || !heads.isEmpty())) {
            read.count = qint64(page) * PageRows + heads.size();
            return read;
        }
    const auto count = filter == everything ? all : newsroom.articles().count(filter);
    if (!count)
        return count.error();
    read.count = *count;
    return read;
}

ArticlePages::ArticlePages(Backroom &quick, QObject *parent) : QObject(parent), m_quick(quick) {}

void ArticlePages::restart(const ArticleFilter &filter) {
    m_filter = filter;
    ++m_generation;
    m_lastSeen = 0;
    refresh();
}

void ArticlePages::refresh() {
    m_again = true;
    next();
}

const ArticleHead *ArticlePages::at(int row) {
    const int page = row / PageRows;
    const QList<ArticleHead> *heads = m_pages.object(page);
    if (heads) {
        m_lastSeen = page;
        return row % PageRows < heads->size() ? &heads->at(row % PageRows) : nullptr;
    }
    m_wanted.removeAll(page);
    m_wanted << page;
    if (m_wanted.size() > WantedAtMost)
        m_wanted.removeFirst();
    // Not from within: the view may be painting.
    if (!m_busy)
        QMetaObject::invokeMethod(this, &ArticlePages::next, Qt::QueuedConnection);
    return nullptr;
}

void ArticlePages::next() {
    if (m_busy)
        return;
    if (m_again) {
        m_again = false;
        QList<int> pages{0};
        for (const int page : {m_lastSeen - 1, m_lastSeen, m_lastSeen + 1})
            if (page > 0)
                pages << page;
        return ask(pages, true);
    }
    if (!m_wanted.isEmpty())
        ask({m_wanted.takeLast()}, false);
}

void ArticlePages::ask(QList<int> pages, bool all) {
    m_busy = true;
    m_quick.ask(
        this,
        [filter = m_filter, pages](Newsroom &newsroom) {
            return ArticlePages::read(newsroom, filter, pages);
        },
        [this, all, generation = m_generation](Result<Read> read) {
            m_busy = false;
            // An answer for a filter that is no longer the one: the next request is waiting.
            if (generation == m_generation) {
                if (read)
                    Q_EMIT arrived(*read, all);
                else
                    Q_EMIT failed(read.error());
            }
            next();
        });
}

void ArticlePages::keep(const Read &read, bool all) {
    if (all)
        m_pages.clear();
    for (const auto &[page, heads] : read.pages)
        m_pages.insert(page, new QList<ArticleHead>(heads));
}
