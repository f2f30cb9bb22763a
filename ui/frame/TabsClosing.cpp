// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs: how one is closed and comes back.
#include "ui/editor/RevisionKeeper.h"
#include "ui/frame/Tabs.h"
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <algorithm>

namespace {
constexpr qsizetype ClosedKept = 20;
constexpr size_t ParkedKept = 12; // with text and line of undo
} // namespace

void Tabs::close(int index) {
    if (index < 0 || index >= int(m_tabs.size()))
        return;
    OpenTab &tab = *m_tabs[size_t(index)];
    if (!tab.article)
        return remove(index);
    tab.article->flush(this, [this, id = tab.id](const Result<SaveNumber> &saved) {
        // A failed save keeps its tab: the text is nowhere else. In a conflict it is a copy.
        const bool kept = saved || saved.error().kind == Error::Kind::Conflict;
        const int at = indexOf(id);
        if (at < 0 || !kept)
            return;
        RevisionKeeper::of(*m_tabs[size_t(at)]->article)->leave(this, [this, id] {
            const int left = indexOf(id);
            if (left < 0)
                return;
            if (m_tabs[size_t(left)]->article->saving() != OpenArticle::Saving::Saved)
                return close(left); // a key came in between
            remove(left);
        });
    });
}

void Tabs::remove(int index) {
    std::unique_ptr<OpenTab> tab = std::move(m_tabs[size_t(index)]);
    m_closed << Kept{.id = tab->id.toText(),
                     .headline = tab->headline,
                     .place = tab->editor ? tab->editor->place() : tab->place};
    if (m_closed.size() > ClosedKept)
        m_closed.removeFirst();
    m_tabs.erase(m_tabs.begin() + index);
    {
        const QSignalBlocker quiet(m_bar);
        m_bar->removeTab(index);
    }
    m_bar->setVisible(!m_tabs.empty());
    if (m_tabs.empty() && m_empty)
        m_stack->setCurrentWidget(m_empty);
    else
        look(m_bar->currentIndex());
    Q_EMIT currentChanged();
    Q_EMIT tabsChanged();
    if (tab->editor)
        park(std::move(tab));
}

/// Its line of undo goes on where the article is opened again in this session; only what is not
/// all on the disk, as in a conflict, is read anew.
void Tabs::park(std::unique_ptr<OpenTab> tab) {
    tab->editor->disconnect(this);
    tab->article->disconnect(this);
    m_stack->removeWidget(tab->editor);
    tab->editor->hide();
    tab->editor->setParent(nullptr);
    bool saved = false; // with nothing to write the answer is here at once
    if (tab->article->saving() == OpenArticle::Saving::Saved)
        tab->article->flush(this, [&saved](const Result<SaveNumber> &done) { saved = done.ok(); });
    if (!saved)
        return drop(std::move(tab));
    m_parked.push_back(std::move(tab));
    if (m_parked.size() > ParkedKept) {
        drop(std::move(m_parked.front()));
        m_parked.erase(m_parked.begin());
    }
}

/// Later, editor first: one of the two may be the caller.
void Tabs::drop(std::unique_ptr<OpenTab> tab) {
    tab->editor->deleteLater();
    tab->article.release()->deleteLater();
}

bool Tabs::unpark(const ArticleId &id, const QString &place) {
    const auto at = std::ranges::find_if(m_parked, [&](const auto &tab) { return tab->id == id; });
    if (at == m_parked.end())
        return false;
    m_tabs.push_back(std::move(*at));
    m_parked.erase(at);
    OpenTab &tab = *m_tabs.back();
    m_stack->addWidget(tab.editor);
    follow(tab);
    addToBar(tab);
    if (!place.isEmpty())
        tab.editor->restorePlace(place);
    changedElsewhere(id); // it was not heard of meanwhile
    return true;
}

void Tabs::reopenClosed() {
    if (m_closed.isEmpty())
        return;
    const Kept kept = m_closed.takeLast();
    if (const auto id = ArticleId::fromText(kept.id))
        open(*id, kept.headline, kept.place);
}
