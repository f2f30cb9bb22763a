// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Photo.h"
#include "model/base/Result.h"

/// A photo as it may leave: its pixels, orientation and credit, and nothing else that came with it.
/// Where a picture was taken, with what, and which remarks it carried stays in the newsroom
/// (promises.md, threat 16).
namespace PhotoCopy {

/// ".jpg", by what the copy is: a browser shows no TIFF, so that one leaves as a JPEG.
QString suffixOf(const Photo &photo);

/// Changes when copies come out differently.
constexpr quint64 Version = 1;

/// JPEG, PNG, WebP and GIF keep their image data byte for byte; TIFF is coded anew.
Result<QByteArray> make(const QByteArray &original, const Photo &photo);

} // namespace PhotoCopy
