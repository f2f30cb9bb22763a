// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/Letters.h"
#include "ui/editor/ShownLines.h"

namespace Letters {

std::vector<Letter> of(const InlineText &line, const std::vector<ShownMark> &marks, int number) {
    std::vector<Letter> letters;
    for (const Span &span : line)
        for (const QChar sign : span.text)
            letters.push_back({sign, span.marks, {}, {}, {}});
    for (const ShownMark &mark : marks) {
        if (mark.line != number)
            continue;
        for (int at = mark.from; at < mark.to && at < int(letters.size()); ++at) {
            Letter &letter = letters[std::size_t(at)];
            if (mark.kind == ShownMark::Kind::Comment)
                letter.remarks.append(mark.id);
            else
                (mark.kind == ShownMark::Kind::Comes ? letter.comes : letter.goes) = mark.id;
        }
    }
    return letters;
}

InlineText text(const std::vector<Letter> &letters) {
    InlineText text;
    for (const Letter &letter : letters) {
        if (text.isEmpty() || text.last().marks != letter.marks)
            text.append({{}, letter.marks});
        text.last().text += letter.sign;
    }
    return text;
}

void addMarks(std::vector<ShownMark> &marks, const std::vector<Letter> &letters, int number) {
    for (int at = 0; at < int(letters.size()); ++at) {
        const Letter &letter = letters[std::size_t(at)];
        const auto add = [&](ShownMark::Kind kind, const QUuid &id) {
            if (!id.isNull())
                marks.push_back({kind, id, number, at, at + 1});
        };
        add(ShownMark::Kind::Comes, letter.comes);
        add(ShownMark::Kind::Goes, letter.goes);
        for (const QUuid &id : letter.remarks)
            add(ShownMark::Kind::Comment, id);
    }
}

ShownBlock filtered(const ShownBlock &block, bool (*keep)(const Letter &),
                    void (*change)(Letter &)) {
    if (block.marks.empty())
        return block;
    ShownBlock result = block;
    result.marks.clear();
    std::vector<InlineText> lines = ShownLines::of(block.block);
    for (std::size_t number = 0; number < lines.size(); ++number) {
        std::vector<Letter> kept;
        for (Letter &letter : of(lines[number], block.marks, int(number))) {
            if (!keep(letter))
                continue;
            change(letter);
            kept.push_back(std::move(letter));
        }
        lines[number] = text(kept);
        addMarks(result.marks, kept, int(number));
    }
    result.block = ShownLines::with(block.block, lines);
    result.marks = ShownLines::tidy(std::move(result.marks));
    return result;
}

} // namespace Letters
