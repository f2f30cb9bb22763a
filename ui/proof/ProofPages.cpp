// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proof/ProofPages.h"
#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
using Kind = ProofParagraph::Kind;

// Points.
constexpr qreal BodySize = 11.5, HeadHeight = 34, Gutter = 30, Indent = 18;

QString tr(const char *text) {
    return QCoreApplication::translate("Proof", text);
}

QList<QTextLayout::FormatRange> formatsOf(const InlineText &text) {
    QList<QTextLayout::FormatRange> formats;
    int at = 0;
    for (const Span &span : text) {
        QTextCharFormat format;
        if (span.marks.strong)
            format.setFontWeight(QFont::Bold);
        if (span.marks.em)
            format.setFontItalic(true);
        if (!span.marks.href.isEmpty() || span.marks.article)
            format.setFontUnderline(true);
        if (span.marks.sub || span.marks.sup)
            format.setVerticalAlignment(span.marks.sub ? QTextCharFormat::AlignSubScript
                                                       : QTextCharFormat::AlignSuperScript);
        if (span.marks.note)
            format.setBackground(QColor(230, 230, 230));
        if (format != QTextCharFormat())
            formats.append({at, int(span.text.size()), format});
        at += int(span.text.size());
    }
    return formats;
}

bool indented(Kind kind) {
    return kind == Kind::Quote || kind == Kind::Item;
}
} // namespace

ProofPages::ProofPages(QPagedPaintDevice &device, const ProofOptions &options,
                       const ProofHead &head, const QFont &font)
    : m_device(device), m_options(options), m_head(head), m_font(font) {
    m_font.setPointSizeF(BodySize);
}

qreal ProofPages::points(qreal value) const {
    return value * m_device.logicalDpiY() / 72;
}

QFont ProofPages::fontOf(Kind kind) const {
    QFont font = m_font;
    if (kind == Kind::Headline)
        font.setPointSizeF(BodySize * 1.8);
    if (kind == Kind::Standfirst)
        font.setPointSizeF(BodySize * 1.15);
    if (kind == Kind::Caption || kind == Kind::Kicker || kind == Kind::Byline)
        font.setPointSizeF(BodySize * 0.9);
    font.setBold(kind == Kind::Headline || kind == Kind::Subheading);
    font.setItalic(kind == Kind::Caption || kind == Kind::Quote);
    return font;
}

void ProofPages::layOut(const QList<ProofParagraph> &paragraphs) {
    m_pages.emplace_back();
    m_y = points(HeadHeight);
    for (const ProofParagraph &paragraph : paragraphs)
        addParagraph(paragraph);
}

void ProofPages::addParagraph(const ProofParagraph &paragraph) {
    const bool heading = paragraph.kind == Kind::Headline || paragraph.kind == Kind::Subheading;
    const qreal left =
        points((m_options.numbers ? Gutter : 0) + (indented(paragraph.kind) ? Indent : 0));
    QString text = plainText(paragraph.text);
    text.replace(u'\n', QChar::LineSeparator);
    m_layouts.push_back(std::make_unique<QTextLayout>(text, fontOf(paragraph.kind), &m_device));
    QTextLayout &layout = *m_layouts.back();
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats(formatsOf(paragraph.text));
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(m_device.width() - left);
    layout.endLayout();
    if (heading && !m_pages.back().empty())
        m_y += points(BodySize);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const bool wide = m_options.doubleSpaced && !heading;
        const qreal height = layout.lineAt(i).height() * (wide ? 2 : 1.3);
        // A heading never stands alone at the foot of a page.
        const qreal needed = heading ? height * 3 : height;
        if (m_y + needed > m_device.height() && !m_pages.back().empty()) {
            m_pages.emplace_back();
            m_y = points(HeadHeight);
        }
        m_pages.back().push_back({&layout, i, ++m_number, left, m_y});
        m_y += height;
    }
    m_y += points(BodySize * (m_options.doubleSpaced ? 0.2 : 0.5));
}

bool ProofPages::paint(Progress &progress) {
    QPainter painter;
    if (!painter.begin(&m_device))
        return false;
    for (int page = 0; page < count() && !progress.stopped(); ++page) {
        if (page > 0 && !m_device.newPage())
            return false;
        paintPage(painter, page);
        progress.at(page + 1, count(), {});
    }
    return painter.end();
}

void ProofPages::paintPage(QPainter &painter, int page) const {
    QFont small = m_font;
    small.setPointSizeF(BodySize * 0.78);
    painter.setPen(Qt::black);
    painter.setFont(small);
    const QRectF head(0, 0, m_device.width(), points(BodySize * 1.4));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                     m_head.slug + u" · "_s + m_head.state + u" · "_s + m_head.date);
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter,
                     tr("Page %1 of %2").arg(page + 1).arg(count()));
    painter.setPen(QPen(Qt::black, points(0.5)));
    painter.drawLine(head.bottomLeft() + QPointF(0, points(3)),
                     head.bottomRight() + QPointF(0, points(3)));
    for (const Line &line : m_pages[size_t(page)]) {
        const QTextLine words = line.layout->lineAt(line.index);
        painter.setPen(Qt::black);
        // The layout's lines lie where it put them; here each has a place of its own.
        words.draw(&painter, QPointF(line.x, line.y) - words.position());
        if (!m_options.numbers)
            continue;
        painter.setFont(small);
        const qreal base = line.y + words.ascent();
        const QString number = QString::number(line.number);
        const qreal width = painter.fontMetrics().horizontalAdvance(number);
        painter.drawText(QPointF(points(Gutter - 10) - width, base), number);
    }
}
