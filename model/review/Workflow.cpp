// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/Workflow.h"

using namespace Qt::StringLiterals;

namespace {

/// Whose roles may take a step, and what is needed besides.
constexpr bool J = true, E = true, W = true, Note = true;

Workflow::Move kill(State from, bool onlyLive) {
    return {from, State::Killed, false, E, false, Note, false, onlyLive, u"kill"_s};
}

QList<Workflow::Move> table() {
    using enum State;
    return {
        {Draft, InReview, J, E, false, false, false, false, u"submit"_s},
        {InReview, Draft, J, false, false, false, false, false, u"recall"_s},
        {InReview, Draft, false, E, false, Note, false, false, u"send-back"_s},
        {InReview, Approved, false, E, false, false, false, false, u"approve"_s},
        {Approved, Draft, false, E, false, Note, false, false, u"reopen"_s},
        {Scheduled, Draft, false, E, false, Note, false, false, u"reopen"_s},
        {Approved, Published, false, E, W, false, false, false, u"publish"_s},
        {Approved, Scheduled, false, E, W, false, false, false, u"schedule"_s},
        {Scheduled, Published, false, E, W, false, false, false, u"publish"_s},
        {Scheduled, Approved, false, E, W, false, false, false, u"unschedule"_s},
        kill(Published, false),
        kill(Draft, true),
        kill(InReview, true),
        kill(Approved, true),
        kill(Scheduled, true),
        {Killed, Draft, false, E, false, Note, false, false, u"revive"_s},
        {Draft, Spiked, J, E, false, false, true, false, u"spike"_s},
        {InReview, Spiked, J, E, false, false, true, false, u"spike"_s},
        {Approved, Spiked, J, E, false, false, true, false, u"spike"_s},
        {Spiked, Draft, J, E, false, false, true, false, u"unspike"_s},
    };
}

bool mayTake(const Workflow::Move &move, const Roles &roles) {
    return (move.journalist && roles.journalist) || (move.editor && roles.editor) ||
           (move.web && roles.web);
}

} // namespace

const QList<Workflow::Move> &Workflow::moves() {
    static const QList<Move> all = table();
    return all;
}

std::optional<Workflow::Move> Workflow::find(State from, State to, bool everLive,
                                             const Roles &roles) {
    for (const Move &move : moves())
        if (move.from == from && move.to == to && !(move.neverLive && everLive) &&
            mayTake(move, roles))
            return move;
    return std::nullopt;
}

QList<State> Workflow::next(const Article &article, const Roles &roles) {
    QList<State> states;
    for (State to : AllStates) {
        const std::optional<Move> move = find(article.state, to, article.version > 0, roles);
        if (move && (!move->onlyLive || article.live))
            states.append(to);
    }
    return states;
}

State Workflow::afterEdit(State state) {
    switch (state) {
    case State::Approved:
    case State::Scheduled:
    case State::Published:
        return State::Draft;
    default:
        return state;
    }
}
