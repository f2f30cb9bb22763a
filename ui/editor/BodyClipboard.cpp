// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/BodyClipboard.h"
#include "model/article/ArticleJson.h"
#include "model/base/Text.h"
#include "model/export/ClipboardMarkup.h"
#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QUrl>
#include <algorithm>

namespace {

QString ownType() {
    return QStringLiteral("application/x-standfirst-body+json");
}

bool looksLikePicture(const QString &path) {
    static const QStringList suffixes{QStringLiteral("jpg"), QStringLiteral("jpeg"),
                                      QStringLiteral("png"), QStringLiteral("webp"),
                                      QStringLiteral("tif"), QStringLiteral("tiff"),
                                      QStringLiteral("gif")};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

QStringList pictureFiles(const QMimeData &source) {
    QStringList files;
    for (const QUrl &url : source.urls()) {
        if (url.isLocalFile() && looksLikePicture(url.toLocalFile()))
            files.append(url.toLocalFile());
    }
    return files;
}

/// The first kind of picture that is there as the file it was; "" when none is.
QString pictureType(const QMimeData &source) {
    for (const auto &type :
         {QStringLiteral("image/jpeg"), QStringLiteral("image/png"), QStringLiteral("image/webp"),
          QStringLiteral("image/tiff"), QStringLiteral("image/gif")}) {
        if (source.hasFormat(type))
            return type;
    }
    return {};
}

QByteArray pictureBytes(const QMimeData &source) {
    if (const QString type = pictureType(source); !type.isEmpty())
        return source.data(type);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    qvariant_cast<QImage>(source.imageData()).save(&buffer, "PNG");
    return bytes;
}

bool hasPicture(const QMimeData &source) {
    return source.hasImage() || !pictureType(source).isEmpty();
}

} // namespace

namespace BodyClipboard {

QMimeData *mimeOf(const Body &body) {
    auto *mime = new QMimeData;
    QString text = plainText(body);
    mime->setText(text);
    mime->setHtml(QString::fromUtf8(clipboardMarkup(body)));
    // The body travels as an article, so that one codec reads and judges both.
    Article carrier;
    carrier.body = body;
    mime->setData(ownType(), ArticleJson::encode(carrier));
    return mime;
}

bool holdsFiles(const QMimeData &source) {
    const QList<QUrl> urls = source.urls();
    return std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
}

bool canRead(const QMimeData &source) {
    // Other files are the window's: it shows what an import would make of them.
    if (holdsFiles(source))
        return !pictureFiles(source).isEmpty();
    return source.hasFormat(ownType()) || source.hasHtml() || source.hasText() ||
           hasPicture(source);
}

Pasted read(const QMimeData &source) {
    Pasted pasted;
    if (source.hasFormat(ownType())) {
        if (const auto carrier = ArticleJson::decode(source.data(ownType()))) {
            pasted.body = carrier->body;
            pasted.own = true;
            return pasted;
        }
    }
    pasted.files = pictureFiles(source);
    if (!pasted.files.isEmpty())
        return pasted;
    if (source.hasHtml())
        pasted.html = source.data(QStringLiteral("text/html"));
    if (source.hasText())
        pasted.body = fromPlainText(source.text());
    // Asked for only where there are no words: a word processor paints its text for it.
    if (pasted.body.empty() && hasPicture(source))
        pasted.picture = pictureBytes(source);
    return pasted;
}

Body fromPlainText(const QString &text) {
    Body body;
    QString lines = text;
    lines.replace(QChar::LineSeparator, u'\n').replace(QChar::ParagraphSeparator, u'\n');
    const QString clean = Text::clean(lines, true);
    for (const QStringView line : QStringView(clean).split(u'\n')) {
        if (!line.trimmed().isEmpty())
            body.push_back({Paragraph{plain(line.toString())}});
    }
    // Words from the middle of a line keep the spaces at their ends.
    if (body.empty() && !clean.isEmpty() && !clean.contains(u'\n'))
        body.push_back({Paragraph{plain(clean)}});
    return body;
}

} // namespace BodyClipboard
