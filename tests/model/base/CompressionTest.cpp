// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/Compression.h"
#include "tests/support/TestMain.h"

namespace {

QByteArray text(int words) {
    QByteArray made;
    for (int at = 0; at < words; ++at)
        made += QByteArray::number(at * 7919 % 10007) + ' ';
    return made;
}

} // namespace

class CompressionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasPackedComesBack() {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("a"), text(100'000)})
            QCOMPARE(Compression::unpack(*Compression::pack(bytes)), bytes);
    }

    void besideItsBaseAChangeIsSmallWhereverItStands() {
        const QByteArray base = text(200'000); // longer than a usual window
        QByteArray changed = base;
        changed.insert(changed.size() - 20, "a word");
        const QByteArray packed = *Compression::pack(changed, base);
        QVERIFY2(packed.size() < 400, QByteArray::number(packed.size()).constData());
        QCOMPARE(Compression::unpack(packed, base), changed);
    }

    void whatIsDamagedOrHasAnotherBaseIsNothing() {
        const QByteArray base = text(1000), changed = base + "more";
        QByteArray packed = *Compression::pack(changed, base);
        QVERIFY(!Compression::unpack(packed));
        QVERIFY(!Compression::unpack(packed, text(999) + "x"));
        QVERIFY(!Compression::unpack(packed.chopped(1), base));
        QVERIFY(!Compression::unpack("not packed at all"));
        QVERIFY(!Compression::unpack({}));
        packed[packed.size() - 6] = char(packed.at(packed.size() - 6) ^ 1);
        QVERIFY(!Compression::unpack(packed, base));
    }

    void aFewBytesThatClaimToBeGigabytesAreRefused() {
        // RFC 8878, 3.1.1.1: magic number, a single segment with 8 bytes of length: 2^34
        const auto bomb = QByteArray::fromHex("28b52ffde00000000004000000010000");
        QVERIFY(!Compression::unpack(bomb));
    }

    void whatIsTooLongIsLeftAsItIs() {
        QVERIFY(!Compression::pack(QByteArray(Compression::Longest + 1, 'x')));
    }
};

STANDFIRST_TEST(CompressionTest)
#include "CompressionTest.moc"
