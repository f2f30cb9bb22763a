// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Instant.h"
#include <QList>
#include <QString>
#include <QUuid>

/// Where a remark or a proposed change belongs: a field, or words of one block of the body.
///
/// In the body (`field` empty) `block` is the number of a top-level block and `from`, `to` count
/// code points of that block's text (BlockText). Where the words are gone, from == to and `words`
/// still says what they were. A remark on a whole field has neither place nor words.
struct Anchor {
    QString field{}; ///< as `set` names it, "lead.caption", "lead.credit"; empty: in the body
    int block = -1;
    int from = 0, to = 0;
    QString words{};
    bool operator==(const Anchor &) const = default;
};

struct Message {
    QString person{};
    Instant at{};
    QString text{};
    bool operator==(const Message &) const = default;
};

/// Remarks of the desk on one place, the oldest first.
struct Thread {
    QUuid id = QUuid::createUuid();
    Anchor anchor{};
    bool resolved = false;
    QList<Message> messages{};
    bool operator==(const Thread &) const = default;
};

/// A change that somebody proposes. The article is always as if it were rejected.
///
/// - Insert: `after` goes in at the anchor (from == to), with the marks of that place.
/// - Delete: the anchor's words, which are `before`, go.
/// - Block: the top-level blocks from anchor.block that `before` holds give way to those of
///   `after`; both are JSON arrays in the normal form, "[]" for none.
/// - Field: anchor.field has `before` and would have `after`, as `set` writes them.
struct Suggestion {
    enum class Kind { Insert, Delete, Block, Field };
    QUuid id = QUuid::createUuid();
    QString person{};
    Instant at{};
    Kind kind = Kind::Insert;
    Anchor anchor{};
    QString before{}, after{};
    bool operator==(const Suggestion &) const = default;
};

/// What the desk says and proposes about one article (`standfirst-review/1`). It is beside the
/// article and never in it, so that no output can contain any of it.
struct ReviewRecord {
    QList<Thread> threads{};
    QList<Suggestion> suggestions{};
    bool operator==(const ReviewRecord &) const = default;
    bool isEmpty() const { return threads.isEmpty() && suggestions.isEmpty(); }
};
