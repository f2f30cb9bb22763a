// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/PictureKind.h"

using namespace Qt::StringLiterals;

std::optional<PictureKind> pictureKind(const QByteArray &bytes) {
    if (bytes.startsWith("\xff\xd8\xff"))
        return PictureKind{"jpeg", u"jpg"_s};
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return PictureKind{"png", u"png"_s};
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return PictureKind{"gif", u"gif"_s};
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return PictureKind{"webp", u"webp"_s};
    if (bytes.startsWith(QByteArray("II*\0", 4)) || bytes.startsWith(QByteArray("MM\0*", 4)))
        return PictureKind{"tiff", u"tif"_s};
    return std::nullopt;
}
