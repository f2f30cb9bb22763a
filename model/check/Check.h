// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Article.h"
#include "model/check/Finding.h"
#include "model/store/Settings.h"
#include <QHash>
#include <QSet>

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
};

/// What an editor would say before it goes out. A rule is one file in check/rules.
class Check {
public:
    virtual ~Check() = default;
    virtual QString name() const = 0;    ///< "missing-credit"
    virtual QString summary() const = 0; ///< one line for help
    virtual QList<Finding> look(const Article &article, const CheckContext &context) const = 0;
};
