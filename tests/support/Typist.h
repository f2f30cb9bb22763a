// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Body.h"
#include <random>

/// A robot at work on a story: the same story and the same work for a seed. Its words are those of
/// the sample newsroom in any order, which packs worse than what a person writes.
class Typist {
public:
    explicit Typist(int seed) : m_random(quint64(seed)) {}

    Body body(int words);
    /// Five minutes: words exchanged, a sentence written and one deleted, somewhere; the length
    /// stays about the same.
    void work(Body &body);

private:
    QString sentence(int words);
    qsizetype below(qsizetype count) { return qsizetype(m_random() % quint64(count)); }
    QString &somewhere(Body &body);

    std::mt19937_64 m_random;
};
