// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include "model/article/WordRuns.h"

/// One thing that two states of an article do not share.
struct Difference {
    enum class Kind { Added, Removed, Changed, Moved };
    QString where{}; ///< as in the canonical form: "headline", "lead.credit", "body[7].text"; the
                     ///< place in the one after, of what was removed in the one before
    Kind kind = Kind::Changed;
    QString before{}, after{}; ///< for a person; of what was moved `before` is its place before
    QList<WordRun> runs{};     ///< of changed words
    bool operator==(const Difference &) const = default;
};

/// "added", "removed", "changed", "moved": the word on the command line.
QString toWord(Difference::Kind kind);

/// All that differs, each field of the canonical form in the order in which a reader meets it:
/// words, blocks, marks and links, tags, photos and credits, and what only the desk sees. Without
/// what a save or a publication moves by itself: numbers, times of change, former slugs, source.
QList<Difference> compare(const Article &before, const Article &after);
