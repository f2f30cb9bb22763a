// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include <random>

/// Makes articles in normal form out of everything that one may hold; the same ones for a seed.
class ArticleGenerator {
public:
    explicit ArticleGenerator(quint64 seed) : m_random(seed) {}

    Article article();
    QString text(); ///< of many scripts, often with what is hard to write down
    InlineText inlineText();
    PhotoUse photoUse();
    Block block(bool inBox = false);

private:
    quint64 below(quint64 count) { return m_random() % count; }
    bool chance(int percent) { return below(100) < quint64(percent); }
    template<class T, size_t N>
    const T &oneOf(const T (&values)[N]) {
        return values[below(N)];
    }
    template<class Make>
    auto several(Make make) {
        QList<decltype(make())> all;
        for (quint64 count = below(4); count > 0; --count)
            all.append(make());
        return all;
    }

    ArticleId id() {
        return ArticleId::of(QUuid(quint32(m_random()), 1, 2, 3, 4, 5, 6, 7, 8, 9, 1));
    }
    QString slug();
    QString href();
    Instant instant();
    std::optional<Instant> maybeInstant();
    std::optional<int> maybeCount();
    int count();
    double fraction();
    FractionRect rect();
    Marks marks();
    Body body(bool inBox);
    void fillIdentity(Article &article);
    void fillContent(Article &article);
    void fillDesk(Article &article);
    void fillHistory(Article &article);

    std::mt19937_64 m_random;
};
