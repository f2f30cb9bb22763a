// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/PhotoStore.h"
#include "model/article/PictureKind.h"
#include "model/base/Waiting.h"
#include "model/store/Disk.h"
#include "model/store/StoreWords.h"
#include "model/store/Transaction.h"
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QSaveFile>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostBytes = 100LL * 1024 * 1024;
constexpr qint64 MostPixels = 100'000'000;

Error refused(const QString &file, const QString &why) {
    return StoreWords::badInput(file, why);
}

Result<Photo> look(const QByteArray &bytes, const QString &fileName) {
    if (bytes.size() > MostBytes)
        return refused(fileName, StoreWords::tr("it is larger than 100 MB"));
    const auto kind = pictureKind(bytes);
    if (!kind)
        return refused(fileName, StoreWords::tr("it is no JPEG, PNG, WebP, TIFF or GIF picture"));
    QByteArray readable = bytes;
    QBuffer buffer(&readable);
    QImageReader reader(&buffer, kind->format);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return refused(fileName, StoreWords::tr("the picture is damaged or cannot be read here"));
    if (qint64(size.width()) * size.height() > MostPixels)
        return refused(fileName, StoreWords::tr("it has more than 100 megapixels"));
    Photo photo{PhotoHash::of(bytes), {}};
    photo.file = photo.hash.hex() + u'.' + kind->suffix;
    const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    photo.width = turned ? size.height() : size.width();
    photo.height = turned ? size.width() : size.height();
    return photo;
}

/// Written beside, synced, renamed, and the folder synced: then the file outlives a power cut.
Result<void> writeDurably(const QString &folder, const QString &name, const QByteArray &bytes) {
    Waiting::begins("a picture's file");
    QDir().mkpath(folder);
    QSaveFile file(folder + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return StoreWords::newsroom(
            name, StoreWords::tr("the picture could not be stored: %1").arg(file.errorString()));
    Disk::sync(folder);
    return {};
}

QString selectPhoto() {
    return uR"(SELECT hash, file, width, height, caption, credit, alt, rights, usage_terms
               FROM photo )"_s;
}

std::optional<Photo> photoOf(const Database::Row &row) {
    const auto hash = PhotoHash::fromBytes(row.bytes("hash"_L1));
    if (!hash)
        return std::nullopt;
    return Photo{*hash,
                 row.text("file"_L1),
                 int(row.number("width"_L1)),
                 int(row.number("height"_L1)),
                 row.text("caption"_L1),
                 row.text("credit"_L1),
                 row.text("alt"_L1),
                 row.text("rights"_L1),
                 row.text("usage_terms"_L1)};
}

Bindings bindingsOf(const Photo &photo) {
    return {{u":hash"_s, photo.hash.bytes()}, {u":caption"_s, photo.caption},
            {u":credit"_s, photo.credit},     {u":alt"_s, photo.alt},
            {u":rights"_s, photo.rights},     {u":usage_terms"_s, photo.usageTerms}};
}

Error noPhoto(const PhotoHash &hash) {
    return StoreWords::notFound(hash.toText(),
                                StoreWords::tr("this picture is not in the newsroom"));
}

} // namespace

PhotoStore::PhotoStore(Database &database, QString folder)
    : m_database(database), m_folder(std::move(folder)) {}

QString PhotoStore::path(const Photo &photo) const {
    return m_folder + u'/' + photo.file;
}

Result<Photo> PhotoStore::add(const QByteArray &bytes, const QString &fileName) {
    if (m_database.readOnly())
        return StoreWords::readOnly(m_database.file());
    const Result<Photo> photo = look(bytes, fileName);
    if (!photo)
        return photo;
    const auto known = find(photo->hash);
    if (!known)
        return known.error();
    if (*known && QFile::exists(path(**known)))
        return **known;
    if (const Result<void> written = writeDurably(m_folder, photo->file, bytes); !written)
        return written.error();
    Transaction transaction(m_database);
    transaction.run(uR"(INSERT INTO photo (hash, file, width, height, caption, credit, alt, rights,
                        usage_terms) VALUES (:hash, :file, :width, :height, :caption, :credit, :alt,
                        :rights, :usage_terms) ON CONFLICT DO NOTHING)"_s,
                    bindingsOf(*photo) + Bindings{{u":file"_s, photo->file},
                                                  {u":width"_s, photo->width},
                                                  {u":height"_s, photo->height}});
    if (const Result<void> done = transaction.commit(); !done)
        return done.error();
    return *known ? **known : *photo;
}

Result<Photo> PhotoStore::addFile(const QString &path) {
    Waiting::begins("a picture's file");
    const QString name = path.section(u'/', -1);
    // A pipe or device would wait or never end: opened without waiting, then looked at.
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return refused(name, StoreWords::tr("it cannot be read: %1").arg(qt_error_string()));
    QFile file;
    struct stat about {};
    if (::fstat(descriptor, &about) != 0 || !S_ISREG(about.st_mode)) {
        ::close(descriptor);
        return refused(name, StoreWords::tr("it is not a file"));
    }
    file.open(descriptor, QIODevice::ReadOnly, QFile::AutoCloseHandle);
    if (about.st_size > MostBytes)
        return refused(name, StoreWords::tr("it is larger than 100 MB"));
    return add(file.readAll(), name);
}

Result<std::optional<Photo>> PhotoStore::find(const PhotoHash &hash) const {
    const auto found = m_database.first(selectPhoto() + u"WHERE hash = :hash"_s,
                                        {{u":hash"_s, hash.bytes()}}, photoOf);
    if (!found)
        return found.error();
    return found->value_or(std::nullopt);
}

Result<QByteArray> PhotoStore::bytes(const PhotoHash &hash) const {
    const auto photo = find(hash);
    if (!photo)
        return photo.error();
    if (!*photo)
        return noPhoto(hash);
    Waiting::begins("a picture's file");
    QFile file(path(**photo));
    if (!file.open(QIODevice::ReadOnly))
        return StoreWords::newsroom(
            file.fileName(),
            StoreWords::tr("the picture's file is gone or cannot be read; attach it again"),
            file.errorString());
    return file.readAll();
}

Result<QList<Photo>> PhotoStore::all() const {
    QList<Photo> photos;
    const Result<void> read =
        m_database.each(selectPhoto() + u"ORDER BY hash"_s, {}, [&](const Database::Row &row) {
            if (const auto photo = photoOf(row))
                photos.append(*photo);
            return true;
        });
    if (!read)
        return read.error();
    return photos;
}

Result<void> PhotoStore::setRecord(const Photo &photo) {
    Transaction transaction(m_database);
    if (transaction.run(uR"(UPDATE photo SET caption = :caption, credit = :credit, alt = :alt,
                            rights = :rights, usage_terms = :usage_terms WHERE hash = :hash)"_s,
                        bindingsOf(photo)) == 0)
        transaction.fail(noPhoto(photo.hash));
    return transaction.commit();
}
