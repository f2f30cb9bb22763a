// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/BodyFormat.h"
#include <QFont>
#include <QTextCursor>
#include <QTextList>

namespace BodyFormat {

namespace {
constexpr double BoxSide = 16, QuoteSide = 24;

double side(LineKind kind, bool boxed) {
    const bool quote = kind == LineKind::Quote || kind == LineKind::Attribution;
    return (quote ? QuoteSide : 0) + (boxed ? BoxSide : 0);
}
} // namespace

QTextBlockFormat line(LineKind kind, int level, bool boxed) {
    QTextBlockFormat format;
    format.setProperty(Kind, static_cast<int>(kind));
    if (kind != LineKind::Card)
        format.setLineHeight(150, QTextBlockFormat::ProportionalHeight);
    format.setBottomMargin(kind == LineKind::Item || kind == LineKind::Quote ? 4 : 10);
    if (kind == LineKind::Subheading) {
        format.setProperty(Level, level);
        format.setHeadingLevel(level);
        format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(10);
    }
    if (kind == LineKind::BoxTitle) {
        boxed = true;
        format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(20);
        format.setBottomMargin(6);
    }
    if (boxed) {
        format.setProperty(Boxed, true);
        if (kind != LineKind::BoxTitle)
            format.setBottomMargin(10);
    }
    format.setLeftMargin(side(kind, boxed));
    format.setRightMargin(side(kind, boxed));
    return format;
}

QTextBlockFormat beside(const QTextBlock &block, LineKind kind, int level) {
    QTextBlockFormat format = line(kind, level, isBoxed(block));
    keepReview(format, block.blockFormat());
    return format;
}

bool hasMarks(const QTextBlock &block) {
    return kind(block) != LineKind::Attribution && kind(block) != LineKind::BoxTitle;
}

bool isBoxed(const QTextBlock &block) {
    return block.blockFormat().boolProperty(Boxed);
}

bool isInBox(QTextBlock block) {
    while (block.isValid() && isBoxed(block)) {
        if (kind(block) == LineKind::BoxTitle)
            return true;
        block = block.previous();
    }
    return false;
}

void setBoxed(const QTextBlock &block, bool boxed) {
    QTextBlockFormat format;
    format.setProperty(Boxed, boxed);
    format.setLeftMargin(side(kind(block), boxed));
    format.setRightMargin(side(kind(block), boxed));
    // Merged, because a line of a list stays one.
    QTextCursor(block).mergeBlockFormat(format);
}

LineKind kind(const QTextBlock &block) {
    if (block.textList())
        return LineKind::Item;
    const auto stored = static_cast<LineKind>(block.blockFormat().intProperty(Kind));
    return stored == LineKind::Item ? LineKind::Paragraph : stored;
}

int level(const QTextBlock &block) {
    return block.blockFormat().intProperty(Level) == 3 ? 3 : 2;
}

QTextCharFormat chars(const Marks &marks) {
    QTextCharFormat format;
    const auto set = [&format](Property property, bool on) {
        if (on)
            format.setProperty(property, true);
    };
    set(Strong, marks.strong);
    set(Em, marks.em);
    set(Sub, marks.sub);
    set(Sup, marks.sup);
    set(Note, marks.note);
    if (!marks.href.isEmpty())
        format.setProperty(Href, marks.href);
    if (marks.article)
        format.setProperty(Target, marks.article->toText());
    if (marks.strong)
        format.setFontWeight(QFont::Bold);
    if (marks.em)
        format.setFontItalic(true);
    if (marks.sub || marks.sup)
        format.setVerticalAlignment(marks.sub ? QTextCharFormat::AlignSubScript
                                              : QTextCharFormat::AlignSuperScript);
    return format;
}

Marks marks(const QTextCharFormat &format) {
    Marks marks;
    marks.strong = format.boolProperty(Strong);
    marks.em = format.boolProperty(Em);
    marks.sub = format.boolProperty(Sub);
    marks.sup = format.boolProperty(Sup);
    marks.note = format.boolProperty(Note);
    marks.href = format.stringProperty(Href);
    if (marks.href.isEmpty())
        marks.article = ArticleId::fromText(format.stringProperty(Target));
    return marks;
}

void keepReview(QTextFormat &to, const QTextFormat &from) {
    for (const Property property : {Comes, Goes, Comment}) {
        if (from.hasProperty(property))
            to.setProperty(property, from.property(property));
        else
            to.clearProperty(property);
    }
}

void setMarks(QTextFormat &to, const std::vector<ShownMark> &marks, int line, int from, int end) {
    QStringList threads;
    for (const ShownMark &mark : marks) {
        if (mark.line != line || mark.from >= end || mark.to <= from)
            continue;
        if (mark.kind == ShownMark::Kind::Comment)
            threads.append(mark.id.toString());
        else
            to.setProperty(mark.kind == ShownMark::Kind::Comes ? Comes : Goes, mark.id.toString());
    }
    threads.sort();
    if (!threads.isEmpty())
        to.setProperty(Comment, threads.join(u' '));
}

Fate fate(const QTextBlock &line) {
    const QTextBlockFormat format = line.blockFormat();
    return format.hasProperty(Comes)  ? Fate::Comes
           : format.hasProperty(Goes) ? Fate::Goes
                                      : Fate::Stays;
}

QUuid proposal(const QTextBlock &line) {
    const Fate fate = BodyFormat::fate(line);
    return fate == Fate::Stays
               ? QUuid()
               : QUuid(line.blockFormat().stringProperty(fate == Fate::Comes ? Comes : Goes));
}

bool isApart(const QTextBlock &line, const QTextBlock &other) {
    return line.isValid() && other.isValid() &&
           (fate(line) != fate(other) || proposal(line) != proposal(other));
}

void setFate(QTextBlockFormat &format, Fate fate, const QUuid &proposal) {
    format.clearProperty(Comes);
    format.clearProperty(Goes);
    if (fate != Fate::Stays)
        format.setProperty(fate == Fate::Comes ? Comes : Goes, proposal.toString());
}

QTextCharFormat card(const Block &block) {
    QTextCharFormat format;
    format.setObjectType(CardObject);
    format.setProperty(Card, QVariant::fromValue(CardBlock{block}));
    return format;
}

bool isCard(const QTextCharFormat &format) {
    return format.objectType() == CardObject && format.hasProperty(Card);
}

Block block(const QTextCharFormat &format) {
    return format.property(Card).value<CardBlock>().block;
}

bool holdsCard(const QTextBlock &block) {
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        if (isCard(at.fragment().charFormat()))
            return true;
    }
    return false;
}

} // namespace BodyFormat
