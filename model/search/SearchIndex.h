// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Result.h"

class Database;
class Progress;

/// Drains the queue that writers leave into the full-text index.
class SearchIndex {
public:
    explicit SearchIndex(Database &database);

    Result<qint64> waiting() const;
    /// Indexes what waits, in batches of at most 50 ms, until nothing waits or `progress` says
    /// stop.
    Result<void> drain(Progress &progress);

private:
    class Reading;
    Result<qint64> portion(Reading &reading);
    Database &m_database;
};
