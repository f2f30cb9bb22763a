// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/Record.h"
#include "model/base/Error.h"
#include "model/work/Progress.h"
#include <QElapsedTimer>
#include <QIODevice>

/// Where a command's words go: results to `out`, the rest to `err`, one line each (cli.md,
/// "Output"). It keeps the exit status: the highest of what happened.
class Console {
public:
    /// A terminal is written to at once, and only a terminal for `err` shows progress.
    struct Stream {
        QIODevice &device;
        bool terminal = false;
    };
    Console(Stream out, Stream err);
    ~Console();

    void setJson(bool json) { m_json = json; }
    bool json() const { return m_json; }
    /// What errors are about that do not say it themselves: the command.
    void setSubject(const QString &subject) { m_subject = subject; }

    void put(const Record &record);
    void putLine(const QByteArray &line); ///< as it is, with a line end
    void fail(const Error &error);
    void warn(const QString &what, const QString &why);
    void raise(int status); ///< never lowers it
    void progress(const Progress::Now &now);

    /// Nobody reads any more, or the disk is full: a long list may stop.
    bool closed() const { return m_closed; }
    /// Writes what waits. The exit status of the whole.
    int finish();

private:
    void flush();
    void complain(const QString &line);
    void clearProgress();

    Stream m_out, m_err;
    QByteArray m_waiting;
    QString m_subject;
    QElapsedTimer m_shown; ///< since the last line of progress
    bool m_json = false, m_closed = false, m_progressShown = false;
    int m_status = 0;
};
