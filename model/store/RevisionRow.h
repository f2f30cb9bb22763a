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
/// Only its own: all that is needed where it stands alone, for a third of the cost.
QString own(const QString &where);

/// A text out of these rows. Adding is cheap: another thread may do the unpacking.
class Text {
public:
    /// The next of them; gives true, so that the reading goes on.
    bool add(const Database::Row &row);
    bool found() const { return !m_rows.isEmpty(); }
    bool standsAlone() const { return found() && !m_rows.constFirst().base; }
    /// Of the revision that was asked for.
    QByteArray seal() const { return m_seal; }
    /// Its canonical form, the digests checked.
    Result<QByteArray> content() const;

private:
    struct Row {
        qint64 number = 0;
        std::optional<qint64> base{};
        QString encoding{};
        QByteArray content{}, digest{};
    };
    QList<Row> m_rows{};
    QByteArray m_seal{};
};

/// What `keep` writes: `:encoding`, `:base` and `:content` of the next revision of this article.
Bindings next(Transaction &transaction, qint64 article, const QByteArray &content);

} // namespace RevisionRow
