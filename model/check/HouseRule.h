// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/Result.h"
#include "model/check/Finding.h"
#include <QStringList>

/// A rule of the house's style, as data: what is looked for, and what is said about it.
struct HouseRule {
    QString id{};              ///< "very-unique"; what is left as it is remembers it
    QStringList words{};       ///< whole words; one of these or the pattern
    QString pattern{};         ///< a regular expression (PCRE)
    QStringList suggestions{}; ///< of a pattern with “$1” for its groups
    QString reason{}, source{};
    Finding::Level level = Finding::Level::Warning;
    QStringList sections{};  ///< none: in all
    QStringList languages{}; ///< "en" is also en-GB; none: in all
    bool matchCase = false;
    bool inQuotes = false; ///< looks at what somebody else said, too
    bool off = false;
    bool operator==(const HouseRule &) const = default;

    /// What it looks for, as a regular expression.
    QString expression() const;
    /// BadInput, with the rule's name, where it has no words, or what it looks for is no
    /// expression.
    Result<void> valid() const;
};

/// Rules as TOML (v1.0): a `[[rule]]` each.
namespace RuleText {

/// BadInput names the line: of what is no TOML, of a key that no rule has, of a rule that is none.
Result<QList<HouseRule>> read(const QByteArray &toml);
QByteArray write(const QList<HouseRule> &rules);

} // namespace RuleText
