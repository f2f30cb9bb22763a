// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/HtmlBlocks.h"
#include "model/base/Text.h"
#include "model/import/HtmlText.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t AnyBullets = ~size_t(0);

/// A heading is bold by itself.
InlineText heading(InlineText text) {
    if (std::all_of(text.begin(), text.end(), [](const Span &s) { return s.marks.strong; }))
        for (Span &span : text)
            span.marks.strong = false;
    return HtmlText::oneLine(text);
}

} // namespace

void HtmlBlocks::add(const QString &words, const Marks &marks) {
    if (!sink().cite.isEmpty() && m_fields.empty() && !words.trimmed().isEmpty())
        returnCite();
    if (!m_line.isEmpty() && m_line.last().marks == marks) {
        m_line.last().text += words;
    } else {
        m_line.append({words, marks});
        ++m_weight;
    }
}

bool HtmlBlocks::lineIsBlank() const {
    return std::all_of(m_line.begin(), m_line.end(),
                       [](const Span &span) { return span.text.trimmed().isEmpty(); });
}

void HtmlBlocks::endLine() {
    sink().citeEnded = !sink().cite.isEmpty();
    if (m_line.isEmpty())
        return;
    const InlineText line = HtmlText::line(std::exchange(m_line, {}), *m_spaces);
    if (line.isEmpty())
        return;
    ++m_weight;
    takeLine(line);
}

void HtmlBlocks::takeLine(const InlineText &line) {
    if (!m_fields.empty())
        m_fields.back().lines.append(line);
    else if (m_heading > 0 && !sink().outer)
        push({Subheading{m_heading, heading(line)}});
    else
        paragraph(line);
}

void HtmlBlocks::paragraph(const InlineText &line) {
    if (sink().outer) {
        sink().lines.append(line);
        return;
    }
    for (const InlineText &part : HtmlText::paragraphs(line))
        push({Paragraph{part}});
}

void HtmlBlocks::listLine(size_t list, bool ordered) {
    const InlineText line = HtmlText::line(std::exchange(m_line, {}), *m_spaces);
    if (line.isEmpty())
        return;
    ++m_weight;
    if (!m_fields.empty() || sink().outer)
        takeLine(line);
    else
        pushItem(line, ordered, list);
}

void HtmlBlocks::push(Block block) {
    sink().blocks.push_back(std::move(block));
    sink().lastList = 0;
    ++m_weight;
}

void HtmlBlocks::pushItem(const InlineText &item, bool ordered, size_t list) {
    Body &blocks = sink().blocks;
    if (!ordered) // neighbours without numbers are one list to a reader, whatever wrote them
        list = AnyBullets;
    auto *last = blocks.empty() || sink().lastList != list
                     ? nullptr
                     : std::get_if<BulletList>(&blocks.back().is);
    if (last && last->ordered == ordered) {
        last->items.append(item);
        return;
    }
    push({BulletList{ordered, {item}}});
    sink().lastList = list;
}

/// What of a quote or list is there becomes a block.
void HtmlBlocks::endContainer() {
    Sink &to = sink();
    if (to.outer == Part::List) {
        if (!to.lines.isEmpty())
            pushItem(HtmlText::joined(std::exchange(to.lines, {})), to.ordered, to.list);
        return;
    }
    if (to.outer != Part::Quote || to.lines.isEmpty())
        return;
    Quote quote;
    QList<InlineText> lines = std::exchange(to.lines, {});
    if (to.cite.isEmpty() && lines.size() > 1 && plainText(lines.last()).startsWith(u"— "))
        to.cite = lines.takeLast();
    quote.attribution = HtmlText::attribution(std::exchange(to.cite, {}));
    quote.text = HtmlText::joined(lines);
    push({quote});
}

void HtmlBlocks::put(Block block) {
    if (!m_heading && m_fields.empty())
        endLine();
    returnCite();
    endContainer();
    push(std::move(block));
}

void HtmlBlocks::photo(const PhotoUse &use) {
    if (m_figures.empty())
        put({PhotoBlock{use}});
    else
        m_figures.back().photos.append(use);
}

void HtmlBlocks::openContainer(Part part, bool ordered) {
    endLine();
    if (sink().depth++ > 0) {
        if (sink().outer == Part::List)
            endContainer();
        return;
    }
    sink().outer = part;
    sink().ordered = ordered;
    sink().list = ++m_lists;
}

void HtmlBlocks::closeContainer() {
    endLine();
    if (--sink().depth > 0)
        return;
    // A quote of nothing but its source is a line.
    if (sink().lines.isEmpty() && !sink().cite.isEmpty())
        sink().lines.append(HtmlText::line(std::exchange(sink().cite, {}), *m_spaces));
    endContainer();
    sink().outer.reset();
}

/// It was not who said it: more follows.
void HtmlBlocks::returnCite() {
    if (sink().cite.isEmpty())
        return;
    const InlineText cite = std::exchange(sink().cite, {});
    if (sink().citeEnded)
        sink().lines.append(HtmlText::line(cite, *m_spaces));
    else
        m_line += cite;
}

void HtmlBlocks::open(Part part, int number) {
    switch (part) {
    case Part::Heading:
        endLine();
        m_heading = number;
        return;
    case Part::Quote:
    case Part::List:
        return openContainer(part, number == 1);
    case Part::Item:
        endLine();
        if (sink().outer == Part::List)
            return endContainer();
        return;
    case Part::Table:
        endLine();
        m_tables.push_back({{}, number == 1});
        return;
    case Part::Row:
        return closeRow();
    case Part::Cell:
        endLine();
        m_sinks.emplace_back();
        return;
    case Part::Figure:
        endLine();
        m_figures.push_back({{}, {}, {}, sink().blocks.size()});
        return;
    case Part::Credit:
    case Part::Cite:
        m_fields.push_back({part, {}, std::exchange(m_line, {})});
        return;
    case Part::Caption:
    case Part::Field:
        endLine();
        m_fields.push_back({part, {}, {}});
        return;
    }
}

InlineText HtmlBlocks::close(Part part) {
    switch (part) {
    case Part::Heading:
        endLine();
        m_heading = 0;
        return {};
    case Part::Quote:
    case Part::List:
        closeContainer();
        return {};
    case Part::Item:
        endLine();
        if (sink().outer == Part::List)
            endContainer();
        return {};
    case Part::Table:
        closeRow();
        m_tables.pop_back();
        return {};
    case Part::Row:
        closeRow();
        return {};
    case Part::Cell: {
        endLine();
        Body cell = std::move(sink().blocks);
        m_sinks.pop_back();
        m_tables.back().row.push_back(std::move(cell));
        return {};
    }
    case Part::Figure:
        closeFigure();
        return {};
    default:
        return closeField();
    }
}
