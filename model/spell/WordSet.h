// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSet>
#include <QString>

/// Words that people say are right. What is written small is right with a capital too, and in
/// capitals; what has a capital is right in capitals.
class WordSet {
public:
    void add(const QString &word);
    bool contains(const QString &word) const;
    /// The shortest word that begins so, as it is written, and is longer; "" when none is.
    QString completion(const QString &beginning) const;
    qsizetype size() const { return m_words.size(); }
    void unite(const WordSet &other);

private:
    QSet<QString> m_words{};
};
