// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Result.h"
#include <QDeadlineTimer>
#include <QList>
#include <QRegularExpression>
#include <QStringList>

/// What a person looks for in a text.
struct Wanted {
    QString text{};
    bool matchCase = false;
    bool wholeWords = false;
    bool expression = false; ///< `text` is a regular expression (PCRE)
    bool operator==(const Wanted &) const = default;
};

/// Looks for words, or for a regular expression, in plain text. Pure: text in, matches out.
///
/// Words are found as a person types them: a space also finds the no-break ones, a straight
/// quotation mark the curly ones, a hyphen the one that does not break, three points the ellipsis.
/// Without `matchCase` letters are compared by Unicode's simple case folding. A whole word has no
/// letter, mark, digit or underscore of the same word beside it; where a script writes no spaces,
/// Unicode's word boundaries (UAX #29) decide.
class FindPattern {
public:
    struct Match {
        qsizetype from = 0, length = 0;
        QStringList captured{}; ///< of an expression with groups: the whole, then each group
        bool operator==(const Match &) const = default;
    };

    /// BadInput where the expression is none: what is wrong with it, and where.
    static Result<FindPattern> of(const Wanted &wanted);

    /// From the front; none within another, none empty, none that cuts a character in two.
    /// BadInput where the expression tries more ways than a person can wait for, or `until` is
    /// over.
    Result<QList<Match>> in(const QString &text,
                            QDeadlineTimer until = QDeadlineTimer(QDeadlineTimer::Forever)) const;

    /// What a match becomes: `with` as it is; of an expression with “\1” or “$1” its groups, “\0”
    /// and “$0” the whole, and “\\” and “$$” the signs themselves.
    QString replacement(const Match &match, const QString &with) const;

private:
    FindPattern(const Wanted &wanted, const QString &pattern);
    const QRegularExpression &forLength(qsizetype length) const;
    Error tooHard() const;

    Wanted m_wanted;
    /// The same with a limit on the ways that are tried at one place: the longer the text, the
    /// fewer, so that their product has a bound.
    QRegularExpression m_short, m_long;
};
