// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/OpenArticle.h"
#include "model/article/ArticleJson.h"
#include "model/work/Backroom.h"

namespace {

/// What the workflow and the store decide about an article, and no editor.
void takeStanding(Article &to, const Article &from) {
    to.revision = from.revision;
    to.version = from.version;
    to.live = from.live;
    to.oldSlugs = from.oldSlugs;
    to.state = from.state;
    to.created = from.created;
    to.updated = from.updated;
    to.firstPublished = from.firstPublished;
    to.lastPublished = from.lastPublished;
    to.killed = from.killed;
}

bool sameStanding(const Article &a, const Article &b) {
    return a.state == b.state && a.live == b.live && a.revision == b.revision &&
           a.version == b.version;
}

/// A draft of its own with the same words, which says where it came from.
Article copyOf(Article article) {
    article.id = ArticleId::make();
    article.slug.clear();
    article.oldSlugs.clear();
    article.state = State::Draft;
    article.revision = article.version = 0;
    article.live = std::nullopt;
    article.publishAt = article.firstPublished = article.lastPublished = std::nullopt;
    article.killed = std::nullopt;
    article.source = std::nullopt;
    const QString note = OpenArticle::tr(
        "A copy: somebody else saved this article while it was being written here.");
    article.notes = article.notes.isEmpty() ? note : article.notes + u'\n' + note;
    return article;
}

/// Whether two differ in nothing that a person wrote.
bool sameText(const Article &a, Article b) {
    takeStanding(b, a);
    b.slug = a.slug;
    b.publishAt = a.publishAt;
    b.source = a.source;
    return ArticleJson::encode(a) == ArticleJson::encode(b);
}

} // namespace

OpenArticle::OpenArticle(Backroom &quick, WorkingCopy loaded, QObject *parent)
    : QObject(parent), m_quick(quick), m_stored(std::move(loaded)), m_article(m_stored.article) {
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
    if (m_bodyStale && m_bodyOwner) {
        m_article.body = m_body();
        m_bodyStale = false;
    }
    return m_article;
}

bool OpenArticle::editable() const {
    return !m_readOnly && !m_held && m_article.state != State::Killed &&
           m_article.state != State::Spiked;
}

void OpenArticle::setHeld(bool held) {
    m_held = held;
    Q_EMIT stateChanged();
}

void OpenArticle::change(Part part, QObject *by, const std::function<void(Article &)> &edit) {
    if (!editable())
        return;
    article();
    edit(m_article);
    m_autosave.touched();
    Q_EMIT changed(part, by);
}

void OpenArticle::setBodySource(QObject *owner, std::function<Body()> body) {
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
        [sent, expected = m_stored.save](Newsroom &newsroom) {
            return newsroom.articles().save(*sent, expected);
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
    adopt(*result);
    m_autosave.saved();
    if (m_autosave.state() == Saving::Saved)
        answer(m_stored.save);
}

/// The store has moved on without us. A step of the workflow alone is taken over silently and what
/// is unsaved goes on top of it; another person's words are a conflict.
void OpenArticle::meet(WorkingCopy theirs) {
    if (sameText(theirs.article, m_stored.article) || sameText(theirs.article, article())) {
        adopt(theirs);
        m_autosave.now();
        return;
    }
    m_theirs = std::move(theirs);
    m_autosave.now();
}

Error OpenArticle::bothKept() const {
    return {Error::Kind::Conflict, m_article.headline,
            tr("Somebody else saved this article while you worked; both texts are kept, yours as "
               "a copy")};
}

/// While a conflict is open, mine goes to the disk as an article of its own: nothing typed may be
/// in memory only until a person has chosen (promise 1).
void OpenArticle::writeCopy() {
    Article mine = copyOf(article());
    if (m_copy) {
        takeStanding(mine, m_copy->article);
        mine.id = m_copy->article.id;
        mine.slug = m_copy->article.slug;
    }
    m_quick.ask(
        this,
        [mine, before = m_copy](Newsroom &newsroom) {
            return before ? newsroom.articles().save(mine, before->save)
                          : newsroom.articles().add(mine);
        },
        [this](Result<WorkingCopy> copy) {
            if (!copy) {
                m_autosave.failed();
                if (m_copy && copy.error().kind == Error::Kind::Conflict) {
                    m_copy.reset(); // somebody works on the copy: mine becomes another one
                    return m_autosave.now();
                }
                Q_EMIT saveFailed(copy.error());
                return answer(copy.error());
            }
            const bool first = !std::exchange(m_copy, std::move(*copy)).has_value();
            m_autosave.saved();
            if (first && m_theirs)
                Q_EMIT conflict(*m_theirs);
            if (m_autosave.state() == Saving::Saved)
                answer(bothKept());
        });
}

void OpenArticle::adopt(const WorkingCopy &stored) {
    const bool moved = !sameStanding(m_article, stored.article);
    m_stored = stored;
    takeStanding(m_article, stored.article);
    if (moved)
        Q_EMIT stateChanged();
}

void OpenArticle::reload(WorkingCopy stored, QObject *by) {
    if (by) {
        m_stored = stored;
        show(stored.article, by);
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
        show(stored.article);
}

void OpenArticle::show(const Article &article, QObject *by) {
    m_article = article;
    m_bodyStale = false;
    Q_EMIT replacing(true);
    for (const Part part : {Part::Head, Part::Lead, Part::Story, Part::Blocks})
        Q_EMIT changed(part, by);
    Q_EMIT replacing(false);
    Q_EMIT stateChanged();
}

void OpenArticle::keepMineAsCopy(QObject *asker,
                                 std::function<void(const Result<WorkingCopy> &)> done) {
    flush(this,
          [this, there = QPointer(asker), done = std::move(done)](const Result<SaveNumber> &kept) {
              if (!m_theirs || !m_copy) {
                  if (there && !kept)
                      done(kept.error());
                  return;
              }
              const WorkingCopy copy = *std::exchange(m_copy, std::nullopt);
              m_stored = *std::exchange(m_theirs, std::nullopt);
              m_autosave.settle();
              show(m_stored.article);
              if (there)
                  done(copy);
          });
}

void OpenArticle::answer(const Result<SaveNumber> &result) {
    for (const Waiting &waiting : std::exchange(m_waiting, {})) {
        if (waiting.asker)
            waiting.done(result);
    }
}
