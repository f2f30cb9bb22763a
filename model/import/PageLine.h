// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/import/Imported.h"
#include "model/import/LineFeatures.h"
#include <optional>
#include <vector>

/// A line of a page that holds something, with what stood before it and what it is taken for.
struct PageLine {
    int number = 0; ///< in the file, from 1
    QString text{}; ///< trimmed, else as it came
    LineFeatures f{};

    int blanksBefore = 0;     ///< lines without text since the line before
    int breakLine = 0;        ///< among them: one of nothing but a non-breaking space, or a rule
    bool spaceBefore = false; ///< … a non-breaking space
    bool ruleBefore = false;  ///< … a rule: ----, * * *
    bool feedBefore = false;  ///< a form feed
    bool cutBefore = false;   ///< a person says that the pages part here

    std::optional<ReadLine::As> said{}; ///< by a person
    std::optional<ReadLine::As> as{};   ///< not known yet
    const char *why = "";               ///< for tr() in the context LineRecogniser
    bool point = false;                 ///< of the article's points, which stand in its head
    bool inHead = false;                ///< before the first line of the body
    bool lead = false;                  ///< a heading over what follows, or a quotation's author

    bool open() const { return !as; }
    void take(ReadLine::As what, const char *because) {
        if (!said) {
            as = what;
            why = because;
        }
    }
    bool is(ReadLine::As what) const { return as == what; }
    /// A label over a headline, by its own shape and words.
    bool labelLike() const {
        return f.words >= 1 && f.words <= 6 && f.chars <= 60 && !f.endsSentence && !f.time &&
               (f.shouts || f.section || f.crumbs);
    }
};

using Page = std::vector<PageLine>;
