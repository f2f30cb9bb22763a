// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/PhotoCopy.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestNewsroom.h"
#include <QBuffer>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace {

QByteArray coded(const char *format) {
    QImage image(24, 16, QImage::Format_RGB32);
    for (int x = 0; x < 24; ++x)
        for (int y = 0; y < 16; ++y)
            image.setPixel(x, y, qRgb(x * 10, y * 15, 90));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return image.save(&buffer, format) ? bytes : QByteArray();
}

QImage decoded(const QByteArray &bytes, bool upright = true) {
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(upright);
    return reader.read();
}

Photo photoOf(const QByteArray &bytes, const QString &suffix, const QString &credit = {}) {
    Photo photo{PhotoHash::of(bytes), u"hash."_s + suffix, 24, 16, {}, credit, {}, {}, {}};
    return photo;
}

/// EXIF with orientation 6 and a text where a camera writes the place.
QByteArray exif() {
    QByteArray tiff("II*\0\x08\0\0\0\x02\0", 10);
    tiff.append("\x12\x01\x03\0\x01\0\0\0\x06\0\0\0", 12);
    tiff.append("\x0e\x01\x02\0\x14\0\0\0\x26\0\0\0", 12).append(4, '\0');
    return tiff.append("GPS 41.90N 12.49E ok").append('\0');
}

QByteArray segment(char marker, const QByteArray &content) {
    QByteArray bytes("\xff", 1);
    const qsizetype size = content.size() + 2;
    return bytes.append(marker).append(char(size >> 8)).append(char(size)).append(content);
}

} // namespace

class PhotoCopyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aJpegLosesThePlaceAndKeepsItsOrientation() {
        QByteArray original = coded("JPG");
        original.insert(2, segment('\xe1', QByteArray("Exif\0\0", 6) + exif()) +
                               segment('\xe1', "http://ns.adobe.com/xap/1.0/ GPS") +
                               segment('\xed', "Photoshop 3.0 GPS") + segment('\xfe', "GPS"));
        QCOMPARE(decoded(original).size(), QSize(16, 24));
        const QByteArray copy =
            must(PhotoCopy::make(original, photoOf(original, u"jpg"_s, u"Ana Roe / Kite"_s)));
        QVERIFY(!copy.contains("GPS"));
        QVERIFY(copy.contains("Ana Roe / Kite"));
        QCOMPARE(decoded(copy), decoded(original));
    }

    void whatIsBehindTheEndOfAJpegStaysAtHome() {
        QByteArray original = coded("JPG");
        const QByteArray copy =
            must(PhotoCopy::make(original + "GPS 41.90N", photoOf(original, u"jpg"_s)));
        QVERIFY(!copy.contains("GPS"));
        QCOMPARE(decoded(copy), decoded(original));
    }

    void aPngLosesItsTexts() {
        QImage image = decoded(coded("PNG"));
        image.setText(u"Comment"_s, u"GPS 41.90N"_s);
        QByteArray original;
        QBuffer buffer(&original);
        QVERIFY(image.save(&buffer, "PNG"));
        QVERIFY(original.contains("GPS"));
        const QByteArray copy =
            must(PhotoCopy::make(original, photoOf(original, u"png"_s, u"Ana Roe"_s)));
        QVERIFY(!copy.contains("GPS"));
        QVERIFY(copy.contains("Ana Roe"));
        QCOMPARE(decoded(copy).convertToFormat(QImage::Format_RGB32),
                 image.convertToFormat(QImage::Format_RGB32));
    }

    void aWebpLosesItsChunks() {
        const QByteArray plain = coded("WEBP");
        if (plain.isEmpty())
            QSKIP("Qt has no WebP here: install qt6-image-formats-plugins");
        QByteArray original = plain + QByteArray("EXIF\x04\0\0\0GPS!", 12);
        const QByteArray copy = must(PhotoCopy::make(original, photoOf(original, u"webp"_s)));
        QVERIFY(!copy.contains("GPS"));
        QCOMPARE(decoded(copy), decoded(plain));
    }

    void withoutMetadataTheBytesAreTheSame() {
        for (const char *format : {"JPG", "PNG"}) {
            const QByteArray once = must(PhotoCopy::make(coded(format), photoOf({}, u"x"_s)));
            QCOMPARE(must(PhotoCopy::make(once, photoOf({}, u"x"_s))), once);
        }
    }

    void aDamagedFileIsSaid() {
        QVERIFY(!PhotoCopy::make("\xff\xd8\xff\xe0", photoOf({}, u"jpg"_s)));
        QVERIFY(!PhotoCopy::make("no picture", photoOf({}, u"png"_s)));
    }
};

STANDFIRST_TEST(PhotoCopyTest)
#include "PhotoCopyTest.moc"
