// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/BodyMarks.h"
#include "ui/editor/BodyFormat.h"
#include <QTextDocument>
#include <functional>

namespace {

struct Run {
    int from, to;
    QTextCharFormat format;
};

/// The runs of words in the selection; cards and attributions have no marks.
std::vector<Run> runs(const QTextCursor &cursor) {
    std::vector<Run> runs;
    const QTextDocument &document = *cursor.document();
    const QTextBlock end = document.findBlock(cursor.selectionEnd()).next();
    for (QTextBlock line = document.findBlock(cursor.selectionStart()); line != end;
         line = line.next()) {
        if (!BodyFormat::hasMarks(line))
            continue;
        for (auto at = line.begin(); !at.atEnd(); ++at) {
            const QTextFragment run = at.fragment();
            const int from = std::max(run.position(), cursor.selectionStart());
            const int to = std::min(run.position() + run.length(), cursor.selectionEnd());
            if (from < to && !BodyFormat::isCard(run.charFormat()))
                runs.push_back({from, to, run.charFormat()});
        }
    }
    return runs;
}

/// Run by run, so that the other marks of each stay.
void apply(QTextCursor &cursor, const std::function<void(Marks &)> &change) {
    cursor.beginEditBlock();
    for (const Run &run : runs(cursor)) {
        Marks marks = BodyFormat::marks(run.format);
        change(marks);
        QTextCharFormat format = BodyFormat::chars(marks);
        if (run.format.hasProperty(BodyFormat::Raw))
            format.setProperty(BodyFormat::Raw, run.format.property(BodyFormat::Raw));
        BodyFormat::keepReview(format, run.format);
        QTextCursor edit(cursor.document());
        edit.setPosition(run.from);
        edit.setPosition(run.to, QTextCursor::KeepAnchor);
        edit.setCharFormat(format);
    }
    cursor.endEditBlock();
}

bool sameLink(const Marks &a, const Marks &b) {
    return a.href == b.href && a.article == b.article;
}

} // namespace

namespace BodyMarks {

Marks at(const QTextCursor &cursor) {
    if (!cursor.hasSelection())
        return BodyFormat::marks(cursor.charFormat());
    QTextCursor first(cursor);
    first.setPosition(cursor.selectionStart() + 1);
    return BodyFormat::marks(first.charFormat());
}

void toggle(QTextCursor &cursor, bool Marks::*mark) {
    const bool on = !(at(cursor).*mark);
    if (cursor.hasSelection())
        return apply(cursor, [mark, on](Marks &marks) { marks.*mark = on; });
    if (!BodyFormat::hasMarks(cursor.block()))
        return;
    Marks marks = at(cursor);
    marks.*mark = on;
    QTextCharFormat format = BodyFormat::chars(marks);
    BodyFormat::keepReview(format, cursor.charFormat());
    cursor.setCharFormat(format);
}

void setLink(QTextCursor &cursor, const QString &href, const std::optional<ArticleId> &article) {
    apply(cursor, [&](Marks &marks) {
        marks.href = href;
        marks.article = href.isEmpty() ? article : std::nullopt;
    });
}

void selectLink(QTextCursor &cursor) {
    const Marks here = at(cursor);
    if (cursor.hasSelection() || (here.href.isEmpty() && !here.article))
        return;
    int from = -1, to = -1;
    const QTextBlock line = cursor.block();
    for (auto part = line.begin(); !part.atEnd(); ++part) {
        const QTextFragment run = part.fragment();
        if (!sameLink(BodyFormat::marks(run.charFormat()), here)) {
            if (run.position() >= cursor.position())
                break;
            from = -1;
            continue;
        }
        if (from < 0)
            from = run.position();
        to = run.position() + run.length();
    }
    if (from < 0)
        return;
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
}

} // namespace BodyMarks
