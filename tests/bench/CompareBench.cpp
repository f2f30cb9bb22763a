// SPDX-License-Identifier: GPL-3.0-or-later
// Two revisions compared in all fields: time, a line a pair. Run it in Release, on a machine that
// does nothing else.
#include "model/article/Comparison.h"
#include "tests/support/Typist.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>

namespace {

void measure(const char *name, const Article &before, const Article &after) {
    QList<double> times;
    qsizetype differences = 0;
    for (int round = 0; round < 20; ++round) {
        QElapsedTimer timer;
        timer.start();
        differences = compare(before, after).size();
        times << double(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(times.begin(), times.end());
    std::printf("| %s | %.1f | %.1f | %lld |\n", name, times.at(9), times.at(19),
                qint64(differences));
}

Article written(int seed, int words) {
    Article article;
    article.body = Typist(seed).body(words);
    return article;
}

Article worked(Article article, int times) {
    Typist typist(99);
    for (int at = 0; at < times; ++at)
        typist.work(article.body);
    return article;
}

Article inOneParagraph(const Article &article) {
    Article joined;
    joined.body = {{Paragraph{plain(plainText(article.body).replace(u'\n', u' '))}}};
    return joined;
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication app(argc, argv); // the sample is a resource
    std::printf("| ms | p50 | most | differences |\n|---|---|---|---|\n");
    const Article article = written(1, 10'000), other = written(2, 10'000);
    const Article edited = worked(article, 100);
    measure("10,000 words, five minutes of work", article, worked(article, 1));
    measure("10,000 words, a day of work", article, edited);
    measure("10,000 words, all written anew", article, other);
    measure("10,000 words in one paragraph, a day of work", inOneParagraph(article),
            inOneParagraph(edited));
    measure("10,000 words in one paragraph, all written anew", inOneParagraph(article),
            inOneParagraph(other));
}
