// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/check/Finding.h"
#include <QHash>
#include <functional>

/// What checks found in each text of one article, so that after a keystroke only the text that
/// changed is looked at again. Belongs to one asker on one thread at a time.
class CheckMemory {
public:
    /// What `look` says about `words`; asked once for the same check, words and whatever else the
    /// answer depends on.
    QList<Finding> recall(const void *check, const QString &depends, const QString &words,
                          const std::function<QList<Finding>()> &look);
    /// After a whole article: what was not asked for since the last time is forgotten.
    void endRound();
    qsizetype size() const { return m_before.size() + m_now.size(); }

private:
    struct Key {
        const void *check;
        QString depends, words;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) {
            return qHashMulti(seed, key.check, key.depends, key.words);
        }
    };
    QHash<Key, QList<Finding>> m_before{}, m_now{};
};
