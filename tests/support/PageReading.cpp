// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PageReading.h"
#include "model/import/Importers.h"
#include <QBuffer>

using namespace Qt::StringLiterals;

PageReading::Read PageReading::readBytes(QByteArray bytes, const ImportContext &context) {
    Read all;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto read = importerNamed(u"page"_s)->read(
        buffer, context,
        [&](ImportedArticle &&article) {
            all.articles.push_back(std::move(article));
            return true;
        },
        [&](ReadLine &&line) { all.lines.push_back(std::move(line)); });
    all.error = read ? QString() : read.error().text;
    return all;
}

PageReading::Read PageReading::readText(const QString &text, const ImportContext &context) {
    return readBytes(text.toUtf8(), context);
}

QString PageReading::page(const QString &inBody, const QString &headline) {
    return u"POLITICS\n\n%1\n\nThe first crossing in six months was full within an hour.\n\n"
           "The ferry left on Tuesday with two hundred passengers and a band on board.\n\n%2\n\n"
           "The harbour master said that the pier would be inspected each month.\n"_s.arg(headline,
                                                                                          inBody);
}
