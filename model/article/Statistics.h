// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Body.h"

/// What can be counted of a text: the running text, as its words are (see wordCount).
struct Statistics {
    int words = 0;
    int characters = 0; ///< as a person counts them, spaces and line breaks too
    int charactersWithoutSpaces = 0;
    int paragraphs = 0;       ///< that say something: subheadings, quotes and list items too
    int sentences = 0;        ///< by Unicode's sentence breaks (UAX #29)
    int longestParagraph = 0; ///< in words
    int minutes = 0;          ///< to read it
    bool operator==(const Statistics &) const = default;
};

/// The texts that count as running text, a paragraph each: paragraphs, subheadings, quotes, list
/// items, and of fact boxes the title and what is in them.
QStringList runningText(const Body &body);

Statistics statisticsOf(const Body &body);
