// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/Escape.h"
#include "model/base/Text.h"
#include "model/import/HtmlBuilder.h"
#include "model/import/WebAddress.h"
#include "model/import/WebWords.h"

// HtmlBuilder: what each kind of element begins.

using namespace Qt::StringLiterals;

namespace {

constexpr int Ornament = 32; ///< pixels: a picture as small as a letter
constexpr int LongestSign = 4;

/// "24", "24px"; nothing for "100%" and where it is not said.
std::optional<int> pixels(QByteArrayView size) {
    QByteArray number = size.trimmed().toByteArray();
    if (number.endsWith("px"))
        number.chop(2);
    bool ok = false;
    const double value = number.toDouble(&ok);
    return ok ? std::optional<int>(int(std::min(value, 1e6))) : std::nullopt;
}

bool isTiny(const HtmlAttributes &attributes) {
    const auto width = pixels(attributes.raw("width")), height = pixels(attributes.raw("height"));
    return width.value_or(Ornament + 1) <= Ornament && height.value_or(Ornament) <= Ornament;
}

/// A sign that is drawn, an emoji, stands for itself in words.
bool isSign(const QString &alt) {
    return !alt.isEmpty() && alt.size() <= LongestSign &&
           std::none_of(alt.begin(), alt.end(),
                        [](QChar c) { return c.isLetterOrNumber() || c.isSpace(); });
}

} // namespace

void HtmlBuilder::beginInline(Frame &frame, const HtmlElement &element,
                              const HtmlAttributes &attributes) {
    switch (element.role) {
    case Role::Break:
        return m_blocks.add(u"\n"_s, frame.marks);
    case Role::Image:
        return image(attributes);
    case Role::Frame:
        return embed(attributes);
    case Role::Link:
        return link(frame, attributes);
    case Role::QuoteMarks:
        return m_blocks.add(u"“"_s, frame.marks);
    case Role::Cite:
        return open(frame, Part::Cite);
    case Role::Title:
        frame.title = &m_head.title;
        return;
    case Role::Meta:
        return meta(attributes);
    case Role::Base:
        m_head.base = Escape::safeHref(attributes.text("href"));
        return;
    default:
        openByClass(frame, attributes);
        return;
    }
}

void HtmlBuilder::beginBlock(Frame &frame, const HtmlElement &element, const HtmlStyle &style,
                             const HtmlAttributes &attributes) {
    m_blocks.endLine();
    const bool fragment = m_scope == HtmlOptions::Scope::Fragment;
    const int level = element.role == Role::Heading ? element.level : style.heading;
    if (level > 0)
        return open(frame, Part::Heading, fragment ? (level > 2 ? 3 : 2) : std::min(level, 3));
    switch (element.role) {
    case Role::Rule:
        return m_blocks.put({Divider{}});
    case Role::Quote:
        return open(frame, Part::Quote);
    case Role::List:
        return open(frame, Part::List, element.level);
    case Role::Item:
        return open(frame, Part::Item);
    case Role::Table:
        ++m_tables;
        return open(frame, Part::Table, attributes.raw("role") == "presentation" ? 1 : 0);
    case Role::Row:
    case Role::Cell:
        if (m_tables > 0)
            open(frame, element.role == Role::Row ? Part::Row : Part::Cell);
        return;
    case Role::Figure:
        return open(frame, Part::Figure);
    case Role::Caption:
        return open(frame, Part::Caption);
    case Role::Footer:
        if (m_blocks.inQuote())
            open(frame, Part::Cite);
        return;
    case Role::Article:
    case Role::Main:
    case Role::Header:
        return openRegion(frame);
    default:
        break;
    }
    if (!style.list.isEmpty())
        frame.list = qHash(style.list) | 1;
    else
        openByClass(frame, attributes);
}

/// What has no element of its own: Word's styles, the classes of web pages.
bool HtmlBuilder::openByClass(Frame &frame, const HtmlAttributes &attributes) {
    const QString classes = attributes.text("class");
    if (classes.isEmpty())
        return false;
    const WebWords &words = WebWords::builtIn();
    if (classes.startsWith("Mso"_L1)) {
        if (classes == "MsoTitle"_L1)
            open(frame, Part::Heading, m_scope == HtmlOptions::Scope::Fragment ? 2 : 1);
        else if (classes == "MsoQuote"_L1 || classes == "MsoIntenseQuote"_L1)
            open(frame, Part::Quote);
    } else if (words.hasClass("figure", classes)) {
        open(frame, Part::Figure);
    } else if (m_blocks.inFigure() && words.hasClass("credit", classes)) {
        open(frame, Part::Credit);
    } else if (m_blocks.inFigure() && frame.block && words.hasClass("caption", classes)) {
        open(frame, Part::Caption);
    } else {
        return openField(frame, classes);
    }
    return true;
}

/// Standfirst and byline of a document or page, once each, where its article has begun.
bool HtmlBuilder::openField(Frame &frame, const QString &classes) {
    const bool begun =
        m_scope == HtmlOptions::Scope::Document || !m_openRegions.empty() || m_hasHeadline;
    if (m_scope == HtmlOptions::Scope::Fragment || !begun || m_tables > 0)
        return false;
    const WebWords &words = WebWords::builtIn();
    if (m_head.standfirst.isEmpty() && words.hasClass("standfirst", classes))
        frame.takes = &m_head.standfirst;
    else if (m_head.kicker.isEmpty() && words.hasClass("kicker", classes))
        frame.takes = &m_head.kicker;
    else if (m_head.byline.isEmpty() && words.hasClass("byline", classes))
        frame.takes = &m_head.byline;
    else
        return false;
    open(frame, Part::Field);
    return true;
}

void HtmlBuilder::openRegion(Frame &frame) {
    if (m_tables > 0 || m_blocks.inQuote() || m_scope != HtmlOptions::Scope::Page)
        return;
    frame.counted = true;
    m_openRegions.push_back(m_regions.size());
    m_regions.push_back({frame.role, m_blocks.size(), m_blocks.size()});
}

void HtmlBuilder::link(Frame &frame, const HtmlAttributes &attributes) {
    if (!attributes.has("href"))
        return;
    const QString written = attributes.text("href").trimmed();
    for (const auto scheme : {"standfirst:"_L1, "urn:uuid:"_L1}) {
        if (!written.startsWith(scheme))
            continue;
        frame.marks.href.clear();
        frame.marks.article = ArticleId::fromText(written.sliced(scheme.size()));
        return;
    }
    const WebAddress address = webAddress(written, m_head.base);
    if (address.tracking > 0)
        ++m_report.removed[Removed::Tracking];
    if (address.unsafe)
        ++m_report.removed[Removed::UnsafeLinks];
    else if (address.href.isEmpty() && !written.isEmpty() && !written.startsWith(u'#'))
        ++m_report.removed[Removed::DeadLinks];
    frame.marks.href = address.href;
    frame.marks.article.reset();
}

void HtmlBuilder::image(const HtmlAttributes &attributes) {
    const QString alt = attributes.text("alt").simplified();
    if (isTiny(attributes)) {
        if (isSign(alt))
            m_blocks.add(alt, m_frames.empty() ? Marks() : m_frames.back().marks);
        else
            ++m_report.removed[Removed::Ornaments];
        return;
    }
    PhotoUse use;
    use.alt = Text::clean(alt);
    const int ornaments = m_report.removed.value(Removed::Ornaments);
    use.photo = m_pictures.take(attributes.raw("src"), m_feed, m_report);
    const bool ornament = m_report.removed.value(Removed::Ornaments) > ornaments;
    // A picture whose file is not here is a place for one where its words say which.
    if (use.photo || (!ornament && (!use.alt.isEmpty() || m_blocks.inFigure())))
        m_blocks.photo(use);
}

void HtmlBuilder::embed(const HtmlAttributes &attributes) {
    const WebAddress address = webAddress(attributes.text("src"), m_head.base);
    const bool web = address.href.startsWith("http"_L1) && !isTiny(attributes);
    if (web)
        m_blocks.put({Embed{address.href}});
    else
        ++m_report.removed[Removed::Media];
}

void HtmlBuilder::meta(const HtmlAttributes &attributes) {
    QString name = attributes.text("property");
    if (name.isEmpty())
        name = attributes.text("name");
    const QString content = attributes.text("content").simplified();
    name = name.toLower();
    if (content.isEmpty())
        return;
    if (name == "description"_L1 || (name == "og:description"_L1 && m_head.description.isEmpty()))
        m_head.description = content;
    else if (name == "og:title"_L1)
        m_head.title = content;
    else if (name == "author"_L1)
        m_head.author = content;
    else if (name == "article:section"_L1)
        m_head.section = content;
    else if (name == "article:tag"_L1)
        m_head.tags.append(content);
    else if (name == "og:url"_L1 && m_head.base.isEmpty())
        m_head.base = Escape::safeHref(content);
}
