// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/StoryReading.h"
#include "model/import/Importers.h"
#include <QBuffer>

Result<ImportedArticle> readBy(const QString &importer, QByteArray bytes,
                               const ImportContext &context) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    std::optional<ImportedArticle> made;
    const auto read = importerNamed(importer)->read(buffer, context,
                                                    [&](ImportedArticle &&article) {
                                                        made = std::move(article);
                                                        return true;
                                                    },
                                                    {});
    if (!read)
        return read.error();
    if (!made)
        return Error{Error::Kind::Bug, {}, QStringLiteral("no article and no error"), {}};
    return *std::move(made);
}
