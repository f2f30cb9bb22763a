// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Console.h"
#include "app/ExitStatus.h"
#include "model/base/Text.h"
#include <QCoreApplication>
#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype WriteAt = 64 * 1024;
constexpr qint64 ProgressEvery = 100; // milliseconds: quick enough to look alive

/// One line whatever it holds: a file's name may hold a line break or an escape sequence.
QString oneLine(QString text) {
    for (QChar &c : text)
        c = c == u'\n' || c == u'\t' || c == u'\r' ? QChar(u' ') : c;
    return Text::forTerminal(text);
}

} // namespace

Console::Console(Stream out, Stream err) : m_out(out), m_err(err) {}

Console::~Console() {
    finish();
}

void Console::put(const Record &record) {
    putLine(m_json ? record.json() : record.text());
}

void Console::putLine(const QByteArray &line) {
    if (m_closed)
        return;
    if (m_out.terminal)
        clearProgress();
    m_waiting += line;
    m_waiting += '\n';
    if (m_out.terminal || m_waiting.size() >= WriteAt)
        flush();
}

void Console::fail(const Error &error) {
    raise(ExitStatus::of(error.kind));
    const QString what = error.what.isEmpty() ? m_subject : error.what;
    const QString prefix = what.isEmpty() ? u"standfirst: "_s : u"standfirst: %1: "_s;
    complain((what.isEmpty() ? prefix : prefix.arg(oneLine(what))) + oneLine(error.text));
}

void Console::warn(const QString &what, const QString &why) {
    complain(QCoreApplication::translate("Console", "standfirst: %1: warning: %2")
                 .arg(oneLine(what.isEmpty() ? m_subject : what), oneLine(why)));
}

void Console::raise(int status) {
    m_status = std::max(m_status, status);
}

void Console::progress(const Progress::Now &now) {
    if (!m_err.terminal || (m_progressShown && m_shown.elapsed() < ProgressEvery))
        return;
    QString line = u"\r"_s + oneLine(now.what);
    if (now.total > 0)
        line += u" %1 / %2"_s.arg(now.done).arg(now.total);
    else if (now.done > 0)
        line += u" %1"_s.arg(now.done);
    m_err.device.write((line + u"\x1b[K"_s).toUtf8());
    m_progressShown = true;
    m_shown.start();
}

int Console::finish() {
    flush();
    clearProgress();
    return m_status;
}

void Console::flush() {
    if (m_waiting.isEmpty() || m_closed)
        return;
    errno = 0;
    const bool written = m_out.device.write(m_waiting) == m_waiting.size();
    const int reason = errno;
    m_waiting.clear();
    if (written)
        return;
    m_closed = true;
    raise(ExitStatus::NotDone);
    // `list | head` closes the pipe when it has enough: nothing that a person must be told.
    if (reason != EPIPE)
        complain(QCoreApplication::translate(
                     "Console", "standfirst: standard output: could not be written: %1")
                     .arg(oneLine(m_out.device.errorString())));
}

void Console::complain(const QString &line) {
    flush();
    clearProgress();
    m_err.device.write(line.toUtf8() + '\n');
}

void Console::clearProgress() {
    if (m_progressShown)
        m_err.device.write("\r\x1b[K");
    m_progressShown = false;
}
