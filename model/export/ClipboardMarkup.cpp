// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/ClipboardMarkup.h"

#include "model/export/Markup.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

QByteArray clipboardMarkup(const Body &body) {
    Article article;
    article.body = body;
    const LiveHead head{.id = article.id};
    const PublicArticle shown = publicArticle(head, std::move(article), {}, {});
    const QHash<QString, QString> words{
        {u"readAlso"_s, QCoreApplication::translate("ClipboardMarkup", "READ ALSO:")},
        {u"embed"_s, QCoreApplication::translate("ClipboardMarkup", "Embedded:")}};
    // Programs that are not told take it for Windows-1252.
    return "<meta charset=\"utf-8\">" + Markup::body(shown, {{}, words}).bytes();
}
