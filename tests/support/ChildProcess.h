// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/TestMain.h"
#include <QProcess>

/// A test's own program, started again as another process that does one thing until it is killed.
class ChildProcess {
public:
    explicit ChildProcess(const QStringList &words) {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(),
                        QStringList{QStringLiteral("--child")} + words);
    }
    ~ChildProcess() { kill(); }

    /// The next line it prints, without its end; empty when it has ended.
    QByteArray line() {
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(30000))
                return {};
        return m_process.readLine().trimmed();
    }
    /// As SIGKILL does: it has no moment left. All that it had printed can still be read.
    void kill() {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// What the child prints must have left it before it goes on.
    static void say(const QByteArray &line) {
        const QByteArray bytes = line + '\n';
        fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
        fflush(stdout);
    }

private:
    QProcess m_process;
};

/// STANDFIRST_TEST for a test that uses ChildProcess: `child` is int(QStringList) and gets the
/// words.
#define STANDFIRST_TEST_WITH_CHILD(Class, child)                                                   \
    int main(int argc, char **argv) {                                                              \
        if (argc > 1 && qstrcmp(argv[1], "--child") == 0) {                                        \
            const QCoreApplication app(argc, argv);                                                \
            return child(QCoreApplication::arguments().mid(2));                                    \
        }                                                                                          \
        QStandardPaths::setTestModeEnabled(true);                                                  \
        QApplication app(argc, argv);                                                              \
        Class test;                                                                                \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
