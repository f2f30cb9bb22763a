// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/KnownLines.h"
#include "ui/editor/BodyFormat.h"
#include "ui/editor/ShownLines.h"
#include <QTextBlock>
#include <algorithm>
#include <limits>

namespace {

/// The words of a run between two places of the document.
QString words(const QTextFragment &fragment, int from, int to) {
    QString text = fragment.text();
    if (from > fragment.position() || to < fragment.position() + fragment.length())
        text = text.mid(from - fragment.position(), to - from);
    const QString raw = fragment.charFormat().stringProperty(BodyFormat::Raw);
    if (!raw.isEmpty())
        return raw.repeated(text.size());
    text.replace(QChar::LineSeparator, QLatin1Char('\n'));
    // An object that is neither a card nor carried text came from nowhere and says nothing.
    return text.remove(QChar::ObjectReplacementCharacter);
}

std::vector<LineWords::Piece> piecesOf(const QTextBlock &line, int from, int to) {
    std::vector<LineWords::Piece> pieces{InlineText{}};
    for (auto at = line.begin(); !at.atEnd(); ++at) {
        const QTextFragment fragment = at.fragment();
        const int begin = fragment.position(), end = begin + fragment.length();
        if (end <= from || begin >= to)
            continue;
        const QTextCharFormat format = fragment.charFormat();
        if (BodyFormat::isCard(format)) {
            for (int i = std::max(begin, from); i < std::min(end, to); ++i) {
                pieces.push_back(BodyFormat::block(format));
                pieces.push_back(InlineText{});
            }
            continue;
        }
        std::get<InlineText>(pieces.back())
            .append({words(fragment, std::max(begin, from), std::min(end, to)),
                     BodyFormat::marks(format)});
    }
    for (LineWords::Piece &piece : pieces)
        if (auto *text = std::get_if<InlineText>(&piece))
            *text = normalized(*text);
    return pieces;
}

/// What a run of words is marked with, at its place in the line as it is read.
void addMarks(std::vector<ShownMark> &marks, const QTextCharFormat &format, int from, int to) {
    const auto add = [&](ShownMark::Kind kind, const QString &id) {
        marks.push_back({kind, QUuid(id), 0, from, to});
    };
    if (format.hasProperty(BodyFormat::Comes))
        add(ShownMark::Kind::Comes, format.stringProperty(BodyFormat::Comes));
    if (format.hasProperty(BodyFormat::Goes))
        add(ShownMark::Kind::Goes, format.stringProperty(BodyFormat::Goes));
    if (format.hasProperty(BodyFormat::Comment))
        for (const QString &id : format.stringProperty(BodyFormat::Comment).split(u' '))
            add(ShownMark::Kind::Comment, id);
}

std::vector<ShownMark> marksOf(const QTextBlock &line, const std::vector<LineWords::Piece> &pieces,
                               int first, int last) {
    std::vector<ShownMark> marks;
    InlineText before;
    for (auto at = line.begin(); !at.atEnd(); ++at) {
        const QTextFragment fragment = at.fragment();
        const QTextCharFormat format = fragment.charFormat();
        const int begin = std::max(fragment.position(), first);
        const int end = std::min(fragment.position() + fragment.length(), last);
        if (begin >= end)
            continue;
        if (BodyFormat::isCard(format)) {
            const auto *card = pieces.size() == 3 ? std::get_if<Block>(&pieces[1]) : nullptr;
            if (card)
                addMarks(marks, format, 0, int(plainText(ShownLines::of(*card).front()).size()));
            continue;
        }
        // What is set right on reading may be shorter than what is there.
        const qsizetype from = plainText(normalized(before)).size();
        before.append({words(fragment, begin, end), BodyFormat::marks(format)});
        addMarks(marks, format, int(from), int(plainText(normalized(before)).size()));
    }
    return ShownLines::tidy(std::move(marks));
}

bool isMarked(const QTextBlock &line) {
    for (auto at = line.begin(); !at.atEnd(); ++at) {
        const QTextCharFormat format = at.fragment().charFormat();
        if (format.hasProperty(BodyFormat::Comes) || format.hasProperty(BodyFormat::Goes) ||
            format.hasProperty(BodyFormat::Comment))
            return true;
    }
    return false;
}

} // namespace

LineWords LineWords::read(const QTextBlock &line, int from, int to) {
    LineWords read{.kind = BodyFormat::kind(line),
                   .level = BodyFormat::level(line),
                   .boxed = BodyFormat::isBoxed(line),
                   .standsForNothing = line.document()->blockCount() == 1 &&
                                       line.blockFormat().boolProperty(BodyFormat::EmptyBody),
                   .list = line.textList(),
                   .pieces = piecesOf(line, from, to),
                   .fate = BodyFormat::fate(line),
                   .proposal = BodyFormat::proposal(line)};
    if (isMarked(line))
        read.marks = marksOf(line, read.pieces, from, to);
    return read;
}

KnownLines::KnownLines(QTextDocument &document) : QObject(&document), m_document(document) {
    document.documentLayout(); // without one a document tells of no change
    connect(&document, &QTextDocument::contentsChange, this, &KnownLines::forget);
}

/// The lines that a change touched, and as many before as there were: the others moved.
void KnownLines::forget(int position, int, int added) {
    const int last = m_document.characterCount() - 1;
    const int from = m_document.findBlock(std::min(position, last)).blockNumber();
    const int to = m_document.findBlock(std::min(position + added, last)).blockNumber();
    const auto known = static_cast<std::ptrdiff_t>(m_lines.size());
    const std::ptrdiff_t gone = to - from + 1 - (m_document.blockCount() - known);
    if (from < 0 || to < from || gone < 0 || from + gone > known)
        return m_lines.clear();
    const auto at = m_lines.erase(m_lines.begin() + from, m_lines.begin() + from + gone);
    m_lines.insert(at, static_cast<std::size_t>(to - from + 1), Line());
    // Undo gives the line after what it puts back its former kind again, and does not tell.
    if (from > 0)
        m_lines[static_cast<std::size_t>(from) - 1].reset();
    if (const auto next = static_cast<std::size_t>(to) + 1; next < m_lines.size())
        m_lines[next].reset();
}

int KnownLines::count() {
    const int count = m_document.blockCount();
    if (m_lines.size() != static_cast<std::size_t>(count))
        m_lines.assign(static_cast<std::size_t>(count), Line());
    return count;
}

const LineWords &KnownLines::at(int number) {
    Line &kept = m_lines.at(static_cast<std::size_t>(number));
    if (!kept)
        kept = LineWords::read(m_document.findBlockByNumber(number), 0,
                               std::numeric_limits<int>::max());
    return *kept;
}
