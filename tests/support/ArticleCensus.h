// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include <QMap>

/// Counts what articles hold: each block (also in a fact box), mark, null, word of an enumeration,
/// kind of text and edge number. What a generator never made shows as 0.
class ArticleCensus {
public:
    ArticleCensus(); ///< knows all features, each 0
    void add(const Article &article);
    const QMap<QString, int> &counts() const { return m_counts; }
    QStringList missing() const;

private:
    void saw(const QString &feature);
    void maybe(const QString &name, bool set);
    void many(const QString &name, qsizetype count);
    void text(const QString &text);
    void inlineText(const InlineText &text);
    void fraction(double value);
    void rect(const FractionRect &rect);
    void photo(const PhotoUse &use);
    void body(const Body &body, const QString &where);
    void content(const Article &article);
    void planning(const Article &article);
    void history(const Article &article);

    QMap<QString, int> m_counts;
};
