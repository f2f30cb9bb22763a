// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/HtmlElement.h"
#include <string_view>
#include <unordered_map>

namespace {

using Role = HtmlRole;
using Removed = PasteReport::Removed;

using Elements = std::unordered_map<std::string_view, HtmlElement>;

class Adding {
public:
    explicit Adding(Elements &all) : m_all(all) {}
    void operator()(const HtmlElement &is, std::initializer_list<std::string_view> names) const {
        for (const std::string_view name : names)
            m_all.emplace(name, is);
    }

private:
    Elements &m_all;
};

/// What an article is built of.
void addText(const Adding &add) {
    add({Role::Block},
        {"p",       "div",      "body",     "html",    "section", "address", "center",
         "details", "summary",  "fieldset", "legend",  "form",    "dl",      "dt",
         "dd",      "hgroup",   "caption",  "thead",   "tbody",   "tfoot",   "colgroup",
         "dialog",  "noframes", "frameset", "marquee", "multicol"});
    for (int level = 1; level <= 6; ++level) {
        static constexpr std::string_view names[] = {"h1", "h2", "h3", "h4", "h5", "h6"};
        add({Role::Heading, level}, {names[level - 1]});
    }
    add({Role::Break}, {"br"});
    add({Role::Rule}, {"hr"});
    add({Role::Quote}, {"blockquote"});
    add({Role::List}, {"ul", "menu", "dir"});
    add({Role::List, 1}, {"ol"});
    add({Role::Item}, {"li"});
    add({Role::Table}, {"table"});
    add({Role::Row}, {"tr"});
    add({Role::Cell}, {"td", "th"});
    add({Role::Figure}, {"figure"});
    add({Role::Caption}, {"figcaption"});
    add({Role::Image}, {"img", "image", "v:imagedata"});
    add({Role::Frame}, {"iframe"});
    add({Role::Link}, {"a"});
    add({Role::Mark, 0, &Marks::strong}, {"b", "strong"});
    add({Role::Mark, 0, &Marks::em}, {"i", "em"});
    add({Role::Mark, 0, &Marks::sub}, {"sub"});
    add({Role::Mark, 0, &Marks::sup}, {"sup"});
}

/// What stands in a page beside it.
void addPage(const Adding &add) {
    add({Role::Cite}, {"cite"});
    add({Role::QuoteMarks}, {"q"});
    add({Role::Preformatted}, {"pre", "listing", "xmp", "plaintext"});
    add({Role::Article}, {"article"});
    add({Role::Main}, {"main"});
    add({Role::Header}, {"header"});
    add({Role::Title}, {"title"});
    add({Role::Meta}, {"meta"});
    add({Role::Base}, {"base"});
    add({Role::Around}, {"nav", "aside", "search"});
    add({Role::Footer}, {"footer"});
    add({Role::Hidden, 0, nullptr, Removed::Code}, {"script", "style", "link"});
    add({Role::Hidden, 0, nullptr, Removed::Hidden}, {"template", "noscript", "noembed", "xml"});
    add({Role::Hidden, 0, nullptr, Removed::Forms},
        {"button", "select", "option", "optgroup", "textarea", "input", "datalist", "meter",
         "progress"});
    add({Role::Hidden, 0, nullptr, Removed::Media},
        {"svg", "canvas", "video", "audio", "object", "embed", "applet", "map"});
    add({Role::Hidden, 0, nullptr, Removed::Deletions}, {"del"});
}

Elements elements() {
    Elements all;
    addText(Adding(all));
    addPage(Adding(all));
    return all;
}

struct Declaration {
    QByteArrayView name, value;
};

bool is(QByteArrayView a, const char *b) {
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool begins(QByteArrayView text, const char *start) {
    const QByteArrayView wanted(start);
    return text.size() >= wanted.size() &&
           text.first(wanted.size()).compare(wanted, Qt::CaseInsensitive) == 0;
}

bool isHeavy(QByteArrayView weight) {
    bool number = false;
    const int value = weight.toByteArray().toInt(&number);
    return number ? value >= 600 : begins(weight, "bold");
}

void readWord(HtmlStyle &style, const Declaration &said) {
    const auto [name, value] = said;
    if (is(name, "mso-list")) {
        if (is(value, "ignore"))
            style.marker = true;
        else if (begins(value, "l"))
            style.list = value
                             .first(std::max<qsizetype>(
                                 0, value.indexOf(' ') < 0 ? value.size() : value.indexOf(' ')))
                             .toByteArray();
    } else if (is(name, "mso-hide")) {
        style.hidden = style.hidden || is(value, "all");
    } else if (is(name, "mso-element") || is(name, "mso-special-character")) {
        style.remark = style.remark || begins(value, "comment");
    } else if (is(name, "mso-outline-level")) {
        style.heading = value.toByteArray().toInt();
    }
}

void readDisplay(HtmlStyle &style, QByteArrayView value) {
    style.hidden = style.hidden || is(value, "none");
    style.block = style.block || is(value, "block") || is(value, "flex") || is(value, "grid") ||
                  is(value, "list-item") || is(value, "table") || is(value, "flow-root") ||
                  is(value, "table-row");
}

void readDeclaration(HtmlStyle &style, const Declaration &said) {
    const auto [name, value] = said;
    if (begins(name, "mso-")) {
        readWord(style, said);
    } else if (is(name, "display")) {
        readDisplay(style, value);
    } else if (is(name, "visibility")) {
        style.hidden = style.hidden || is(value, "hidden") || is(value, "collapse");
    } else if (is(name, "font-weight")) {
        if (!is(value, "inherit"))
            style.strong = isHeavy(value);
    } else if (is(name, "font-style")) {
        if (!is(value, "inherit"))
            style.em = begins(value, "italic") || begins(value, "oblique");
    } else if (is(name, "vertical-align")) {
        style.sub = is(value, "sub");
        style.sup = is(value, "super");
    } else if (is(name, "white-space")) {
        style.preformatted = begins(value, "pre") || is(value, "break-spaces");
    } else {
        style.looks = true;
    }
}

} // namespace

bool HtmlElement::isBlock() const {
    switch (role) {
    case Role::Inline:
    case Role::Break:
    case Role::Image:
    case Role::Frame:
    case Role::Link:
    case Role::Mark:
    case Role::Cite:
    case Role::QuoteMarks:
    case Role::Title:
    case Role::Meta:
    case Role::Base:
    case Role::Hidden:
        return false;
    default:
        return true;
    }
}

HtmlElement htmlElement(const char *name) {
    static const auto all = elements();
    const auto found = all.find(std::string_view(name));
    return found == all.end() ? HtmlElement() : found->second;
}

HtmlStyle htmlStyle(QByteArrayView style) {
    HtmlStyle read;
    while (!style.isEmpty()) {
        const qsizetype end = style.indexOf(';');
        const QByteArrayView one = end < 0 ? style : style.first(end);
        style = end < 0 ? QByteArrayView() : style.sliced(end + 1);
        const qsizetype colon = one.indexOf(':');
        if (colon <= 0)
            continue;
        QByteArrayView value = one.sliced(colon + 1);
        if (const qsizetype mark = value.indexOf('!'); mark >= 0) // "!important"
            value = value.first(mark);
        readDeclaration(read, {one.first(colon).trimmed(), value.trimmed()});
    }
    return read;
}
