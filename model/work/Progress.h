// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <atomic>
#include <functional>

/// Handed into long work: it says how far it is, and asks whether to stop. `report` runs on the
/// worker's thread; `stop` may be called from any.
class Progress {
public:
    struct Now {
        qint64 done = 0, total = 0; ///< total 0: not known yet
        QString what{};
    };

    Progress() = default;
    explicit Progress(std::function<void(const Now &)> report) : m_report(std::move(report)) {}

    void at(qint64 done, qint64 total, const QString &what) {
        if (m_report)
            m_report({done, total, what});
    }
    void stop() { m_stop.store(true, std::memory_order_relaxed); }
    bool stopped() const { return m_stop.load(std::memory_order_relaxed); }

private:
    std::function<void(const Now &)> m_report;
    std::atomic<bool> m_stop{false};
};
