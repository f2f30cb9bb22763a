// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include "model/article/Person.h"
#include <QList>

/// Who may move an article from which state to which: the table of product.md, "Workflow", and
/// nothing else. What must hold besides (checks, seal, embargo) is Review's.
namespace Workflow {

/// Who wants to take a step.
struct Hands {
    Roles roles{};
    bool author = true; ///< of this article (Authors)
};

struct Move {
    State from, to;
    bool author, editor, web; ///< author: a journalist, of what they wrote themselves
    bool needsNote;
    bool neverLive; ///< only for what was never live
    bool onlyLive;  ///< only for what is live now
    QString action; ///< the word in the log and on the button: "submit", "recall"…
};

const QList<Move> &moves();

/// The row for this step, if these hands may take it. Where two rows fit (an author's recall, an
/// editor's sending back), the one that needs no note comes first. Whether something is live now
/// (`onlyLive`) is the caller's to look at.
std::optional<Move> find(State from, State to, bool everLive, const Hands &hands);

/// The rows that these hands may take from here.
QList<Move> open(const Article &article, const Hands &hands);
/// Where they can go.
QList<State> next(const Article &article, const Hands &hands);

/// Who may take this step at all, in words: "its author or an editor".
QString who(State from, State to);

/// What an edit makes of a state: approved, scheduled and published become draft; the others stay.
State afterEdit(State state);

} // namespace Workflow
