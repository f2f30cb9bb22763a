// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/WriteBatch.h"
#include "model/store/Transaction.h"

namespace {
constexpr qint64 LongestHold = 40; // milliseconds; with the commit at most 50
}

WriteBatch::WriteBatch(Database &database) : m_database(database) {}
WriteBatch::~WriteBatch() = default;

Result<void> WriteBatch::begin() {
    m_open = std::make_unique<Transaction>(m_database);
    m_held.start();
    if (!m_open->failed())
        return {};
    return finish();
}

Result<void> WriteBatch::breathe() {
    if (m_open && m_held.elapsed() < LongestHold)
        return {};
    if (const Result<void> done = finish(); !done)
        return done;
    return begin();
}

Result<void> WriteBatch::finish() {
    const std::unique_ptr<Transaction> closing = std::move(m_open);
    return closing ? closing->commit() : Result<void>();
}
