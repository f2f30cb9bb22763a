// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Id.h"
#include "model/base/Instant.h"

class Transaction;

/// Who did what, when. Each row holds the hash of the one before, so that none can be changed or
/// taken out unseen.
namespace AuditLog {

struct Entry {
    Instant at{};
    QString person{};
    std::optional<ArticleId> article{};
    QString action{}; ///< a word: "approve", "import"…
    QString detail{}; ///< the note, or what changed
};

void append(Transaction &transaction, const Entry &entry);

/// SHA-256 of the hash before and the entry, each field with its length.
QByteArray hash(const QByteArray &previous, const Entry &entry);

} // namespace AuditLog
