// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/RevisionKeeper.h"
#include "model/work/Backroom.h"
#include "ui/editor/OpenArticle.h"

namespace {

struct Kept {
    int number = 0;
    WorkingCopy copy;
};

Result<Kept> keptNow(Newsroom &newsroom, const ArticleId &id) {
    const auto number = newsroom.articles().keepRevision(id, {});
    if (!number)
        return number.error();
    auto copy = newsroom.articles().load(id);
    if (!copy)
        return copy.error();
    return Kept{*number, *std::move(copy)};
}

} // namespace

RevisionKeeper::RevisionKeeper(OpenArticle &article, Backroom &quick,
                               const RevisionRhythm::Pace &pace)
    : QObject(&article), m_article(article), m_quick(quick),
      m_rhythm(article.article().revision > 0, pace) {
    connect(&article, &OpenArticle::savingChanged, this, [this] {
        if (m_article.saving() == OpenArticle::Saving::Waiting)
            m_rhythm.worked();
    });
    connect(&m_rhythm, &RevisionRhythm::due, this,
            [this] { keep(this, [](const Result<int> &) {}); });
}

RevisionKeeper *RevisionKeeper::of(const OpenArticle &article) {
    return article.findChild<RevisionKeeper *>(QString(), Qt::FindDirectChildrenOnly);
}

void RevisionKeeper::keep(QObject *asker, std::function<void(const Result<int> &)> done) {
    const auto tell = [there = QPointer<QObject>(asker), done = std::move(done)](const auto &said) {
        if (there)
            done(said);
    };
    m_article.flush(this, [this, tell](const Result<SaveNumber> &saved) {
        if (!saved) // the editor says so, and goes on trying
            return tell(Result<int>(saved.error()));
        m_rhythm.kept();
        m_quick.ask(
            this, [id = m_article.id()](Newsroom &newsroom) { return keptNow(newsroom, id); },
            [this, tell](const Result<Kept> &kept) {
                if (!kept) {
                    m_rhythm.worked(); // it is due again
                    return tell(Result<int>(kept.error()));
                }
                m_article.reload(kept->copy);
                tell(Result<int>(kept->number));
            });
    });
}

void RevisionKeeper::leave(QObject *asker, std::function<void()> done) {
    if (!m_rhythm.hasWork())
        return done();
    keep(asker, [done = std::move(done)](const Result<int> &) { done(); });
}
