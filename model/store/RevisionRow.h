// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/store/Database.h"

class Transaction;

/// How a kept text stands in its row. `encoding` says: 'json', the canonical form as it is; 'zstd',
/// packed; and where `base` names an earlier revision, packed as what differs from that one. The
/// digest is of the canonical form, always.
namespace RevisionRow {

/// The rows that a revision is read from, the one that stands alone first and its own last; `where`
/// chooses it by `a` (the article) and `r` (the revision).
QString chain(const QString &where);

/// A text out of these rows.
class Text {
public:
    /// The next of them; gives true, so that the reading goes on.
    bool add(const Database::Row &row);
    bool found() const { return m_rows > 0; }
    /// Of the revision that was asked for.
    const QByteArray &seal() const { return m_seal; }
    /// Its canonical form, the digest checked.
    Result<QByteArray> content() const;

private:
    std::optional<QByteArray> m_content{};
    QByteArray m_seal{};
    qint64 m_number = 0, m_gone = 0; ///< of the last row; of the first that cannot be read
    int m_rows = 0;
};

/// What `keep` writes: `:encoding`, `:base` and `:content` of the next revision of this article.
Bindings next(Transaction &transaction, qint64 article, const QByteArray &content);

} // namespace RevisionRow
