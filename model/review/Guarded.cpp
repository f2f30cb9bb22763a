// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/Guarded.h"
#include <QHash>
#include <algorithm>

namespace {

/// Those of `all` that `others` have not.
QList<GuardedWords> without(const QList<GuardedWords> &all, const QList<GuardedWords> &others) {
    QHash<QString, int> there;
    for (const GuardedWords &words : others)
        ++there[words.key];
    QList<GuardedWords> left;
    for (const GuardedWords &words : all)
        if (int &count = there[words.key]; count > 0)
            --count;
        else
            left << words;
    return left;
}

} // namespace

QList<Guarded> guardedChanges(const QList<Difference> &differences, const QList<GuardedWords> &then,
                              const QList<GuardedWords> &now) {
    struct Change {
        qsizetype difference = 0;
        Guarded guarded{};
    };
    QList<Change> changes;
    QList<GuardedWords> came = without(now, then);
    const auto put = [&](const GuardedWords &words, const QString &was, const QString &is) {
        changes.append(
            {words.difference, {differences.at(words.difference).where, words.kind, was, is}});
    };
    for (const GuardedWords &gone : without(then, now)) {
        const auto instead = std::find_if(came.begin(), came.end(), [&](const GuardedWords &words) {
            return words.difference == gone.difference && words.kind == gone.kind;
        });
        put(gone, gone.words, instead == came.end() ? QString() : instead->words);
        if (instead != came.end())
            came.erase(instead);
    }
    for (const GuardedWords &words : came)
        put(words, {}, words.words);
    std::stable_sort(changes.begin(), changes.end(),
                     [](const Change &a, const Change &b) { return a.difference < b.difference; });
    QList<Guarded> list;
    for (const Change &change : changes)
        list << change.guarded;
    return list;
}
