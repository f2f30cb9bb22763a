// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/CheckRun.h"

#include "model/Newsroom.h"
#include "model/base/Clock.h"
#include "model/check/ArticlePlaces.h"
#include "model/check/Checks.h"
#include "model/check/KnownNames.h"
#include "model/check/LiveChecks.h"
#include "model/check/RuleBook.h"
#include "model/check/RuleSet.h"
#include "model/store/PhotoStore.h"
#include "model/store/SectionStore.h"
#include "model/store/Settings.h"
#include "model/work/Progress.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

/// The rules in force; made anew only when they were changed.
Result<void> readRules(Newsroom &newsroom, LiveChecks &live) {
    const auto text = RuleStore(newsroom).text();
    if (!text)
        return text.error();
    if (live.rules && live.rulesText == *text)
        return {};
    const auto ready = RuleBook::ready(*text);
    if (!ready)
        return ready.error();
    live.rules = *ready;
    live.rulesText = *text;
    return {};
}

/// Gathers what the checks may know of an article. The settings are read once.
class Gatherer {
public:
    Gatherer(Newsroom &newsroom, NewsroomSettings settings, LiveChecks &live)
        : m_newsroom(newsroom), m_settings(std::move(settings)), m_live(live) {}

    Result<CheckContext> contextOf(const Article &article) const {
        CheckContext context;
        context.settings = m_settings;
        context.now = m_newsroom.clock().now();
        context.rules = m_live.rules;
        context.names = m_live.names;
        context.memory = &m_live.memory;
        return addSection(article, context)
            .then([&] { return addTargets(article, context); })
            .then([&] { return addPhotos(article, context); })
            .then([&] { return Result<CheckContext>(context); });
    }

private:
    Result<void> addSection(const Article &article, CheckContext &context) const {
        const auto section = m_newsroom.sections().find(article.section);
        if (!section)
            return section.error();
        if (*section)
            context.sectionHeadlineMax = (*section)->headlineMax;
        return {};
    }

    Result<void> addTargets(const Article &article, CheckContext &context) const {
        QList<ArticleId> ids;
        for (const ArticlePlaces::LinkAt &link : ArticlePlaces::links(article))
            if (link.article && !ids.contains(*link.article))
                ids.append(*link.article);
        if (ids.isEmpty())
            return {};
        const auto heads = m_newsroom.articles().heads(ids);
        if (!heads)
            return heads.error();
        for (const ArticleHead &head : *heads)
            context.targets.insert(head.id, {head.headline, head.state, head.isLive});
        return {};
    }

    Result<void> addPhotos(const Article &article, CheckContext &context) const {
        for (const ArticlePlaces::PhotoAt &at : ArticlePlaces::photos(article)) {
            if (!at.use->photo || context.photos.contains(*at.use->photo))
                continue;
            const auto photo = m_newsroom.photos().find(*at.use->photo);
            if (!photo)
                return photo.error();
            if (*photo && QFileInfo::exists(m_newsroom.photos().path(**photo)))
                context.photos.insert(*at.use->photo);
        }
        return {};
    }

    Newsroom &m_newsroom;
    NewsroomSettings m_settings;
    LiveChecks &m_live;
};

/// Promise 3 is kept by refusing: what is an error cannot be ignored away. Words are left as they
/// are wherever in the article they move to.
bool isIgnored(const Article &article, const Finding &finding) {
    return finding.level != Finding::Level::Error &&
           std::any_of(article.ignored.begin(), article.ignored.end(),
                       [&](const IgnoredFinding &ignored) {
                           return ignored.check == finding.check &&
                                  (ignored.where == finding.where ||
                                   (!finding.words.isEmpty() && ignored.where == finding.words));
                       });
}

/// All but what is spiked or killed. Gathered before the first is looked at, so that a save in
/// between shifts no page of the list.
Result<QList<ArticleId>> allOnTheDesk(Newsroom &newsroom) {
    constexpr int Page = 1000;
    ArticleFilter filter;
    filter.states = {State::Draft, State::InReview, State::Approved, State::Scheduled,
                     State::Published};
    QList<ArticleId> ids;
    while (true) {
        const auto heads = newsroom.articles().list(filter, ids.size(), Page);
        if (!heads)
            return heads.error();
        for (const ArticleHead &head : *heads)
            ids.append(head.id);
        if (heads->size() < Page)
            return ids;
    }
}

} // namespace

QList<Finding> CheckRun::over(const Article &article, const CheckContext &context) {
    QList<Finding> findings;
    for (const std::unique_ptr<Check> &check : allChecks())
        for (const Finding &finding : check->look(article, context))
            if (!isIgnored(article, finding))
                findings.append(finding);
    if (context.memory)
        context.memory->endRound();
    return findings;
}

Result<QList<Finding>> CheckRun::over(Newsroom &newsroom, const Article &article) {
    LiveChecks once;
    return over(newsroom, article, once);
}

Result<QList<Finding>> CheckRun::over(Newsroom &newsroom, const Article &article,
                                      LiveChecks &live) {
    const auto settings = newsroom.settings().all();
    if (!settings)
        return settings.error();
    if (const Result<void> read = readRules(newsroom, live); !read)
        return read.error();
    const auto context = Gatherer(newsroom, *settings, live).contextOf(article);
    if (!context)
        return context.error();
    return over(article, *context);
}

Result<void>
CheckRun::over(Newsroom &newsroom, const QList<ArticleId> &ids, Progress &progress,
               const std::function<void(const ArticleId &, const QList<Finding> &)> &visit) {
    const auto settings = newsroom.settings().all();
    if (!settings)
        return settings.error();
    LiveChecks live;
    if (const Result<void> read = readRules(newsroom, live); !read)
        return read.error();
    auto names = KnownNames::read(newsroom, progress);
    if (!names)
        return names.error();
    live.names = std::make_shared<KnownNames>(*std::move(names));
    const Gatherer gatherer(newsroom, *settings, live);
    const auto all = ids.isEmpty() ? allOnTheDesk(newsroom) : Result<QList<ArticleId>>(ids);
    if (!all)
        return all.error();
    qint64 done = 0;
    for (const ArticleId &id : *all) {
        if (progress.stopped())
            return Error{
                Error::Kind::Stopped, {}, QCoreApplication::translate("CheckRun", "stopped")};
        const auto copy = newsroom.articles().load(id);
        if (!copy)
            return copy.error();
        const auto context = gatherer.contextOf(copy->article);
        if (!context)
            return context.error();
        visit(id, over(copy->article, *context));
        progress.at(++done, all->size(), copy->article.headline);
    }
    return {};
}
