// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/import/Importer.h"

/// A document of a word processor: a ZIP archive of XML and pictures. It is read by pandoc, in its
/// sandbox and within limits of time and size, and then as any HTML.
namespace OfficeFile {

/// A ZIP archive with this part in it, which unpacked is of a bearable size (formats.md, 10:
/// nothing over 200 MB or 100 times the file).
Result<void> look(QIODevice &bytes, QByteArrayView part);

/// The document as an article; `format` is pandoc's word and ours.
Result<ImportedArticle> read(QIODevice &bytes, const QString &format, QByteArrayView part,
                             const ImportContext &context);

} // namespace OfficeFile
