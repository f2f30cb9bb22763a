// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/export/Edition.h"
#include "model/export/Output.h"
#include "model/export/PhotoFiles.h"
#include "model/export/SiteTheme.h"

/// The newest stories of an edition as a feed (formats.md, sections 1 and 3). Feeds live away from
/// the site, so every address in them is whole.
namespace Feeds {

constexpr qsizetype Newest = 50;

/// What the writers of feeds are given.
struct Issue {
    const Edition &edition;
    const ThemeFiles &theme;      ///< for the words of the house
    QString self{};               ///< the feed's own file
    QList<PublicArticle> items{}; ///< newest first
};

using Writer = QByteArray (*)(const Issue &);
QByteArray rss(const Issue &issue);
QByteArray json(const Issue &issue);

/// Puts the feed, or keeps it where nothing in it changed.
Result<void> put(const Edition &edition, const ThemeFiles &theme, Output &output,
                 const QByteArray &path, Writer writer);

/// The text of an item: corrections, lead picture and body.
SafeMarkup content(const Issue &issue, const PublicArticle &shown);
/// Where readers find the article.
QString address(const Edition &edition, const PublicArticle &shown);

} // namespace Feeds
