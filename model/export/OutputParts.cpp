// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/OutputParts.h"

namespace {
constexpr qsizetype Piece = 1 << 20;
}

OutputParts::OutputParts(Output &output, QByteArray path, FileRecord made)
    : m_output(output), m_path(std::move(path)), m_made(std::move(made)) {}

Result<void> OutputParts::add(QByteArrayView bytes) {
    m_held += bytes;
    return m_held.size() < Piece ? Result<void>() : flush();
}

Result<void> OutputParts::flush() {
    m_sha.add(m_held);
    m_made.size += m_held.size();
    const QByteArray held = std::exchange(m_held, {});
    const bool first = !std::exchange(m_begun, true);
    return m_output.stagePart(m_path, held, first);
}

Result<void> OutputParts::finish() {
    if (auto last = flush(); !last)
        return last;
    const QByteArray sha = m_sha.result();
    std::copy(sha.begin(), sha.end(), m_made.sha.begin());
    return m_output.putStaged(m_path, m_made);
}
