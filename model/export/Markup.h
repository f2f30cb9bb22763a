// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/export/MarkupWriter.h"
#include "model/export/PublicArticle.h"

/// How the words and addresses around an article's text are said.
struct MarkupContext {
    QString base{}; ///< before every page and photo: "../", or the site's address
    const QHash<QString, QString> &words;
};

/// An article's text as HTML, once, for every format that needs it.
namespace Markup {

/// All blocks; the dateline runs in at the first paragraph.
SafeMarkup body(const PublicArticle &shown, const MarkupContext &context);

/// The lead picture with its caption and credit; empty where there is none to show.
SafeMarkup lead(const PublicArticle &shown, const MarkupContext &context);

/// One picture without words, for teasers; empty without a file.
SafeMarkup picture(const PublicArticle &shown, const PhotoUse &use, const QString &base,
                   const QString &alt);

/// "photos/HASH.jpg": the file that a photo leaves as.
QString photoPage(const Photo &photo);

} // namespace Markup
