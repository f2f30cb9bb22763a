// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include "model/spell/WordSet.h"

/// The names that a newsroom writes about: bylines, people, tags, credits, and the words that stand
/// with a capital inside a sentence of a published article, or with another such before them at its
/// start. Bounded: the newest come first, and
/// when it is full it learns no more.
class ArchiveNames {
public:
    /// About a hundred bytes each.
    static constexpr qsizetype MostNames = 60000;

    /// A published article.
    void learn(const Article &article);
    /// A person or whatever else is a name, of one or more words.
    void learnName(const QString &name);
    bool contains(const QString &word) const { return m_names.contains(word); }
    /// A name that begins so and is longer; "" when there is none.
    QString completion(const QString &beginning) const { return m_names.completion(beginning); }
    qsizetype size() const { return m_names.size(); }
    bool isFull() const { return m_names.size() >= MostNames; }
    void unite(const ArchiveNames &other);

private:
    void learnText(const QString &text, QSet<QString> &found) const;
    void add(const QString &word);

    WordSet m_names{};
    QSet<QString> m_seenOnce{}; ///< in languages that write each noun with a capital
};
