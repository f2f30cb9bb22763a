// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Result.h"
#include <QByteArray>
#include <QIODevice>

/// Parts a stream of JSON into its records, the objects of the top level: one object, an array, or
/// JSON Lines. Memory does not grow with their count; what is inside an object is its reader's.
class JsonRecords {
public:
    explicit JsonRecords(QIODevice &bytes) : m_bytes(bytes) {}

    /// The next object's bytes into `record`; false after the last. What stands between them and is
    /// no JSON, an object without end, too large or too deep, is an Error with its line.
    Result<bool> next(QByteArray &record);
    int number() const { return m_number; }   ///< of the record given last, from 1
    int line() const { return m_recordLine; } ///< where it begins

private:
    /// The next byte that is no white space, not taken; -1 at the end.
    Result<int> peek();
    Result<bool> fill();
    Result<bool> object(QByteArray &record);
    Result<bool> end();
    Error fault(const QString &text) const;

    QIODevice &m_bytes;
    QByteArray m_buffer{};
    qsizetype m_at = 0;
    int m_line = 1, m_number = 0, m_recordLine = 1;
    bool m_started = false, m_inArray = false, m_closed = false;
};
