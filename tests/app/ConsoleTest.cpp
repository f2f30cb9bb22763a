// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Console.h"
#include "tests/support/TestMain.h"
#include <QBuffer>

using namespace Qt::StringLiterals;

namespace {

/// A disk that is full.
class FullDevice : public QIODevice {
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override {
        setErrorString(u"No space left on device"_s);
        return -1;
    }
};

} // namespace

class ConsoleTest : public QObject {
    Q_OBJECT

private:
    QBuffer m_out, m_err;

private Q_SLOTS:
    void init() {
        for (QBuffer *buffer : {&m_out, &m_err}) {
            buffer->close();
            buffer->setData({});
            QVERIFY(buffer->open(QIODevice::WriteOnly));
        }
    }

    void aRecordIsCellsOrAnObjectWithItsKeysInOrder() {
        Record record;
        record.both("id"_L1, u"7"_s).key("live"_L1, jsonOf(std::nullopt)).both("words"_L1, 12);
        Console text({m_out}, {m_err});
        text.put(record);
        text.finish();
        QCOMPARE(m_out.data(), QByteArray("7\t12\n"));
        init();
        Console json({m_out}, {m_err});
        json.setJson(true);
        json.put(record);
        json.finish();
        QCOMPARE(m_out.data(), QByteArray("{\"id\":\"7\",\"live\":null,\"words\":12}\n"));
    }

    void controlCharactersNeverReachATerminal() {
        Console console({m_out}, {m_err});
        console.put(Record().cell(u"red \x1b[31m\tand\nbell\a\u202e"_s).cell(u"next"_s));
        console.warn(u"a\nb\x1b"_s, u"why\r\nnot"_s);
        console.finish();
        QCOMPARE(m_out.data().count('\t'), 1);
        QCOMPARE(m_out.data().count('\n'), 1);
        QCOMPARE(m_err.data().count('\n'), 1);
        for (const char c : {'\x1b', '\a', '\r'})
            QVERIFY(!m_out.data().contains(c) && !m_err.data().contains(c));
    }

    void anErrorIsOneLineAndTheHighestStatusWins() {
        Console console({m_out}, {m_err});
        console.setSubject(u"list"_s);
        console.fail({.kind = Error::Kind::Newsroom, .what = u"/n"_s, .text = u"is locked"_s});
        console.fail({.kind = Error::Kind::NotFound, .what = {}, .text = u"gone"_s});
        QCOMPARE(console.finish(), 3);
        QCOMPARE(m_err.data(), QByteArray("standfirst: /n: is locked\nstandfirst: list: gone\n"));
        QVERIFY(m_out.data().isEmpty());
    }

    void aWarningLeavesTheStatusAlone() {
        Console console({m_out}, {m_err});
        console.warn(u"page.txt"_s, u"has no section"_s);
        QCOMPARE(console.finish(), 0);
        QCOMPARE(m_err.data(), QByteArray("standfirst: page.txt: warning: has no section\n"));
    }

    void progressIsForTerminalsOnly() {
        Console piped({m_out}, {m_err, false});
        piped.progress({.done = 3, .total = 9, .what = u"import"_s});
        piped.finish();
        QVERIFY(m_err.data().isEmpty());
        Console terminal({m_out}, {m_err, true});
        terminal.progress({.done = 3, .total = 9, .what = u"import"_s});
        QVERIFY(m_err.data().contains("3 / 9"));
        terminal.finish();
        QVERIFY2(m_err.data().endsWith("\r\x1b[K"), "the line of progress is taken away again");
    }

    void anOutputThatCannotBeWrittenIsSaidOnce() {
        FullDevice full;
        QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        Console console({full, true}, {m_err});
        console.putLine("one");
        console.putLine("two");
        QVERIFY(console.closed());
        QCOMPARE(console.finish(), 1);
        QCOMPARE(m_err.data().count('\n'), 1);
        QVERIFY(m_err.data().contains("No space left"));
    }
};

STANDFIRST_TEST(ConsoleTest)
#include "ConsoleTest.moc"
