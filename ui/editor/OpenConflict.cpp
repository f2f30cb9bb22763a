// SPDX-License-Identifier: GPL-3.0-or-later
// OpenArticle: what becomes of it where the store has moved on meanwhile.
#include "model/Newsroom.h"
#include "model/article/ArticleJson.h"
#include "model/review/Anchors.h"
#include "model/review/ReviewMerge.h"
#include "model/work/Backroom.h"
#include "ui/editor/OpenArticle.h"
#include "ui/editor/Standing.h"

namespace {

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
    Standing::take(b, a);
    b.slug = a.slug;
    b.publishAt = a.publishAt;
    b.source = a.source;
    return ArticleJson::encode(a) == ArticleJson::encode(b);
}

} // namespace

/// The store has moved on without us. A step of the workflow alone is taken over silently and what
/// is unsaved goes on top of it; what was said meanwhile is said beside ours; another person's
/// words are a conflict where there are words of ours.
void OpenArticle::meet(WorkingCopy theirs) {
    const bool sameWords =
        sameText(theirs.article, m_stored.article) || sameText(theirs.article, article());
    if (!sameWords && article() != m_stored.article) {
        m_theirs = std::move(theirs);
        m_autosave.now();
        return;
    }
    const ReviewRecord before = m_stored.review;
    if (sameWords) {
        m_review = ReviewMerge::joined(before, review(),
                                       Anchors::follow(theirs.review, theirs.article, m_article));
        adopt(theirs);
        Q_EMIT reviewChanged(nullptr);
    } else {
        theirs.review = ReviewMerge::joined(
            before, Anchors::follow(review(), m_article, theirs.article), theirs.review);
        adopt(theirs);
        show(theirs);
    }
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
        Standing::take(mine, m_copy->article);
        mine.id = m_copy->article.id;
        mine.slug = m_copy->article.slug;
    }
    m_quick.ask(
        this,
        [mine, review = m_review, before = m_copy](Newsroom &newsroom) {
            ArticleStore &articles = newsroom.articles();
            if (before)
                return articles.save(mine, review, before->save);
            const auto added = articles.add(mine);
            return added ? articles.save(added->article, review, added->save) : added;
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
              show(m_stored);
              if (there)
                  done(copy);
          });
}
