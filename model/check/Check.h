// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include "model/check/Finding.h"
#include "model/store/Settings.h"
#include <QHash>
#include <QSet>
#include <memory>

class CheckMemory;
class KnownNames;
class RuleSet;

/// What a check may know besides the article; gathered before, so that looking is pure.
struct CheckContext {
    NewsroomSettings settings{};
    std::optional<int> sectionHeadlineMax{};
    struct Target {
        QString headline{};
        State state = State::Draft;
        bool live = false;
    };
    QHash<ArticleId, Target> targets{}; ///< of its cross-links; one that is missing does not exist
    QSet<PhotoHash> photos{};           ///< of its photo uses, those whose file is here
    std::optional<Instant> now{};
    std::shared_ptr<const KnownNames> names{}; ///< of the archive; none: not gathered
    std::shared_ptr<const RuleSet> rules{};    ///< the house's; none: not gathered
    /// Answers about texts that have not changed since. One article's, on one thread.
    CheckMemory *memory = nullptr;
};

/// What an editor would say before it goes out. A rule is one file in check/rules.
class Check {
public:
    virtual ~Check() = default;
    virtual QString name() const = 0;    ///< "missing-credit"
    virtual QString summary() const = 0; ///< one line for help
    virtual QList<Finding> look(const Article &article, const CheckContext &context) const = 0;
};
