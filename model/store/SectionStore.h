// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Section.h"
#include "model/base/Result.h"
#include <QList>

class Database;
class Changes;
class Transaction;

/// Where articles with a label stand; no row: in no section.
struct SectionPlace {
    std::optional<qint64> row{};
    QString label{}, slug{};
};

class SectionStore {
public:
    SectionStore(Database &database, Changes &changes);

    Result<QList<Section>> all() const;                              ///< by order, then label
    Result<std::optional<Section>> find(const QString &label) const; ///< compared folded
    /// The section with this label, made when there is none (label as first written, slug of it,
    /// order last).
    Result<Section> findOrAdd(const QString &label);
    Result<Section> add(const QString &label); ///< Conflict when there
    /// Its articles follow a new label. An approval that stands was for the old one: publishing
    /// asks for it again.
    Result<Section> change(const QString &label, const Section &to);
    /// Moves the articles of `from` into `into` and retires `from`. Gives how many moved.
    Result<int> merge(const QString &from, const QString &into);

    /// For store/: made when there is none; of an empty label, no section.
    static SectionPlace place(Transaction &transaction, const QString &label);

private:
    Database &m_database;
    Changes &m_changes;
};
