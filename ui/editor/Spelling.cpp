// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/Spelling.h"
#include "ui/editor/OpenArticle.h"
#include "ui/editor/SeenLines.h"
#include "ui/editor/SpellMarks.h"
#include <QTextDocument>
#include <QTextEdit>

namespace {

/// How long after a key a line is looked at, and how many letters are asked about in one go: a
/// suggestion that a person waits for never waits longer than these take.
constexpr int PauseMs = 200;
constexpr qsizetype LettersAtOnce = 12000;

/// The lines of a field that are seen now; all of a field of the head.
std::pair<int, int> seen(const QTextEdit &field) {
    if (!field.isVisible())
        return {0, -1};
    return {SeenLines::at(field, 0).blockNumber(),
            SeenLines::at(field, field.viewport()->height() - 1).blockNumber()};
}

} // namespace

Spelling::Spelling(const OpenArticle &article, SpellRoom &room, QObject *parent)
    : QObject(parent), m_article(article), m_room(room), m_language(article.article().language) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Spelling::ask);
    connect(&room, &SpellRoom::learned, this, &Spelling::forget);
    connect(&article, &OpenArticle::changed, this, &Spelling::languageMayHaveChanged);
}

void Spelling::follow(QTextEdit &field) {
    m_fields << &field;
    connect(
        field.document(), &QTextDocument::contentsChange, this,
        [this, &field](int from, int removed, int added) { edited(field, from, removed, added); });
    connect(&field, &QTextEdit::cursorPositionChanged, this, [this, &field] { caretMoved(field); });
}

void Spelling::setOn(bool on) {
    if (m_on == on)
        return;
    m_on = on;
    m_unavailable = false;
    forget(false);
}

/// Runs at each key: a few steps, and no word is looked at.
void Spelling::edited(QTextEdit &field, int from, int removed, int added) {
    if (removed + added == 0)
        return; // something is being composed
    QTextBlock line = field.document()->findBlock(from);
    const QTextBlock last = field.document()->findBlock(from + added);
    if (line == last || !last.isValid()) {
        SpellMarks &marks = SpellMarks::made(line);
        marks.shift(from - line.position(), removed, added);
        marks.stale = true;
        if (field.hasFocus()) {
            marks.typing = from - line.position() + added;
            m_typing = &field;
        }
    } else {
        for (; line.isValid() && line.blockNumber() <= last.blockNumber(); line = line.next()) {
            if (SpellMarks *marks = SpellMarks::of(line)) {
                marks->wrong.clear();
                marks->stale = true;
            }
        }
    }
    look();
}

/// A word is judged once the caret has left it.
void Spelling::caretMoved(QTextEdit &field) {
    if (m_typing != &field)
        return;
    const QTextCursor caret = field.textCursor();
    const SpellMarks *here = SpellMarks::of(caret.block());
    if (here && here->typing == caret.positionInBlock() && !caret.hasSelection())
        return;
    m_typing = nullptr;
    for (QTextBlock line = field.document()->begin(); line.isValid(); line = line.next())
        if (SpellMarks *marks = SpellMarks::of(line))
            marks->typing = -1;
    field.viewport()->update();
}

void Spelling::languageMayHaveChanged() {
    const QString now = m_article.head().language;
    if (std::exchange(m_language, now) == now)
        return;
    m_unavailable = false;
    Q_EMIT languageChanged();
    forget(false);
}

void Spelling::forget(bool onlyWrong) {
    for (QTextEdit *field : std::as_const(m_fields)) {
        for (QTextBlock line = field->document()->begin(); line.isValid(); line = line.next()) {
            SpellMarks *marks = SpellMarks::of(line);
            if (!marks || (onlyWrong && marks->wrong.isEmpty()))
                continue;
            marks->stale = true;
            if (!m_on || m_unavailable)
                marks->wrong.clear();
        }
        field->viewport()->update();
    }
    look();
}

void Spelling::look() {
    if (m_on && !m_unavailable && !m_asking && !m_timer.isActive())
        m_timer.start(PauseMs);
}

/// One question: what is seen and not looked at; when all of that is, the rest from the top.
void Spelling::ask() {
    if (!m_on || m_unavailable || m_asking)
        return;
    SpellRoom::Question question{m_language, m_article.id(), {}};
    QList<Asked> asked;
    qsizetype letters = 0;
    const auto take = [&](QTextEdit &field, QTextBlock line, int last) {
        for (; line.isValid() && line.blockNumber() <= last && letters < LettersAtOnce;
             line = line.next()) {
            if (!SpellMarks::isDue(line))
                continue;
            asked << Asked{&field, line.blockNumber(), line.text()};
            question.texts << asked.constLast().text;
            letters += line.length();
        }
    };
    for (QTextEdit *field : std::as_const(m_fields)) {
        const auto [first, last] = seen(*field);
        take(*field, field->document()->findBlockByNumber(first), last);
    }
    if (asked.isEmpty())
        for (QTextEdit *field : std::as_const(m_fields))
            take(*field, field->document()->begin(), field->document()->blockCount());
    if (asked.isEmpty())
        return seek();
    m_asking = true;
    m_room.check(this, question, [this, asked](const SpellRoom::Wrong &wrong) {
        m_asking = false;
        answered(asked, wrong);
    });
}

void Spelling::answered(const QList<Asked> &asked, const SpellRoom::Wrong &wrong) {
    if (!wrong) {
        m_unavailable = true;
        forget(false);
        m_seeking = false;
        return Q_EMIT unavailable(m_language, wrong.error());
    }
    for (qsizetype i = 0; i < asked.size() && m_on; ++i) {
        const auto &[field, number, text] = asked[i];
        const QTextBlock line = field ? field->document()->findBlockByNumber(number) : QTextBlock();
        if (!line.isValid() || line.text() != text)
            continue; // another by now: it is asked about again
        SpellMarks &marks = SpellMarks::made(line);
        const bool news = marks.wrong != wrong->at(i);
        marks.wrong = wrong->at(i);
        marks.stale = false;
        if (news)
            field->viewport()->update();
    }
    seek();
    m_timer.start(0);
}
