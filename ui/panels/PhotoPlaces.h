// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"

/// The photos of an article by their place in the canonical form ("lead", "body[3]",
/// "body[3].photos[1]"), to be changed there.
namespace PhotoPlaces {

QStringList all(const Article &article);
PhotoUse *find(Article &article, const QString &where);
const PhotoUse *find(const Article &article, const QString &where);
/// Takes the use out; an emptied gallery goes with it.
void remove(Article &article, const QString &where);
/// That use becomes the lead; the lead that was takes its place in the text.
void makeLead(Article &article, const QString &where);
/// The place of the photo that a place is in: "body[3]" for "body[3].credit"; "" for none.
QString photoOf(const Article &article, const QString &where);

} // namespace PhotoPlaces
