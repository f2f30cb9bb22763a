// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/InFront.h"
#include "model/base/Text.h"
#include "model/review/Workflow.h"
#include "ui/Actions.h"
#include "ui/BackgroundWork.h"
#include "ui/Words.h"
#include "ui/desk/Desk.h"
#include "ui/editor/LengthLine.h"
#include "ui/editor/SelectionCounter.h"
#include "ui/frame/ArticleSteps.h"
#include "ui/frame/Inspector.h"
#include "ui/frame/StatusLine.h"
#include "ui/frame/Tabs.h"
#include "ui/frame/Toolbar.h"
#include "ui/look/TextLook.h"
#include <QLocale>
#include <QMainWindow>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {
/// The last save of this window, else the one that the store knows of.
QString savedWhen(const OpenArticle &open) {
    const QDateTime at = open.savedAt().isValid()
                             ? open.savedAt().toLocalTime()
                             : inZone(open.head().updated, QTimeZone::systemTimeZone());
    return at.date() == QDate::currentDate() ? at.toString(u"HH:mm"_s)
                                             : QLocale().toString(at.date(), u"d MMM yyyy"_s);
}
} // namespace

InFront::InFront(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts) {
    connect(&m_parts.tabs, &Tabs::currentChanged, this, &InFront::show);
    connect(&m_parts.tabs, &Tabs::articleChanged, this, &InFront::update);
    connect(&m_parts.tabs, &Tabs::savingChanged, this, &InFront::showSaving);
    connect(&m_parts.tabs, &Tabs::countsChanged, this, &InFront::showCounts);
    connect(&m_parts.desk, &Desk::chosenChanged, this, &InFront::update);
    connect(&m_parts.look, &TextLook::changed, this, &InFront::applyLook);
    connect(&m_parts.steps, &ArticleSteps::done, this, &InFront::update);
    connect(&m_parts.steps, &ArticleSteps::handsChanged, this, &InFront::update);
}

void InFront::setNewsroom(const QString &name) {
    const bool same = m_named && name == m_newsroom;
    m_newsroom = name;
    m_named = true;
    if (ArticleEditor *editor = m_parts.tabs.editor())
        editor->lengths().readLimits();
    if (same) // every other program's save leads here: the panels keep what is chosen in them
        update();
    else
        show();
}

void InFront::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    m_parts.status.showConnection(readOnly ? tr("Read only") : tr("On this computer"));
    update();
}

void InFront::show() {
    OpenArticle *open = m_parts.tabs.article();
    m_parts.inspector.show(open);
    applyLook();
    if (open) {
        const Article article = m_parts.tabs.editor()->counted();
        const int words = wordCount(article.body);
        showCounts(words, Text::readingMinutes(words), Text::length(article.headline));
        m_parts.desk.choose(open->id());
        followEditor();
    } else {
        m_parts.status.showNoArticle();
    }
    update();
    showSaving();
}

void InFront::followEditor() {
    ArticleEditor *editor = m_parts.tabs.editor();
    editor->lengths().readLimits(); // they may have changed since it was in front
    connect(&editor->selection(), &SelectionCounter::counted, this, &InFront::showMarked,
            Qt::UniqueConnection);
    connect(&editor->lengths(), &LengthLine::limitsChanged, this, &InFront::showMarked,
            Qt::UniqueConnection);
    connect(editor, &ArticleEditor::placeWanted, &m_parts.steps, &ArticleSteps::goTo,
            Qt::UniqueConnection);
}

/// The others get it when they come to the front.
void InFront::applyLook() {
    if (ArticleEditor *editor = m_parts.tabs.editor())
        editor->setLook(m_parts.look);
}

void InFront::update() {
    OpenArticle *open = m_parts.tabs.article();
    Situation now{.writable = !m_readOnly,
                  .article = open != nullptr,
                  .editable = open && open->editable(),
                  .held = open && !m_parts.tabs.editor()->heldBy().isEmpty(),
                  .chosen = open || !m_parts.desk.chosen().isEmpty(),
                  .canReopen = m_parts.tabs.canReopen(),
                  .working = m_parts.work.busy(),
                  .approved = open && open->head().revision > 0,
                  .live = open && open->head().live};
    m_parts.steps.describe(now);
    m_parts.actions.update(now);
    const QString missing =
        !open            ? tr("No article is open.")
        : now.canPublish ? QString()
        : open->head().state == State::Approved
            ? tr("Publishing takes %1.").arg(Workflow::who(State::Approved, State::Published))
            : tr("It is not approved yet.");
    m_parts.toolbar.showStep(ArticleSteps::nextText(now.nextState), now.canPublish, missing);
    const QString place = m_newsroom.isEmpty() ? tr("Standfirst") : m_newsroom;
    if (!open)
        return m_parts.window.setWindowTitle(place);
    const Article &article = open->head();
    m_parts.status.showLanguage(Words::language(article.language));
    if (!article.section.isEmpty())
        m_parts.steps.setLastSection(article.section);
    m_parts.window.setWindowTitle(tr("%1 – %2").arg(Words::headline(article.headline), place));
}

void InFront::showCounts(int words, int minutes, int headline) {
    m_words = words;
    if (const OpenArticle *open = m_parts.tabs.article()) {
        m_parts.status.showCounts(words, minutes, open->head().target, headline,
                                  m_parts.tabs.editor()->lengths().limits().headline);
        if (m_parts.tabs.editor()->selection().words() > 0)
            showMarked();
    }
}

/// Another number of words is marked; none: the article's own are shown again.
void InFront::showMarked() {
    const ArticleEditor *editor = m_parts.tabs.editor();
    if (!editor)
        return;
    const SelectionCounter &marked = editor->selection();
    if (marked.words() > 0)
        return m_parts.status.showMarked(marked.words(),
                                         marked.inBody() ? std::optional(m_words) : std::nullopt);
    const Article &article = m_parts.tabs.article()->head();
    showCounts(m_words, Text::readingMinutes(m_words), Text::length(article.headline));
}

void InFront::showSaving() {
    const OpenArticle *open = m_parts.tabs.article();
    if (!open)
        return;
    switch (open->saving()) {
    case OpenArticle::Saving::Saved:
        return m_parts.status.showSaving(tr("Saved %1").arg(savedWhen(*open)));
    case OpenArticle::Saving::Waiting:
    case OpenArticle::Saving::Saving:
        return m_parts.status.showSaving(tr("Saving…"));
    case OpenArticle::Saving::Failed:
        return m_parts.status.showSaving(tr("Not saved"), true);
    }
}
