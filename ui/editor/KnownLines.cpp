// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/KnownLines.h"
#include "ui/editor/BodyFormat.h"
#include <QTextBlock>
#include <algorithm>
#include <limits>

namespace {

QString reader(const QTextFragment &fragment) {
    QString text = fragment.text();
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
        QString text;
        if (begin >= from && end <= to) {
            text = reader(fragment);
        } else {
            text = fragment.text().mid(std::max(0, from - begin),
                                       std::min(end, to) - std::max(begin, from));
            const QString raw = format.stringProperty(BodyFormat::Raw);
            text = raw.isEmpty() ? text.replace(QChar::LineSeparator, QLatin1Char('\n'))
                                       .remove(QChar::ObjectReplacementCharacter)
                                 : raw.repeated(text.size());
        }
        std::get<InlineText>(pieces.back()).append({text, BodyFormat::marks(format)});
    }
    for (LineWords::Piece &piece : pieces)
        if (auto *text = std::get_if<InlineText>(&piece))
            *text = normalized(*text);
    return pieces;
}

} // namespace

LineWords LineWords::read(const QTextBlock &line, int from, int to) {
    return {.kind = BodyFormat::kind(line),
            .level = BodyFormat::level(line),
            .boxed = BodyFormat::isBoxed(line),
            .standsForNothing = line.document()->blockCount() == 1 &&
                                line.blockFormat().boolProperty(BodyFormat::EmptyBody),
            .list = line.textList(),
            .pieces = piecesOf(line, from, to)};
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
