// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"

/// The words that stand for our enumerations in files, and what a key may be: reader and writer of
/// the canonical form share them.
namespace ArticleWords {

inline constexpr QStringView Format = u"standfirst-article/1";

inline constexpr std::array Relations{QStringView(u"update-of"), QStringView(u"translation-of"),
                                      QStringView(u"follow-up-of")};
inline constexpr std::array Corrections{QStringView(u"correction"), QStringView(u"clarification"),
                                        QStringView(u"update")};

inline constexpr int LeastUrgent = 9, MostUrgent = 1;

/// "16:9": the name of a crop for a shape.
bool isShape(QStringView name);
/// "harbour-ferry-returns": what may stand in a path and a URL.
bool isSlug(QStringView text);
/// Looks like a BCP 47 tag (RFC 5646, section 2.1).
bool isLanguage(QStringView text);

} // namespace ArticleWords
