// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Id.h"
#include "model/base/Instant.h"
#include "model/base/Result.h"
#include "model/store/Actor.h"
#include <QStringList>
#include <functional>

struct Article;
class Database;
class Transaction;

/// Who did what, when, from where. Each entry holds the hash of the one before, and the newest hash
/// stands a second time in the newsroom, so that none can be changed or taken out unseen.
namespace AuditLog {

/// What happened.
struct Event {
    std::optional<ArticleId> article{};
    QString action{};     ///< a word: "approve", "import", "edit"…
    QString detail{};     ///< the note, or what became of it
    QStringList fields{}; ///< what was edited: "headline", "lead.credit", "body"…
};

struct Entry {
    qint64 number = 0;
    Instant at{};
    Actor by{};
    Event what{};
    QByteArray hash{}; ///< of the hash before and this entry
};

/// Writes one entry inside the transaction of what it tells of.
void append(Transaction &transaction, Instant now, const Actor &by, const Event &event);
/// The same, in a transaction of its own.
Result<void> write(Database &database, Instant now, const Actor &by, const Event &event);

/// An edit of an article, with the names of the fields and, where it ended an approval, both
/// states. Saves follow each other within a second, so one entry stands for what the same person
/// edits from the same place within five minutes, and each field is named in it or in a later one.
void appendEdit(Transaction &transaction, Instant now, const Actor &by, const Article &before,
                const Article &after);

/// Which entries; empty means all.
struct Filter {
    std::optional<ArticleId> article{};
    QString field{};  ///< "credit" finds "lead.credit" and "body.credit", "lead" what is in it
    QString person{}; ///< as the log names them
    QString action{};
    std::optional<Instant> from{}, until{}; ///< until: not itself
};

/// Newest first; `entry` stops it by returning false.
Result<void> each(Database &database, const Filter &filter,
                  const std::function<bool(const Entry &)> &entry);

/// The hash of the newest entry; empty while there is none.
Result<QByteArray> head(Database &database);

/// Follows the chain from its beginning. Gives the sentence for its first broken link, or an empty
/// text when it is whole; `next` stops it by returning false.
Result<QString> firstBreak(Database &database, const std::function<bool()> &next);

} // namespace AuditLog
