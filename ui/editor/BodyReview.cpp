// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/BodyReview.h"
#include "model/review/BlockText.h"
#include "ui/editor/BodyDocument.h"
#include "ui/editor/BodyEdit.h"
#include "ui/editor/BodyFormat.h"
#include "ui/editor/BodyLook.h"
#include "ui/editor/BodyReader.h"
#include "ui/editor/ShownLines.h"
#include "ui/editor/ShownReview.h"
#include "ui/editor/UndoLine.h"
#include <QDateTime>
#include <QTextBlock>
#include <QTextDocument>
#include <algorithm>

namespace {

using Suggesting::Spot;

/// The format of the letter beside the caret; empty at the end of the line.
QTextCharFormat formatAt(const QTextCursor &caret, bool before) {
    QTextCursor letter(caret);
    letter.clearSelection();
    if (before)
        return letter.atBlockStart() ? QTextCharFormat() : letter.charFormat();
    if (letter.atBlockEnd())
        return {};
    letter.movePosition(QTextCursor::NextCharacter);
    return letter.charFormat();
}

QStringList idsOf(const QTextFormat &format) {
    QStringList ids = format.stringProperty(BodyFormat::Comment).split(u' ', Qt::SkipEmptyParts);
    for (const auto property : {BodyFormat::Comes, BodyFormat::Goes})
        if (format.hasProperty(property))
            ids.append(format.stringProperty(property));
    return ids;
}

Spot spotOf(const QTextDocument &document, const std::vector<PlacedBlock> &placed, int position) {
    const QTextBlock line = document.findBlock(position);
    const auto at = std::find_if(placed.begin(), placed.end(), [&line](const PlacedBlock &one) {
        return line.blockNumber() <= one.lastLine;
    });
    if (at == placed.end())
        return {int(placed.size()), 0, 0};
    return {int(at - placed.begin()), std::max(0, line.blockNumber() - at->firstLine),
            position - line.position()};
}

} // namespace

BodyReview::BodyReview(BodyEdit &edit, KnownLines &lines, BodyLook &look)
    : QObject(&edit), m_edit(edit), m_lines(lines), m_look(look) {
    const QTextDocument *document = edit.document();
    connect(document, &QTextDocument::contentsChange, this,
            [this](int from, int removed, int added) {
                m_from = from;
                m_removed = removed;
                m_added = added;
            });
    connect(document, &QTextDocument::contentsChanged, this, &BodyReview::settle);
    connect(&edit, &QTextEdit::cursorPositionChanged, this, &BodyReview::caretMoved);
}

ShownBody BodyReview::take(const Body &body, const ReviewRecord &review) {
    ShownBody shown = ShownReview::shown(body, review);
    for (const Suggestion &one : review.suggestions)
        m_known.insert(one.id, one);
    QSet<QUuid> seen, quiet;
    for (const ShownBlock &block : shown) {
        seen.insert(block.id);
        for (const ShownMark &mark : block.marks)
            seen.insert(mark.id);
    }
    m_elsewhere = review.suggestions;
    m_elsewhere.removeIf([&seen](const Suggestion &one) {
        return one.kind == Suggestion::Kind::Field || seen.contains(one.id);
    });
    for (const Thread &thread : review.threads) {
        m_remarks.insert(thread.id, thread.anchor);
        if (thread.resolved)
            quiet.insert(thread.id);
    }
    m_look.setQuiet(quiet);
    return shown;
}

EditedBody BodyReview::read() const {
    ShownReview::Read read = ShownReview::read(BodyDocument::shown(m_lines), m_known);
    // Of a card only the whole is marked: which of its words it is about stays as it was.
    for (auto at = read.comments.begin(); at != read.comments.end(); ++at) {
        const Anchor was = m_remarks.value(at.key());
        const Block &block = read.body[std::size_t(at->block)];
        if (BlockText::words(BlockText::of(block), was.from, was.to) == was.words &&
            at->from <= was.from && was.to <= at->to && ShownLines::isCard(block)) {
            at->from = was.from;
            at->to = was.to;
            at->words = was.words;
        }
    }
    return {std::move(read.body), std::move(read.comments), read.suggestions + m_elsewhere};
}

void BodyReview::setLoading(bool loading) {
    m_loading = loading;
    if (!loading && m_mode == Mode::Suggesting)
        m_before = BodyDocument::shown(m_lines);
}

void BodyReview::setMode(Mode mode) {
    m_mode = mode;
    if (mode == Mode::Suggesting)
        m_before = BodyDocument::shown(m_lines);
}

bool BodyReview::hasProposals() const {
    return !read().suggestions.value_or(QList<Suggestion>()).isEmpty();
}

bool BodyReview::beforeLetter() {
    const QTextCursor caret = m_edit.textCursor();
    const QTextCharFormat before = formatAt(caret, true), after = formatAt(caret, false);
    const Fate fate = BodyFormat::fate(caret.block());
    QTextCharFormat format = caret.charFormat();
    for (const auto property : {BodyFormat::Comes, BodyFormat::Goes}) {
        format.clearProperty(property);
        if (before.hasProperty(property) && before.property(property) == after.property(property) &&
            m_mode == Mode::Editing)
            format.setProperty(property, before.property(property));
    }
    QStringList both;
    for (const QString &id :
         before.stringProperty(BodyFormat::Comment).split(u' ', Qt::SkipEmptyParts))
        if (after.stringProperty(BodyFormat::Comment).contains(id))
            both.append(id);
    format.clearProperty(BodyFormat::Comment);
    if (!both.isEmpty())
        format.setProperty(BodyFormat::Comment, both.join(u' '));
    if (m_mode == Mode::Suggesting && fate == Fate::Stays) {
        QUuid id;
        for (const QTextCharFormat &beside : {after, before})
            if (const QUuid own(beside.stringProperty(BodyFormat::Comes));
                m_known.value(own).person == m_person && !own.isNull())
                id = own;
        if (id.isNull()) {
            id = QUuid::createUuid();
            m_known.insert(id, {.id = id,
                                .person = m_person,
                                .at = fromSeconds(QDateTime::currentSecsSinceEpoch())});
        }
        format.setProperty(BodyFormat::Comes, id.toString());
    }
    if (format != caret.charFormat())
        m_edit.setCurrentCharFormat(format);
    return m_mode == Mode::Suggesting && fate == Fate::Goes;
}

Suggesting::Edit BodyReview::edit(const std::vector<PlacedBlock> &placed) const {
    const QTextDocument &document = *m_edit.document();
    const int last = document.characterCount() - 1;
    Suggesting::Edit edit;
    edit.at = spotOf(document, placed, std::min(m_from, last));
    edit.added = m_added;
    const QTextBlock line = document.findBlock(std::min(m_from, last));
    edit.exact = m_from + m_added < line.position() + line.length();
    edit.forwards = m_forwards;
    edit.caret = spotOf(document, placed, m_edit.textCursor().position());
    return edit;
}

/// After each change of the document, inside the undo step that made it.
void BodyReview::settle() {
    if (m_mode != Mode::Suggesting || m_loading)
        return;
    std::vector<PlacedBlock> placed = BodyReader().read(m_lines);
    const Suggesting::Edit made = edit(placed);
    ShownBody after = BodyDocument::shown(std::move(placed));
    if (m_undo && m_undo->isGoing()) {
        m_before = std::move(after);
        return;
    }
    const auto isMine = [this](const QUuid &id) { return m_known.value(id).person == m_person; };
    const Suggesting::Outcome outcome = Suggesting::settle(m_before, after, made, isMine);
    if (outcome.refused)
        Q_EMIT refused(tr("Another person proposed these words. Accept or reject that first."));
    for (const QUuid &id : outcome.fresh)
        m_known.insert(
            id,
            {.id = id, .person = m_person, .at = fromSeconds(QDateTime::currentSecsSinceEpoch())});
    if (outcome.body != after) {
        put(outcome.body);
        after = BodyDocument::shown(m_lines);
        setCaret(outcome.caret);
    }
    // What cannot be proposed is not done at all.
    if (!ShownLines::sameBase(after, m_before)) {
        put(m_before);
        // Line by line it may not come back, whole it does.
        if (BodyDocument::shown(m_lines) != m_before)
            put(m_before, true);
        after = BodyDocument::shown(m_lines);
        Q_EMIT refused(tr("This cannot be suggested. It was not done; edit or write a comment."));
    }
    m_before = std::move(after);
}

/// In the undo step that was just made.
void BodyReview::put(const ShownBody &body, bool whole) {
    m_loading = true;
    const auto replace = [this, &body, whole] {
        QTextCursor step(m_edit.document());
        step.joinPreviousEditBlock();
        if (whole)
            BodyDocument::rewrite(*m_edit.document(), body);
        else
            BodyDocument::replace(*m_edit.document(), body);
        step.endEditBlock();
    };
    if (m_undo)
        m_undo->asOne({}, true, replace);
    else
        replace();
    m_loading = false;
}

void BodyReview::setCaret(const Spot &spot) {
    const std::vector<PlacedBlock> placed = BodyReader().read(m_lines);
    if (placed.empty())
        return;
    const PlacedBlock &block =
        placed[std::size_t(std::clamp(spot.block, 0, int(placed.size()) - 1))];
    const QTextBlock line =
        m_edit.document()->findBlockByNumber(std::min(block.firstLine + spot.line, block.lastLine));
    QTextCursor caret(line);
    caret.setPosition(line.position() + std::clamp(spot.column, 0, line.length() - 1));
    m_edit.setTextCursor(caret);
    m_caretSet = true;
}

void BodyReview::caretMoved() {
    if (m_known.isEmpty() && m_remarks.isEmpty())
        return;
    const QList<QUuid> now = here();
    if (std::exchange(m_here, now) != now)
        Q_EMIT entered(now);
}

QList<QUuid> BodyReview::here() const {
    const QTextCursor caret = m_edit.textCursor();
    QStringList ids;
    const QTextDocument &document = *m_edit.document();
    const int from = caret.selectionStart(), to = caret.selectionEnd();
    for (QTextBlock line = document.findBlock(from); line.isValid() && line.position() <= to;
         line = line.next()) {
        ids += idsOf(line.blockFormat());
        for (auto at = line.begin(); !at.atEnd(); ++at) {
            const QTextFragment run = at.fragment();
            const int end = run.position() + run.length();
            if (from == to ? run.position() <= from && from <= end
                           : run.position() < to && from < end)
                ids += idsOf(run.charFormat());
        }
    }
    ids.removeDuplicates();
    QList<QUuid> all;
    for (const QString &id : ids)
        all.append(QUuid(id));
    return all;
}

std::optional<Anchor> BodyReview::anchor() const {
    const QTextCursor caret = m_edit.textCursor();
    if (!caret.hasSelection())
        return std::nullopt;
    // As if the words were marked with a remark already.
    const QUuid id = QUuid::createUuid();
    ShownBody body = BodyDocument::shown(m_lines);
    const std::vector<PlacedBlock> placed = BodyReader().read(m_lines);
    const QTextDocument &document = *m_edit.document();
    const QTextBlock first = document.findBlock(caret.selectionStart());
    const Spot at = spotOf(document, placed, caret.selectionStart());
    if (at.block >= int(body.size()) || body[std::size_t(at.block)].fate == Fate::Comes)
        return std::nullopt;
    ShownBlock &block = body[std::size_t(at.block)];
    const std::vector<InlineText> lines = ShownLines::of(block.block);
    for (int line = at.line; line < int(lines.size()); ++line) {
        const QTextBlock here = document.findBlockByNumber(first.blockNumber() + line - at.line);
        const int size = int(plainText(lines[std::size_t(line)]).size());
        const bool card = BodyFormat::holdsCard(here);
        const int to = card ? size : std::min(size, caret.selectionEnd() - here.position());
        if (to > 0)
            block.marks.push_back(
                {ShownMark::Kind::Comment, id, line, line == at.line && !card ? at.column : 0, to});
    }
    block.marks = ShownLines::tidy(std::move(block.marks));
    const ShownReview::Read read = ShownReview::read(body, m_known);
    const auto found = read.comments.constFind(id);
    return found == read.comments.cend() ? std::nullopt : std::optional(*found);
}

bool BodyReview::goTo(const QUuid &id) {
    const QString wanted = id.toString();
    for (QTextBlock line = m_edit.document()->begin(); line.isValid(); line = line.next()) {
        int from = idsOf(line.blockFormat()).contains(wanted) ? line.position() : -1;
        for (auto at = line.begin(); from < 0 && !at.atEnd(); ++at)
            if (idsOf(at.fragment().charFormat()).contains(wanted))
                from = at.fragment().position();
        if (from < 0)
            continue;
        QTextCursor caret(m_edit.document());
        caret.setPosition(from);
        m_edit.setTextCursor(caret);
        m_edit.ensureCursorVisible();
        return true;
    }
    return false;
}
