// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <optional>

/// What kind of picture a file is.
struct PictureKind {
    QByteArray format; ///< Qt's name: "jpeg"
    QString suffix;    ///< "jpg"
};

/// JPEG, PNG, WebP, TIFF or GIF by the first bytes, never by a name; nothing else is a photo of a
/// newsroom.
std::optional<PictureKind> pictureKind(const QByteArray &bytes);
