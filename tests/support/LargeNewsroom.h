// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include <QStringList>

/// A newsroom of a hundred thousand articles takes minutes to make, so the benchmarks share one: it
/// is kept under the temporary folder ($TMPDIR) and made again when the schema or this writer
/// changes.
namespace LargeNewsroom {

/// The folder of one with this many articles, all searchable; made first where there is none. Ends
/// the program where that fails.
QString folder(int articles);

} // namespace LargeNewsroom

/// Writes as newspapers do: few words that are everywhere and many that are rare (Zipf's law), the
/// same at each run.
class NewsWriter {
public:
    NewsWriter();
    QString word();
    QString text(int words);
    Article article(int number);

private:
    double chance(); ///< from 0 to 1

    QStringList m_words{}; ///< the commonest first
    quint64 m_state = 42;
};
