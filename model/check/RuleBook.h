// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/check/HouseRule.h"
#include "model/store/RuleStore.h"
#include <memory>

class Newsroom;
class RuleSet;

/// The newsroom's rules of style: the program's own, and over them what the newsroom changed. The
/// window and the command line go through here.
class RuleBook {
public:
    explicit RuleBook(Newsroom &newsroom);

    /// All, those that are off too.
    Result<QList<HouseRule>> all() const;
    Result<HouseRule> find(const QString &id) const; ///< NotFound when there is none
    /// What differs from the program's.
    Result<QList<HouseRule>> own() const;
    static bool isUsual(const QString &id); ///< the program has one of this name

    /// New, or in the place of the one with this id. BadInput names the rule.
    Result<void> set(const HouseRule &rule);
    /// The program's is as it was; one of the newsroom's own is gone.
    Result<void> reset(const QString &id);
    /// Each rule of the text is set; all are or none is. Gives them.
    Result<QList<HouseRule>> add(const QByteArray &toml);

    /// Those of this text over the program's, ready to look.
    static Result<std::shared_ptr<const RuleSet>> ready(const QString &ownText);

private:
    Result<void> change(const QString &what,
                        const std::function<Result<void>(QList<HouseRule> &)> &edit);

    RuleStore m_store;
};
