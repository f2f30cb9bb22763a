// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Result.h"
#include <QString>
#include <functional>

class Newsroom;

/// What the newsroom has of its own over the program's rules of style, as one text.
class RuleStore {
public:
    explicit RuleStore(Newsroom &newsroom);

    Result<QString> text() const; ///< "" where it has nothing of its own
    /// Reads and writes in one transaction, so that two who change different rules keep both.
    /// `what` goes into the log.
    Result<void> change(const QString &what,
                        const std::function<Result<QString>(const QString &)> &edit);

private:
    Newsroom &m_newsroom;
};
