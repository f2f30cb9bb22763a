// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/RevisionActions.h"
#include "model/work/Backroom.h"
#include "ui/Actions.h"
#include "ui/Notice.h"
#include "ui/dialogs/CompareDialog.h"
#include "ui/editor/RevisionKeeper.h"
#include "ui/frame/Tabs.h"
#include <QAction>

using namespace Qt::StringLiterals;

RevisionActions::RevisionActions(Backroom &quick, Tabs &tabs, Notice &notice, Actions &actions,
                                 QObject *parent)
    : QObject(parent), m_quick(quick), m_tabs(tabs), m_notice(notice) {
    connect(actions.action(u"name-revision"_s), &QAction::triggered, this, &RevisionActions::keep);
    connect(&tabs, &Tabs::articleTouched, this, [this] { m_writesOn = true; });
    for (const auto &[id, number] : {std::pair(u"compare-revisions"_s, CompareDialog::TheOneBefore),
                                     std::pair(u"compare-live"_s, CompareDialog::Live),
                                     std::pair(u"compare-approved"_s, CompareDialog::Approved)})
        connect(actions.action(id), &QAction::triggered, this,
                [this, before = number] { compareWith(before); });
}

void RevisionActions::keep() {
    const OpenArticle *article = m_tabs.article();
    RevisionKeeper *keeper = article ? RevisionKeeper::of(*article) : nullptr;
    if (!keeper)
        return;
    m_writesOn = false;
    keeper->keep(this, [this, id = article->id()](const Result<int> &number) {
        if (!number)
            m_notice.tell(number.error());
        else if (m_writesOn) // into the text, not into a name
            m_notice.tell(tr("Revision %1 is kept. It can be named in History.").arg(*number));
        else
            ask(id, *number);
    });
}

void RevisionActions::compareWith(int number) {
    if (const OpenArticle *article = m_tabs.article())
        (new CompareDialog(m_quick, article->article(), number, CompareDialog::OnTheScreen,
                           m_tabs.window()))
            ->open();
}

void RevisionActions::ask(const ArticleId &id, int number) {
    m_notice.ask(
        tr("Revision %1 is kept. A name helps to find it again.").arg(number), tr("&Name"),
        tr("Name it"),
        [this, id, number](const QString &name) {
            if (name.isEmpty())
                return;
            m_quick.ask(
                this,
                [id, number, name](Newsroom &newsroom) {
                    return newsroom.articles().nameRevision(id, number, name);
                },
                [this](const Result<void> &named) {
                    if (!named)
                        m_notice.tell(named.error());
                });
        },
        Notice::Answer::MayBeEmpty);
}
