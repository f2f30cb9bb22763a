// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/Workflow.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/// Who may take a step (author, editor, web), and what is needed besides.
constexpr bool A = true, E = true, W = true, Note = true;

Workflow::Move kill(State from, bool onlyLive) {
    return {from, State::Killed, false, E, false, Note, false, onlyLive, u"kill"_s};
}

QList<Workflow::Move> table() {
    using enum State;
    return {
        {Draft, InReview, A, E, false, false, false, false, u"submit"_s},
        {InReview, Draft, A, false, false, false, false, false, u"recall"_s},
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
        {Draft, Spiked, A, E, false, false, true, false, u"spike"_s},
        {InReview, Spiked, A, E, false, false, true, false, u"spike"_s},
        {Approved, Spiked, A, E, false, false, true, false, u"spike"_s},
        {Spiked, Draft, A, E, false, false, true, false, u"unspike"_s},
    };
}

bool mayTake(const Workflow::Move &move, const Workflow::Hands &hands) {
    return (move.author && hands.roles.journalist && hands.author) ||
           (move.editor && hands.roles.editor) || (move.web && hands.roles.web);
}

} // namespace

const QList<Workflow::Move> &Workflow::moves() {
    static const QList<Move> all = table();
    return all;
}

std::optional<Workflow::Move> Workflow::find(State from, State to, bool everLive,
                                             const Hands &hands) {
    for (const Move &move : moves())
        if (move.from == from && move.to == to && !(move.neverLive && everLive) &&
            mayTake(move, hands))
            return move;
    return std::nullopt;
}

QList<Workflow::Move> Workflow::open(const Article &article, const Hands &hands) {
    QList<Move> open;
    for (State to : AllStates) {
        const auto move = find(article.state, to, article.version > 0, hands);
        if (move && (!move->onlyLive || article.live))
            open.append(*move);
    }
    return open;
}

QList<State> Workflow::next(const Article &article, const Hands &hands) {
    QList<State> states;
    for (const Move &move : open(article, hands))
        states.append(move.to);
    return states;
}

QString Workflow::who(State from, State to) {
    const auto tr = [](const char *text) { return QCoreApplication::translate("Workflow", text); };
    bool author = false, web = false;
    for (const Move &move : moves())
        if (move.from == from && move.to == to) {
            author |= move.author;
            web |= move.web;
        }
    if (author)
        return tr("its author or an editor");
    return web ? tr("an editor or the web team") : tr("an editor");
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
