// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/PhotoCopy.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QImageWriter>
#include <QtEndian>
#include <array>

using namespace Qt::StringLiterals;

namespace {

quint32 big32(QByteArrayView bytes, qsizetype at) {
    return qFromBigEndian<quint32>(bytes.data() + at);
}

void appendBig32(QByteArray &to, quint32 value) {
    const quint32 big = qToBigEndian(value);
    to.append(reinterpret_cast<const char *>(&big), 4);
}

/// The Orientation of an EXIF block (TIFF 6.0, tag 274); 1, upright, where there is none.
quint16 orientationIn(QByteArrayView tiff) {
    if (tiff.size() < 14)
        return 1;
    const bool little = tiff.startsWith("II");
    const auto read16 = [&](qsizetype at) {
        return little ? qFromLittleEndian<quint16>(tiff.data() + at)
                      : qFromBigEndian<quint16>(tiff.data() + at);
    };
    const auto read32 = [&](qsizetype at) {
        return little ? qFromLittleEndian<quint32>(tiff.data() + at) : big32(tiff, at);
    };
    const qsizetype first = qsizetype(read32(4));
    if (first > tiff.size() - 2)
        return 1;
    const int count = read16(first);
    for (int i = 0; i < count && first + 14 + i * 12 <= tiff.size(); ++i) {
        const qsizetype at = first + 2 + i * 12;
        const quint16 value = read16(at + 8);
        if (read16(at) == 274)
            return value >= 1 && value <= 8 ? value : 1;
    }
    return 1;
}

/// A TIFF block with the orientation and the credit as Artist (tag 315), big-endian.
QByteArray plainExif(quint16 orientation, const QString &credit) {
    const QByteArray artist = credit.toUtf8().left(1000) + '\0';
    const bool inside = artist.size() <= 4;
    QByteArray tiff("MM\0*\0\0\0\x08\0\x02", 10);
    tiff.append("\x01\x12\0\x03\0\0\0\x01\0", 9).append(char(orientation)).append("\0\0", 2);
    tiff.append("\x01\x3b\0\x02", 4);
    appendBig32(tiff, quint32(artist.size()));
    if (inside)
        tiff.append(artist).append(QByteArray(4 - artist.size(), '\0'));
    else
        appendBig32(tiff, 38);
    appendBig32(tiff, 0);
    return inside ? tiff : tiff.append(artist);
}

/// JPEG: every APPn and comment goes but JFIF, the colour profile and Adobe's colour transform.
std::optional<QByteArray> jpeg(QByteArrayView in, const QString &credit) {
    QByteArray kept("\xff\xd8", 2);
    QByteArray head, rest;
    quint16 orientation = 1;
    qsizetype at = 2;
    while (at + 4 <= in.size()) {
        if (uchar(in[at]) != 0xff)
            return std::nullopt;
        const uchar marker = uchar(in[at + 1]);
        if (marker == 0xff) {
            ++at;
            continue;
        }
        if (marker == 0xda) { // the scan: image data to the end
            rest += in.sliced(at);
            break;
        }
        const qsizetype size = 2 + (uchar(in[at + 2]) << 8 | uchar(in[at + 3]));
        if (size < 4 || at + size > in.size())
            return std::nullopt;
        const QByteArrayView content = in.sliced(at + 4, size - 4);
        const QByteArrayView segment = in.sliced(at, size);
        if (marker == 0xe1 && content.startsWith(QByteArrayView("Exif\0\0", 6)))
            orientation = orientationIn(content.sliced(6));
        if (marker == 0xe0 && content.startsWith("JFIF"))
            head += segment;
        else if (marker == 0xe2 && content.startsWith("ICC_PROFILE"))
            rest += segment;
        else if (marker == 0xee && content.startsWith("Adobe"))
            rest += segment;
        else if ((marker < 0xe0 || marker > 0xef) && marker != 0xfe)
            rest += segment;
        at += size;
    }
    // A thumbnail may stand behind the end of the image; the next image of an MPO does.
    const qsizetype end = rest.lastIndexOf(QByteArrayView("\xff\xd9", 2));
    if (end < 0)
        return std::nullopt;
    const QByteArray exif = orientation == 1 && credit.isEmpty()
                                ? QByteArray()
                                : QByteArray("Exif\0\0", 6) + plainExif(orientation, credit);
    kept += head;
    if (!exif.isEmpty()) {
        kept.append("\xff\xe1").append(char((exif.size() + 2) >> 8));
        kept.append(char(exif.size() + 2)).append(exif);
    }
    return kept + rest.left(end + 2);
}

quint32 crcOf(QByteArrayView bytes) {
    static const auto table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 c = i;
            for (int bit = 0; bit < 8; ++bit)
                c = c & 1 ? 0xedb88320U ^ (c >> 1) : c >> 1;
            made[i] = c;
        }
        return made;
    }();
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes)
        crc = table[(crc ^ uchar(byte)) & 0xff] ^ (crc >> 8);
    return crc ^ 0xffffffffU;
}

/// PNG: critical chunks and those that say how colours look; texts, times and EXIF go.
std::optional<QByteArray> png(QByteArrayView in, const QString &credit) {
    static const QList<QByteArray> looks{"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA",
                                         "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs",
                                         "acTL", "fcTL", "fdAT", "cICP"};
    QByteArray kept = in.first(8).toByteArray();
    quint16 orientation = 1;
    QByteArray data;
    for (qsizetype at = 8; at + 12 <= in.size();) {
        const qsizetype size = qsizetype(big32(in, at)) + 12;
        if (at + size > in.size())
            return std::nullopt;
        const QByteArray type = in.sliced(at + 4, 4).toByteArray();
        if (type == "eXIf")
            orientation = orientationIn(in.sliced(at + 8, size - 12));
        else if (type == "IHDR")
            kept += in.sliced(at, size);
        else if (looks.contains(type))
            data += in.sliced(at, size);
        at += size;
        if (type == "IEND")
            break;
    }
    if (orientation != 1 || !credit.isEmpty()) {
        const QByteArray chunk = "eXIf" + plainExif(orientation, credit);
        appendBig32(kept, quint32(chunk.size() - 4));
        kept += chunk;
        appendBig32(kept, crcOf(chunk));
    }
    return kept + data;
}

/// WebP: the chunks of the image; EXIF and XMP go, and their flags with them.
std::optional<QByteArray> webp(QByteArrayView in) {
    QByteArray kept("WEBP");
    for (qsizetype at = 12; at + 8 <= in.size();) {
        const qsizetype length = qsizetype(qFromLittleEndian<quint32>(in.data() + at + 4));
        const qsizetype size = 8 + length + (length & 1);
        if (length > in.size() - at - 8)
            return std::nullopt;
        QByteArray chunk = in.sliced(at, qMin(size, in.size() - at)).toByteArray();
        if (chunk.startsWith("VP8X") && length >= 10)
            chunk[8] = char(uchar(chunk[8]) & ~0x0cU);
        if (!chunk.startsWith("EXIF") && !chunk.startsWith("XMP "))
            kept += chunk;
        at += size;
    }
    QByteArray riff("RIFF");
    const quint32 total = qToLittleEndian(quint32(kept.size()));
    return riff.append(reinterpret_cast<const char *>(&total), 4).append(kept);
}

/// GIF89a, appendix: comments, plain texts and applications' data go, all but the loop count.
std::optional<QByteArray> gif(QByteArrayView in) {
    const auto blocksEnd = [&in](qsizetype at) {
        while (at < in.size() && in[at] != 0)
            at += uchar(in[at]) + 1;
        return at + 1;
    };
    const auto tableSize = [](uchar flags) { return flags & 0x80 ? 3 << ((flags & 7) + 1) : 0; };
    if (in.size() < 14)
        return std::nullopt;
    qsizetype at = 13 + tableSize(uchar(in[10]));
    if (at > in.size())
        return std::nullopt;
    QByteArray kept = in.first(at).toByteArray();
    while (at + 2 < in.size() && uchar(in[at]) != 0x3b) {
        const bool image = uchar(in[at]) == 0x2c;
        if ((!image && uchar(in[at]) != 0x21) || (image && at + 11 > in.size()))
            return std::nullopt;
        const qsizetype end =
            image ? blocksEnd(at + 11 + tableSize(uchar(in[at + 9]))) : blocksEnd(at + 2);
        if (end > in.size())
            return std::nullopt;
        const QByteArrayView block = in.sliced(at, end - at);
        const uchar label = uchar(block[1]);
        if (image || label == 0xf9 || (label == 0xff && block.contains("NETSCAPE2.0")))
            kept += block;
        at = end;
    }
    return kept + ';';
}

/// Decoded and coded anew, upright; what is not pixels does not come along.
std::optional<QByteArray> recoded(const QByteArray &original) {
    QBuffer in;
    in.setData(original);
    QImageReader reader(&in);
    reader.setAutoTransform(true);
    QImage image = reader.read();
    if (image.isNull())
        return std::nullopt;
    for (const QString &key : image.textKeys())
        image.setText(key, {});
    QByteArray bytes;
    QBuffer out(&bytes);
    QImageWriter writer(&out, "jpg");
    writer.setQuality(90);
    return writer.write(image.convertToFormat(QImage::Format_RGB32)) ? std::optional(bytes)
                                                                     : std::nullopt;
}

bool isTiff(QByteArrayView bytes) {
    return bytes.startsWith(QByteArrayView("II*\0", 4)) ||
           bytes.startsWith(QByteArrayView("MM\0*", 4));
}

} // namespace

QString PhotoCopy::suffixOf(const Photo &photo) {
    const QString suffix = photo.file.section(u'.', -1).toLower();
    if (suffix == u"png" || suffix == u"gif" || suffix == u"webp")
        return u'.' + suffix;
    return u".jpg"_s;
}

Result<QByteArray> PhotoCopy::make(const QByteArray &original, const Photo &photo) {
    std::optional<QByteArray> copy;
    if (original.startsWith("\xff\xd8\xff"))
        copy = jpeg(original, photo.credit);
    else if (original.startsWith("\x89PNG\r\n\x1a\n"))
        copy = png(original, photo.credit);
    else if (original.startsWith("RIFF") && original.size() > 12 && original.mid(8, 4) == "WEBP")
        copy = webp(original);
    else if (original.startsWith("GIF8"))
        copy = gif(original);
    else if (isTiff(original))
        copy = recoded(original);
    if (copy)
        return *copy;
    return Error{Error::Kind::BadInput,
                 photo.file,
                 QCoreApplication::translate("PhotoCopy",
                                             "is damaged and cannot leave: attach the photo again"),
                 {}};
}
