// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Comparison.h"

/// What an editor must not change without asking, then and now.
struct Guarded {
    enum class Kind { Quotation, Number, Name, Date };
    QString where{}; ///< of the difference that it is in
    Kind kind = Kind::Quotation;
    QString then{}, now{}; ///< "" where there was or is none
    bool operator==(const Guarded &) const = default;
};

/// Guarded words of one state of an article.
struct GuardedWords {
    qsizetype difference = 0; ///< they are in
    Guarded::Kind kind = Guarded::Kind::Quotation;
    QString words{};
    QString key{}; ///< equal for what counts as the same words
};

/// What of `then` is not in `now` and the other way round, as often as it stands there, so that
/// what only moved is silent; what went and came in one difference is one change.
QList<Guarded> guardedChanges(const QList<Difference> &differences, const QList<GuardedWords> &then,
                              const QList<GuardedWords> &now);
