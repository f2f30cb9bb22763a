// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/ReadAhead.h"
#include "model/import/ImportLimits.h"
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostReady = 200;

} // namespace

ReadAhead::ReadAhead(const ImportRequest &request, const ImportContext &context)
    : m_request(request), m_context(context), m_thread([this] { run(); }) {}

ReadAhead::~ReadAhead() {
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
        m_less.notify_one();
    }
    m_thread.join();
}

std::optional<JudgedFile> ReadAhead::next() {
    std::unique_lock lock(m_mutex);
    m_more.wait(lock, [this] { return !m_ready.empty(); });
    std::optional<JudgedFile> file = std::move(m_ready.front());
    m_ready.pop_front();
    m_bytes -= file ? file->size : 0;
    m_less.notify_one();
    return file;
}

void ReadAhead::run() {
    for (const QString &name : m_request.files) {
        std::optional<JudgedFile> file = read(name);
        std::unique_lock lock(m_mutex);
        m_less.wait(lock, [this] {
            return m_closed || (m_ready.size() < MostReady && m_bytes < ImportLimits::Kept);
        });
        if (m_closed)
            return;
        m_bytes += file ? file->size : 0;
        m_ready.push_back(std::move(file));
        m_more.notify_one();
    }
}

std::optional<JudgedFile> ReadAhead::read(const QString &file) const {
    if (file == "-"_L1 || QFileInfo(file).size() > ImportLimits::Kept)
        return std::nullopt;
    Progress quiet;
    return JudgedFile::judge(openImport(file), m_request, m_context, quiet);
}
