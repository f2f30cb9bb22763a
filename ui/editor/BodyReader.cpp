// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/BodyReader.h"
#include <QTextDocument>
#include <QTextList>
#include <utility>

std::vector<PlacedBlock> BodyReader::read(const QTextDocument &document) {
    for (QTextBlock line = document.begin(); line.isValid(); line = line.next()) {
        if (line.position() + line.length() <= m_from || line.position() > m_to)
            continue;
        add(LineWords::read(line, m_from, m_to), line.blockNumber());
    }
    return finish();
}

std::vector<PlacedBlock> BodyReader::read(KnownLines &lines) {
    for (int number = 0; number < lines.count(); ++number)
        add(lines.at(number), number);
    return finish();
}

/// The marks of each block, by its own lines.
std::vector<PlacedBlock> BodyReader::finish() {
    endBox();
    std::size_t next = 0;
    for (PlacedBlock &block : m_placed) {
        while (next < m_marks.size() && m_marks[next].line < block.firstLine)
            ++next;
        for (; next < m_marks.size() && m_marks[next].line <= block.lastLine; ++next) {
            block.marks.push_back(m_marks[next]);
            block.marks.back().line -= block.firstLine;
        }
    }
    return std::move(m_placed);
}

/// Of a line that is one thing: words, or a card.
void BodyReader::keepMarks(const LineWords &line) {
    const auto isEmpty = [](const LineWords::Piece &piece) {
        const auto *text = std::get_if<InlineText>(&piece);
        return text && text->isEmpty();
    };
    if (line.pieces.size() > 1 &&
        (line.pieces.size() > 3 || !isEmpty(line.pieces.front()) || !isEmpty(line.pieces.back())))
        return;
    for (ShownMark mark : line.marks) {
        mark.line = m_number;
        m_marks.push_back(mark);
    }
}

void BodyReader::add(const LineWords &line, int number) {
    m_number = number;
    if (line.fate != m_fate || line.proposal != m_proposal) {
        // What comes or goes is no part of what stays beside it.
        endBox();
        m_list = nullptr;
        m_fate = line.fate;
        m_proposal = line.proposal;
        m_apart = number;
    }
    keepMarks(line);
    const bool title = line.kind == LineKind::BoxTitle;
    if (title || !line.boxed)
        endBox();
    if (title)
        beginBox(std::get<InlineText>(line.pieces.front()));
    if (!title && line.pieces.size() == 1)
        return addText(line, std::get<InlineText>(line.pieces.front()));
    for (std::size_t i = title ? 1 : 0; i < line.pieces.size(); ++i) {
        if (const Block *card = std::get_if<Block>(&line.pieces[i]))
            put(*card);
        else if (const auto &text = std::get<InlineText>(line.pieces[i]); !text.isEmpty())
            addText(line, text);
    }
}

void BodyReader::addText(const LineWords &line, const InlineText &text) {
    switch (line.kind) {
    case LineKind::Subheading:
        return put({Subheading{line.level, text}});
    case LineKind::Quote:
        return put({Quote{text, {}}});
    case LineKind::Attribution:
        return attribute(text);
    case LineKind::Item:
        return addItem(line.list, text);
    case LineKind::Paragraph:
    case LineKind::Card:
    case LineKind::BoxTitle:
        break;
    }
    if (!text.isEmpty() || !line.standsForNothing)
        put({Paragraph{text}});
}

void BodyReader::attribute(const InlineText &text) {
    const bool follows =
        !here().empty() && here().back().lastLine + 1 == m_number && m_number > m_apart;
    Quote *quote = follows ? std::get_if<Quote>(&here().back().block.is) : nullptr;
    if (quote && here().back().firstLine == here().back().lastLine) {
        quote->attribution = plainText(text);
        here().back().lastLine = m_number;
    } else if (!text.isEmpty()) {
        put({Paragraph{plain(plainText(text))}});
    }
}

void BodyReader::addItem(const QTextList *list, const InlineText &text) {
    const bool goesOn = list == m_list && !here().empty() && here().back().lastLine + 1 == m_number;
    if (auto *before = goesOn ? std::get_if<BulletList>(&here().back().block.is) : nullptr) {
        before->items.append(text);
        here().back().lastLine = m_number;
        return;
    }
    put({BulletList{list->format().style() == QTextListFormat::ListDecimal, {text}}});
    m_list = list;
}

void BodyReader::put(const Block &block) {
    m_list = nullptr;
    here().push_back({block, m_number, m_number, {}, m_fate, m_proposal, {}});
}

void BodyReader::beginBox(const InlineText &title) {
    put({FactBox{plainText(title), {}}});
    m_inBox = true;
}

void BodyReader::endBox() {
    if (!std::exchange(m_inBox, false))
        return;
    m_list = nullptr;
    PlacedBlock &box = m_placed.back();
    for (const PlacedBlock &one : box.inner) {
        std::get<FactBox>(box.block.is).body.push_back(one.block);
        box.lastLine = one.lastLine;
    }
}
