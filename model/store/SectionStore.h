// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Section.h"
#include "model/base/Result.h"

class Database;
class Changes;

class SectionStore {
public:
    SectionStore(Database &database, Changes &changes);

    Result<QList<Section>> all() const;                              ///< by order, then label
    Result<std::optional<Section>> find(const QString &label) const; ///< compared folded
    /// The section with this label, made when there is none (label as first written, slug of it,
    /// order last).
    Result<Section> findOrAdd(const QString &label);
    Result<Section> add(const QString &label); ///< Conflict when there
    Result<Section> change(const QString &label,
                           const Section &to); ///< its articles follow a new label
    /// Moves the articles of `from` into `into` and retires `from`. Gives how many moved.
    Result<int> merge(const QString &from, const QString &into);

private:
    Database &m_database;
    Changes &m_changes;
};
