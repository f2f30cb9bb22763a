// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/ArticleWords.h"

#include <algorithm>

namespace {

bool isAsciiLetter(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}
bool isAsciiDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

bool isSide(QStringView side) {
    return !side.isEmpty() && side.size() <= 4 && side.front() != u'0' &&
           std::all_of(side.begin(), side.end(), isAsciiDigit);
}

} // namespace

bool ArticleWords::isShape(QStringView name) {
    const qsizetype colon = name.indexOf(u':');
    return colon > 0 && isSide(name.left(colon)) && isSide(name.mid(colon + 1));
}

bool ArticleWords::isSlug(QStringView text) {
    constexpr int Longest = 120; // 80, and what makes it unlike another
    return !text.isEmpty() && text.size() <= Longest &&
           std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || isAsciiDigit(c) || c == u'-';
           });
}

bool ArticleWords::isLanguage(QStringView text) {
    constexpr int Longest = 64;
    if (text.size() > Longest)
        return false;
    bool first = true;
    for (QStringView part : text.split(u'-')) {
        const bool fits = part.size() >= (first ? 2 : 1) && part.size() <= 8 &&
                          std::all_of(part.begin(), part.end(), [&](QChar c) {
                              return isAsciiLetter(c) || (!first && isAsciiDigit(c));
                          });
        if (!fits)
            return false;
        first = false;
    }
    return true;
}
