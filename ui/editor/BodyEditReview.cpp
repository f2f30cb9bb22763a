// SPDX-License-Identifier: GPL-3.0-or-later
// What the surface does with what is proposed and remarked.
#include "ui/editor/BodyCards.h"
#include "ui/editor/BodyDocument.h"
#include "ui/editor/BodyEdit.h"
#include "ui/editor/BodyFormat.h"
#include "ui/editor/BodyKeys.h"
#include "ui/editor/BodyLook.h"
#include "ui/editor/BodyReview.h"
#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <algorithm>

namespace {

/// Whether words of two proposals, or of one and the text, are marked together, so that taking
/// them out would join them.
bool isMixed(const QTextCursor &cursor) {
    const QTextDocument &document = *cursor.document();
    return cursor.hasSelection() && BodyFormat::isApart(document.findBlock(cursor.selectionStart()),
                                                        document.findBlock(cursor.selectionEnd()));
}

QString mixedWords() {
    return BodyReview::tr("What is marked is proposed in part. Accept or reject it, or mark less.");
}

} // namespace

void BodyEdit::load(const Body &body, const ReviewRecord &review) {
    m_loading = true;
    m_review->setLoading(true);
    BodyDocument::load(*m_text, m_review->take(body, review));
    m_look->rehighlight();
    m_review->setLoading(false);
    m_loading = false;
    moveCursor(QTextCursor::Start);
}

void BodyEdit::replace(const Body &body, const ReviewRecord &review, bool mine) {
    mine = mine && m_review->mode() == BodyReview::Mode::Suggesting;
    m_loading = !mine;
    m_review->setLoading(!mine);
    BodyDocument::replace(*m_text, m_review->take(body, review));
    m_review->setLoading(false);
    m_loading = false;
}

Body BodyEdit::accepted() const {
    QTextCursor all(m_text);
    all.select(QTextCursor::Document);
    return BodyDocument::selected(all);
}

void BodyEdit::showAccepted(bool wanted) {
    QTextDocument *shown = document();
    wanted = wanted && m_review->hasProposals();
    if (shown != m_text) {
        const int caret = textCursor().position();
        setDocument(m_text);
        delete shown;
        QTextCursor back(m_text);
        back.setPosition(std::min(caret, m_text->characterCount() - 1));
        setTextCursor(back);
    }
    if (!wanted)
        return;
    const int caret = textCursor().position();
    auto *view = new QTextDocument(this);
    view->setDefaultFont(m_text->defaultFont());
    view->setDocumentMargin(m_text->documentMargin());
    view->setIndentWidth(m_text->indentWidth());
    view->setDefaultTextOption(m_text->defaultTextOption());
    view->documentLayout()->registerHandler(BodyFormat::CardObject, m_cards);
    BodyDocument::load(*view, accepted());
    (new BodyLook(view, palette()))->rehighlight();
    setDocument(view);
    QTextCursor there(view);
    there.setPosition(std::min(caret, view->characterCount() - 1));
    setTextCursor(there);
}

/// Whether a key would not join or take out what is proposed together with what is not.
bool BodyEdit::takesKey(const QKeyEvent &event) {
    const QTextCursor caret = textCursor();
    const bool back = event.key() == Qt::Key_Backspace, remove = event.key() == Qt::Key_Delete;
    const bool types = !event.text().isEmpty() && event.text().at(0).isPrint();
    const bool cut = event.matches(QKeySequence::Cut);
    if ((back || remove || types || cut) && isMixed(caret)) {
        Q_EMIT m_review->refused(mixedWords());
        return false;
    }
    const bool joins =
        !caret.hasSelection() && ((back && caret.atBlockStart() &&
                                   BodyFormat::isApart(caret.block(), caret.block().previous())) ||
                                  (remove && caret.atBlockEnd() &&
                                   BodyFormat::isApart(caret.block(), caret.block().next())));
    if (joins)
        moveCursor(back ? QTextCursor::PreviousCharacter : QTextCursor::NextCharacter);
    return !joins;
}

/// Before words are put in at the caret: what is marked goes, and a card takes none.
void BodyEdit::beforeWords() {
    m_review->goForwards(true);
    if (textCursor().hasSelection())
        edit(&BodyKeys::removeSelected);
    if (BodyFormat::holdsCard(textCursor().block()))
        edit(&BodyKeys::beforeText);
    m_review->goForwards(false);
}

void BodyEdit::typeLetter(QKeyEvent *event) {
    const bool words = !event->text().isEmpty() && event->text().at(0).isPrint();
    if (!words || !m_review->beforeLetter())
        return QTextEdit::keyPressEvent(event);
    // In one step with what becomes of it.
    QTextCursor caret = textCursor();
    caret.beginEditBlock();
    caret.insertText(event->text());
    caret.endEditBlock();
    ensureCursorVisible();
}

void BodyEdit::insertBlocks(const Body &blocks) {
    if (isReadOnly())
        return;
    if (isMixed(textCursor()))
        return Q_EMIT m_review->refused(mixedWords());
    edit(&BodyKeys::beforeText);
    QTextCursor cursor = textCursor();
    m_review->goForwards(true);
    BodyDocument::insert(cursor, blocks);
    m_review->goForwards(false);
    if (!m_review->hasSetCaret())
        setTextCursor(cursor);
    ensureCursorVisible();
}
