// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/ReviewDesk.h"
#include <map>

/// Every cell of product.md's table, "Workflow": from which state, whether readers have it or had
/// it, by whose hands, to which state, with a note or without; written down a second time, so that
/// model, command line and window are each held against it.
class WorkflowCells {
public:
    /// Never: readers never had it. Live: they have it. Once: they had it, it was withdrawn.
    enum class Readers { Never, Live, Once };
    struct Situation {
        State from;
        Readers readers;
        Roles roles;
        bool author; ///< who takes the step has written it
    };
    struct Expected {
        bool goes = false;
        bool withoutNote = false;
        QString says{}; ///< part of the refusal
    };

    WorkflowCells();

    ReviewDesk &desk() { return m_desk; }
    /// The person with these roles, and their view of the newsroom.
    static QString nameOf(const Roles &roles);
    Newsroom &as(const Roles &roles) { return *m_people.at(maskOf(roles)); }

    static QList<Situation> situations();
    /// In words, for the row of a test.
    static QString words(const Situation &situation);
    static Expected expected(const Situation &situation, State to, bool note);
    /// An article in this situation, brought there by an editor who is none of them.
    ArticleId make(const Situation &situation);
    /// When `to` is scheduled.
    std::optional<Instant> timeFor(State to);

private:
    static int maskOf(const Roles &roles) {
        return (roles.journalist ? 1 : 0) + (roles.editor ? 2 : 0) + (roles.web ? 4 : 0);
    }
    ReviewDesk m_desk;
    std::map<int, std::unique_ptr<Newsroom>> m_people;
};
