// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/HtmlBuilder.h"
#include "model/import/HtmlText.h"
#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestField = 600;

} // namespace

QByteArrayView HtmlAttributes::raw(const char *name) const {
    for (auto at = m_all; at && at[0]; at += 2)
        if (std::strcmp(reinterpret_cast<const char *>(at[0]), name) == 0)
            return at[1] ? QByteArrayView(reinterpret_cast<const char *>(at[1])) : QByteArrayView();
    return {};
}

QString HtmlAttributes::text(const char *name) const {
    return QString::fromUtf8(raw(name));
}

bool HtmlAttributes::has(const char *name) const {
    for (auto at = m_all; at && at[0]; at += 2)
        if (std::strcmp(reinterpret_cast<const char *>(at[0]), name) == 0)
            return true;
    return false;
}

int HtmlAttributes::count() const {
    int attributes = 0;
    for (auto at = m_all; at && at[0]; at += 2)
        ++attributes;
    return attributes;
}

void HtmlBuilder::start(const char *name, const HtmlAttributes &attributes) {
    ++m_depth;
    if (m_hiddenAt > 0 || m_ended)
        return;
    const HtmlElement element = htmlElement(name);
    const QByteArrayView css = attributes.raw("style");
    const HtmlStyle style = css.isEmpty() ? HtmlStyle() : htmlStyle(css);
    if (hides(element, style, attributes)) {
        m_hiddenAt = m_depth;
        return;
    }
    if (m_frames.size() >= Deepest) {
        ++m_report.removed[Removed::Depth];
        if (element.role == Role::Break)
            m_blocks.add(u"\n"_s, m_frames.back().marks);
        else if (element.isBlock() || style.block)
            m_blocks.endLine();
        return;
    }
    Frame made = frame(element, style, attributes);
    if (element.isBlock() || style.block)
        beginBlock(made, element, style, attributes);
    else
        beginInline(made, element, attributes);
    m_frames.push_back(std::move(made));
}

void HtmlBuilder::end(const char *name) {
    if (m_depth == 0)
        return;
    const qsizetype depth = m_depth--;
    if (m_hiddenAt > 0 || m_ended) {
        if (depth == m_hiddenAt)
            m_hiddenAt = 0;
        if (m_ended && size_t(depth) == m_frames.size()) {
            close(m_frames.back());
            m_frames.pop_back();
        }
        return;
    }
    if (size_t(depth) > m_frames.size()) {
        if (htmlElement(name).isBlock())
            m_blocks.endLine();
        return;
    }
    const Frame frame = std::move(m_frames.back());
    m_frames.pop_back();
    close(frame);
}

void HtmlBuilder::strayEnd(const char *name) {
    if (m_hiddenAt == 0 && !m_ended && htmlElement(name).isBlock())
        m_blocks.endLine();
}

/// What nobody saw, and what is no text.
bool HtmlBuilder::hides(const HtmlElement &element, const HtmlStyle &style,
                        const HtmlAttributes &attributes) {
    std::optional<Removed> as;
    if (element.role == Role::Hidden)
        as = element.as;
    else if (style.hidden || attributes.has("hidden"))
        as = Removed::Hidden;
    else if (style.remark)
        as = Removed::Remarks;
    else if (isAround(element, attributes))
        as = Removed::Page;
    if (as)
        ++m_report.removed[*as];
    return as.has_value();
}

bool HtmlBuilder::isAround(const HtmlElement &element, const HtmlAttributes &attributes) const {
    if (m_scope != HtmlOptions::Scope::Page)
        return false;
    if (element.role == Role::Around || (element.role == Role::Footer && !m_blocks.inQuote()))
        return true;
    const QByteArrayView role = attributes.raw("role");
    static constexpr const char *around[] = {"navigation", "banner", "contentinfo", "complementary",
                                             "search",     "dialog", "alertdialog"};
    return !role.isEmpty() && std::any_of(std::begin(around), std::end(around),
                                          [&](const char *each) { return role == each; });
}

/// The frame of an element: what it passes on to its words.
HtmlBuilder::Frame HtmlBuilder::frame(const HtmlElement &element, const HtmlStyle &style,
                                      const HtmlAttributes &attributes) {
    Frame made;
    if (!m_frames.empty()) {
        const Frame &outer = m_frames.back();
        made.marks = outer.marks;
        made.preformatted = outer.preformatted;
        made.marker = outer.marker;
        made.title = outer.title;
    }
    made.role = element.role;
    made.block = element.isBlock() || style.block;
    if (element.mark)
        made.marks.*element.mark = true;
    made.marks.strong = style.strong.value_or(made.marks.strong);
    made.marks.em = style.em.value_or(made.marks.em);
    made.marks.sub = style.sub.value_or(made.marks.sub);
    made.marks.sup = style.sup.value_or(made.marks.sup);
    made.preformatted =
        style.preformatted.value_or(made.preformatted || element.role == Role::Preformatted);
    made.marker = made.marker || style.marker;
    if (style.looks || attributes.has("color") || attributes.has("face") ||
        attributes.has("bgcolor"))
        ++m_report.removed[Removed::Looks];
    return made;
}

void HtmlBuilder::open(Frame &frame, Part part, int number) {
    m_blocks.open(part, number);
    frame.opens = part;
}

void HtmlBuilder::words(QByteArrayView words) {
    if (m_hiddenAt > 0 || m_ended)
        return;
    QString text = QString::fromUtf8(words);
    static const Frame none;
    const Frame &frame = m_frames.empty() ? none : m_frames.back();
    if (!frame.preformatted) // the lines of the source are none of the text
        for (QChar &c : text)
            if (c == u'\n' || c == u'\r')
                c = u' ';
    if (frame.marker)
        m_marker += text;
    else if (frame.title)
        *frame.title += text;
    else
        m_blocks.add(text, frame.marks);
}

/// What stands between these two was marked and copied; Windows and Chromium write the page around
/// it too.
void HtmlBuilder::comment(QByteArrayView text) {
    const QByteArrayView said = text.trimmed();
    if (said == "StartFragment" && !std::exchange(m_sawFragment, true)) {
        m_fragment = std::none_of(m_frames.begin(), m_frames.end(),
                                  [](const Frame &frame) { return frame.opens.has_value(); });
        if (m_fragment)
            m_blocks = HtmlBlocks(m_spaces);
    } else if (said == "EndFragment" && m_fragment) {
        m_ended = true;
    }
}

void HtmlBuilder::close(const Frame &frame) {
    if (frame.list > 0) {
        const bool counted = std::any_of(m_marker.begin(), m_marker.end(),
                                         [](QChar c) { return c.isLetterOrNumber(); }) &&
                             m_marker.trimmed().size() > 1;
        m_blocks.listLine(frame.list, counted);
        m_marker.clear();
    } else if (frame.role == Role::QuoteMarks) {
        m_blocks.add(u"”"_s, frame.marks);
    } else if (frame.block) {
        m_blocks.endLine();
    }
    m_tables -= frame.role == Role::Table;
    if (frame.counted)
        closeRegion();
    if (!frame.opens)
        return;
    const InlineText words = m_blocks.close(*frame.opens);
    if (frame.takes)
        closeField(*frame.takes, words);
}

/// A standfirst or byline, unless it turns out to be more than that.
void HtmlBuilder::closeField(QString &to, const InlineText &words) {
    const QString text = plainText(HtmlText::oneLine(words));
    if (to.isEmpty() && text.size() <= LongestField)
        to = text;
    else if (!words.isEmpty())
        m_blocks.put({Paragraph{words}});
}

void HtmlBuilder::closeRegion() {
    m_regions[m_openRegions.back()].to = m_blocks.size();
    m_openRegions.pop_back();
}

HtmlRead HtmlBuilder::take() {
    while (!m_frames.empty()) {
        const Frame frame = std::move(m_frames.back());
        m_frames.pop_back();
        close(frame);
    }
    HtmlRead read;
    read.head = std::move(m_head);
    read.head.language = m_feed.language();
    read.head.title = read.head.title.simplified();
    read.body = m_blocks.take();
    if (m_scope == HtmlOptions::Scope::Page)
        m_report.removed[Removed::Page] += chooseRegion(read.body, m_regions);
    if (m_scope != HtmlOptions::Scope::Fragment)
        read.head.headline = takeHeadline(read.body, m_scope == HtmlOptions::Scope::Document);
    read.pictures = m_pictures.takeAll();
    m_report.removed.removeIf([](auto &&count) { return count.value() == 0; });
    m_report.countKept(read.body);
    read.report = std::move(m_report);
    return read;
}
