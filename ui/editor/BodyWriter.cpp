// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/BodyWriter.h"
#include "ui/editor/BodyFormat.h"
#include <QTextList>
#include <algorithm>
#include <climits>

namespace {

/// A QTextDocument keeps these for itself: separators, frames, objects.
bool isReserved(QChar c) {
    switch (c.unicode()) {
    case 0x2028: // line separator, which stands for "\n" there
    case 0x2029: // paragraph separator
    case 0xfdd0: // begin and end of a frame
    case 0xfdd1:
    case 0xfffc: // object replacement
        return true;
    default:
        return false;
    }
}

/// Whether the surface has a way to show it as lines; else it is a card.
bool isLines(const BulletList &list) {
    return !list.items.isEmpty();
}

} // namespace

void BodyWriter::write(const Body &body) {
    if (body.empty()) {
        QTextBlockFormat format = BodyFormat::line(LineKind::Paragraph);
        format.setProperty(BodyFormat::EmptyBody, true);
        line(format);
    }
    for (const Block &block : body)
        write(block);
}

void BodyWriter::write(const ShownBody &body) {
    if (body.empty())
        return write(Body{});
    for (const ShownBlock &one : body) {
        m_shown = &one;
        m_line = -1;
        write(one.block);
    }
    m_shown = nullptr;
}

void BodyWriter::write(const Block &block) {
    if (const auto *paragraph = std::get_if<Paragraph>(&block.is)) {
        line(LineKind::Paragraph);
        writeInline(paragraph->text);
    } else if (const auto *heading = std::get_if<Subheading>(&block.is)) {
        line(LineKind::Subheading, heading->level);
        writeInline(heading->text);
    } else if (const auto *quote = std::get_if<Quote>(&block.is)) {
        line(LineKind::Quote);
        writeInline(quote->text);
        line(LineKind::Attribution);
        writeInline(plain(quote->attribution));
    } else if (const auto *items = std::get_if<BulletList>(&block.is); items && isLines(*items)) {
        list(*items);
    } else if (const auto *facts = std::get_if<FactBox>(&block.is); facts && !m_boxed) {
        box(*facts);
    } else {
        card(block);
    }
}

void BodyWriter::line(LineKind kind, int level) {
    line(BodyFormat::line(kind, level, m_boxed));
}

void BodyWriter::line(const QTextBlockFormat &plain) {
    QTextBlockFormat format = plain;
    if (m_shown)
        BodyFormat::setFate(format, m_shown->fate, m_shown->id);
    ++m_line;
    if (std::exchange(m_first, false)) {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(QTextCharFormat());
        m_cursor.setCharFormat(QTextCharFormat());
    } else {
        m_cursor.insertBlock(format, QTextCharFormat());
    }
}

void BodyWriter::list(const BulletList &list) {
    QTextListFormat format;
    format.setStyle(list.ordered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
    format.setIndent(1);
    QTextList *made = nullptr;
    for (const InlineText &item : list.items) {
        line(LineKind::Item);
        if (made)
            made->add(m_cursor.block());
        else
            made = m_cursor.createList(format);
        writeInline(item);
    }
}

void BodyWriter::box(const FactBox &box) {
    line(LineKind::BoxTitle);
    writeInline(plain(box.title));
    if (box.body.empty())
        return;
    m_boxed = true;
    write(box.body);
    m_boxed = false;
}

void BodyWriter::card(const Block &block) {
    line(LineKind::Card);
    QTextCharFormat format = BodyFormat::card(block);
    if (m_shown)
        BodyFormat::setMarks(format, m_shown->marks, m_line, 0, INT_MAX);
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

void BodyWriter::writeInline(const InlineText &text) {
    static const std::vector<ShownMark> none;
    for (const Run &run : runs(text, m_shown ? m_shown->marks : none, m_line))
        m_cursor.insertText(run.text, run.format);
}

std::vector<BodyWriter::Run> BodyWriter::runs(const InlineText &text,
                                              const std::vector<ShownMark> &marks, int line) {
    std::vector<int> cuts;
    for (const ShownMark &mark : marks) {
        if (mark.line == line)
            cuts.insert(cuts.end(), {mark.from, mark.to});
    }
    std::sort(cuts.begin(), cuts.end());
    std::vector<Run> runs;
    int at = 0;
    for (const Span &span : text) {
        bool goesOn = false;
        for (const QChar c : span.text) {
            const bool raw = isReserved(c);
            if (!goesOn || raw || std::binary_search(cuts.begin(), cuts.end(), at)) {
                runs.push_back({{}, BodyFormat::chars(span.marks)});
                if (!cuts.empty())
                    BodyFormat::setMarks(runs.back().format, marks, line, at, at + 1);
                if (raw)
                    runs.back().format.setProperty(BodyFormat::Raw, QString(c));
            }
            runs.back().text += raw                      ? QChar(QChar::ObjectReplacementCharacter)
                                : c == QLatin1Char('\n') ? QChar(QChar::LineSeparator)
                                                         : c;
            goesOn = !raw;
            ++at;
        }
    }
    return runs;
}
