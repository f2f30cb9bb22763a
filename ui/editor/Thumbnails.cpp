// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/Thumbnails.h"
#include "model/store/PhotoStore.h"
#include "model/work/Backroom.h"
#include <QImageReader>

namespace {

Result<QImage> decode(Newsroom &newsroom, const PhotoHash &hash) {
    const auto found = newsroom.photos().find(hash);
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::Kind::NotFound, hash.toText(),
                     QCoreApplication::translate("Thumbnails", "This picture is not here")};
    QImageReader reader(newsroom.photos().path(**found));
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid())
        reader.setScaledSize(size.scaled(Thumbnails::Side, Thumbnails::Side, Qt::KeepAspectRatio)
                                 .boundedTo(size)
                                 .expandedTo({1, 1}));
    const QImage image = reader.read();
    if (image.isNull())
        return Error{Error::Kind::BadInput, hash.toText(), reader.errorString()};
    return image;
}

} // namespace

Thumbnails::Thumbnails(Backroom &slow, QObject *parent)
    : QObject(parent), m_slow(slow), m_images(200) {}

QImage Thumbnails::of(const PhotoHash &hash) {
    if (const QImage *image = m_images.object(hash))
        return *image;
    if (m_asked.contains(hash) || m_missing.contains(hash))
        return {};
    m_asked.insert(hash);
    m_slow.ask(
        this, [hash](Newsroom &newsroom) { return decode(newsroom, hash); },
        [this, hash](const Result<QImage> &image) {
            m_asked.remove(hash);
            if (image)
                m_images.insert(hash, new QImage(*image));
            else
                m_missing.insert(hash);
            Q_EMIT ready(hash);
        });
    return {};
}
