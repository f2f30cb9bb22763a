// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/CheckMemory.h"

QList<Finding> CheckMemory::recall(const void *check, const QString &depends, const QString &words,
                                   const std::function<QList<Finding>()> &look) {
    const Key key{check, depends, words};
    if (const auto known = m_now.constFind(key); known != m_now.constEnd())
        return *known;
    const auto before = m_before.constFind(key);
    return *m_now.insert(key, before != m_before.constEnd() ? *before : look());
}

void CheckMemory::endRound() {
    m_before = std::exchange(m_now, {});
}
