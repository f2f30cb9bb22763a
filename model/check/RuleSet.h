// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/base/FindPattern.h"
#include "model/check/HouseRule.h"
#include <QHash>
#include <vector>

/// The rules that are in force, ready to look. Pure, and the same for all threads.
class RuleSet {
public:
    /// The program's own, from resources/rules, in the order of their files.
    static const QList<HouseRule> &usual();
    /// What a newsroom has of its own stands in the place of what has the same id.
    static QList<HouseRule> over(const QList<HouseRule> &usual, const QList<HouseRule> &own);

    explicit RuleSet(const QList<HouseRule> &rules);

    /// What the rules of this language and section say about one text; `where` is the asker's. A
    /// rule whose expression tries too many ways is stopped, and says so itself.
    QList<Finding> look(const QString &words, const QString &language,
                        const QString &section) const;
    qsizetype size() const { return qsizetype(m_rules.size()); }

private:
    struct Ready {
        HouseRule rule;
        FindPattern pattern;
        QStringList sections{}; ///< folded
    };
    static bool concerns(const Ready &ready, const QString &language, const QString &section);
    static void lookWith(const Ready &ready, const QString &words, QList<Finding> &to);

    std::vector<Ready> m_rules{};
};
