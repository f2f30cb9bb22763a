// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/BodyDocument.h"
#include "ui/editor/BodyFormat.h"
#include "ui/editor/BodyWriter.h"
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <algorithm>

namespace {

/// A block of the body and the lines that say it.
struct Placed {
    Block block;
    int firstLine = 0, lastLine = 0;
};

/// What a line holds: runs of text, and cards between them.
using Piece = std::variant<InlineText, Block>;

QString reader(const QTextFragment &fragment) {
    QString text = fragment.text();
    const QString raw = fragment.charFormat().stringProperty(BodyFormat::Raw);
    if (!raw.isEmpty())
        return raw.repeated(text.size());
    text.replace(QChar::LineSeparator, QLatin1Char('\n'));
    // An object that is neither a card nor carried text came from nowhere and says nothing.
    return text.remove(QChar::ObjectReplacementCharacter);
}

std::vector<Piece> pieces(const QTextBlock &line, int from, int to) {
    std::vector<Piece> pieces{InlineText{}};
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
    return pieces;
}

class Reader {
public:
    explicit Reader(int from = 0, int to = std::numeric_limits<int>::max())
        : m_from(from), m_to(to) {}

    std::vector<Placed> read(const QTextDocument &document) {
        for (QTextBlock line = document.begin(); line.isValid(); line = line.next()) {
            if (line.position() + line.length() <= m_from || line.position() > m_to)
                continue;
            add(line);
        }
        return std::move(m_placed);
    }

private:
    void add(const QTextBlock &line) {
        const std::vector<Piece> all = pieces(line, m_from, m_to);
        if (all.size() == 1)
            return addText(line, normalized(std::get<InlineText>(all.front())));
        for (const Piece &piece : all) {
            if (const Block *card = std::get_if<Block>(&piece))
                put(line, *card);
            else if (const InlineText text = normalized(std::get<InlineText>(piece));
                     !text.isEmpty())
                addText(line, text);
        }
    }

    void addText(const QTextBlock &line, const InlineText &text) {
        switch (BodyFormat::kind(line)) {
        case LineKind::Subheading:
            return put(line, {Subheading{BodyFormat::level(line), text}});
        case LineKind::Quote:
            return put(line, {Quote{text, {}}});
        case LineKind::Attribution:
            return attribute(line, text);
        case LineKind::Item:
            return addItem(line, text);
        case LineKind::Paragraph:
        case LineKind::Card:
            break;
        }
        const bool nothing = text.isEmpty() && line.document()->blockCount() == 1 &&
                             line.blockFormat().boolProperty(BodyFormat::EmptyBody);
        if (!nothing)
            put(line, {Paragraph{text}});
    }

    void attribute(const QTextBlock &line, const InlineText &text) {
        const bool follows =
            !m_placed.empty() && m_placed.back().lastLine + 1 == line.blockNumber();
        Quote *quote = follows ? std::get_if<Quote>(&m_placed.back().block.is) : nullptr;
        if (quote && m_placed.back().firstLine == m_placed.back().lastLine) {
            quote->attribution = plainText(text);
            m_placed.back().lastLine = line.blockNumber();
        } else if (!text.isEmpty()) {
            put(line, {Paragraph{plain(plainText(text))}});
        }
    }

    void addItem(const QTextBlock &line, const InlineText &text) {
        QTextList *list = line.textList();
        const bool goesOn = list == m_list && !m_placed.empty() &&
                            m_placed.back().lastLine + 1 == line.blockNumber();
        if (auto *before = goesOn ? std::get_if<BulletList>(&m_placed.back().block.is) : nullptr) {
            before->items.append(text);
            m_placed.back().lastLine = line.blockNumber();
            return;
        }
        put(line, {BulletList{list->format().style() == QTextListFormat::ListDecimal, {text}}});
        m_list = list;
    }

    void put(const QTextBlock &line, const Block &block) {
        m_list = nullptr;
        m_placed.push_back({block, line.blockNumber(), line.blockNumber()});
    }

    int m_from, m_to;
    QTextList *m_list = nullptr;
    std::vector<Placed> m_placed;
};

Body bodyOf(std::vector<Placed> placed) {
    Body body;
    body.reserve(placed.size());
    for (Placed &one : placed)
        body.push_back(std::move(one.block));
    return body;
}

/// Whether each block has lines of its own, so that one can be replaced without its neighbours.
bool apart(const std::vector<Placed> &placed) {
    return std::adjacent_find(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) {
               return a.lastLine >= b.firstLine;
           }) == placed.end();
}

QTextCursor lines(QTextDocument &document, int first, int last) {
    QTextCursor cursor(document.findBlockByNumber(first));
    const QTextBlock end = document.findBlockByNumber(last);
    cursor.setPosition(end.position() + end.length() - 1, QTextCursor::KeepAnchor);
    return cursor;
}

/// An empty line before `line`, with the cursor in it.
QTextCursor lineBefore(const QTextBlock &line) {
    QTextCursor cursor(line);
    if (line.blockNumber() > 0) {
        cursor = QTextCursor(line.previous());
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertBlock(BodyFormat::line(LineKind::Paragraph), QTextCharFormat());
        return cursor;
    }
    cursor.insertBlock(line.blockFormat(), line.charFormat());
    cursor.movePosition(QTextCursor::PreviousBlock);
    cursor.setBlockFormat(BodyFormat::line(LineKind::Paragraph));
    return cursor;
}

void removeLines(QTextDocument &document, int first, int last) {
    QTextCursor cursor = lines(document, first, last);
    cursor.removeSelectedText();
    if (document.blockCount() == 1) {
        BodyWriter(cursor).write({});
        return;
    }
    // An empty line goes whole, and its neighbour keeps its own format.
    if (cursor.block().next().isValid())
        cursor.deleteChar();
    else
        cursor.deletePreviousChar();
}

} // namespace

namespace BodyDocument {

void load(QTextDocument &document, const Body &body) {
    document.setUndoRedoEnabled(false);
    document.clear();
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    BodyWriter(cursor).write(body);
    cursor.endEditBlock();
    document.setUndoRedoEnabled(true);
}

Body read(const QTextDocument &document) {
    return bodyOf(Reader().read(document));
}

void replace(QTextDocument &document, const Body &to) {
    const std::vector<Placed> from = Reader().read(document);
    std::size_t head = 0, tail = 0;
    const std::size_t both = std::min(from.size(), to.size());
    while (head < both && from[head].block == to[head])
        ++head;
    while (tail < both - head && from[from.size() - 1 - tail].block == to[to.size() - 1 - tail])
        ++tail;
    if (head == from.size() && head == to.size())
        return;
    QTextCursor edit(&document);
    edit.beginEditBlock();
    const auto at = [](std::size_t index) { return static_cast<std::ptrdiff_t>(index); };
    const Body middle(to.begin() + at(head), to.end() - at(tail));
    const std::size_t fromEnd = from.size() - tail;
    if (!apart(from) || from.empty() || to.empty()) {
        QTextCursor cursor = lines(document, 0, document.blockCount() - 1);
        cursor.removeSelectedText();
        BodyWriter(cursor).write(to);
    } else if (middle.empty()) {
        removeLines(document, from[head].firstLine, from[fromEnd - 1].lastLine);
    } else {
        QTextCursor cursor;
        if (head < fromEnd) {
            cursor = lines(document, from[head].firstLine, from[fromEnd - 1].lastLine);
            cursor.removeSelectedText();
        } else if (head < from.size()) {
            cursor = lineBefore(document.findBlockByNumber(from[head].firstLine));
        } else {
            cursor = QTextCursor(document.lastBlock());
            cursor.movePosition(QTextCursor::EndOfBlock);
            cursor.insertBlock(BodyFormat::line(LineKind::Paragraph), QTextCharFormat());
        }
        BodyWriter(cursor).write(middle);
    }
    edit.endEditBlock();
}

void insert(QTextCursor &cursor, const Body &blocks) {
    if (blocks.empty())
        return;
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const auto *only = blocks.size() == 1 ? std::get_if<Paragraph>(&blocks.front().is) : nullptr;
    const QTextBlock line = cursor.block();
    if (only && !BodyFormat::holdsCard(line)) {
        BodyWriter(cursor).writeInline(only->text);
    } else {
        if (line.length() > 1) {
            const bool atStart = cursor.atBlockStart(), atEnd = cursor.atBlockEnd();
            if (atStart && !atEnd) {
                cursor = lineBefore(line);
            } else {
                if (!atEnd) {
                    cursor.insertBlock();
                    cursor.movePosition(QTextCursor::PreviousBlock);
                    cursor.movePosition(QTextCursor::EndOfBlock);
                }
                if (BodyFormat::kind(cursor.block()) == LineKind::Quote &&
                    BodyFormat::kind(cursor.block().next()) == LineKind::Attribution) {
                    cursor.movePosition(QTextCursor::NextBlock);
                    cursor.movePosition(QTextCursor::EndOfBlock);
                }
                cursor.insertBlock(BodyFormat::line(LineKind::Paragraph), QTextCharFormat());
            }
        }
        BodyWriter(cursor).write(blocks);
    }
    cursor.endEditBlock();
}

Body selected(const QTextCursor &cursor) {
    if (!cursor.hasSelection())
        return {};
    return bodyOf(Reader(cursor.selectionStart(), cursor.selectionEnd()).read(*cursor.document()));
}

int positionOf(const QTextDocument &document, int index) {
    const std::vector<Placed> placed = Reader().read(document);
    if (index < 0 || static_cast<std::size_t>(index) >= placed.size())
        return -1;
    return document.findBlockByNumber(placed[static_cast<std::size_t>(index)].firstLine).position();
}

int blockAt(const QTextDocument &document, int position) {
    const std::vector<Placed> placed = Reader().read(document);
    const int line = document.findBlock(position).blockNumber();
    for (std::size_t i = 0; i < placed.size(); ++i) {
        if (line <= placed[i].lastLine)
            return static_cast<int>(i);
    }
    return static_cast<int>(placed.size()) - 1;
}

} // namespace BodyDocument
