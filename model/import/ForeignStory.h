// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/import/HtmlReader.h"
#include "model/import/Importer.h"

/// What a file of another program says: blocks, and what it says of itself.
struct ForeignStory {
    Body body{};
    HtmlHead head{};
    QString kicker{}, dateline{};
    QStringList authors{}; ///< instead of a byline in words
    QStringList warnings{};
    QList<QByteArray> pictures{};
    bool ofPage =
        false; ///< of a web site: lines of the site can stand between those of the article
};

/// An article of it: what it says of itself goes into the article's head, a first picture becomes
/// the lead, credits are told from captions, READ ALSO lines become cross-links, with the words
/// that the page import knows. An Error where there is no text.
Result<ImportedArticle> articleOf(ForeignStory story, const QString &format,
                                  const ImportContext &context);

/// An HTML text to an article.
Result<ImportedArticle> articleOfHtml(QIODevice &bytes, HtmlOptions::Scope scope,
                                      const QString &format, const ImportContext &context);
