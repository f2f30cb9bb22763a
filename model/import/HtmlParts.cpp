// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/Text.h"
#include "model/import/HtmlBlocks.h"
#include "model/import/HtmlText.h"
#include <algorithm>

// HtmlBlocks: what is known only when a part has ended: rows, figures, fields.

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestCell = 400; ///< characters; longer is a column of a layout

bool isData(const std::vector<Body> &row, bool layout) {
    const auto filled =
        std::count_if(row.begin(), row.end(), [](const Body &cell) { return !cell.empty(); });
    return !layout && filled > 1 && std::all_of(row.begin(), row.end(), [](const Body &cell) {
        qsizetype length = 0;
        for (const Block &block : cell) {
            const auto *paragraph = std::get_if<Paragraph>(&block.is);
            if (!paragraph)
                return false;
            length += plainText(paragraph->text).size();
        }
        return length <= LongestCell;
    });
}

InlineText rowLine(const std::vector<Body> &row) {
    QList<InlineText> cells;
    for (const Body &cell : row) {
        QList<InlineText> lines;
        for (const Block &block : cell)
            lines.append(HtmlText::oneLine(std::get_if<Paragraph>(&block.is)->text));
        cells.append(HtmlText::joined(lines, u" "_s));
    }
    InlineText all;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            all.append({u"\t"_s, {}});
        all += cells[i];
    }
    while (!all.isEmpty() && all.last().text == u"\t"_s) // empty cells at the end
        all.removeLast();
    return normalized(all);
}

} // namespace

void HtmlBlocks::closeRow() {
    endLine();
    if (m_tables.empty())
        return;
    std::vector<Body> row = std::exchange(m_tables.back().row, {});
    if (isData(row, m_tables.back().layout)) {
        if (m_fields.empty())
            paragraph(rowLine(row));
        else
            m_fields.back().lines.append(rowLine(row));
        return;
    }
    const qsizetype weight = m_weight; // they are counted already
    const bool plainly = m_fields.empty() && m_heading == 0 && !sink().outer;
    for (Body &cell : row) {
        for (Block &block : cell) {
            const auto *line = std::get_if<Paragraph>(&block.is);
            if (plainly)
                push(std::move(block));
            else if (line)
                takeLine(line->text);
            else
                put(std::move(block));
        }
    }
    m_weight = weight;
}

void HtmlBlocks::closeFigure() {
    endLine();
    FigureOf figure = std::move(m_figures.back());
    m_figures.pop_back();
    Body &blocks = sink().blocks;
    auto *quote = blocks.size() > figure.from && figure.photos.isEmpty()
                      ? std::get_if<Quote>(&blocks.back().is)
                      : nullptr;
    if (quote && quote->attribution.isEmpty() && figure.credit.isEmpty()) {
        quote->attribution = HtmlText::attribution(figure.caption);
        return;
    }
    if (figure.photos.isEmpty()) {
        for (const InlineText &line : {figure.caption, plain(figure.credit)})
            if (!line.isEmpty())
                paragraph(line);
        return;
    }
    PhotoUse &first = figure.photos.first();
    first.caption = figure.caption;
    first.credit = figure.credit;
    if (figure.photos.size() == 1)
        put({PhotoBlock{first}});
    else
        put({Gallery{figure.photos}});
}

InlineText HtmlBlocks::closeField() {
    FieldOf field = std::move(m_fields.back());
    // As it was read, spaces at its ends too: it may go back into the line it was taken from.
    InlineText raw = field.lines.isEmpty() ? m_line : InlineText();
    m_fields.back() = {field.part, field.lines, {}};
    endLine();
    const InlineText words = HtmlText::joined(m_fields.back().lines);
    m_fields.pop_back();
    m_line = field.saved;
    if (raw.isEmpty() && !words.isEmpty())
        raw = InlineText{{u"\n"_s, {}}} + words + InlineText{{u"\n"_s, {}}};
    if (field.part == Part::Field)
        return words;
    if (field.part == Part::Caption)
        closeCaption(words);
    else if (field.part == Part::Credit && !m_figures.empty() && !words.isEmpty())
        m_figures.back().credit = Text::oneSpaced(plainText(words));
    else
        closeCite(field, words.isEmpty() || field.part == Part::Credit, raw);
    return {};
}

void HtmlBlocks::closeCaption(const InlineText &words) {
    if (words.isEmpty())
        return;
    if (m_figures.empty())
        return takeLine(words);
    InlineText &caption = m_figures.back().caption;
    caption = HtmlText::joined(caption.isEmpty() ? QList<InlineText>{words}
                                                 : QList<InlineText>{caption, words});
}

void HtmlBlocks::closeCite(const FieldOf &cite, bool words, const InlineText &raw) {
    if (!words && sink().outer == Part::Quote && m_fields.empty() && sink().cite.isEmpty()) {
        sink().cite = raw;
        sink().citeEnded = cite.saved.isEmpty();
    } else {
        m_line += raw;
    }
}

Body HtmlBlocks::take() {
    endLine();
    return std::move(m_sinks.front().blocks);
}
