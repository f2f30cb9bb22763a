// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/BlockText.h"
#include "model/review/BlocksJson.h"
#include "ui/editor/ShownLines.h"
#include "ui/editor/ShownReview.h"
#include <algorithm>

namespace {

using Kind = ShownMark::Kind;

/// Reads proposals and remarks out of the blocks in their order.
class Reading {
public:
    Reading(const QHash<QUuid, Suggestion> &known, ShownReview::Read &read)
        : m_known(known), m_read(read) {}

    void block(const ShownBlock &one) {
        if (one.fate != Fate::Stays)
            whole(one);
        else
            m_grouped = false;
        if (one.fate == Fate::Comes)
            return;
        if (!one.marks.empty())
            inside(one);
        m_read.body.push_back(one.marks.empty() ? one.block : ShownLines::base(one));
        ++m_at;
    }

    void end() {
        for (auto &[index, blocks] : m_whole) {
            m_read.suggestions[index].before = BlocksJson::encode(blocks.first);
            m_read.suggestions[index].after = BlocksJson::encode(blocks.second);
        }
    }

private:
    /// Who proposed it and when; a part that was cut off gets an id of its own, always the same.
    qsizetype add(const QUuid &id, Suggestion::Kind kind, const Anchor &anchor) {
        Suggestion change = m_known.value(id);
        const int times = m_times[id]++;
        change.id = times == 0 ? id : QUuid::createUuidV5(id, QString::number(times));
        change.kind = kind;
        change.anchor = anchor;
        change.before.clear();
        change.after.clear();
        m_read.suggestions.append(change);
        return m_read.suggestions.size() - 1;
    }

    void whole(const ShownBlock &one) {
        const bool goes = one.fate == Fate::Goes;
        const bool on = m_grouped && m_groupId == one.id && (!goes || m_groupGoes);
        if (!on)
            m_whole.push_back({add(one.id, Suggestion::Kind::Block, {{}, m_at, 0, 0, {}}), {}});
        m_grouped = true;
        m_groupId = one.id;
        m_groupGoes = goes;
        Body &side = goes ? m_whole.back().second.first : m_whole.back().second.second;
        side.push_back(goes ? ShownLines::base(one) : ShownLines::accepted(one));
    }

    void inside(const ShownBlock &one) {
        m_text.clear();
        const std::vector<InlineText> lines = ShownLines::of(one.block);
        std::size_t next = 0;
        QHash<QUuid, QString> beside; // words of remarks that are only proposed yet
        for (int line = 0; line < int(lines.size()); ++line) {
            if (line > 0)
                m_text += u'\n';
            const std::size_t first = next;
            while (next < one.marks.size() && one.marks[next].line == line)
                ++next;
            this->line(plainText(lines[std::size_t(line)]),
                       {one.marks.begin() + std::ptrdiff_t(first),
                        one.marks.begin() + std::ptrdiff_t(next)},
                       beside);
        }
        for (const ShownMark &mark : one.marks) {
            if (mark.kind != Kind::Comment)
                continue;
            Anchor &anchor = m_read.comments[mark.id];
            anchor.words = anchor.from == anchor.to
                               ? beside.value(mark.id)
                               : m_text.mid(BlockText::index(m_text, anchor.from),
                                            BlockText::index(m_text, anchor.to) -
                                                BlockText::index(m_text, anchor.from));
        }
    }

    void line(const QString &text, const std::vector<ShownMark> &marks,
              QHash<QUuid, QString> &beside) {
        std::vector<int> cuts{0, int(text.size())};
        for (const ShownMark &mark : marks) {
            cuts.push_back(mark.from);
            cuts.push_back(mark.to);
        }
        std::sort(cuts.begin(), cuts.end());
        qsizetype coming = -1, going = -1;
        for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
            const int from = cuts[i], to = std::min(cuts[i + 1], int(text.size()));
            if (from >= to)
                continue;
            const QString words = text.sliced(from, to - from);
            const auto covers = [&](const ShownMark &mark) {
                return mark.from <= from && to <= mark.to;
            };
            const auto of = [&](Kind kind) {
                const auto mark = std::find_if(marks.begin(), marks.end(), [&](const auto &one) {
                    return one.kind == kind && covers(one);
                });
                return mark == marks.end() ? QUuid() : mark->id;
            };
            const int at = BlockText::length(m_text);
            if (const QUuid id = of(Kind::Comes); !id.isNull()) {
                if (coming < 0 || m_coming != id)
                    coming = add(m_coming = id, Suggestion::Kind::Insert, {{}, m_at, at, at, {}});
                m_read.suggestions[coming].after += words;
            } else {
                coming = -1;
                propose(of(Kind::Goes), words, at, going);
                m_text += words;
            }
            for (const ShownMark &mark : marks)
                if (mark.kind == Kind::Comment && covers(mark))
                    remark(mark.id, at, BlockText::length(m_text), words, beside);
        }
    }

    void propose(const QUuid &id, const QString &words, int at, qsizetype &going) {
        if (id.isNull()) {
            going = -1;
            return;
        }
        if (going < 0 || m_going != id)
            going = add(m_going = id, Suggestion::Kind::Delete, {{}, m_at, at, at, {}});
        Suggestion &change = m_read.suggestions[going];
        change.before += words;
        change.anchor.words = change.before;
        change.anchor.to = at + BlockText::length(words);
    }

    void remark(const QUuid &id, int from, int to, const QString &words,
                QHash<QUuid, QString> &beside) {
        const auto there = m_read.comments.find(id);
        if (there == m_read.comments.end() || there->block != m_at) {
            if (there == m_read.comments.end())
                m_read.comments.insert(id, {{}, m_at, from, to, {}});
        } else if (from < to) {
            there->from = there->from == there->to ? from : there->from;
            there->to = to;
        }
        beside[id] += words;
    }

    const QHash<QUuid, Suggestion> &m_known;
    ShownReview::Read &m_read;
    int m_at = 0; ///< block of the body
    QString m_text{};
    QUuid m_coming{}, m_going{};
    bool m_grouped = false;
    QUuid m_groupId{};
    bool m_groupGoes = false;
    QHash<QUuid, int> m_times{};
    std::vector<std::pair<qsizetype, std::pair<Body, Body>>> m_whole{};
};

} // namespace

ShownReview::Read ShownReview::read(const ShownBody &body, const QHash<QUuid, Suggestion> &known) {
    Read all;
    Reading reading(known, all);
    for (const ShownBlock &one : body)
        reading.block(one);
    reading.end();
    return all;
}
