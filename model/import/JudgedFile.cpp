// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/JudgedFile.h"
#include "model/import/ImportLimits.h"
#include "model/import/ImportStart.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/// Reads all of it, and what lies beside.
Result<void> readAll(JudgedFile &judged, Progress &progress) {
    const qint64 size = judged.size = judged.source.bytes->size();
    const QString what =
        QCoreApplication::translate("ImportRun", "Reading %1").arg(judged.source.name);
    judged.keeps = size <= ImportLimits::Kept;
    const auto read = judged.importer->read(*judged.source.bytes, judged.context,
                                            [&](ImportedArticle &&article) {
                                                progress.at(judged.source.bytes->pos(), size, what);
                                                if (judged.keeps)
                                                    judged.kept.push_back(std::move(article));
                                                return !progress.stopped();
                                            },
                                            {});
    if (!read)
        return read;
    if (judged.importer->name() == "json"_L1) {
        auto beside = BesideArticles::read(judged.source.folder);
        if (!beside)
            return beside.error();
        judged.beside = std::move(*beside);
    }
    return {};
}

} // namespace

JudgedFile JudgedFile::judge(Result<ImportSource> opened, const ImportRequest &request,
                             const ImportContext &context, Progress &progress) {
    JudgedFile judged;
    if (!opened) {
        judged.source.file = opened.error().what;
        judged.error = opened.error();
        return judged;
    }
    judged.source = std::move(*opened);
    judged.context = context;
    judged.context.fileName = judged.source.name;
    judged.context.corrections = request.corrections;
    const auto importer = ImportStart::importer(judged.source, request.as);
    if (!importer) {
        judged.error = importer.error();
        return judged;
    }
    judged.importer = *importer;
    judged.context.stopped = [&progress] { return progress.stopped(); };
    if (auto read = readAll(judged, progress); !read)
        judged.error = read.error();
    judged.context.stopped = {}; // the progress may be gone when the file is read again
    if (judged.keeps)
        judged.source.bytes.reset();
    return judged;
}
