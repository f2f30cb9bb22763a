// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/CorrectionAction.h"
#include "model/review/Corrections.h"
#include "model/work/Backroom.h"
#include "ui/Actions.h"
#include "ui/Notice.h"
#include "ui/dialogs/CorrectDialog.h"
#include "ui/frame/Tabs.h"
#include <QAction>

CorrectionAction::CorrectionAction(Backroom &quick, Tabs &tabs, Actions &actions, QObject *parent)
    : QObject(parent), m_quick(quick), m_tabs(tabs) {
    connect(actions.action(QStringLiteral("correct")), &QAction::triggered, this,
            &CorrectionAction::ask);
}

void CorrectionAction::ask() {
    const OpenArticle *article = m_tabs.article();
    if (!article)
        return;
    auto *dialog = new CorrectDialog(article->head(), m_tabs.window());
    connect(
        dialog, &CorrectDialog::wanted, this,
        [this, dialog](Correction::Kind kind, const QString &text) { add(dialog, kind, text); });
    dialog->open();
}

/// What is unsaved goes first, so that the note is added to what stands on the screen.
void CorrectionAction::add(CorrectDialog *dialog, Correction::Kind kind, const QString &text) {
    const QPointer<OpenArticle> article = m_tabs.article();
    if (!article)
        return dialog->reject();
    article->flush(dialog, [=, this](const Result<SaveNumber> &saved) {
        if (!saved)
            return dialog->notice().tell(saved.error());
        m_quick.ask(
            dialog,
            [id = article->id(), kind, text](Newsroom &newsroom) {
                return Corrections::add(newsroom, id, kind, text);
            },
            [this, dialog, article](const Result<WorkingCopy> &added) {
                if (!added)
                    return dialog->notice().tell(added.error());
                if (article)
                    article->reload(*added, this);
                dialog->accept();
            });
    });
}
