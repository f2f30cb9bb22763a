// SPDX-License-Identifier: GPL-3.0-or-later
// Spelling: what a person does about a mistake.
#include "model/article/TypographyRules.h"
#include "ui/editor/OpenArticle.h"
#include "ui/editor/SpellMarks.h"
#include "ui/editor/Spelling.h"
#include <QTextDocument>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace {

QTextCursor cursorOf(QTextEdit &field, const QTextBlock &line, const TextRange &range) {
    QTextCursor cursor(field.document());
    cursor.setPosition(line.position() + int(range.from));
    cursor.setPosition(line.position() + int(range.end()), QTextCursor::KeepAnchor);
    return cursor;
}

enum class Found { Mistake, NotLookedAt, Nothing };

/// Walks the lines of a field between two places; `mistake` is the first that begins there.
Found walk(QTextEdit &field, int from, int to, QTextCursor &mistake) {
    for (QTextBlock line = field.document()->findBlock(from);
         line.isValid() && line.position() < to; line = line.next()) {
        if (SpellMarks::isDue(line))
            return Found::NotLookedAt;
        const SpellMarks *marks = SpellMarks::of(line);
        for (const TextRange &range : marks ? marks->wrong : QList<TextRange>()) {
            const qsizetype at = line.position() + range.from;
            if (at < from || at >= to)
                continue;
            mistake = cursorOf(field, line, range);
            return Found::Mistake;
        }
    }
    return Found::Nothing;
}

bool isEditable(const QTextEdit &field) {
    return field.textInteractionFlags() & Qt::TextEditable;
}

/// A menu takes & for a mnemonic.
QString inMenu(QString word) {
    return word.replace(u'&', u"&&"_s);
}

/// What is learned of “Osei’s” is Osei; its genitive is right by itself then.
QString nameAlone(const QString &word) {
    return word.endsWith(u"'s"_s) ? word.chopped(2) : word;
}

/// The mistake that a place is in or at the end of.
QTextCursor mistakeAt(QTextEdit &field, const QTextCursor &at) {
    const QTextBlock line = field.document()->findBlock(at.selectionStart());
    const qsizetype place = at.selectionStart() - line.position();
    if (const SpellMarks *marks = SpellMarks::of(line))
        for (const TextRange &range : marks->wrong)
            if (range.from <= place && place <= range.end() && range.end() < line.length())
                return cursorOf(field, line, range);
    return {};
}

} // namespace

QTextEdit *Spelling::focused() const {
    for (QTextEdit *field : m_fields)
        if (field->hasFocus())
            return field;
    return nullptr;
}

void Spelling::next() {
    m_seeking = m_on;
    m_unavailable = false; // it may have been installed meanwhile
    seek();
}

void Spelling::seek() {
    if (!m_seeking)
        return;
    const qsizetype count = m_fields.size();
    const qsizetype start = qMax(qsizetype(0), m_fields.indexOf(focused()));
    const int caret = focused() ? focused()->textCursor().selectionEnd() : 0;
    // From the caret to the end, through the other fields, and back to the caret.
    for (qsizetype step = 0; step <= count; ++step) {
        QTextEdit &field = *m_fields[(start + step) % count];
        const int end = field.document()->characterCount();
        QTextCursor mistake;
        const Found found =
            walk(field, step == 0 ? caret : 0, step == count ? caret : end, mistake);
        if (found == Found::Nothing)
            continue;
        if (found == Found::NotLookedAt)
            return m_asking ? void() : m_timer.start(0);
        m_seeking = false;
        if (QTextEdit *left = focused(); left && left != &field) {
            QTextCursor plain = left->textCursor(); // one word is chosen, not two
            plain.clearSelection();
            left->setTextCursor(plain);
        }
        field.setTextCursor(mistake);
        field.setFocus(Qt::ShortcutFocusReason);
        return field.ensureCursorVisible();
    }
    m_seeking = false;
    Q_EMIT noMistakes();
}

void Spelling::fill(QTextEdit &field, QMenu &menu, const QTextCursor &at) {
    const QTextCursor word = m_on ? mistakeAt(field, at) : QTextCursor();
    if (word.isNull())
        return;
    QAction *before = menu.actions().value(0);
    const auto put = [&](const QString &text, const QString &name, auto run) {
        auto *action = new QAction(text, &menu);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, run);
        menu.insertAction(before, action);
    };
    const QString text = nameAlone(SpellText::plain(word.selectedText()));
    if (isEditable(field))
        offer(field, menu, word, before);
    put(tr("&Add “%1” to the newsroom’s dictionary").arg(inMenu(text)), u"spelling-add"_s,
        [this, text] { Q_EMIT addWanted(text); });
    put(tr("&Ignore in this article"), u"spelling-ignore"_s,
        [this, text] { m_room.ignore(text, m_article.id()); });
    put(tr("Ignore &everywhere until Standfirst is closed"), u"spelling-ignore-all"_s,
        [this, text] { m_room.ignore(text, std::nullopt); });
    menu.insertSeparator(before);
}

/// The menu is open at once; what could have been meant comes in when it is found.
void Spelling::offer(QTextEdit &field, QMenu &menu, const QTextCursor &word, QAction *before) {
    auto *waiting = new QAction(tr("Looking for suggestions…"), &menu);
    waiting->setObjectName(u"spelling-waiting"_s);
    waiting->setEnabled(false);
    menu.insertAction(before, waiting);
    menu.insertSeparator(before);
    m_room.suggest(&menu, m_language, word.selectedText(),
                   [this, &field, &menu, word, waiting](const QStringList &suggestions) {
                       waiting->setText(tr("No suggestions"));
                       waiting->setVisible(suggestions.isEmpty());
                       for (QString with : suggestions) {
                           if (TypographyRules::of(m_language))
                               with.replace(u'\'', u'\u2019');
                           auto *action = new QAction(inMenu(with), &menu);
                           action->setObjectName(u"spelling-suggestion"_s);
                           QFont bold = menu.font();
                           bold.setBold(true);
                           action->setFont(bold);
                           connect(action, &QAction::triggered, this,
                                   [this, &field, word, with] { replace(field, word, with); });
                           menu.insertAction(waiting, action);
                       }
                   });
}

/// A step of its own on the undo line; marks stay as they are at the word's start.
void Spelling::replace(QTextEdit &field, QTextCursor word, const QString &with) {
    if (!isEditable(field) || !word.hasSelection())
        return;
    QTextCursor start(word);
    start.setPosition(word.selectionStart() + 1);
    field.document()->setModified(false);
    word.beginEditBlock();
    word.insertText(with, start.charFormat());
    word.endEditBlock();
    field.document()->setModified(false);
    field.setTextCursor(word);
}
