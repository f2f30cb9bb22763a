// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/store/ArticleStore.h"
#include "model/store/Database.h"

/// A desk's filter as conditions over article a, what they bind, and the order of the rows.
class DeskWhere {
public:
    explicit DeskWhere(const ArticleFilter &filter);

    QString sql() const;

    Bindings bindings{};
    QString order{QStringLiteral("a.updated DESC, a.id DESC")};
    QString moment{}; ///< the column of a dated filter

private:
    void addDates(const DatedFilter &dated);
    void addStates(const QList<State> &states, bool alone);
    void addName(const QString &column, const QString &name);
    void addWords(const QStringList &words);
    void addWaiting(const Viewer &viewer);
    void add(const QString &condition) { m_all << condition; }

    QStringList m_all{};
};
