// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/Authorship.h"
#include "model/review/Authors.h"
#include "model/work/Backroom.h"
#include "ui/frame/Tabs.h"

Authorship::Authorship(Backroom &quick, Tabs &tabs, QObject *parent)
    : QObject(parent), m_quick(quick), m_tabs(tabs) {
    connect(&m_tabs, &Tabs::currentChanged, this, &Authorship::look);
    connect(&m_tabs, &Tabs::savingChanged, this, [this](OpenArticle *article) {
        // Who has written in it is an author from then on.
        if (article->saving() == OpenArticle::Saving::Saved && !of(article->id()))
            look();
    });
}

void Authorship::look() {
    const OpenArticle *open = m_tabs.article();
    if (!open)
        return;
    m_quick.ask(
        this,
        [article = open->head()](Newsroom &newsroom) {
            return Authors::includes(newsroom, article, newsroom.person());
        },
        [this, id = open->id()](const Result<bool> &author) {
            if (!author || m_known.value(id, true) == *author)
                return;
            m_known.insert(id, *author);
            Q_EMIT changed();
        });
}
