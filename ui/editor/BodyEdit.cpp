// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/BodyEdit.h"
#include "ui/editor/BodyCards.h"
#include "ui/editor/BodyClipboard.h"
#include "ui/editor/BodyDecor.h"
#include "ui/editor/BodyDocument.h"
#include "ui/editor/BodyFormat.h"
#include "ui/editor/BodyKeys.h"
#include "ui/editor/BodyLines.h"
#include "ui/editor/BodyLook.h"
#include "ui/editor/BodyMarks.h"
#include "ui/editor/BodyMove.h"
#include "ui/editor/BodyReview.h"
#include "ui/editor/KnownLines.h"
#include "ui/editor/SpellMarks.h"
#include "ui/look/Type.h"
#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHash>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <functional>

BodyEdit::BodyEdit(Thumbnails &thumbnails, QWidget *parent)
    : QTextEdit(parent), m_text(document()), m_cards(new BodyCards(*this, thumbnails)),
      m_look(new BodyLook(document(), palette())), m_lines(new KnownLines(*document())),
      m_review(new BodyReview(*this, *m_lines, *m_look)) {
    setObjectName(QStringLiteral("body"));
    setAccessibleName(tr("Body"));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFont(Type::text(QApplication::font()));
    m_text->setParent(this); // it stays when another is shown
    document()->setDefaultFont(font());
    document()->setDocumentMargin(2); // the text stands under the headline's
    document()->setIndentWidth(28);
    document()->documentLayout()->registerHandler(BodyFormat::CardObject, m_cards);
    connect(document(), &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        if (!m_loading && removed + added > 0)
            Q_EMIT touched();
    });
}

Body BodyEdit::body() const {
    return BodyDocument::read(*m_lines);
}

void BodyEdit::setTextSize(double factor) {
    const QFont font = Type::scaled(Type::text(QApplication::font()), factor);
    if (font == document()->defaultFont())
        return;
    m_loading = true;
    setFont(font);
    m_text->setDefaultFont(font);
    document()->setDefaultFont(font);
    m_look->rehighlight(); // sizes of subheadings
    m_loading = false;
}

void BodyEdit::edit(void (*key)(QTextCursor &)) {
    QTextCursor cursor = textCursor();
    m_review->hasSetCaret();
    key(cursor);
    // What became a proposal has set the caret already.
    if (!m_review->hasSetCaret())
        setTextCursor(cursor);
    ensureCursorVisible();
}

/// The caret is where its title is typed; no box stands in a box.
void BodyEdit::insertFactBox() {
    if (BodyFormat::isInBox(textCursor().block()))
        return;
    insertBlocks({Block{FactBox{{}, {Block{Paragraph{}}}}}});
    moveCursor(QTextCursor::PreviousBlock);
}

void BodyEdit::moveBlocks(int by) {
    QTextCursor cursor = textCursor();
    m_review->hasSetCaret();
    BodyMove::step(cursor, by);
    if (!m_review->hasSetCaret())
        setTextCursor(cursor);
    ensureCursorVisible();
}

void BodyEdit::convert() {
    QTextCursor cursor = textCursor();
    if (BodyKeys::convert(cursor))
        setTextCursor(cursor);
}

bool BodyEdit::run(const QString &action) {
    const auto toggle = [](LineKind kind, int level = 2, bool ordered = false) {
        return [=](QTextCursor &c) { BodyLines::toggle(c, kind, level, ordered); };
    };
    const auto mark = [](bool Marks::*which) {
        return [=](QTextCursor &c) { BodyMarks::toggle(c, which); };
    };
    static const QHash<QString, std::function<void(QTextCursor &)>> actions{
        {QStringLiteral("bold"), mark(&Marks::strong)},
        {QStringLiteral("italic"), mark(&Marks::em)},
        {QStringLiteral("subscript"), mark(&Marks::sub)},
        {QStringLiteral("superscript"), mark(&Marks::sup)},
        {QStringLiteral("note"), mark(&Marks::note)},
        {QStringLiteral("subheading"), toggle(LineKind::Subheading)},
        {QStringLiteral("subheading-3"), toggle(LineKind::Subheading, 3)},
        {QStringLiteral("quote"), toggle(LineKind::Quote)},
        {QStringLiteral("bulleted-list"), toggle(LineKind::Item)},
        {QStringLiteral("numbered-list"), toggle(LineKind::Item, 2, true)},
        {QStringLiteral("paragraph"), toggle(LineKind::Paragraph)},
    };
    const auto found = actions.constFind(action);
    if (action == QStringLiteral("divider")) {
        insertBlocks({Block{Divider{}}});
    } else if (action == QStringLiteral("fact-box")) {
        insertFactBox();
    } else if (action == QStringLiteral("move-up") || action == QStringLiteral("move-down")) {
        moveBlocks(action == QStringLiteral("move-up") ? -1 : 1);
    } else if (action == QStringLiteral("open-link")) {
        followLink();
    } else if (found != actions.constEnd()) {
        QTextCursor cursor = textCursor();
        (*found)(cursor);
        setTextCursor(cursor);
    } else {
        return false;
    }
    return true;
}

std::optional<Block> BodyEdit::cardAtCaret() const {
    const QTextBlock line = textCursor().block();
    for (auto at = line.begin(); !at.atEnd(); ++at) {
        if (BodyFormat::isCard(at.fragment().charFormat()))
            return BodyFormat::block(at.fragment().charFormat());
    }
    return std::nullopt;
}

void BodyEdit::replaceCard(const Block &block) {
    QTextCursor cursor(textCursor().block());
    if (!cardAtCaret() || isReadOnly())
        return;
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), BodyFormat::card(block));
    setTextCursor(cursor);
}

void BodyEdit::removeLine(QTextCursor line) {
    if (isReadOnly())
        return;
    line.beginEditBlock();
    line.removeSelectedText();
    BodyLines::setRight(line);
    if (line.block().next().isValid())
        line.deleteChar();
    else if (line.block().blockNumber() > 0)
        line.deletePreviousChar();
    line.endEditBlock();
    setTextCursor(line);
}

void BodyEdit::pastePlain() {
    if (!isReadOnly())
        insertBlocks(BodyClipboard::fromPlainText(QGuiApplication::clipboard()->text()));
}

bool BodyEdit::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride) {
        // The one undo line of the article gets these, not this field.
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void BodyEdit::keyPressEvent(QKeyEvent *event) {
    if (event->matches(QKeySequence::Undo))
        return Q_EMIT undoRequested();
    if (event->matches(QKeySequence::Redo))
        return Q_EMIT redoRequested();
    if (isReadOnly())
        return QTextEdit::keyPressEvent(event);
    if (!takesKey(*event))
        return;
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && held == Qt::ControlModifier)
        return followLink();
    if (enter && held == Qt::NoModifier)
        return edit(&BodyKeys::enter);
    if (event->key() == Qt::Key_Backspace && !(held & ~Qt::ShiftModifier))
        return edit(&BodyKeys::backspace);
    if (event->key() == Qt::Key_Delete && held == Qt::NoModifier) {
        m_review->goForwards(!textCursor().hasSelection());
        edit(&BodyKeys::remove);
        return m_review->goForwards(false);
    }
    const bool types = !event->text().isEmpty() && event->text().at(0).isPrint() &&
                       !(held & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (event->text() == QStringLiteral("/") && !textCursor().hasSelection() &&
        textCursor().block().length() == 1 &&
        BodyFormat::kind(textCursor().block()) == LineKind::Paragraph)
        return Q_EMIT blockMenuWanted(true);
    if (types || (enter && held == Qt::ShiftModifier)) {
        beforeWords();
    }
    typeLetter(event);
    if (event->text() == QStringLiteral(" ") || event->text() == QStringLiteral("-"))
        convert();
    if (BodyFormat::kind(textCursor().block()) == LineKind::Card ||
        BodyFormat::holdsCard(textCursor().block()))
        edit(&BodyLines::setRight);
    if (types && event->text().size() == 1)
        Q_EMIT typed(event->text().at(0));
}

void BodyEdit::inputMethodEvent(QInputMethodEvent *event) {
    if (!isReadOnly() && (!event->commitString().isEmpty() || !event->preeditString().isEmpty())) {
        beforeWords();
        m_review->beforeLetter();
    }
    QTextEdit::inputMethodEvent(event);
    if (!isReadOnly() && event->commitString() == QStringLiteral(" "))
        convert();
    if (!isReadOnly() && event->commitString().size() == 1 && event->preeditString().isEmpty())
        Q_EMIT typed(event->commitString().at(0));
}

void BodyEdit::mouseDoubleClickEvent(QMouseEvent *event) {
    if (cardAtCaret())
        return Q_EMIT cardActivated();
    QTextEdit::mouseDoubleClickEvent(event);
}

void BodyEdit::contextMenuEvent(QContextMenuEvent *event) {
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Undo is the article's, over all its fields, and not this document's alone.
    for (QAction *action : menu->actions()) {
        if (action->objectName() == QStringLiteral("edit-undo") ||
            action->objectName() == QStringLiteral("edit-redo"))
            menu->removeAction(action);
    }
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuWanted(menu, byKey ? textCursor() : cursorForPosition(event->pos()));
    menu->popup(event->globalPos());
}

void BodyEdit::followLink() {
    const std::optional<Block> card = cardAtCaret();
    if (const auto *also = card ? std::get_if<ReadAlso>(&card->is) : nullptr) {
        if (also->article || !also->href.isEmpty())
            Q_EMIT linkActivated(also->href, also->article);
        else
            Q_EMIT cardActivated();
        return;
    }
    if (card)
        return Q_EMIT cardActivated();
    const Marks marks = BodyMarks::at(textCursor());
    if (marks.article || !marks.href.isEmpty())
        Q_EMIT linkActivated(marks.href, marks.article);
}

void BodyEdit::paintEvent(QPaintEvent *event) {
    BodyDecor::paintBehind(*this);
    QTextEdit::paintEvent(event);
    BodyDecor::paintOver(*this);
    SpellMarks::paint(*this);
}

void BodyEdit::changeEvent(QEvent *event) {
    QTextEdit::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    m_look->setPalette(palette());
    const QList<BodyLook *> shown = document()->findChildren<BodyLook *>(); // of what is only read
    for (BodyLook *look : shown)
        look->setPalette(palette());
}

QMimeData *BodyEdit::createMimeDataFromSelection() const {
    return BodyClipboard::mimeOf(BodyDocument::selected(textCursor()));
}

bool BodyEdit::canInsertFromMimeData(const QMimeData *source) const {
    return BodyClipboard::canRead(*source);
}

void BodyEdit::insertFromMimeData(const QMimeData *source) {
    if (isReadOnly())
        return;
    const BodyClipboard::Pasted pasted = BodyClipboard::read(*source);
    if (!pasted.html.isEmpty())
        return Q_EMIT htmlPasted(pasted.html, source->text(), pasted.picture);
    if (!pasted.files.isEmpty())
        Q_EMIT filesDropped(pasted.files);
    if (!pasted.picture.isEmpty())
        Q_EMIT picturesPasted({pasted.picture});
    if (pasted.body.empty())
        return;
    const int from = textCursor().selectionStart();
    insertBlocks(pasted.body);
    if (!pasted.own)
        Q_EMIT textPasted(from, textCursor().position());
}
