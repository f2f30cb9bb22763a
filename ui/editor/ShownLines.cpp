// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/ShownLines.h"
#include "model/review/BlockText.h"
#include <algorithm>
#include <tuple>

namespace {

template<class... Each>
struct Overloaded : Each... {
    using Each::operator()...;
};
template<class... Each>
Overloaded(Each...) -> Overloaded<Each...>;

/// Calls `each` with every line: InlineText, plain QString, or the Block that is a card.
template<class OneBlock, class Each>
void forLines(OneBlock &block, Each &each, bool boxed = false) {
    if (auto *paragraph = std::get_if<Paragraph>(&block.is)) {
        each(paragraph->text);
    } else if (auto *heading = std::get_if<Subheading>(&block.is)) {
        each(heading->text);
    } else if (auto *quote = std::get_if<Quote>(&block.is)) {
        each(quote->text);
        each(quote->attribution);
    } else if (auto *list = std::get_if<BulletList>(&block.is); list && !list->items.isEmpty()) {
        for (auto &item : list->items)
            each(item);
    } else if (auto *box = std::get_if<FactBox>(&block.is); box && !boxed) {
        each(box->title);
        for (auto &inner : box->body)
            forLines(inner, each, true);
    } else {
        each(block);
    }
}

Body fated(const ShownBody &body, Fate gone, Block (*as)(const ShownBlock &)) {
    Body blocks;
    blocks.reserve(body.size());
    for (const ShownBlock &one : body) {
        if (one.fate == gone)
            continue;
        blocks.push_back(one.marks.empty() ? one.block : as(one));
    }
    return blocks;
}

} // namespace

namespace ShownLines {

std::vector<InlineText> of(const Block &block) {
    std::vector<InlineText> lines;
    Overloaded each{
        [&lines](const InlineText &text) { lines.push_back(text); },
        [&lines](const QString &text) { lines.push_back(plain(text)); },
        [&lines](const Block &card) { lines.push_back(plain(BlockText::of(card))); },
    };
    forLines(block, each);
    return lines;
}

Block with(const Block &block, const std::vector<InlineText> &lines) {
    Block changed = block;
    std::size_t next = 0;
    Overloaded each{
        [&](InlineText &text) { text = normalized(lines[next++]); },
        [&](QString &text) { text = plainText(lines[next++]); },
        [&](Block &) { ++next; },
    };
    forLines(changed, each);
    return changed;
}

bool sameShape(const Block &a, const Block &b) {
    const std::vector<InlineText> lines = of(a);
    return a.is.index() == b.is.index() && of(b).size() == lines.size() && with(b, lines) == a;
}

bool isCard(const Block &block) {
    bool card = false;
    Overloaded each{[](const InlineText &) {}, [](const QString &) {},
                    [&](const Block &one) { card = card || &one == &block; }};
    forLines(block, each);
    return card;
}

InlineText slice(const InlineText &text, qsizetype from, qsizetype to) {
    InlineText part;
    qsizetype at = 0;
    for (const Span &span : text) {
        const qsizetype begin = std::max(from - at, qsizetype(0));
        const qsizetype end = std::min(to - at, span.text.size());
        if (begin < end)
            part.append({begin == 0 && end == span.text.size()
                             ? span.text
                             : span.text.sliced(begin, end - begin),
                         span.marks});
        at += span.text.size();
    }
    return part;
}

Block without(const ShownBlock &block, ShownMark::Kind kind) {
    if (std::none_of(block.marks.begin(), block.marks.end(),
                     [kind](const ShownMark &mark) { return mark.kind == kind; }))
        return block.block;
    std::vector<InlineText> lines = of(block.block);
    for (auto mark = block.marks.rbegin(); mark != block.marks.rend(); ++mark) {
        if (mark->kind != kind || mark->line >= int(lines.size()))
            continue;
        InlineText &line = lines[std::size_t(mark->line)];
        line = slice(line, 0, mark->from) + slice(line, mark->to, plainText(line).size());
    }
    return with(block.block, lines);
}

std::vector<ShownMark> tidy(std::vector<ShownMark> marks) {
    const auto key = [](const ShownMark &mark) {
        return std::tuple(mark.line, mark.kind, mark.id, mark.from);
    };
    std::sort(marks.begin(), marks.end(),
              [&key](const ShownMark &a, const ShownMark &b) { return key(a) < key(b); });
    std::vector<ShownMark> joined;
    for (const ShownMark &mark : marks) {
        if (mark.from >= mark.to)
            continue;
        ShownMark *last = joined.empty() ? nullptr : &joined.back();
        if (last && last->line == mark.line && last->kind == mark.kind && last->id == mark.id &&
            last->to >= mark.from)
            last->to = std::max(last->to, mark.to);
        else
            joined.push_back(mark);
    }
    std::sort(joined.begin(), joined.end(), [](const ShownMark &a, const ShownMark &b) {
        return std::tuple(a.line, a.from, a.to, a.kind, a.id) <
               std::tuple(b.line, b.from, b.to, b.kind, b.id);
    });
    return joined;
}

ShownBody inside(const ShownBlock &box) {
    ShownBody inner;
    int line = 1; // its title
    for (const Block &block : std::get<FactBox>(box.block.is).body) {
        const int end = line + int(of(block).size());
        ShownBlock &one = inner.emplace_back(ShownBlock{block, box.fate, box.id, {}});
        for (ShownMark mark : box.marks) {
            if (mark.line < line || mark.line >= end)
                continue;
            mark.line -= line;
            one.marks.push_back(mark);
        }
        line = end;
    }
    return inner;
}

void setInside(ShownBlock &box, const ShownBody &inner) {
    Body &body = std::get<FactBox>(box.block.is).body;
    body.clear();
    std::erase_if(box.marks, [](const ShownMark &mark) { return mark.line > 0; });
    int line = 1;
    for (const ShownBlock &one : inner) {
        body.push_back(one.block);
        for (ShownMark mark : one.marks) {
            mark.line += line;
            box.marks.push_back(mark);
        }
        line += int(of(one.block).size());
    }
}

Body base(const ShownBody &body) {
    return fated(body, Fate::Comes, static_cast<Block (*)(const ShownBlock &)>(&base));
}

bool sameBase(const ShownBody &a, const ShownBody &b) {
    const auto [first, other] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const auto left = std::min(a.end() - first, b.end() - other);
    std::ptrdiff_t tail = 0;
    while (tail < left && *(a.end() - 1 - tail) == *(b.end() - 1 - tail))
        ++tail;
    return base(ShownBody(first, a.end() - tail)) == base(ShownBody(other, b.end() - tail));
}

Body accepted(const ShownBody &body) {
    return fated(body, Fate::Goes, static_cast<Block (*)(const ShownBlock &)>(&accepted));
}

} // namespace ShownLines
