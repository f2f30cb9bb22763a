// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/Review.h"

#include "model/Newsroom.h"
#include "model/base/Clock.h"
#include "model/base/Text.h"
#include "model/check/CheckRun.h"
#include "model/review/Authors.h"
#include "model/review/Checklist.h"
#include "model/review/Seal.h"
#include "model/store/Approvals.h"
#include "model/store/Settings.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("Review", text);
}

Error refused(const Article &article, const QString &text) {
    const QString what = article.slug.isEmpty() ? article.id.toText() : article.slug;
    return {Error::Kind::Denied, what, text};
}

/// The row of the table for this step. An editor who gives a note sends an article back, where an
/// author would recall it.
std::optional<Workflow::Move> moveFor(const Article &article, State to,
                                      const Workflow::Hands &hands, bool hasNote) {
    const bool everLive = article.version > 0;
    std::optional<Workflow::Move> move = Workflow::find(article.state, to, everLive, hands);
    if (hasNote && move && !move->needsNote && hands.roles.editor) {
        const Workflow::Hands editor{{false, true, false}, false};
        if (const auto row = Workflow::find(article.state, to, everLive, editor); row)
            move = row;
    }
    if (move && move->onlyLive && !article.live)
        return std::nullopt;
    return move;
}

/// Why there is no such step: not from here at all, or not for this person.
QString noSuchStep(const Article &article, State to, const Person &person) {
    if (moveFor(article, to, {}, false))
        return tr("%1 may not move it from %2 to %3; that takes %4")
            .arg(person.name, toWord(article.state), toWord(to), Workflow::who(article.state, to));
    if (article.state == State::Published)
        return tr("it is published: an edit makes a new draft of it, or it can be killed");
    if (to == State::Spiked && article.version > 0)
        return tr("it was published once, and what was published is never spiked; kill it instead");
    if (to == State::Killed)
        return tr("it cannot be withdrawn: readers do not have it");
    QStringList words;
    for (State next : Workflow::next(article, {}))
        words += toWord(next);
    return tr("it cannot go from %1 to %2; from here it can go to %3")
        .arg(toWord(article.state), toWord(to), words.join(u", "_s));
}

QString openSuggestions(int count) {
    return QCoreApplication::translate(
        "Review", "%n suggestion(s) (is|are) open; accept or reject (it|them) first", nullptr,
        count);
}

/// The same; and where it was approved once, that this is over, and why it matters.
QString whyNot(Newsroom &newsroom, const Article &article, State to) {
    const bool out = to == State::Published || to == State::Scheduled;
    const bool inWork = article.state == State::Draft || article.state == State::InReview;
    const auto approval = out && inWork ? Approvals::last(newsroom.database(), article.id)
                                        : Result<std::optional<Approval>>(std::nullopt);
    if (!approval || !*approval)
        return noSuchStep(article, to, newsroom.person());
    return tr("what %1 approved (revision %2) was changed since or taken back; it is %3 now and "
              "needs a new approval before readers see it")
        .arg((*approval)->person, QString::number((*approval)->revision), toWord(article.state));
}

/// What readers are told of a withdrawn article when nobody wrote them a text: never the desk's
/// reason. In the language of the article.
QString withdrawnText(const QString &language) {
    static const QHash<QString, QString> words{
        {u"it"_s, u"Questo articolo è stato ritirato."_s},
        {u"de"_s, u"Dieser Artikel wurde zurückgezogen."_s},
        {u"fr"_s, u"Cet article a été retiré."_s},
        {u"es"_s, u"Este artículo ha sido retirado."_s},
    };
    return words.value(language.section(u'-', 0, 0).toLower(),
                       u"This article has been withdrawn."_s);
}

/// Looks at one article on its way to a state, and collects what is in the way.
class Conditions {
public:
    Conditions(Newsroom &newsroom, const WorkingCopy &copy)
        : m_newsroom(newsroom), m_article(copy.article),
          m_suggestions(int(copy.review.suggestions.size())) {}

    /// `at`: when it would be published, for Scheduled.
    Result<QStringList> standingBefore(State to, const std::optional<Instant> &at) const {
        switch (to) {
        case State::InReview:
            return findings([](const Finding &finding) {
                return finding.check == u"missing-headline" ||
                       finding.check == u"missing-section" || finding.check == u"missing-body";
            });
        case State::Approved:
            return m_article.state == State::Scheduled ? QStringList{} : beforeApproval();
        case State::Scheduled:
            return beforePublication(at);
        case State::Published:
            return beforePublication(m_newsroom.clock().now());
        default:
            return QStringList{};
        }
    }

private:
    template<class Counts>
    Result<QStringList> findings(Counts counts) const {
        const auto all = CheckRun::over(m_newsroom, m_article);
        if (!all)
            return all.error();
        QStringList sentences;
        for (const Finding &finding : *all)
            if (counts(finding))
                sentences += finding.where + u": "_s + finding.message;
        return sentences;
    }

    Result<QStringList> beforeApproval() const {
        auto sentences =
            findings([](const Finding &finding) { return finding.level == Finding::Level::Error; });
        const auto settings = m_newsroom.settings().all();
        const auto unticked = Checklist::obstacles(m_newsroom, m_article);
        if (!sentences || !settings || !unticked)
            return !sentences ? sentences.error() : settings ? unticked.error() : settings.error();
        *sentences += *unticked;
        if (m_suggestions > 0)
            *sentences += openSuggestions(m_suggestions);
        if (!settings->fourEyes)
            return sentences;
        const auto writers = Authors::writers(m_newsroom, m_article.id);
        if (!writers)
            return writers.error();
        const QString me = Text::fold(m_newsroom.person().name);
        const auto isMe = [&](const QString &name) { return Text::fold(name) == me; };
        if (std::ranges::all_of(*writers, isMe))
            *sentences += tr("only %1 has written it, and this newsroom wants a second pair of "
                             "eyes")
                              .arg(m_newsroom.person().name);
        return sentences;
    }

    Result<QStringList> beforePublication(const std::optional<Instant> &at) const {
        const auto seal = m_newsroom.articles().seal(m_article.id);
        if (!seal)
            return seal.error();
        QStringList sentences;
        if (seal->isEmpty() || *seal != sealOf(m_article))
            sentences += tr("it is not what was approved; have it approved again");
        if (m_article.embargo && at && *at < *m_article.embargo)
            sentences += tr("embargo: it holds until %1").arg(toRfc3339(*m_article.embargo));
        return sentences;
    }

    Newsroom &m_newsroom;
    const Article &m_article;
    int m_suggestions; ///< that are open
};

ArticleStore::Step stepFor(const Review::Request &request, const Article &article,
                           const Workflow::Move &move, Instant now) {
    ArticleStore::Step step;
    step.to = request.to;
    step.note = request.note.trimmed();
    step.action = move.action;
    if (request.to == State::Scheduled)
        step.publishAt = request.at ? request.at : article.publishAt;
    step.publishes = request.to == State::Published;
    step.seals = request.to == State::Approved && article.state == State::InReview;
    if (request.to == State::Killed) {
        const QString text = request.readersText.trimmed();
        step.killing = Killing{now, text.isEmpty() ? withdrawnText(article.language) : text};
    }
    return step;
}

/// This person's hands on this article.
Result<Workflow::Hands> handsOn(Newsroom &newsroom, const Article &article) {
    const Person &person = newsroom.person();
    const auto author = Authors::includes(newsroom, article, person);
    if (!author)
        return author.error();
    return Workflow::Hands{person.roles, *author};
}

} // namespace

Review::Review(Newsroom &newsroom) : m_newsroom(newsroom) {}

Result<WorkingCopy> Review::move(const Request &request) {
    const auto copy = m_newsroom.articles().load(request.id);
    if (!copy)
        return copy.error();
    const Article &article = copy->article;
    const QString note = request.note.trimmed();
    const bool isDue = request.due && article.state == State::Scheduled && article.publishAt &&
                       *article.publishAt <= m_newsroom.clock().now();
    const Result<Workflow::Hands> hands =
        isDue ? Result<Workflow::Hands>(Workflow::Hands()) : handsOn(m_newsroom, article);
    if (!hands)
        return hands.error();
    const auto move = moveFor(article, request.to, *hands, !note.isEmpty());
    if (!move)
        return refused(article, whyNot(m_newsroom, article, request.to));
    if (move->needsNote && note.isEmpty())
        return refused(article, tr("a note must say why it goes from %1 to %2")
                                    .arg(toWord(article.state), toWord(request.to)));
    const std::optional<Instant> at = request.at ? request.at : article.publishAt;
    if (request.to == State::Scheduled && !at)
        return refused(article, tr("publishAt: a time must be given"));
    const auto obstacles = Conditions(m_newsroom, *copy).standingBefore(request.to, at);
    if (!obstacles)
        return obstacles.error();
    if (!obstacles->isEmpty())
        return refused(article, obstacles->join(u"; "_s));
    return m_newsroom.articles().step(article.id, copy->save,
                                      stepFor(request, article, *move, m_newsroom.clock().now()));
}

Result<QStringList> Review::obstacles(const ArticleId &id, State to) const {
    const auto copy = m_newsroom.articles().load(id);
    if (!copy)
        return copy.error();
    const Article &article = copy->article;
    const auto hands = handsOn(m_newsroom, article);
    if (!hands)
        return hands.error();
    if (!moveFor(article, to, *hands, false))
        return QStringList{whyNot(m_newsroom, article, to)};
    return Conditions(m_newsroom, *copy).standingBefore(to, article.publishAt);
}

Result<QList<Workflow::Move>> Review::open(const Article &article) const {
    const auto hands = handsOn(m_newsroom, article);
    if (!hands)
        return hands.error();
    return Workflow::open(article, *hands);
}

Result<WorkingCopy> Review::endEmbargo(const ArticleId &id, const std::optional<Instant> &embargo,
                                       const QString &reason) {
    const auto copy = m_newsroom.articles().load(id);
    if (!copy)
        return copy;
    const Article &article = copy->article;
    const Person &person = m_newsroom.person();
    if (!ArticleStore::endsEarly(article, embargo, m_newsroom.clock().now()))
        return refused(article, tr("embargo: none is to be ended by that"));
    const QString until = toRfc3339(*article.embargo);
    if (!person.roles.editor)
        return refused(article, tr("embargo: it lasts until %1; %2 may not end it sooner, that "
                                   "takes an editor")
                                    .arg(until, person.name));
    if (reason.trimmed().isEmpty())
        return refused(
            article,
            tr("embargo: it lasts until %1; a note must say why it ends sooner").arg(until));
    return m_newsroom.articles().endEmbargo(id, copy->save, embargo, reason.trimmed());
}
