// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/Suggesting.h"
#include "ui/editor/LineEdit.h"
#include "ui/editor/ShownLines.h"
#include <algorithm>

namespace {

using Suggesting::Edit;
using Suggesting::Outcome;
using IsMine = std::function<bool(const QUuid &)>;

/// The one line that differs between two blocks of a shape; -1: several.
int onlyLine(const std::vector<InlineText> &before, const std::vector<InlineText> &after) {
    int only = -1;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i] == after[i])
            continue;
        if (only >= 0)
            return -1;
        only = int(i);
    }
    return only;
}

/// Words that come and go inside a block that stays.
bool proposeWords(const ShownBlock &before, const ShownBlock &after, const Edit &edit, int index,
                  const IsMine &isMine, Outcome &outcome, ShownBody &out) {
    std::vector<InlineText> lines = ShownLines::of(before.block);
    const std::vector<InlineText> then = ShownLines::of(after.block);
    const int number = onlyLine(lines, then);
    if (number < 0) {
        if (lines != then)
            return false;
        out.push_back(before);
        return true;
    }
    LineEdit line(Letters::of(lines[std::size_t(number)], before.marks, number),
                  Letters::of(then[std::size_t(number)], after.marks, number), edit,
                  edit.at.block == index && edit.at.line == number);
    if (!line.propose(isMine, outcome))
        return false;
    ShownBlock result = before;
    std::erase_if(result.marks, [number](const ShownMark &mark) { return mark.line == number; });
    Letters::addMarks(result.marks, line.line(), number);
    result.marks = ShownLines::tidy(std::move(result.marks));
    lines[std::size_t(number)] = Letters::text(line.line());
    result.block = ShownLines::with(before.block, lines);
    outcome.caret = {int(out.size()), number, line.caret(edit.forwards)};
    out.push_back(std::move(result));
    return true;
}

ShownBlock gone(const ShownBlock &block, const QUuid &id) {
    ShownBlock result = Letters::filtered(
        block, [](const Letter &letter) { return letter.comes.isNull(); },
        [](Letter &letter) { letter.goes = {}; });
    result.fate = Fate::Goes;
    result.id = id;
    return result;
}

ShownBlock come(const ShownBlock &block, const QUuid &id) {
    ShownBlock result = Letters::filtered(
        block, [](const Letter &letter) { return letter.goes.isNull(); },
        [](Letter &letter) {
            letter.comes = {};
            letter.remarks.clear();
        });
    result.fate = Fate::Comes;
    result.id = id;
    return result;
}

/// Words typed on a line that would go: a paragraph after it.
void addBeside(const ShownBlock &before, const ShownBlock &after, const Edit &edit, int index,
               const IsMine &isMine, Outcome &outcome, ShownBody &out) {
    out.push_back(before);
    const std::vector<InlineText> lines = ShownLines::of(before.block);
    const std::vector<InlineText> then = ShownLines::of(after.block);
    const int number = onlyLine(lines, then);
    outcome.caret = {int(out.size()) - 1, std::max(number, 0), edit.caret.column};
    if (number < 0)
        return;
    const LineEdit line(Letters::of(lines[std::size_t(number)], {}, number),
                        Letters::of(then[std::size_t(number)], {}, number), edit,
                        edit.at.block == index && edit.at.line == number);
    outcome.caret.column = line.caret(edit.forwards);
    if (line.come().empty())
        return;
    QUuid id = before.id;
    if (!isMine(id))
        outcome.fresh.insert(id = QUuid::createUuid());
    const InlineText words = Letters::text(line.come());
    out.push_back({{Paragraph{normalized(words)}}, Fate::Comes, id, {}});
    outcome.caret = {int(out.size()) - 1, 0, int(plainText(words).size())};
}

/// Blocks that others have taken the place of.
class BlockEdit {
public:
    BlockEdit(const ShownBody &before, const ShownBody &after, const IsMine &isMine,
              Outcome &outcome, ShownBody &out)
        : m_before(before), m_after(after), m_isMine(isMine), m_outcome(outcome), m_out(out) {}

    /// Pairs what is the same in both, longest first in order; the rest comes and goes.
    void run(std::size_t b, std::size_t bEnd, std::size_t a, std::size_t aEnd, int caretBlock) {
        m_caret = caretBlock;
        const std::size_t rows = bEnd - b, columns = aEnd - a;
        if (rows * columns > 250'000)
            return hunk(b, bEnd, a, aEnd);
        std::vector<std::vector<int>> common(rows + 1, std::vector<int>(columns + 1));
        for (std::size_t i = rows; i-- > 0;)
            for (std::size_t j = columns; j-- > 0;)
                common[i][j] = m_before[b + i] == m_after[a + j]
                                   ? common[i + 1][j + 1] + 1
                                   : std::max(common[i + 1][j], common[i][j + 1]);
        std::size_t i = 0, j = 0, fromB = 0, fromA = 0;
        while (i < rows && j < columns) {
            if (m_before[b + i] == m_after[a + j]) {
                hunk(b + fromB, b + i, a + fromA, a + j);
                keep(m_before[b + i], a + j);
                fromB = ++i;
                fromA = ++j;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                ++i;
            } else {
                ++j;
            }
        }
        hunk(b + fromB, bEnd, a + fromA, aEnd);
    }

private:
    void keep(const ShownBlock &block, std::size_t a) {
        if (int(a) == m_caret)
            m_outcome.caret.block = int(m_out.size());
        m_out.push_back(block);
    }

    QUuid group(std::size_t b, std::size_t bEnd) {
        for (std::size_t i = b; i < bEnd; ++i)
            if (m_before[i].fate != Fate::Stays && m_isMine(m_before[i].id))
                return m_before[i].id;
        // All of it another's proposal: changed in it.
        const auto first = m_before.begin() + std::ptrdiff_t(b);
        const auto end = m_before.begin() + std::ptrdiff_t(bEnd);
        if (b < bEnd && std::all_of(first, end, [&](const ShownBlock &one) {
                return one.fate == Fate::Comes && one.id == first->id;
            }))
            return first->id;
        if (!m_out.empty() && m_out.back().fate != Fate::Stays && m_isMine(m_out.back().id) &&
            (m_out.back().fate == Fate::Goes || b == bEnd))
            return m_out.back().id;
        const QUuid id = QUuid::createUuid();
        m_outcome.fresh.insert(id);
        return id;
    }

    void hunk(std::size_t b, std::size_t bEnd, std::size_t a, std::size_t aEnd) {
        if (b == bEnd && a == aEnd)
            return;
        const QUuid id = group(b, bEnd);
        const std::size_t start = m_out.size();
        for (std::size_t i = b; i < bEnd; ++i) {
            const ShownBlock &one = m_before[i];
            const bool others = one.fate == Fate::Comes && !m_isMine(one.id) && a == aEnd;
            m_outcome.refused = m_outcome.refused || others;
            if (one.fate == Fate::Stays)
                m_out.push_back(gone(one, id));
            else if (one.fate == Fate::Goes || others)
                m_out.push_back(one);
        }
        const std::size_t comes = m_out.size();
        if (m_caret >= int(a) && m_caret < int(aEnd))
            m_outcome.caret.block = int(comes);
        for (std::size_t j = a; j < aEnd; ++j) {
            if (int(j) == m_caret)
                m_outcome.caret.block = int(m_out.size());
            if (m_after[j].fate != Fate::Goes)
                m_out.push_back(come(m_after[j], id));
        }
        undo(start, id);
    }

    /// What comes is what goes: nothing is proposed any more.
    void undo(std::size_t start, const QUuid &id) {
        while (start > 0 && m_out[start - 1].fate != Fate::Stays && m_out[start - 1].id == id)
            --start;
        const auto comes = std::find_if(m_out.begin() + std::ptrdiff_t(start), m_out.end(),
                                        [](const auto &one) { return one.fate == Fate::Comes; });
        const std::size_t count = std::size_t(comes - m_out.begin()) - start;
        if (count == 0 || m_out.size() - start != 2 * count)
            return;
        for (std::size_t i = start; i < start + count; ++i)
            if (m_out[i].fate != Fate::Goes || m_out[i].id != id ||
                m_out[i + count].fate != Fate::Comes || m_out[i].block != m_out[i + count].block)
                return;
        for (std::size_t i = start; i < start + count; ++i) {
            m_out[i].fate = Fate::Stays;
            m_out[i].id = {};
        }
        if (m_outcome.caret.block >= int(start + count))
            m_outcome.caret.block -= int(count);
        m_out.resize(start + count);
    }

    const ShownBody &m_before, &m_after;
    const IsMine &m_isMine;
    Outcome &m_outcome;
    ShownBody &m_out;
    int m_caret = -1;
};

} // namespace

Outcome Suggesting::settle(const ShownBody &before, const ShownBody &after, const Edit &edit,
                           const IsMine &isMine) {
    Outcome outcome;
    outcome.caret = edit.caret;
    std::size_t head = 0, tail = 0;
    const std::size_t both = std::min(before.size(), after.size());
    while (head < both && before[head] == after[head])
        ++head;
    while (tail < both - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const std::size_t bEnd = before.size() - tail, aEnd = after.size() - tail;
    ShownBody out(before.begin(), before.begin() + std::ptrdiff_t(head));
    bool done = false;
    if (bEnd - head == 1 && aEnd - head == 1 &&
        ShownLines::sameShape(before[head].block, after[head].block)) {
        const ShownBlock &was = before[head], &is = after[head];
        done = true;
        if (was.fate == Fate::Goes) {
            addBeside(was, is, edit, int(head), isMine, outcome, out);
        } else if (was.fate == Fate::Comes) {
            out.push_back(come(is, was.id));
        } else {
            done = proposeWords(was, is, edit, int(head), isMine, outcome, out);
        }
    }
    if (!done) {
        outcome.fresh.clear();
        BlockEdit(before, after, isMine, outcome, out)
            .run(head, bEnd, head, aEnd, edit.caret.block);
    }
    if (edit.caret.block >= int(aEnd))
        outcome.caret.block = edit.caret.block - int(aEnd) + int(out.size());
    out.insert(out.end(), before.begin() + std::ptrdiff_t(bEnd), before.end());
    outcome.body = std::move(out);
    return outcome;
}
