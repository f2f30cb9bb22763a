// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/ReviewMerge.h"
#include <QHash>
#include <algorithm>

namespace {

template<class Item>
QHash<QUuid, const Item *> byId(const QList<Item> &items) {
    QHash<QUuid, const Item *> known;
    for (const Item &item : items)
        known.insert(item.id, &item);
    return known;
}

void join(Thread &mine, const Thread &theirs, const Thread *base) {
    for (const Message &message : theirs.messages)
        if (!mine.messages.contains(message))
            mine.messages.append(message);
    std::stable_sort(mine.messages.begin(), mine.messages.end(),
                     [](const Message &a, const Message &b) { return a.at < b.at; });
    if (base && mine.resolved == base->resolved)
        mine.resolved = theirs.resolved;
}

} // namespace

ReviewRecord ReviewMerge::joined(const ReviewRecord &base, const ReviewRecord &mine,
                                 const ReviewRecord &theirs) {
    ReviewRecord all = mine;
    const auto baseThreads = byId(base.threads), theirThreads = byId(theirs.threads),
               myThreads = byId(mine.threads);
    for (Thread &thread : all.threads)
        if (const Thread *other = theirThreads.value(thread.id))
            join(thread, *other, baseThreads.value(thread.id));
    for (const Thread &thread : theirs.threads)
        if (!myThreads.contains(thread.id))
            all.threads.append(thread);
    const auto baseSuggestions = byId(base.suggestions),
               theirSuggestions = byId(theirs.suggestions), mySuggestions = byId(mine.suggestions);
    all.suggestions.removeIf([&](const Suggestion &suggestion) {
        return baseSuggestions.contains(suggestion.id) && !theirSuggestions.contains(suggestion.id);
    });
    for (const Suggestion &suggestion : theirs.suggestions)
        if (!mySuggestions.contains(suggestion.id) && !baseSuggestions.contains(suggestion.id))
            all.suggestions.append(suggestion);
    return all;
}
