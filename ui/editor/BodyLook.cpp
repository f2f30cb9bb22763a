// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/BodyLook.h"
#include "ui/editor/BodyFormat.h"
#include "ui/look/Colours.h"
#include <QTextDocument>
#include <algorithm>
#include <utility>

BodyLook::BodyLook(QTextDocument *document, const QPalette &palette)
    : QSyntaxHighlighter(document), m_palette(palette) {}

void BodyLook::setPalette(const QPalette &palette) {
    if (m_palette == palette)
        return;
    m_palette = palette;
    rehighlight();
}

/// A thread that was resolved is found in its panel, and marks nothing.
bool BodyLook::isRemarked(const QTextCharFormat &format) const {
    if (!format.hasProperty(BodyFormat::Comment))
        return false;
    const QStringList threads = format.stringProperty(BodyFormat::Comment).split(u' ');
    return std::any_of(threads.begin(), threads.end(),
                       [this](const QString &id) { return !m_quiet.contains(QUuid(id)); });
}

void BodyLook::setQuiet(const QSet<QUuid> &threads) {
    if (std::exchange(m_quiet, threads) != threads)
        rehighlight();
}

void BodyLook::shade(QTextCharFormat &format, bool comes) const {
    const Colours &colours = coloursOf(m_palette);
    format.setForeground(comes ? colours.insertedText : colours.deletedText);
    format.setBackground(comes ? colours.inserted : colours.deleted);
    // Never colour alone (ui.md, part 1).
    format.setFontUnderline(comes);
    format.setFontStrikeOut(!comes);
}

QTextCharFormat BodyLook::lookOf(const QTextBlock &line) const {
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
        base.setForeground(coloursOf(m_palette).muted);
        break;
    case LineKind::Quote:
        // Arabic and Hebrew have no slanted letters, and few fonts feign them.
        base.setFontItalic(line.textDirection() != Qt::RightToLeft);
        break;
    default:
        break;
    }
    if (const Fate fate = BodyFormat::fate(line); fate != Fate::Stays)
        shade(base, fate == Fate::Comes);
    return base;
}

void BodyLook::addRun(QTextCharFormat &format, const QTextCharFormat &run) const {
    const Colours &colours = coloursOf(m_palette);
    const Marks marks = BodyFormat::marks(run);
    if (marks.note) {
        format.setBackground(colours.notice);
        format.setForeground(colours.text);
    }
    if (!marks.href.isEmpty() || marks.article) {
        format.setForeground(colours.accent);
        format.setFontUnderline(true);
    }
    if (run.hasProperty(BodyFormat::Comes) || run.hasProperty(BodyFormat::Goes))
        shade(format, !run.hasProperty(BodyFormat::Goes));
    else if (isRemarked(run)) {
        format.setBackground(colours.notice);
        if (!format.hasProperty(QTextFormat::ForegroundBrush))
            format.setForeground(colours.text);
    }
}

void BodyLook::highlightBlock(const QString &text) {
    const QTextBlock line = currentBlock();
    const QTextCharFormat base = lookOf(line);
    if (!base.isEmpty())
        setFormat(0, static_cast<int>(text.size()), base);
    for (auto at = line.begin(); !at.atEnd(); ++at) {
        const QTextFragment fragment = at.fragment();
        QTextCharFormat format = base;
        addRun(format, fragment.charFormat());
        if (format != base)
            setFormat(fragment.position() - line.position(), fragment.length(), format);
    }
}
