// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs: what the open articles have to do with the store.
#include "model/work/Backroom.h"
#include "ui/editor/RevisionKeeper.h"
#include "ui/frame/Tabs.h"

void Tabs::flushAll(std::function<void(const Result<void> &)> done, Until until) {
    struct Waiting {
        int left = 1;
        std::optional<Error> failure{};
    };
    const auto waiting = std::make_shared<Waiting>();
    const auto one = [waiting, done = std::move(done)] {
        if (--waiting->left == 0)
            done(waiting->failure ? Result<void>(*waiting->failure) : Result<void>());
    };
    for (const auto &tab : m_tabs) {
        if (!tab->article)
            continue;
        ++waiting->left;
        RevisionKeeper *keeper = until == Until::Kept ? RevisionKeeper::of(*tab->article) : nullptr;
        tab->article->flush(this, [this, waiting, one, keeper](const Result<SaveNumber> &saved) {
            // Worse than a conflict, whose texts are both on the disk, is what is on none.
            if (!saved && (!waiting->failure || waiting->failure->kind == Error::Kind::Conflict))
                waiting->failure = saved.error();
            if (saved && keeper)
                keeper->leave(this, one);
            else
                one();
        });
    }
    one();
}

/// Only one is in front: whatever was worked on in the others has been left.
void Tabs::leaveAllBut(int index) {
    for (int at = 0; at < int(m_tabs.size()); ++at)
        if (const auto &tab = m_tabs[size_t(at)]; at != index && tab->article)
            RevisionKeeper::of(*tab->article)->leave(this, [] {});
}

/// Heard after each save, one's own too: what is the same is not read.
void Tabs::changedElsewhere(const std::optional<ArticleId> &id) {
    for (const auto &tab : m_tabs) {
        if (!tab->article || (id && tab->id != *id) ||
            tab->article->saving() != OpenArticle::Saving::Saved)
            continue;
        m_quick.ask(
            tab->article.get(),
            [wanted = tab->id, known = tab->article->saveNumber()](Newsroom &newsroom) {
                return newsroom.articles().loadUnless(wanted, known);
            },
            [article = tab->article.get()](Result<std::optional<WorkingCopy>> stored) {
                if (stored && *stored && article->saving() == OpenArticle::Saving::Saved &&
                    (*stored)->save != article->saveNumber())
                    article->reload(**std::move(stored));
            });
    }
}
