// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/Sha256.h"
#include "tests/support/TestMain.h"
#include <QCryptographicHash>

class Sha256Test : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStandardsOwnExamplesComeOut() {
        QCOMPARE(Sha256::of("").toHex(),
                 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QCOMPARE(Sha256::of("abc").toHex(),
                 "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QCOMPARE(Sha256::of("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq").toHex(),
                 "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    }

    void piecesGiveTheHashOfTheWhole() {
        Sha256 sha;
        for (const char *piece : {"a", "", "bc"})
            sha.add(piece);
        QCOMPARE(sha.result(), Sha256::of("abc"));
        sha.add("abc"); // and again from the beginning
        QCOMPARE(sha.result(), Sha256::of("abc"));
    }

    /// Newsrooms and manifests that were written with Qt's stay true.
    void everyLengthAroundABlockIsAsQtHasIt() {
        for (int size = 0; size < 200; ++size) {
            const QByteArray bytes(size, char('a' + size % 26));
            QCOMPARE(Sha256::of(bytes),
                     QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        }
    }
};

STANDFIRST_TEST(Sha256Test)
#include "Sha256Test.moc"
