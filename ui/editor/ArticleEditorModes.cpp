// SPDX-License-Identifier: GPL-3.0-or-later
// What may be done with the article in front: its modes and how it stands.
#include "model/Newsroom.h"
#include "model/article/ArticleJson.h"
#include "model/work/Backroom.h"
#include "ui/editor/ArticleEditor.h"
#include "ui/editor/BodyEdit.h"
#include "ui/editor/BodyReview.h"
#include "ui/editor/Counter.h"
#include "ui/editor/EditorBar.h"
#include "ui/editor/EditorTools.h"
#include "ui/editor/FieldProposals.h"
#include "ui/editor/Find.h"
#include "ui/editor/FindBar.h"
#include "ui/editor/HeadForm.h"
#include "ui/editor/ModePicker.h"
#include "ui/editor/UndoLine.h"
#include "ui/editor/WritingColumn.h"
#include <QAbstractTextDocumentLayout>

namespace {

using Mode = BodyReview::Mode;

bool isApproved(State state) {
    return state == State::Approved || state == State::Scheduled || state == State::Published;
}

} // namespace

void ArticleEditor::connectModes() {
    connect(m_bar, &EditorBar::pressed, this, &ArticleEditor::answer);
    connect(m_bar, &EditorBar::secondPressed, this,
            [this] { Q_EMIT actionWanted(QStringLiteral("next-state")); });
    connect(m_modes, &ModePicker::picked, this, [this](Mode mode) {
        setMode(static_cast<int>(mode));
        showStanding();
    });
    connect(&m_body->review(), &BodyReview::refused, this, &ArticleEditor::notice);
    connect(&m_head->proposals(), &FieldProposals::refused, this, &ArticleEditor::notice);
    m_body->review().setPerson({}, *m_undo);
    m_quick.ask(
        this, [](Newsroom &newsroom) { return Result<QString>(newsroom.person().name); },
        [this](const Result<QString> &name) {
            m_body->review().setPerson(name ? *name : QString(), *m_undo);
            m_head->proposals().setPerson(name ? *name : QString());
            m_head->showProposals(false);
        });
    m_head->showProposals(false);
    showStanding();
}

void ArticleEditor::setMode(int number) {
    const auto mode = static_cast<Mode>(number);
    rewrite([this, mode] {
        m_body->review().setMode(mode);
        m_head->proposals().setMode(mode);
        m_head->showProposals(false);
    });
    m_modes->show(mode);
    m_counter->start();
}

/// A change of the text, which is not the one that is shown while it is only read.
void ArticleEditor::rewrite(const std::function<void()> &change) {
    const QTextDocument *before = m_body->document();
    const int scroll = m_column->scroll();
    m_body->showAccepted(false);
    change();
    m_body->showAccepted(m_body->review().mode() == Mode::Reading);
    if (m_body->document() == before)
        return;
    connect(m_body->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged,
            m_column, &WritingColumn::refit, Qt::UniqueConnection);
    m_column->refit();
    m_column->setScroll(scroll);
}

/// What was approved is read until a person says otherwise, whatever it was before.
void ArticleEditor::restoreMode(int mode) {
    const bool edits = mode == static_cast<int>(Mode::Editing);
    if (mode < 0 || mode > static_cast<int>(Mode::Reading) ||
        (edits && isApproved(m_article.head().state)))
        return;
    setMode(mode);
    showStanding();
}

Article ArticleEditor::counted() const {
    return m_body->review().mode() == Mode::Editing
               ? m_article.article()
               : FieldProposals::accepted(m_article.article(), m_article.review(),
                                          m_body->accepted());
}

bool ArticleEditor::mayEdit() const {
    return m_article.editable() && m_heldBy.isEmpty() && m_body->review().mode() != Mode::Reading;
}

/// An article that comes to be approved is only read from then on; an edit that ends that is told.
void ArticleEditor::noteState() {
    const State state = m_article.head().state;
    const std::optional<State> before = std::exchange(m_state, state);
    if (before == state)
        return;
    const auto mode = m_body->review().mode();
    const bool was = before && isApproved(*before);
    if (isApproved(state)) {
        if (!was)
            m_modeBefore = static_cast<int>(mode);
        m_approved = ArticleJson::sealed(m_article.article());
        m_readers = m_article.head().live;
        setMode(static_cast<int>(Mode::Reading));
    } else if (was && mode == Mode::Reading) {
        setMode(m_modeBefore); // sent back, or taken off the schedule
    }
    m_lapsed = was && state == State::Draft && mode == Mode::Editing;
}

void ArticleEditor::showStanding() {
    noteState();
    const bool edits = mayEdit();
    m_modes->setEnabled(m_article.editable() && m_heldBy.isEmpty());
    m_undo->setEditable(edits);
    m_head->setEditable(edits);
    m_tools->setEnabled(edits);
    m_find->bar()->setEditable(edits);
    m_body->setReadOnly(!edits);
    if (!edits) // a caret to read along with
        m_body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    sayStanding();
}

void ArticleEditor::sayStanding() {
    const State state = m_article.head().state;
    const bool reads = m_body->review().mode() == Mode::Reading;
    if (!m_heldBy.isEmpty())
        m_bar->say(m_heldBy, tr("Take over…"));
    else if (state == State::Killed)
        m_bar->say(tr("Withdrawn. It can be read and not changed."));
    else if (state == State::Spiked)
        m_bar->say(tr("Spiked. It can be read and not changed."), tr("Back to draft…"));
    else if (!m_article.editable())
        m_bar->say(tr("This newsroom is open to be read only."));
    else if (m_lapsed && m_readers)
        m_bar->say(tr("You changed an approved article. Readers keep revision %1 until somebody "
                      "approves this one.")
                       .arg(*m_readers),
                   tr("Undo change"), tr("Send to review"));
    else if (m_lapsed)
        m_bar->say(tr("You changed an approved article. It goes out when somebody approves this "
                      "one."),
                   tr("Undo change"), tr("Send to review"));
    else if (reads && state == State::Approved)
        m_bar->say(tr("Approved. Editing it ends the approval."), tr("Edit anyway"));
    else if (reads && state == State::Scheduled)
        m_bar->say(tr("Scheduled. Editing it ends the approval, and it does not go out by itself."),
                   tr("Edit anyway"));
    else if (reads && state == State::Published)
        m_bar->say(tr("Published. Editing it ends the approval; readers keep what they have."),
                   tr("Edit anyway"));
    else
        readNote();
}

void ArticleEditor::answer() {
    if (!m_heldBy.isEmpty())
        return Q_EMIT actionWanted(QStringLiteral("take-over"));
    if (m_article.head().state == State::Spiked)
        return Q_EMIT actionWanted(QStringLiteral("restore-spiked"));
    if (m_lapsed)
        return takeChangeBack();
    setMode(static_cast<int>(Mode::Editing));
    showStanding();
    m_body->setFocus(Qt::OtherFocusReason);
}

/// The words are again what was approved. The approval is not: somebody else may have relied on
/// its end.
void ArticleEditor::takeChangeBack() {
    while (m_undo->canUndo() && ArticleJson::sealed(m_article.article()) != m_approved)
        m_undo->undo();
    m_lapsed = false;
    m_bar->say(tr("The text is as it was approved. It goes out when it is approved again."), {},
               tr("Send to review"));
    m_body->setFocus(Qt::OtherFocusReason);
}

/// What an editor said on sending it back stands on top until it is resubmitted (product.md).
void ArticleEditor::readNote() {
    if (m_article.head().state != State::Draft)
        return m_bar->say({});
    m_quick.ask(
        this, [id = m_article.id()](Newsroom &newsroom) { return newsroom.articles().note(id); },
        [this](const Result<QString> &note) {
            if (m_article.head().state == State::Draft && !m_lapsed && mayEdit())
                m_bar->say(note && !note->isEmpty() ? tr("Sent back: %1").arg(*note) : QString());
        });
}
