// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/export/SitePages.h"
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

/// Threads that make pages while the one that asks reads the newsroom. Each has its own SitePages;
/// few jobs wait, so that memory stays flat. After the first failure the rest are not done.
class PagePool {
public:
    using Job = std::function<Result<void>(SitePages &)>;

    PagePool(const Edition &edition, const ThemeFiles &theme, SitePages::Kind kind);
    ~PagePool();

    Result<void> submit(Job job); ///< waits while too many do; gives the first failure so far
    Result<void> finish();        ///< waits for all

private:
    void work(const Edition &edition, const ThemeFiles &theme, SitePages::Kind kind);

    std::mutex m_mutex;
    std::condition_variable m_more, m_less;
    std::deque<Job> m_waiting;
    std::optional<Error> m_failure;
    bool m_closed = false;
    std::vector<std::thread> m_threads;
};
