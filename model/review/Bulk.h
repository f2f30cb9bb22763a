// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/store/ArticleStore.h"

class Newsroom;
class Progress;

/// The same change to many articles, each for itself: what one refuses leaves the others alone.
namespace Bulk {

struct Edit {
    enum class Kind { Assign, Due, Section, AddTag, RemoveTag, Move };
    Kind kind = Kind::Assign;
    QString text{};              ///< a person, a label, a tag; of a move, the note
    std::optional<Instant> at{}; ///< due, or of a schedule
    State to = State::Draft;     ///< of a move
    bool operator==(const Edit &) const = default;
};

struct Item {
    ArticleId id;
    QList<Edit> changes{}; ///< one after the other
};

struct Refusal {
    ArticleId id;
    QString headline{}, why{};
};

struct Report {
    int done = 0, unchanged = 0;
    QList<Refusal> refused{};
    QList<Item> undo{}; ///< brings back what can be brought back
    bool stopped = false;
};

/// Fails only where the newsroom itself does; a change that ends an approval is refused, for it is
/// made one by one.
Result<Report> run(Newsroom &newsroom, const QList<Item> &items, Progress &progress);

} // namespace Bulk
