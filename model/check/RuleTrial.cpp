// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/RuleTrial.h"

#include "model/Newsroom.h"
#include "model/check/ArticlePlaces.h"
#include "model/check/RuleSet.h"
#include "model/store/ArticleStore.h"
#include "model/work/Progress.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr int Page = 500, Around = 30;

QString withContext(const QString &text, const Finding &finding) {
    const qsizetype at = text.indexOf(finding.words);
    return text.mid(std::max<qsizetype>(0, at - Around), finding.words.size() + 2 * Around)
        .simplified();
}

/// The first thing that the rules say about an article.
Result<std::optional<RuleTrial::Example>> first(const RuleSet &rules, const Article &article) {
    for (const ArticlePlaces::WordsAt &at : ArticlePlaces::words(article))
        for (const Finding &finding : rules.look(at.words, article.language, article.section)) {
            if (finding.words.isEmpty()) // it was stopped
                return Error{Error::Kind::BadInput, finding.check.section(u':', 1),
                             finding.message};
            return std::optional(RuleTrial::Example{article.id, article.headline, at.where,
                                                    withContext(at.words, finding)});
        }
    return std::optional<RuleTrial::Example>();
}

} // namespace

Result<RuleTrial> RuleTrial::of(Newsroom &newsroom, const QList<HouseRule> &rules,
                                Progress &progress) {
    for (const HouseRule &rule : rules)
        if (const Result<void> valid = rule.valid(); !valid)
            return valid.error();
    const RuleSet ready(rules);
    QList<ArticleId> ids;
    for (bool more = true; more;) {
        const auto heads = newsroom.articles().list({}, ids.size(), Page);
        if (!heads)
            return heads.error();
        for (const ArticleHead &head : *heads)
            ids.append(head.id);
        more = heads->size() == Page;
    }
    RuleTrial trial;
    for (const ArticleId &id : std::as_const(ids)) {
        if (progress.stopped())
            return Error{
                Error::Kind::Stopped, {}, QCoreApplication::translate("RuleTrial", "stopped")};
        const auto copy = newsroom.articles().load(id);
        if (!copy)
            return copy.error();
        const auto found = first(ready, copy->article);
        if (!found)
            return found.error();
        ++trial.looked;
        trial.flagged += *found ? 1 : 0;
        if (*found && trial.examples.size() < MostExamples)
            trial.examples.append(**found);
        progress.at(trial.looked, ids.size(), copy->article.headline);
    }
    return trial;
}
