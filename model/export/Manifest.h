// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Id.h"
#include "model/base/Result.h"
#include "model/export/Fingerprint.h"
#include <QByteArray>
#include <QHash>
#include <array>

/// In the order in which files are put into their places, so that no page links to one that is not
/// there yet (promises.md, "Export").
enum class FileKind : quint8 { Photo, Style, Article, Section, Front, Feed, Sitemap };

/// Stands for an article that a file links to. A link may lead to what is not public, so its id
/// must not leave with the manifest; nobody can tell a random UUID from this sum.
using LinkSum = quint64;
LinkSum linkSum(const ArticleId &id);

/// What a manifest knows of one file that an export wrote.
struct FileRecord {
    FileKind kind = FileKind::Article;
    std::array<char, 32> sha{};
    qint64 size = 0;
    Fingerprint inputs{}; ///< of what it was made of
    std::optional<ArticleId> article{};
    QList<LinkSum> linksTo{};  ///< articles whose headline or address it shows, or may show later
    QList<QByteArray> needs{}; ///< other files of this export that it cannot do without
    int photosMissing = 0, linksLeftOut = 0; ///< what was warned of when it was made
    bool operator==(const FileRecord &) const = default;
};

/// What an export wrote into a folder: read to know what is ours there, what is still good and what
/// has to go. One line a file, so that neither reading nor writing needs the whole as a tree.
struct Manifest {
    QString of{};            ///< the format
    bool whole = false;      ///< of all that is public; else of single articles, or a proof
    bool recovering = false; ///< written after an export was killed: what the files hold is unsure
    QHash<QByteArray, FileRecord> files{};

    static QString fileName(const QString &format);
    QByteArray encode() const; ///< sorted by path: a function of the content
    static Result<Manifest> decode(QByteArrayView bytes);
};

/// A path that an export may write or delete: parts of [a-z0-9-.] that do not begin with a dot.
bool isExportPath(QByteArrayView path);
