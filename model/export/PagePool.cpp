// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/PagePool.h"

namespace {
constexpr size_t MostWaiting = 128;
}

PagePool::PagePool(const Edition &edition, const ThemeFiles &theme, SitePages::Kind kind) {
    const unsigned count = std::clamp(std::thread::hardware_concurrency(), 1U, 4U);
    for (unsigned i = 0; i < count; ++i)
        m_threads.emplace_back([this, &edition, &theme, kind] { work(edition, theme, kind); });
}

PagePool::~PagePool() {
    (void)finish();
}

Result<void> PagePool::submit(Job job) {
    std::unique_lock lock(m_mutex);
    m_less.wait(lock, [this] { return m_waiting.size() < MostWaiting || m_failure; });
    if (m_failure)
        return *m_failure;
    m_waiting.push_back(std::move(job));
    m_more.notify_one();
    return {};
}

Result<void> PagePool::finish() {
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
        m_more.notify_all();
    }
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
    return m_failure ? Result<void>(*m_failure) : Result<void>();
}

void PagePool::work(const Edition &edition, const ThemeFiles &theme, SitePages::Kind kind) {
    SitePages pages(edition, theme, kind);
    std::unique_lock lock(m_mutex);
    while (true) {
        m_more.wait(lock, [this] { return !m_waiting.empty() || m_closed; });
        if (m_waiting.empty())
            return;
        Job job = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_less.notify_one();
        if (m_failure)
            continue;
        lock.unlock();
        auto done = job(pages);
        lock.lock();
        if (!done && !m_failure) {
            m_failure = done.error();
            m_less.notify_all();
        }
    }
}
