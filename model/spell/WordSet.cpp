// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/spell/WordSet.h"
#include "model/spell/SpellText.h"

void WordSet::add(const QString &word) {
    const QString plain = SpellText::plain(word);
    if (!plain.isEmpty())
        m_words.insert(plain);
}

bool WordSet::contains(const QString &word) const {
    if (m_words.contains(word))
        return true;
    if (!SpellText::isCapitalised(word))
        return false;
    const QString small = word.toLower();
    if (m_words.contains(small))
        return true;
    return SpellText::isAllCapitals(word) && m_words.contains(word.left(1) + small.mid(1));
}

QString WordSet::completion(const QString &beginning) const {
    QString best;
    for (const QString &word : m_words) {
        if (word.size() <= beginning.size() || !word.startsWith(beginning))
            continue;
        if (best.isEmpty() || word.size() < best.size() ||
            (word.size() == best.size() && word < best))
            best = word;
    }
    return best;
}

void WordSet::unite(const WordSet &other) {
    m_words.unite(other.m_words);
}
