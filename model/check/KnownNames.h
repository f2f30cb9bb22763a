// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include "model/base/Result.h"
#include <QHash>

class Newsroom;
class Progress;

/// Names of two words and more that the newsroom writes, and how often, so that one which is spelt
/// otherwise by a letter is noticed. Bounded.
class KnownNames {
public:
    static constexpr qsizetype MostNames = 20'000;
    /// Published articles that are read for their names, the newest.
    static constexpr qsizetype MostArticles = 1'000;

    /// Of the newsroom's people and of its live articles.
    static Result<KnownNames> read(Newsroom &newsroom, const Progress &progress);

    void learn(const Article &article); ///< each of its names once
    void learnPerson(const QString &name);
    /// How it is written in the archive where that differs by one letter of one word; "" where it
    /// is known as it is, or nothing is like it, or what is like it stands in one article only.
    QString usual(const QStringList &name) const;

private:
    void add(const QString &name, int times);

    QHash<QString, int> m_times{};
    QHash<QString, QStringList> m_like{}; ///< “Nadia *” and “* Feld” lead to “Nadia Feld”
};
