// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Result.h"
#include <QString>
#include <memory>

/// The advisory lock between all who write to one newsroom: connections of this program and other
/// programs alike (open file description locks, fcntl(2): they hold between threads too).
/// A turnstile before the lock makes it fair: who waits holds the turnstile, so that an import that
/// lets go for a moment cannot take the lock again before the waiting save.
class WriteLock {
public:
    /// Opens or makes the lock file and marks the newsroom as open.
    static Result<std::unique_ptr<WriteLock>> open(const QString &file);
    ~WriteLock();
    WriteLock(const WriteLock &) = delete;
    WriteLock &operator=(const WriteLock &) = delete;

    Result<void> take(); ///< waits at most 5 seconds
    void release();

    /// True where nobody else has the newsroom open; then nobody can open it until this is gone.
    bool alone();

    /// A number of its own that this one is known by as long as it is open: its process may end in
    /// any way, the system lets go of the mark.
    qint64 number() const { return m_number; }
    /// Whether the one with this number is still open, in whichever program.
    bool isOpen(qint64 number) const;

private:
    WriteLock(int file, QString name) : m_file(file), m_name(std::move(name)) {}
    enum class Byte : qint64 { Turnstile, Writer, Open };
    bool lock(Byte byte, short type) const;
    bool waitFor(Byte byte, int milliseconds) const;
    int m_file;
    QString m_name;
    qint64 m_number = 0;
};
