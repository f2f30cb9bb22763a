// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Photo.h"
#include "model/base/Result.h"

class Database;

/// Photo records and their files in photos/. A file is stored once, by its SHA-256, and never
/// changes.
class PhotoStore {
public:
    PhotoStore(Database &database, QString folder);

    /// JPEG, PNG, WebP, TIFF or GIF by content, at most 100 MB and 100 megapixels; else BadInput in
    /// words. The file is durable before its record.
    Result<Photo> add(const QByteArray &bytes, const QString &fileName);
    Result<Photo> addFile(const QString &path); ///< a regular file only
    Result<std::optional<Photo>> find(const PhotoHash &hash) const;
    Result<QByteArray> bytes(const PhotoHash &hash) const;
    QString path(const Photo &photo) const; ///< absolute, of the file
    Result<QList<Photo>> all() const;
    Result<void>
    setRecord(const Photo &photo); ///< caption, credit, alt, rights, usageTerms of a stored one

private:
    Database &m_database;
    QString m_folder;
};
