// SPDX-License-Identifier: GPL-3.0-or-later
// All checks and the program's rules over one article: the first look, and after one keystroke in
// one paragraph. Exit status 1 where a floor is missed. Run it in Release, on a machine that does
// nothing else.
#include "model/check/CheckMemory.h"
#include "model/check/CheckRun.h"
#include "model/check/KnownNames.h"
#include "model/check/RuleSet.h"
#include "tests/support/CheckCase.h"
#include "tests/support/Typist.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>

namespace {

constexpr int Rounds = 50;

bool report(const char *name, QList<double> times, double floor) {
    std::sort(times.begin(), times.end());
    const double middle = times.at(Rounds / 2);
    std::printf("| %s | %.2f | %.2f | %.0f |\n", name, middle, times.last(), floor);
    return middle <= floor;
}

double timed(const Article &article, const CheckContext &context) {
    QElapsedTimer timer;
    timer.start();
    CheckRun::over(article, context);
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication app(argc, argv); // the rules are a resource
    Article article = CheckCase::goodArticle();
    article.body = Typist(1).body(2000);
    CheckContext context = CheckCase::context();
    std::printf("| ms | p50 | most | floor |\n|---|---|---|---|\n");
    QList<double> whole, key;
    for (int round = 0; round < Rounds; ++round) {
        CheckMemory fresh;
        context.memory = &fresh;
        whole << timed(article, context);
    }
    CheckMemory kept;
    context.memory = &kept;
    timed(article, context);
    for (int round = 0; round < Rounds; ++round) {
        std::get<Paragraph>(article.body.front().is).text.first().text += QChar(u'a');
        key << timed(article, context);
    }
    const bool isWholeFast = report("2,000 words, all of it", whole, 30);
    const bool isKeyFast = report("2,000 words, after one keystroke", key, 3);
    return isWholeFast && isKeyFast ? 0 : 1;
}
