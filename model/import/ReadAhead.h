// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/import/JudgedFile.h"
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

/// Small files, read and judged on a thread of their own while those before them are stored. Few
/// wait, so that memory stays flat.
class ReadAhead {
public:
    ReadAhead(const ImportRequest &request, const ImportContext &context);
    ~ReadAhead(); ///< reads no further

    /// The next file of the request; nothing for one that is not to be read ahead: standard input,
    /// which may be long in coming, and what is too big to be kept. Call it once for each.
    std::optional<JudgedFile> next();

private:
    void run();
    std::optional<JudgedFile> read(const QString &file) const;

    const ImportRequest &m_request;
    const ImportContext &m_context;
    std::mutex m_mutex;
    std::condition_variable m_more, m_less;
    std::deque<std::optional<JudgedFile>> m_ready{};
    qint64 m_bytes = 0; ///< of the files that are ready
    bool m_closed = false;
    std::thread m_thread; ///< the last, as it uses all the others
};
