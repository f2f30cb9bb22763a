// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

/// How much of one thing an import takes; a file as a whole has no limit, it is streamed.
struct ImportLimits {
    static constexpr qint64 Record = 20'000'000; ///< bytes of one article's text
    static constexpr qint64 Line = 1'000'000;    ///< bytes of one line of a text
    static constexpr int JsonDepth = 64;         ///< Qt's own parser stops at 1,024
    static constexpr int Headline = 1'000;       ///< characters
    static constexpr int Label = 200;            ///< characters of a section, kicker, tag, name
    static constexpr int PreviewLines = 200'000; ///< what a person can look through, and more
    static constexpr qint64 Kept = 4'000'000;    ///< up to this a judged file is not read again
};
