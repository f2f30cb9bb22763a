// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/StoryText.h"
#include "ui/look/Colours.h"
#include "ui/look/Type.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
constexpr auto Options =
    QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption;

/// Elements that a text browser does not know, as those that it knows.
QString knownElements(QString html) {
    static const QRegularExpression blocks(
        u"<(/?)(?:figure|article|section|main|header|footer|aside|nav)\\b"_s, Options);
    static const QRegularExpression lines(u"<(/?)figcaption\\b"_s, Options);
    static const QRegularExpression spans(u"<(/?)(?:time|picture)\\b"_s, Options);
    static const QRegularExpression sizes(u"(<img\\b[^>]*?)\\s(?:width|height)=\"[^\"]*\""_s,
                                          Options);
    html.replace(blocks, u"<\\1div"_s).replace(spans, u"<\\1span"_s);
    html.replace(lines, u"<\\1h6"_s); // a paragraph with a look of its own
    // Twice: one for the width, one for the height; the view gives pictures their size.
    return html.replace(sizes, u"\\1"_s).replace(sizes, u"\\1"_s);
}

/// Tags in one line.
QString inOneLine(QString html) {
    static const QRegularExpression list(u"<ul class=\"tags\"[^>]*>\\s*<li>(.*?)</li>\\s*</ul>"_s,
                                         Options);
    static const QRegularExpression between(u"</li>\\s*<li>"_s, Options);
    const auto tags = list.match(html);
    if (!tags.hasMatch())
        return html;
    const QString line = tags.captured(1).replace(between, u" · "_s);
    return html.replace(tags.capturedStart(), tags.capturedLength(),
                        u"<p class=\"tags\">%1</p>"_s.arg(line));
}

QString points(const QFont &font) {
    return font.pointSizeF() > 0 ? u"%1pt"_s.arg(font.pointSizeF())
                                 : u"%1px"_s.arg(font.pixelSize());
}
} // namespace

QString StoryText::storyOf(const QString &html) {
    static const QRegularExpression hidden(u"<(script|style|noscript|svg)\\b.*?</\\1>"_s, Options);
    static const QRegularExpression main(u"<main\\b[^>]*>(.*)</main>"_s, Options);
    static const QRegularExpression chrome(
        u"<a class=\"skip\".*?</a>|<p class=\"proof-mark\".*?</p>|<div class=\"share\">.*?</div>"_s,
        Options);
    QString story = html;
    if (const auto match = main.match(html); match.hasMatch())
        story = match.captured(1);
    return knownElements(inOneLine(story.remove(hidden).remove(chrome)));
}

QString StoryText::styleSheet(const QFont &controls, const QPalette &palette) {
    const Colours &colours = coloursOf(palette);
    const QString muted = colours.muted.name(), small = points(Type::scaled(controls, 0.95));
    return u"h1 { font-size: %1; font-weight: bold; margin-top: 4px; margin-bottom: 10px; }"
           "h2 { font-size: %2; font-weight: bold; margin-top: 18px; margin-bottom: 6px; }"
           "h6 { font-size: %4; font-weight: normal; color: %3; margin-top: 4px;"
           " margin-bottom: 16px; }"
           "p { margin-top: 0px; margin-bottom: 12px; }"
           "a { color: %5; text-decoration: none; }"
           "blockquote { margin-left: 24px; margin-right: 24px; font-style: italic; }"
           ".standfirst { font-size: %6; color: %3; }"
           ".section-label, .kicker, .byline, .times, .box-title, .tags"
           " { font-size: %4; color: %3; margin-bottom: 6px; }"_s.arg(
               points(Type::headline(controls)), points(Type::subheading(controls)), muted, small,
               colours.accent.name(), points(Type::standfirst(controls)));
}
