// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/ImportLimits.h"
#include "model/import/ImportRun.h"
#include "model/import/ImportStart.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("ImportRun", text);
}

} // namespace

Result<Imported> ImportRun::preview(Newsroom &newsroom, const ImportRequest &request) {
    auto context = ImportStart::context(newsroom);
    if (!context)
        return context.error();
    auto source = request.pasted
                      ? pastedImport(*request.pasted)
                      : openImport(request.files.isEmpty() ? QString() : request.files.first());
    if (!source)
        return source.error();
    const auto importer = ImportStart::importer(*source, request.as);
    if (!importer)
        return importer.error();
    context->fileName = source->name;
    context->corrections = request.corrections;
    Imported all;
    const auto fits = [&all] {
        return all.lines.size() + all.articles.size() <= ImportLimits::PreviewLines;
    };
    const auto read = (*importer)->read(
        *source->bytes, *context,
        [&](ImportedArticle &&article) {
            if (!request.section.isEmpty())
                article.article.section = request.section;
            all.articles.append(std::move(article));
            return fits();
        },
        [&](ReadLine &&line) {
            if (fits())
                all.lines.append(std::move(line));
        });
    if (!read)
        return Error{read.error().kind, source->file, read.error().text, read.error().detail};
    if (!fits())
        return Error{Error::Kind::BadInput, source->file,
                     tr("is too long to look through here; `standfirst import` takes it")};
    return all;
}
