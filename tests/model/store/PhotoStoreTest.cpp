// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/PhotoStore.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"
#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QtEndian>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray picture(const QByteArray &format, QImageIOHandler::Transformations turned = {}) {
    QImage image(8, 6, QImage::Format_RGB32);
    image.fill(qRgb(30, 90, 140));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    writer.setTransformation(turned);
    return writer.write(image) ? bytes : QByteArray();
}

/// CRC-32 as PNG has it (ISO/IEC 15948, annex D).
quint32 crcOf(const QByteArray &bytes) {
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320 : 0);
    }
    return ~crc;
}

QByteArray number(quint32 value) {
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// A whole header and nothing behind it: forty bytes that would be gigabytes of pixels.
QByteArray pngOfSize(quint32 width, quint32 height) {
    const QByteArray header =
        "IHDR" + number(width) + number(height) + QByteArray("\x08\x02\x00\x00\x00", 5);
    return "\x89PNG\r\n\x1a\n" + number(13) + header + number(crcOf(header)) + number(0) + "IDAT" +
           number(crcOf("IDAT"));
}

} // namespace

class PhotoStoreTest : public QObject {
    Q_OBJECT

private:
    static QStringList files(TestNewsroom &newsroom) {
        return QDir(newsroom.folder() + u"/photos"_s).entryList(QDir::Files | QDir::Hidden);
    }

private Q_SLOTS:
    void eachFormatIsKnownByItsContent_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QString>("suffix");
        QTest::newRow("JPEG") << picture("jpeg") << QByteArray("jpeg") << u".jpg"_s;
        QTest::newRow("PNG") << picture("png") << QByteArray("png") << u".png"_s;
        QTest::newRow("GIF") << QByteArray::fromBase64(
                                    "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
                             << QByteArray("gif") << u".gif"_s;
        QTest::newRow("WebP") << QByteArray::fromBase64(
                                     "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==")
                              << QByteArray("webp") << u".webp"_s;
        QTest::newRow("TIFF") << picture("tiff") << QByteArray("tiff") << u".tif"_s;
    }
    void eachFormatIsKnownByItsContent() {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, format);
        QFETCH(const QString, suffix);
        if (!QImageReader::supportedImageFormats().contains(format))
            QSKIP("this machine's Qt does not read this format");
        TestNewsroom newsroom;
        const Photo photo = must(newsroom->photos().add(bytes, u"holiday.txt"_s));
        QVERIFY(photo.file.endsWith(suffix));
        QCOMPARE(photo.hash, PhotoHash::of(bytes));
        QCOMPARE(must(newsroom->photos().bytes(photo.hash)), bytes);
    }

    void aPngThatCallsItselfJpegIsAPng() {
        TestNewsroom newsroom;
        const Photo photo = must(newsroom->photos().add(picture("png"), u"quay.jpg"_s));
        QCOMPARE(photo.file, photo.hash.hex() + u".png"_s);
        QCOMPARE(QSize(photo.width, photo.height), QSize(8, 6));
    }

    void aPictureIsStoredOnceUnderWhateverName() {
        TestNewsroom newsroom;
        Photo first = must(newsroom->photos().add(picture("png"), u"a.png"_s));
        first.credit = u"Ada Roy / Harbour News"_s;
        must(newsroom->photos().setRecord(first));
        const Photo second = must(newsroom->photos().add(picture("png"), u"b.png"_s));
        QCOMPARE(second, first); // and keeps what is known of it
        QCOMPARE(files(newsroom), QStringList{first.file});
        QCOMPARE(must(newsroom->photos().all()), QList<Photo>{first});
    }

    void aFileThatWasLostComesBackWithItsRecord() {
        TestNewsroom newsroom;
        Photo photo = must(newsroom->photos().add(picture("png"), u"a.png"_s));
        photo.alt = u"A quay"_s;
        must(newsroom->photos().setRecord(photo));
        QVERIFY(QFile::remove(newsroom->photos().path(photo)));
        const auto lost = newsroom->photos().bytes(photo.hash);
        QVERIFY(!lost);
        QCOMPARE(lost.error().kind, Error::Kind::Newsroom);
        QCOMPARE(must(newsroom->photos().add(picture("png"), u"a.png"_s)), photo);
        QCOMPARE(must(newsroom->photos().bytes(photo.hash)), picture("png"));
    }

    void aTurnedPictureIsMeasuredUpright() {
        TestNewsroom newsroom;
        const QByteArray turned = picture("jpeg", QImageIOHandler::TransformationRotate90);
        const Photo photo = must(newsroom->photos().add(turned, u"tower.jpg"_s));
        QCOMPARE(QSize(photo.width, photo.height), QSize(6, 8));
    }

    void whatIsNoPictureIsRefusedByItsName_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        const QString none = u"no JPEG, PNG, WebP, TIFF or GIF"_s, damaged = u"damaged"_s,
                      large = u"more than 100 megapixels"_s;
        QTest::newRow("nothing") << QByteArray() << none;
        QTest::newRow("a text") << QByteArray("the quay at noon") << none;
        QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << none;
        QTest::newRow("a page") << QByteArray("<html><script>alert(1)</script>") << none;
        QTest::newRow("a cut PNG") << picture("png").left(12) << damaged;
        QTest::newRow("a cut JPEG") << picture("jpeg").left(20) << damaged;
        QTest::newRow("a PNG of 400 megapixels") << pngOfSize(20000, 20000) << large;
        QTest::newRow("a row of pixels too many") << pngOfSize(10001, 10000) << large;
    }
    void whatIsNoPictureIsRefusedByItsName() {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, reason);
        TestNewsroom newsroom;
        const QString before = newsroom.everything();
        QElapsedTimer taken;
        taken.start();
        const auto refused = newsroom->photos().add(bytes, u"quay.jpg"_s);
        QVERIFY2(taken.elapsed() < 1000, "a header is enough to refuse it");
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::BadInput);
        QCOMPARE(refused.error().what, u"quay.jpg"_s);
        QVERIFY2(refused.error().text.contains(reason), qPrintable(refused.error().text));
        QVERIFY(files(newsroom).isEmpty());
        QCOMPARE(newsroom.everything(), before);
    }

    void aHundredMegapixelsAreTaken() {
        TestNewsroom newsroom;
        const Photo photo = must(newsroom->photos().add(pngOfSize(10000, 10000), u"wall.png"_s));
        QCOMPARE(photo.width, 10000);
    }

    void onlyAFileOfAtMost100MegabytesIsRead() {
        TestNewsroom newsroom;
        QTemporaryDir folder;
        QFile large(folder.filePath(u"large.png"_s));
        QVERIFY(large.open(QIODevice::WriteOnly));
        large.write(picture("png"));
        QVERIFY(large.resize(100LL * 1024 * 1024 + 1)); // sparse: takes no room
        large.close();
        const QString pipe = folder.filePath(u"pipe.png"_s);
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        for (const QString &path : {large.fileName(), pipe, folder.path(), u"/dev/zero"_s,
                                    folder.filePath(u"absent.png"_s)}) {
            const auto refused = newsroom->photos().addFile(path);
            QVERIFY2(!refused, qPrintable(path));
            QCOMPARE(refused.error().kind, Error::Kind::BadInput);
        }
        QVERIFY(files(newsroom).isEmpty());
    }
};

STANDFIRST_TEST(PhotoStoreTest)
#include "PhotoStoreTest.moc"
