// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/HtmlText.h"
#include "model/base/Text.h"
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// What writers of HTML mean by the characters 128 to 159 (WHATWG HTML, 13.2.5.80).
QChar meant(QChar c) {
    static constexpr std::array<char16_t, 32> windows{
        0x20AC, 0x20,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x20,   0x017D, 0x20,   0x20,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x20,   0x017E, 0x0178};
    const char16_t u = c.unicode();
    return u >= 0x80 && u <= 0x9F ? QChar(windows[u - 0x80]) : c;
}

/// Builds a line character by character over the borders of its spans.
class Line {
public:
    Line(const QString &all, const PageText &spaces) : m_all(all), m_spaces(spaces) {
        m_directions = PageText::balanced(m_all);
    }

    void begin(const Marks &marks) { m_out.append({{}, marks}); }
    void add(QChar written, qsizetype at) {
        const QChar c = meant(written);
        if (PageText::isDropped(c) || (!m_directions && PageText::isDirection(c)))
            return;
        const bool breaking =
            c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        if (breaking) {
            m_space = -1;
            if (m_started && m_breaks++ == 0)
                m_breakAt = m_out.size() - 1;
        } else if ((c == u'\x00A0' || c == u'\x202F') && m_spaces.keepsSpace(m_all, at)) {
            put(c);
        } else if (c.isSpace()) {
            if (m_space < 0 && m_started && m_breaks == 0)
                m_space = m_out.size() - 1;
        } else {
            put(c);
        }
    }
    InlineText take() { return normalized(m_out); }

private:
    /// A space or line break is there when something follows, in the span that it was written in.
    void put(QChar c) {
        for (; m_breaks > 0; --m_breaks)
            m_out[m_breakAt].text += u'\n';
        if (m_space >= 0)
            m_out[std::exchange(m_space, -1)].text += u' ';
        m_out.last().text += c;
        m_started = true;
    }

    const QString &m_all;
    const PageText &m_spaces;
    InlineText m_out{};
    qsizetype m_space = -1, m_breakAt = 0; ///< spans, -1: none
    int m_breaks = 0;
    bool m_started = false, m_directions = true;
};

} // namespace

InlineText HtmlText::line(const InlineText &raw, const PageText &spaces) {
    const QString all = plainText(raw);
    Line line(all, spaces);
    qsizetype at = 0;
    for (const Span &span : raw) {
        line.begin(span.marks);
        for (const QChar c : span.text)
            line.add(c, at++);
    }
    return line.take();
}

QList<InlineText> HtmlText::paragraphs(const InlineText &line) {
    QList<InlineText> parts{{}};
    for (const Span &span : line) {
        QString text;
        const auto end = [&] {
            if (!text.isEmpty())
                parts.last().append({std::exchange(text, {}), span.marks});
        };
        for (qsizetype i = 0; i < span.text.size(); ++i) {
            if (span.text[i] != u'\n' || i + 1 >= span.text.size() || span.text[i + 1] != u'\n') {
                text += span.text[i];
                continue;
            }
            end();
            while (i + 1 < span.text.size() && span.text[i + 1] == u'\n')
                ++i;
            if (!parts.last().isEmpty())
                parts.append(InlineText());
        }
        end();
    }
    parts.removeIf([](const InlineText &part) { return part.isEmpty(); });
    return parts;
}

InlineText HtmlText::joined(const QList<InlineText> &lines, const QString &between) {
    if (lines.size() == 1)
        return lines.first();
    InlineText all;
    for (const InlineText &line : lines) {
        if (!all.isEmpty())
            all.append({between, {}});
        all += line;
    }
    return normalized(all);
}

InlineText HtmlText::oneLine(InlineText text) {
    for (Span &span : text)
        span.text.replace(u'\n', u' ');
    return normalized(text);
}

QString HtmlText::attribution(const InlineText &words) {
    QString who = Text::oneSpaced(plainText(words));
    while (!who.isEmpty() && u"—–―-~ "_s.contains(who.front()))
        who.remove(0, 1);
    return who;
}
