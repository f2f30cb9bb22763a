// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Body.h"
#include "model/review/ReviewRecord.h"
#include "tests/support/ArticleGenerator.h"
#include <random>

/// Makes remarks and proposals that fit a body; the same ones for a seed.
class ReviewGenerator {
public:
    explicit ReviewGenerator(quint64 seed) : m_random(seed), m_articles(seed + 1) {}

    ReviewRecord review(const Body &body);

private:
    int below(int count) { return int(m_random() % quint64(count)); }
    QUuid id() { return QUuid(uint(m_random()), 1, 2, 3, 4, 5, 6, 7, 8, 9, 1); }
    Suggestion by(Suggestion::Kind kind, Anchor anchor, QString before, QString after);
    void proposeBlocks(ReviewRecord &review, const Body &body, int at, int count);
    void proposeWords(ReviewRecord &review, const Block &block, int at);

    std::mt19937_64 m_random;
    ArticleGenerator m_articles;
};
