// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/BodyLook.h"
#include "ui/editor/BodyFormat.h"
#include "ui/look/Colours.h"
#include <QTextDocument>

BodyLook::BodyLook(QTextDocument *document, const QPalette &palette)
    : QSyntaxHighlighter(document), m_palette(palette) {}

void BodyLook::setPalette(const QPalette &palette) {
    if (m_palette == palette)
        return;
    m_palette = palette;
    rehighlight();
}

void BodyLook::highlightBlock(const QString &text) {
    const QTextBlock line = currentBlock();
    const Colours &colours = coloursOf(m_palette);
    QTextCharFormat base;
    switch (BodyFormat::kind(line)) {
    case LineKind::Subheading: {
        // ui.md, part 11: a subheading is 1.35 of the controls' size, the text 1.15.
        const double times = BodyFormat::level(line) == 3 ? 1.08 : 1.35 / 1.15;
        base.setFontPointSize(document()->defaultFont().pointSizeF() * times);
        base.setFontWeight(QFont::Bold);
        break;
    }
    case LineKind::BoxTitle:
        base.setFontWeight(QFont::Bold);
        break;
    case LineKind::Attribution:
        base.setForeground(colours.muted);
        break;
    case LineKind::Quote:
        // Arabic and Hebrew have no slanted letters, and few fonts feign them.
        base.setFontItalic(line.textDirection() != Qt::RightToLeft);
        break;
    default:
        break;
    }
    if (!base.isEmpty())
        setFormat(0, static_cast<int>(text.size()), base);
    for (auto at = line.begin(); !at.atEnd(); ++at) {
        const QTextFragment fragment = at.fragment();
        const Marks marks = BodyFormat::marks(fragment.charFormat());
        if (marks.href.isEmpty() && !marks.article && !marks.note)
            continue;
        QTextCharFormat format = base;
        if (marks.note) {
            format.setBackground(colours.notice);
            format.setForeground(colours.text);
        }
        if (!marks.href.isEmpty() || marks.article) {
            format.setForeground(colours.accent);
            format.setFontUnderline(true);
        }
        setFormat(fragment.position() - line.position(), fragment.length(), format);
    }
}
