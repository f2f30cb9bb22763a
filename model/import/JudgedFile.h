// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/import/BesideArticles.h"
#include "model/import/ImportRun.h"
#include "model/import/ImportSource.h"
#include "model/import/Importer.h"
#include "model/work/Progress.h"

/// A file that was read whole before anything of it is stored, so that one with a fault changes
/// nothing.
struct JudgedFile {
    /// Pure: knows the newsroom only by the context, and runs on any thread.
    static JudgedFile judge(Result<ImportSource> opened, const ImportRequest &request,
                            const ImportContext &context, Progress &progress);

    const QString &file() const { return source.file.isEmpty() ? source.name : source.file; }

    ImportSource source{}; ///< without its bytes when its articles are kept
    qint64 size = 0;       ///< of these bytes
    ImportContext context{};
    const Importer *importer = nullptr;
    BesideArticles beside{};
    bool keeps = false;                  ///< a small file's articles, so that it is not read again
    std::vector<ImportedArticle> kept{}; ///< what it keeps
    std::optional<Error> error{};        ///< the file's; Usage and Stopped are the whole import's
};
