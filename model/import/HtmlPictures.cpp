// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/HtmlPictures.h"
#include "model/article/PictureKind.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostSentences = 20;

QString tr(const char *text) {
    return QCoreApplication::translate("HtmlPictures", text);
}

/// "image/pjpeg" -> "jpeg"; "" where the type says nothing.
QByteArray formatOf(const QByteArray &type) {
    QByteArray format = type.mid(type.indexOf('/') + 1);
    if (format == "octet-stream" || format == "*" || type.isEmpty())
        return {};
    if (format == "jpg" || format == "pjpeg")
        return "jpeg";
    if (format == "x-png" || format == "apng")
        return "png";
    return format == "tif" ? QByteArray("tiff") : format;
}

QByteArray decoded(const QByteArray &base64) {
    QByteArray text = base64;
    if (text.contains('%'))
        text = QByteArray::fromPercentEncoding(text);
    return text.contains('-') || text.contains('_')
               ? QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding)
               : QByteArray::fromBase64(text);
}

QSize sizeOf(const QByteArray &bytes, const QByteArray &format) {
    QBuffer buffer;
    buffer.setData(bytes);
    return QImageReader(&buffer, format).size();
}

} // namespace

/// Why it is no photo, in a sentence; "" when it is one.
QString HtmlPictures::fault(const DataUri &uri, const QByteArray &bytes) const {
    const QString type = QString::fromLatin1(uri.type.left(40));
    const auto kind = pictureKind(bytes);
    if (uri.base64.isEmpty())
        return tr("a picture is empty or too large to be taken");
    if (!kind)
        return tr("a picture of the type %1 is no JPEG, PNG, WebP, TIFF or GIF").arg(type);
    const QByteArray said = formatOf(uri.type);
    if (!said.isEmpty() && said != kind->format)
        return tr("a picture says that it is %1 and is %2, so it was not taken")
            .arg(type, QString::fromLatin1(kind->format).toUpper());
    if (sizeOf(bytes, kind->format).isEmpty())
        return tr("a picture of the type %1 is damaged").arg(type);
    if (m_all.size() >= Most)
        return tr("there are more than %1 pictures; the rest was not taken").arg(Most);
    return {};
}

std::optional<PhotoHash> HtmlPictures::take(QByteArrayView src, HtmlFeed &feed,
                                            PasteReport &report) {
    const QByteArray name = src.toByteArray();
    if (const auto again = m_taken.constFind(name); again != m_taken.constEnd())
        return *again;
    const DataUri *uri = feed.picture(src);
    if (!uri) {
        ++report.removed[PasteReport::Removed::PicturesMissing];
        return std::nullopt;
    }
    const auto hash = taken(*uri, report);
    feed.forget(src);
    m_taken.insert(name, hash);
    return hash;
}

std::optional<PhotoHash> HtmlPictures::taken(const DataUri &uri, PasteReport &report) {
    using Removed = PasteReport::Removed;
    const QByteArray bytes = decoded(uri.base64);
    if (const QString why = fault(uri, bytes); !why.isEmpty()) {
        ++report.removed[Removed::PicturesRefused];
        if (!report.refused.contains(why) && report.refused.size() < MostSentences)
            report.refused.append(why);
        return std::nullopt;
    }
    const QSize size = sizeOf(bytes, pictureKind(bytes)->format);
    if (size.width() <= 2 || size.height() <= 2) {
        ++report.removed[Removed::Ornaments];
        return std::nullopt;
    }
    const PhotoHash hash = PhotoHash::of(bytes);
    if (!std::exchange(m_known[hash], true))
        m_all.append(bytes);
    return hash;
}
