// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/ArticleSteps.h"
#include "model/store/ArticleStore.h"
#include "model/store/Settings.h"
#include "ui/ErrorWords.h"
#include "ui/Notice.h"
#include "ui/Words.h"
#include "ui/desk/Desk.h"
#include "ui/dialogs/PublishDialog.h"
#include "ui/dialogs/WithdrawDialog.h"
#include "ui/frame/Authorship.h"
#include "ui/frame/Tabs.h"
#include <QListView>
#include <memory>

using namespace Qt::StringLiterals;

namespace {
/// What of an article decides about its steps; a row of the desk knows as much.
Article outline(const ArticleHead &head) {
    Article article;
    article.id = head.id;
    article.state = head.state;
    article.live = head.live;
    article.version = head.isLive ? 1 : 0;
    return article;
}
} // namespace

ArticleSteps::ArticleSteps(Backroom &quick, Tabs &tabs, Desk &desk, Notice &notice, QWidget *window)
    : QObject(window), m_quick(quick), m_tabs(tabs), m_desk(desk), m_notice(notice),
      m_window(window), m_authorship(new Authorship(quick, tabs, this)) {
    connect(m_authorship, &Authorship::changed, this, &ArticleSteps::handsChanged);
    // Who changes the article is mending what a step was refused for.
    connect(&m_tabs, &Tabs::articleTouched, this, [this] { m_notice.done(u"step"_s); });
}

QString ArticleSteps::nextText(const std::optional<State> &next) {
    if (!next)
        return {};
    return *next == State::InReview ? tr("Send to review") : tr("Approve");
}

void ArticleSteps::describe(Situation &situation) const {
    const auto can = [this](const Article &article) {
        const QList<State> next = Workflow::next(article, handsOn(article.id));
        return [next](State state) { return next.contains(state); };
    };
    if (const OpenArticle *open = m_tabs.article()) {
        const Article &article = open->head();
        const auto may = can(article);
        for (const State step : {State::InReview, State::Approved})
            if (may(step) && article.state != State::Scheduled)
                situation.nextState = step;
        situation.canSendBack =
            article.state != State::Spiked && article.state != State::Killed && may(State::Draft);
        situation.canPublish = may(State::Published);
        situation.canUnschedule = article.state == State::Scheduled && may(State::Approved);
        situation.canWithdraw = may(State::Killed);
    }
    for (const ArticleId &id : targets()) {
        const OpenArticle *open = openOne(id);
        Article article;
        if (open) {
            article = open->head();
        } else {
            for (const ArticleHead &head : m_desk.chosen())
                if (head.id == id)
                    article = outline(head);
        }
        situation.canSpike = situation.canSpike || can(article)(State::Spiked);
        situation.canRestore =
            situation.canRestore ||
            ((article.state == State::Spiked || article.state == State::Killed) &&
             can(article)(State::Draft));
    }
}

QList<ArticleId> ArticleSteps::targets() const {
    const bool onDesk = m_desk.list()->hasFocus();
    if (!onDesk && m_tabs.article())
        return {m_tabs.article()->id()};
    QList<ArticleId> ids;
    for (const ArticleHead &head : m_desk.chosen())
        ids << head.id;
    return ids;
}

Workflow::Hands ArticleSteps::handsOn(const ArticleId &id) const {
    return {m_person.roles, m_authorship->of(id)};
}

State ArticleSteps::stateOf(const ArticleId &id) const {
    if (const OpenArticle *open = openOne(id))
        return open->head().state;
    for (const ArticleHead &head : m_desk.chosen())
        if (head.id == id)
            return head.state;
    return State::Draft;
}

OpenArticle *ArticleSteps::openOne(const ArticleId &id) const {
    return m_tabs.article() && m_tabs.article()->id() == id ? m_tabs.article() : nullptr;
}

void ArticleSteps::newArticle(const QString &headline) {
    Article article;
    article.headline = headline;
    article.section = m_lastSection;
    article.byline = {m_byline};
    m_quick.ask(
        this,
        [article](Newsroom &newsroom) mutable -> Result<WorkingCopy> {
            const auto settings = newsroom.settings().all();
            if (!settings)
                return settings.error();
            article.language = settings->language;
            return newsroom.articles().add(article);
        },
        [this](Result<WorkingCopy> made) {
            if (!made)
                return m_notice.tell(made.error());
            m_tabs.openAndWrite(made->article.id, made->article.headline.isEmpty());
            m_desk.choose(made->article.id);
        });
}

void ArticleSteps::duplicate() {
    for (const ArticleId &id : targets())
        m_tabs.flushAll([this, id](const Result<void> &saved) {
            if (!saved)
                return m_notice.tell(saved.error());
            m_quick.ask(
                this, [id](Newsroom &newsroom) { return newsroom.articles().duplicate(id); },
                [this](Result<WorkingCopy> made) {
                    if (!made)
                        return m_notice.tell(made.error());
                    m_tabs.openAndWrite(made->article.id, true);
                });
        });
}

void ArticleSteps::next() {
    Situation situation;
    describe(situation);
    if (situation.nextState && m_tabs.article())
        move({.id = m_tabs.article()->id(), .to = *situation.nextState});
}

/// An author takes back what is in review as it is; an editor says why.
void ArticleSteps::sendBack() {
    if (const OpenArticle *article = m_tabs.article())
        m_quick.ask(
            this,
            [head = article->head()](Newsroom &newsroom) { return newsroom.review().open(head); },
            [this, id = article->id()](const Result<QList<Workflow::Move>> &open) {
                if (!open)
                    return m_notice.tell(open.error());
                const auto recalls = [](const Workflow::Move &move) {
                    return move.to == State::Draft && !move.needsNote;
                };
                askWhyBack(id, std::any_of(open->begin(), open->end(), recalls));
            });
}

void ArticleSteps::askWhyBack(const ArticleId &id, bool recalls) {
    m_notice.ask(
        recalls ? tr("It goes back to draft; a note for the desk is not needed.")
                : tr("What should the author change?"),
        tr("&Note"), recalls ? tr("Take back") : tr("Send back"),
        [this, id](const QString &note) { move({.id = id, .to = State::Draft, .note = note}); },
        recalls ? Notice::Answer::MayBeEmpty : Notice::Answer::Needed);
}

void ArticleSteps::unschedule() {
    if (OpenArticle *article = m_tabs.article())
        move({.id = article->id(), .to = State::Approved});
}

void ArticleSteps::publish() {
    OpenArticle *article = m_tabs.article();
    if (!article)
        return;
    auto *dialog = new PublishDialog(m_quick, article->article(), m_window);
    connect(dialog, &PublishDialog::wanted, this,
            [this](const Review::Request &request) { move(request); });
    dialog->open();
}

void ArticleSteps::withdraw() {
    OpenArticle *article = m_tabs.article();
    if (!article)
        return;
    auto *dialog = new WithdrawDialog(m_quick, article->article(), m_window);
    connect(dialog, &WithdrawDialog::wanted, this,
            [this](const Review::Request &request) { move(request); });
    dialog->open();
}

void ArticleSteps::spike() {
    moveAll(targets(), State::Spiked, {}, true);
}

void ArticleSteps::restore() {
    const auto ids = targets();
    if (ids.isEmpty())
        return;
    const auto wasLive = [this](const ArticleId &id) { return stateOf(id) == State::Killed; };
    m_notice.ask(
        tr("Why does it come back?"), tr("&Note"), tr("Back to draft"),
        [this, ids](const QString &note) { moveAll(ids, State::Draft, note, false); },
        std::any_of(ids.begin(), ids.end(), wasLive) ? Notice::Answer::Needed
                                                     : Notice::Answer::MayBeEmpty);
}

void ArticleSteps::move(const Review::Request &request, const QString &topic) {
    OpenArticle *open = openOne(request.id);
    if (!open)
        return askMove(request, topic);
    open->flush(this, [this, request, topic](const Result<SaveNumber> &saved) {
        if (!saved)
            return m_notice.tell(saved.error());
        askMove(request, topic);
    });
}

void ArticleSteps::askMove(const Review::Request &request, const QString &topic) {
    m_quick.ask(
        this, [request](Newsroom &newsroom) { return newsroom.review().move(request); },
        [this, request, topic](Result<WorkingCopy> copy) {
            m_notice.done(topic);
            took(request, std::move(copy));
        });
}

void ArticleSteps::took(const Review::Request &request, Result<WorkingCopy> copy) {
    if (!copy)
        return refused(request.id, copy.error());
    m_notice.done(u"step"_s);
    const QString headline = Words::headline(copy->article.headline);
    if (OpenArticle *open = openOne(request.id))
        open->reload(std::move(*copy));
    Q_EMIT done(tr("“%1”: %2").arg(headline, Words::state(request.to)));
}

void ArticleSteps::refused(const ArticleId &id, const Error &error) {
    QList<Notice::Button> buttons;
    if (const QString field = ErrorWords::field(error); !field.isEmpty())
        buttons << Notice::Button{tr("Go there"), [this, id, field] {
                                      m_tabs.open(id);
                                      Q_EMIT goTo(field);
                                  }};
    m_notice.tell(error, buttons, u"step"_s);
}

void ArticleSteps::moveAll(const QList<ArticleId> &ids, State to, const QString &note,
                           bool offerUndo) {
    if (ids.isEmpty())
        return;
    const auto go = [this, ids, to, note, offerUndo](const Result<void> &saved) {
        if (!saved)
            return m_notice.tell(saved.error());
        m_quick.ask(
            this,
            [ids, to, note](Newsroom &newsroom) -> Result<QList<WorkingCopy>> {
                QList<WorkingCopy> copies;
                for (const ArticleId &id : ids) {
                    auto copy = newsroom.review().move({.id = id, .to = to, .note = note});
                    if (!copy)
                        return copy.error();
                    copies << std::move(*copy);
                }
                return copies;
            },
            [this, ids, to, offerUndo](Result<QList<WorkingCopy>> copies) {
                if (!copies)
                    return m_notice.tell(copies.error());
                for (const WorkingCopy &copy : *copies)
                    if (OpenArticle *open = openOne(copy.article.id))
                        open->reload(copy);
                if (!offerUndo)
                    return;
                m_notice.tell(
                    tr("%n article(s) spiked.", nullptr, int(ids.size())),
                    {{tr("Undo"), [this, ids] { moveAll(ids, State::Draft, {}, false); }}},
                    u"spiked"_s);
            });
    };
    m_tabs.flushAll(go);
}
