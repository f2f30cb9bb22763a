// SPDX-License-Identifier: GPL-3.0-or-later
// ctest: program
#include "tests/support/Program.h"
#include "tests/support/TestMain.h"
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

/// What the program is as a process among others.
class ProcessTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Program> m_program;

private Q_SLOTS:
    void init() { m_program = std::make_unique<Program>(); }

    void noCoreIsDumpedWhateverTheShellAllows() {
        const auto limits = m_program->shell(
            u"ulimit -c unlimited; mkfifo wait; \"$STANDFIRST\" import - < wait > out 2>&1 & "
            "pid=$!; exec 3> wait; sleep 0.5; grep -i 'core file' /proc/$pid/limits; exec 3>&-; wait"_s);
        QCOMPARE(limits.lines().size(), 1);
        QCOMPARE(limits.lines().first().simplified().split(u' ').mid(4, 2),
                 (QStringList{u"0"_s, u"0"_s}));
    }

    void ctrlCStopsAnImportThatWaitsForStandardInput() {
        QElapsedTimer waited;
        waited.start();
        const auto stopped = m_program->shell(
            u"mkfifo wait; exec 3<> wait; \"$STANDFIRST\" import - < wait & pid=$!; sleep 0.5; "
            "kill -INT $pid; wait $pid"_s);
        QVERIFY2(waited.elapsed() < 10000, "it went on waiting");
        QCOMPARE(stopped.status, 1);
        QVERIFY2(stopped.errors().size() == 1, stopped.err.constData());
        QVERIFY2(stopped.err.contains("stopped"), stopped.err.constData());
    }

    void ctrlCStopsALongImportCleanly() {
        QByteArray pages;
        for (int i = 0; i < 30000; ++i)
            pages += "POLITICS\n\nThe hall number " + QByteArray::number(i) +
                     " opens again\n\nAfter a year of work it is open to everybody.\n\n"
                     "The mayor opened the hall on Monday, a year after the fire.\n\n"
                     "The work took longer than the council had planned.\n\n\xc2\xa0\n";
        m_program->file(u"pages.txt"_s, pages);
        QCOMPARE(m_program->run({u"new"_s, u"headline=Before"_s}).status, 0);
        const auto stopped = m_program->shell(
            u"\"$STANDFIRST\" import pages.txt > out & pid=$!; sleep 0.6; kill -INT $pid; "
            "wait $pid"_s);
        QCOMPARE(stopped.status, 1);
        QVERIFY2(stopped.errors().size() == 1, stopped.err.constData());
        QVERIFY2(stopped.err.contains("stopped"), stopped.err.constData());
        QCOMPARE(m_program->run({u"verify"_s}).status, 0);
        QCOMPARE(m_program->run({u"search"_s, u"before"_s}).lines().size(), 1);
    }

    void anArchiveOfThousandsOfFilesComesInByOneCommand() {
        QStringList words{u"import"_s};
        for (int i = 0; i < 2000; ++i) {
            const QByteArray number = QByteArray::number(i);
            words += m_program->file(u"page%1.txt"_s.arg(i),
                                     "POLITICS\n\nThe hall number " + number +
                                         " opens again\n\nAfter a year of work it is open.\n\n"
                                         "The mayor opened hall " +
                                         number + " on Monday, a year after the fire.\n");
        }
        const auto import = m_program->run(words);
        QVERIFY2(import.status == 0, import.err.left(300).constData());
        QCOMPARE(import.lines().size(), 2000);
        QCOMPARE(m_program->run({u"search"_s, u"mayor"_s, u"--limit"_s, u"5000"_s}).lines().size(),
                 2000);
    }
};

STANDFIRST_TEST(ProcessTest)
#include "ProcessTest.moc"
