// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/OpenArticle.h"
#include "model/review/Anchors.h"
#include "model/review/ReviewJson.h"
#include "model/work/Backroom.h"
#include "ui/editor/Standing.h"

OpenArticle::OpenArticle(Backroom &quick, WorkingCopy loaded, QObject *parent)
    : QObject(parent), m_quick(quick), m_stored(std::move(loaded)), m_article(m_stored.article),
      m_review(m_stored.review) {
    connect(&m_autosave, &Autosave::write, this, &OpenArticle::write);
    connect(&m_autosave, &Autosave::stateChanged, this, &OpenArticle::savingChanged);
    m_quick.ask(
        this, [](Newsroom &newsroom) { return Result<bool>(newsroom.readOnly()); },
        [this](const Result<bool> &readOnly) {
            m_readOnly = readOnly.ok() && *readOnly;
            if (m_readOnly)
                Q_EMIT stateChanged();
        });
}

OpenArticle::~OpenArticle() = default;

const Article &OpenArticle::article() const {
    if (m_bodyStale && m_bodyOwner)
        readBody();
    return m_article;
}

const ReviewRecord &OpenArticle::review() const {
    article();
    return m_review;
}

void OpenArticle::readBody() const {
    m_bodyStale = false;
    EditedBody edited = m_body();
    const bool knowsAll =
        edited.suggestions && std::ranges::all_of(m_review.threads, [&](const Thread &thread) {
            return !thread.anchor.field.isEmpty() || edited.threads.contains(thread.id);
        });
    const Body before = std::exchange(m_article.body, std::move(edited.body));
    if (!knowsAll) {
        Article was = m_article;
        was.body = before;
        m_review = Anchors::follow(m_review, was, m_article);
    }
    for (Thread &thread : m_review.threads)
        thread.anchor = edited.threads.value(thread.id, thread.anchor);
    if (!edited.suggestions)
        return;
    m_review.suggestions.removeIf(
        [](const Suggestion &suggestion) { return suggestion.kind != Suggestion::Kind::Field; });
    m_review.suggestions += *edited.suggestions;
}

bool OpenArticle::editable() const {
    return !m_readOnly && !m_held && m_article.state != State::Killed &&
           m_article.state != State::Spiked;
}

void OpenArticle::setHeld(bool held) {
    m_held = held;
    Q_EMIT stateChanged();
}

void OpenArticle::setGate(QObject *owner, Gate gate) {
    m_gateOwner = owner;
    m_gate = std::move(gate);
}

void OpenArticle::change(Part part, QObject *by, const Edit &edit) {
    if (!editable())
        return;
    if (m_gateOwner && m_gate(part, by, edit)) {
        Q_EMIT changed(part, nullptr);
        return;
    }
    if (review().isEmpty()) {
        edit(m_article);
    } else {
        const Article before = m_article;
        edit(m_article);
        m_review = Anchors::follow(m_review, before, m_article);
    }
    m_autosave.touched();
    Q_EMIT changed(part, by);
}

Result<void> OpenArticle::changeReview(QObject *by,
                                       const std::function<void(Article &, ReviewRecord &)> &edit) {
    ReviewRecord changedReview = review();
    Article changedArticle = m_article;
    edit(changedArticle, changedReview);
    const bool edits = changedArticle != m_article;
    if (m_readOnly || (edits && !editable()))
        return Error{Error::Kind::Denied, m_article.headline, tr("it can only be read now")};
    if (const auto excess = ReviewJson::excess(changedReview))
        return *excess;
    if (!edits && changedReview == m_review)
        return {};
    m_review = std::move(changedReview);
    const Article before = std::exchange(m_article, std::move(changedArticle));
    m_autosave.touched();
    Q_EMIT reviewChanged(by);
    if (edits)
        tell(before, by);
    return {};
}

/// Of the parts that are another.
void OpenArticle::tell(const Article &before, QObject *by) {
    if (before.body != m_article.body)
        Q_EMIT changed(Part::Blocks, by);
    if (before.lead != m_article.lead)
        Q_EMIT changed(Part::Lead, by);
    if (before.headline != m_article.headline || before.standfirst != m_article.standfirst ||
        before.byline != m_article.byline || before.dateline != m_article.dateline ||
        before.section != m_article.section || before.tags != m_article.tags)
        Q_EMIT changed(Part::Head, by);
    if (before.kicker != m_article.kicker || before.webHeadline != m_article.webHeadline)
        Q_EMIT changed(Part::Story, by);
}

void OpenArticle::setBodySource(QObject *owner, std::function<EditedBody()> body) {
    m_bodyOwner = owner;
    m_body = std::move(body);
}

void OpenArticle::bodyTouched(QObject *by) {
    m_bodyStale = true;
    m_autosave.touched();
    Q_EMIT changed(Part::Blocks, by);
}

void OpenArticle::flush(QObject *asker, std::function<void(const Result<SaveNumber> &)> done) {
    if (!m_autosave.dirty() && !m_autosave.underWay()) {
        done(m_theirs ? Result<SaveNumber>(bothKept()) : m_stored.save);
        return;
    }
    m_waiting.push_back({asker, std::move(done)});
    m_autosave.now();
}

void OpenArticle::write() {
    if (m_theirs)
        return writeCopy();
    const auto sent = std::make_shared<const Article>(article()); // one copy for both threads
    m_quick.ask(
        this,
        [sent, review = m_review, expected = m_stored.save](Newsroom &newsroom) {
            return newsroom.articles().save(*sent, review, expected);
        },
        [this, sent](const Result<WorkingCopy> &answer) { written(*sent, answer); });
}

void OpenArticle::written(const Article &sent, const Result<WorkingCopy> &result) {
    if (!result) {
        const Error error = result.error();
        if (error.kind == Error::Kind::Conflict) {
            m_quick.ask(
                this, [id = id()](Newsroom &newsroom) { return newsroom.articles().load(id); },
                [this, error](Result<WorkingCopy> theirs) {
                    m_autosave.failed();
                    if (theirs)
                        return meet(std::move(*theirs));
                    Q_EMIT saveFailed(theirs.error());
                    answer(theirs.error());
                });
            return;
        }
        m_autosave.failed();
        Q_EMIT saveFailed(error);
        answer(error);
        return;
    }
    // What the store settles (a free slug, a section's label as first written) is shown, unless it
    // was changed here meanwhile.
    if (m_article.slug == sent.slug)
        m_article.slug = result->article.slug;
    if (m_article.section == sent.section)
        m_article.section = result->article.section;
    // An embargo is not ended by an edit, nor by taking one back.
    const bool held = m_article.embargo == sent.embargo && sent.embargo != result->article.embargo;
    if (held)
        m_article.embargo = result->article.embargo;
    adopt(*result);
    if (held)
        Q_EMIT changed(Part::Story, nullptr);
    m_autosave.saved();
    if (m_autosave.state() == Saving::Saved)
        answer(m_stored.save);
}

void OpenArticle::adopt(const WorkingCopy &stored) {
    const bool moved = !Standing::isSame(m_article, stored.article);
    m_stored = stored;
    Standing::take(m_article, stored.article);
    if (moved)
        Q_EMIT stateChanged();
}

void OpenArticle::reload(WorkingCopy stored, QObject *by) {
    if (by) {
        m_stored = stored;
        show(stored, by);
        return;
    }
    if (stored.save < m_stored.save)
        return;
    if (m_theirs) { // the newest of theirs is what a person chooses from
        m_theirs = std::move(stored);
        return;
    }
    // The echo of our own save is no news, whatever was typed since.
    if (stored.save == m_stored.save && stored.article == m_stored.article)
        return;
    if (m_autosave.dirty() || m_autosave.underWay()) {
        if (!m_autosave.underWay())
            meet(std::move(stored));
        return; // The save under way finds out for itself.
    }
    adopt(stored);
    if (stored.article != article()) // in more than its standing
        return show(stored);
    if (stored.review == m_review)
        return;
    m_review = stored.review;
    Q_EMIT reviewChanged(nullptr);
}

void OpenArticle::show(const WorkingCopy &stored, QObject *by) {
    m_article = stored.article;
    m_review = stored.review;
    m_bodyStale = false;
    Q_EMIT replacing(true);
    Q_EMIT reviewChanged(by);
    for (const Part part : {Part::Head, Part::Lead, Part::Story, Part::Blocks})
        Q_EMIT changed(part, by);
    Q_EMIT replacing(false);
    Q_EMIT stateChanged();
}

void OpenArticle::answer(const Result<SaveNumber> &result) {
    for (const Waiting &waiting : std::exchange(m_waiting, {})) {
        if (waiting.asker)
            waiting.done(result);
    }
}
