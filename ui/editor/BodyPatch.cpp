// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/BodyPatch.h"
#include "ui/editor/BodyWriter.h"
#include "ui/editor/ShownLines.h"
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <algorithm>

namespace {

using Runs = std::vector<BodyWriter::Run>;

QTextCursor range(const QTextBlock &line, qsizetype from, qsizetype to) {
    QTextCursor cursor(line);
    cursor.setPosition(line.position() + int(from));
    cursor.setPosition(line.position() + int(to), QTextCursor::KeepAnchor);
    return cursor;
}

QString textOf(const Runs &runs) {
    QString text;
    for (const BodyWriter::Run &run : runs)
        text += run.text;
    return text;
}

void setWords(const QTextBlock &line, const Runs &runs) {
    const QString now = line.text(), then = textOf(runs);
    if (now == then)
        return;
    const qsizetype both = std::min(now.size(), then.size());
    qsizetype head = 0, tail = 0;
    while (head < both && now[head] == then[head])
        ++head;
    while (tail < both - head && now[now.size() - 1 - tail] == then[then.size() - 1 - tail])
        ++tail;
    QTextCursor cursor = range(line, head, now.size() - tail);
    cursor.removeSelectedText();
    qsizetype at = 0;
    for (const BodyWriter::Run &run : runs) {
        const qsizetype from = std::max(head - at, qsizetype(0));
        const qsizetype to = std::min(then.size() - tail - at, run.text.size());
        if (from < to)
            cursor.insertText(run.text.sliced(from, to - from), run.format);
        at += run.text.size();
    }
}

void setFormats(const QTextBlock &line, const Runs &runs) {
    struct Change {
        qsizetype from, to;
        QTextCharFormat format;
    };
    std::vector<Change> changes;
    auto fragment = line.begin();
    qsizetype at = 0;
    for (const BodyWriter::Run &run : runs) {
        const qsizetype end = at + run.text.size();
        while (at < end && !fragment.atEnd()) {
            const QTextFragment here = fragment.fragment();
            const qsizetype to = here.position() + here.length() - line.position();
            if (here.charFormat() != run.format)
                changes.push_back({at, std::min(end, to), run.format});
            at = std::min(end, to);
            if (to <= end)
                ++fragment;
        }
    }
    for (const Change &change : changes)
        range(line, change.from, change.to).setCharFormat(change.format);
}

void setCardMarks(const QTextBlock &line, const ShownBlock &to, int number) {
    for (auto at = line.begin(); !at.atEnd(); ++at) {
        const QTextFragment here = at.fragment();
        if (!BodyFormat::isCard(here.charFormat()))
            continue;
        QTextCharFormat format = here.charFormat();
        BodyFormat::keepReview(format, QTextCharFormat());
        BodyFormat::setMarks(format, to.marks, number, 0, std::numeric_limits<int>::max());
        if (format != here.charFormat())
            return range(line, here.position() - line.position(),
                         here.position() + here.length() - line.position())
                .setCharFormat(format);
    }
}

void setFate(const QTextBlock &line, const ShownBlock &to) {
    if (BodyFormat::fate(line) == to.fate && BodyFormat::proposal(line) == to.id)
        return;
    QTextBlockFormat format = line.blockFormat();
    BodyFormat::setFate(format, to.fate, to.id);
    QTextCursor(line).setBlockFormat(format);
}

} // namespace

void BodyPatch::patch(QTextDocument &document, int first, const ShownBlock &to) {
    const std::vector<InlineText> lines = ShownLines::of(to.block);
    for (int number = 0; number < int(lines.size()); ++number) {
        const QTextBlock line = document.findBlockByNumber(first + number);
        setFate(line, to);
        if (BodyFormat::holdsCard(line)) {
            setCardMarks(line, to, number);
            continue;
        }
        const Runs runs = BodyWriter::runs(lines[std::size_t(number)], to.marks, number);
        setWords(line, runs);
        setFormats(line, runs);
    }
}
