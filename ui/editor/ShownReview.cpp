// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/ShownReview.h"
#include "model/review/BlockText.h"
#include "model/review/BlocksJson.h"
#include "ui/editor/ShownLines.h"
#include <algorithm>

namespace {

using Kind = ShownMark::Kind;

struct Spot {
    int line = 0, column = 0;
};

/// A block's lines before anything is put in, and where its anchors are in them.
class Places {
public:
    explicit Places(const Block &block) : m_lines(ShownLines::of(block)) {
        for (const InlineText &line : m_lines)
            m_texts.append(plainText(line));
    }
    std::vector<InlineText> &lines() { return m_lines; }
    const QString &text(int line) const { return m_texts[line]; }
    std::optional<Spot> spot(int place) const {
        for (int line = 0; line < m_texts.size() && place >= 0; ++line) {
            const int size = BlockText::length(m_texts[line]);
            if (place <= size)
                return Spot{line, int(BlockText::index(m_texts[line], place))};
            place -= size + 1;
        }
        return std::nullopt;
    }

private:
    std::vector<InlineText> m_lines;
    QStringList m_texts{};
};

/// One block and what is proposed inside it, put together.
class Mixing {
public:
    explicit Mixing(ShownBlock &block) : m_block(block), m_places(block.block) {}

    void comment(const QUuid &id, const Anchor &anchor) {
        const auto from = m_places.spot(anchor.from), to = m_places.spot(anchor.to);
        if (!from || !to || anchor.from >= anchor.to)
            return;
        for (int line = from->line; line <= to->line; ++line)
            m_marks.push_back({Kind::Comment, id, line, line == from->line ? from->column : 0,
                               line == to->line ? to->column : int(m_places.text(line).size())});
    }

    void propose(const Suggestion &change) {
        const auto from = m_places.spot(change.anchor.from), to = m_places.spot(change.anchor.to);
        if (!from || !to || from->line != to->line || isCard(from->line))
            return;
        if (change.kind == Suggestion::Kind::Insert) {
            if (change.anchor.from == change.anchor.to && !change.after.isEmpty())
                m_inserts.push_back({change.id, *from, change.after});
            return;
        }
        const ShownMark mark{Kind::Goes, change.id, from->line, from->column, to->column};
        const auto clash = [&mark](const ShownMark &other) {
            return other.kind == Kind::Goes && other.line == mark.line && other.from < mark.to &&
                   mark.from < other.to;
        };
        if (mark.from < mark.to && std::none_of(m_marks.begin(), m_marks.end(), clash) &&
            QStringView(m_places.text(mark.line)).sliced(mark.from, mark.to - mark.from) ==
                change.before)
            m_marks.push_back(mark);
    }

    void mix() {
        std::stable_sort(m_inserts.begin(), m_inserts.end(), [](const auto &a, const auto &b) {
            return std::tuple(a.at.line, a.at.column) < std::tuple(b.at.line, b.at.column);
        });
        std::vector<ShownMark> marks;
        for (const ShownMark &mark : m_marks)
            place(mark, marks);
        // From the end, so that the places before stay what they are.
        for (auto one = m_inserts.rbegin(); one != m_inserts.rend(); ++one)
            insert(*one);
        int before = 0, line = -1;
        for (const Insert &one : m_inserts) {
            before = one.at.line == line ? before : 0;
            line = one.at.line;
            const int from = one.at.column + before, size = int(one.text.size());
            marks.push_back({Kind::Comes, one.id, line, from, from + size});
            before += size;
        }
        if (!m_inserts.empty())
            m_block.block = ShownLines::with(m_block.block, m_places.lines());
        m_block.marks = ShownLines::tidy(std::move(marks));
    }

private:
    struct Insert {
        QUuid id;
        Spot at;
        QString text;
    };

    bool isCard(int line) const {
        std::vector<InlineText> lines = ShownLines::of(m_block.block);
        lines[std::size_t(line)] = plain(QStringLiteral("x"));
        const std::vector<InlineText> then = ShownLines::of(ShownLines::with(m_block.block, lines));
        return plainText(then[std::size_t(line)]) != QLatin1String("x");
    }

    /// The words of a mark as they are shown: what is put in between is not of those that go.
    void place(const ShownMark &mark, std::vector<ShownMark> &to) const {
        int shift = 0, from = mark.from;
        for (const Insert &one : m_inserts) {
            if (one.at.line != mark.line || one.at.column >= mark.to)
                continue;
            if (mark.kind == Kind::Goes && one.at.column > from) {
                to.push_back({mark.kind, mark.id, mark.line, from + shift, one.at.column + shift});
                from = one.at.column;
            }
            // A remark goes round the words that are put in between its own.
            if (mark.kind == Kind::Comment && one.at.column > from) {
                to.push_back({mark.kind, mark.id, mark.line, from + shift,
                              one.at.column + shift + int(one.text.size())});
                from = one.at.column;
            }
            shift += int(one.text.size());
        }
        to.push_back({mark.kind, mark.id, mark.line, from + shift, mark.to + shift});
    }

    /// With the marks of the word before, else of the one after.
    void insert(const Insert &one) {
        InlineText &line = m_places.lines()[std::size_t(one.at.line)];
        const qsizetype size = plainText(line).size();
        const InlineText before = ShownLines::slice(line, 0, one.at.column);
        const InlineText after = ShownLines::slice(line, one.at.column, size);
        const Marks marks = !before.isEmpty()  ? before.last().marks
                            : !after.isEmpty() ? after.first().marks
                                               : Marks{};
        line = before + InlineText{{one.text, marks}} + after;
    }

    ShownBlock &m_block;
    Places m_places;
    std::vector<ShownMark> m_marks{};
    std::vector<Insert> m_inserts{};
};

/// Where blocks go and come: what stands before each block of the body, and after it.
struct Frames {
    std::vector<ShownBlock> blocks;
    std::vector<ShownBody> before, after;

    explicit Frames(const Body &body) : before(body.size() + 1), after(body.size() + 1) {
        for (const Block &block : body)
            blocks.push_back({block});
    }

    void propose(const Suggestion &change) {
        const auto gone = BlocksJson::decode(change.before);
        const auto come = BlocksJson::decode(change.after);
        if (!gone || !come || change.anchor.block < 0)
            return;
        const std::size_t at = std::size_t(change.anchor.block);
        if (at + gone->size() > blocks.size() || (gone->empty() && come->empty()))
            return;
        for (std::size_t i = 0; i < gone->size(); ++i)
            if (blocks[at + i].block != (*gone)[i] || blocks[at + i].fate != Fate::Stays)
                return;
        for (std::size_t i = 0; i < gone->size(); ++i) {
            blocks[at + i].fate = Fate::Goes;
            blocks[at + i].id = change.id;
        }
        ShownBody &place = gone->empty() ? before[at] : after[at + gone->size() - 1];
        for (const Block &block : *come)
            place.push_back({block, Fate::Comes, change.id});
    }
};

} // namespace

namespace ShownReview {

ShownBody shown(const Body &body, const ReviewRecord &review) {
    Frames frames(body);
    for (const Suggestion &change : review.suggestions)
        if (change.kind == Suggestion::Kind::Block)
            frames.propose(change);
    std::vector<std::vector<const Suggestion *>> inside(body.size());
    std::vector<std::vector<const Thread *>> threads(body.size());
    const auto isIn = [&body](const Anchor &anchor) {
        return anchor.field.isEmpty() && anchor.block >= 0 && anchor.block < int(body.size());
    };
    for (const Suggestion &change : review.suggestions)
        if ((change.kind == Suggestion::Kind::Insert || change.kind == Suggestion::Kind::Delete) &&
            isIn(change.anchor) &&
            frames.blocks[std::size_t(change.anchor.block)].fate == Fate::Stays)
            inside[std::size_t(change.anchor.block)].push_back(&change);
    for (const Thread &thread : review.threads)
        if (isIn(thread.anchor))
            threads[std::size_t(thread.anchor.block)].push_back(&thread);

    ShownBody all;
    for (std::size_t i = 0; i <= body.size(); ++i) {
        all.insert(all.end(), frames.before[i].begin(), frames.before[i].end());
        if (i == body.size())
            break;
        if (!inside[i].empty() || !threads[i].empty()) {
            Mixing mixing(frames.blocks[i]);
            for (const Thread *thread : threads[i])
                mixing.comment(thread->id, thread->anchor);
            for (const Suggestion *change : inside[i])
                mixing.propose(*change);
            mixing.mix();
        }
        all.push_back(std::move(frames.blocks[i]));
        all.insert(all.end(), frames.after[i].begin(), frames.after[i].end());
    }
    return all;
}

} // namespace ShownReview
