// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/review/Workflow.h"
#include "model/store/ArticleStore.h"

class Newsroom;

/// The steps of the workflow with their conditions (product.md, "Workflow"). The same functions
/// serve window and command line.
class Review {
public:
    explicit Review(Newsroom &newsroom);

    struct Request {
        ArticleId id;
        State to = State::Draft;
        QString note{};
        std::optional<Instant> at{}; ///< for Scheduled: publishAt
        QString readersText{}; ///< for Killed: what readers are told; the note is for the desk
        /// The schedule asks: what was decided when it was scheduled takes no role at its time.
        bool due = false;
    };

    /// Takes the step or says why not, naming the field ("lead.credit") in `Error::what`'s place in
    /// the text.
    Result<WorkingCopy> move(const Request &request);

    /// What stands between this article and `to`, in words; empty when it may go there.
    Result<QStringList> obstacles(const ArticleId &id, State to) const;

    /// Ends an embargo, or brings it forward, before its time: an editor's, with a reason for the
    /// log.
    Result<WorkingCopy> endEmbargo(const ArticleId &id, const std::optional<Instant> &embargo,
                                   const QString &reason);

    /// The rows of the table that this person may take from here.
    Result<QList<Workflow::Move>> open(const Article &article) const;

private:
    Newsroom &m_newsroom;
};
