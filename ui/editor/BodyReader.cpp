// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/BodyReader.h"
#include "ui/editor/BodyFormat.h"
#include <QTextDocument>
#include <QTextList>
#include <algorithm>
#include <utility>

namespace {

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

} // namespace

std::vector<PlacedBlock> BodyReader::read(const QTextDocument &document) {
    for (QTextBlock line = document.begin(); line.isValid(); line = line.next()) {
        if (line.position() + line.length() <= m_from || line.position() > m_to)
            continue;
        add(line);
    }
    endBox();
    return std::move(m_placed);
}

void BodyReader::add(const QTextBlock &line) {
    std::vector<Piece> all = pieces(line, m_from, m_to);
    const bool title = BodyFormat::kind(line) == LineKind::BoxTitle;
    if (title || !BodyFormat::isBoxed(line))
        endBox();
    if (title) {
        beginBox(line, normalized(std::get<InlineText>(all.front())));
        if (all.size() == 1)
            return;
        all.front() = InlineText{};
    }
    if (all.size() == 1)
        return addText(line, normalized(std::get<InlineText>(all.front())));
    for (const Piece &piece : all) {
        if (const Block *card = std::get_if<Block>(&piece))
            put(line, *card);
        else if (const InlineText text = normalized(std::get<InlineText>(piece)); !text.isEmpty())
            addText(line, text);
    }
}

void BodyReader::addText(const QTextBlock &line, const InlineText &text) {
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
    case LineKind::BoxTitle:
        break;
    }
    const bool nothing = text.isEmpty() && line.document()->blockCount() == 1 &&
                         line.blockFormat().boolProperty(BodyFormat::EmptyBody);
    if (!nothing)
        put(line, {Paragraph{text}});
}

void BodyReader::attribute(const QTextBlock &line, const InlineText &text) {
    const bool follows = !here().empty() && here().back().lastLine + 1 == line.blockNumber();
    Quote *quote = follows ? std::get_if<Quote>(&here().back().block.is) : nullptr;
    if (quote && here().back().firstLine == here().back().lastLine) {
        quote->attribution = plainText(text);
        here().back().lastLine = line.blockNumber();
    } else if (!text.isEmpty()) {
        put(line, {Paragraph{plain(plainText(text))}});
    }
}

void BodyReader::addItem(const QTextBlock &line, const InlineText &text) {
    QTextList *list = line.textList();
    const bool goesOn =
        list == m_list && !here().empty() && here().back().lastLine + 1 == line.blockNumber();
    if (auto *before = goesOn ? std::get_if<BulletList>(&here().back().block.is) : nullptr) {
        before->items.append(text);
        here().back().lastLine = line.blockNumber();
        return;
    }
    put(line, {BulletList{list->format().style() == QTextListFormat::ListDecimal, {text}}});
    m_list = list;
}

void BodyReader::put(const QTextBlock &line, const Block &block) {
    m_list = nullptr;
    here().push_back({block, line.blockNumber(), line.blockNumber(), {}});
}

void BodyReader::beginBox(const QTextBlock &line, const InlineText &title) {
    put(line, {FactBox{plainText(title), {}}});
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
