// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/editor/Letters.h"
#include "ui/editor/Suggesting.h"
#include <algorithm>

/// What one edit of one line took out and put in.
class LineEdit {
public:
    LineEdit(std::vector<Letter> before, std::vector<Letter> after, const Suggesting::Edit &edit,
             bool here)
        : m_before(std::move(before)), m_after(std::move(after)) {
        const int were = int(m_before.size()), are = int(m_after.size());
        const int both = std::min(were, are);
        const bool exact = here && edit.exact;
        const int most = exact ? std::min(edit.at.column, both) : both;
        while (m_head < most && alike(m_before[at(m_head)], m_after[at(m_head)]))
            ++m_head;
        const int last =
            exact ? std::min(are - edit.at.column - edit.added, both - m_head) : both - m_head;
        while (m_tail < last &&
               alike(m_before[at(were - 1 - m_tail)], m_after[at(are - 1 - m_tail)]))
            ++m_tail;
        m_gone = {m_before.begin() + m_head, m_before.end() - m_tail};
        m_come = {m_after.begin() + m_head, m_after.end() - m_tail};
    }

    const std::vector<Letter> &come() const { return m_come; }

    /// The line with both; false where that takes more than words that come and go.
    bool propose(const std::function<bool(const QUuid &)> &isMine, Suggesting::Outcome &outcome) {
        std::vector<Letter> kept;
        const QUuid goes = neighbour(&Letter::goes, isMine);
        QUuid fresh = goes;
        for (Letter letter : m_gone) {
            if (!letter.comes.isNull()) {
                if (isMine(letter.comes))
                    continue;
                outcome.refused = true;
            } else if (letter.goes.isNull()) {
                if (fresh.isNull())
                    outcome.fresh.insert(fresh = QUuid::createUuid());
                letter.goes = fresh;
            }
            kept.push_back(std::move(letter));
        }
        m_kept = int(kept.size());
        m_line.assign(m_before.begin(), m_before.begin() + m_head);
        m_line.insert(m_line.end(), kept.begin(), kept.end());
        const bool first = m_line.empty(), lastToo = m_tail == 0;
        const Marks place = !first     ? m_line.back().marks
                            : !lastToo ? m_before[m_before.size() - std::size_t(m_tail)].marks
                                       : Marks{};
        if (!m_come.empty() && !put(place, isMine, outcome))
            return false;
        m_line.insert(m_line.end(), m_before.end() - m_tail, m_before.end());
        return true;
    }

    const std::vector<Letter> &line() const { return m_line; }
    int caret(bool forwards) const {
        return m_head + (m_come.empty() && !forwards ? 0 : m_kept + int(m_come.size()));
    }

private:
    static bool alike(const Letter &a, const Letter &b) {
        return a.sign == b.sign && a.marks == b.marks;
    }
    static std::size_t at(int index) { return std::size_t(index); }

    /// The proposal of one's own beside the edit, which goes on with it.
    QUuid neighbour(QUuid Letter::*which, const std::function<bool(const QUuid &)> &isMine) const {
        const auto own = [&](const Letter &letter) {
            const QUuid id = letter.*which;
            return !id.isNull() && isMine(id) ? id : QUuid();
        };
        if (m_head > 0 && !own(m_before[at(m_head - 1)]).isNull())
            return own(m_before[at(m_head - 1)]);
        return m_tail > 0 ? own(m_before[m_before.size() - at(m_tail)]) : QUuid();
    }

    bool put(const Marks &place, const std::function<bool(const QUuid &)> &isMine,
             Suggesting::Outcome &outcome) {
        QUuid id = neighbour(&Letter::comes, isMine);
        if (id.isNull() && !m_line.empty() && !m_line.back().comes.isNull() &&
            isMine(m_line.back().comes))
            id = m_line.back().comes;
        if (id.isNull()) // as the surface has typed it already
            id = m_come.front().comes;
        if (id.isNull() || !isMine(id))
            outcome.fresh.insert(id = QUuid::createUuid());
        QList<QUuid> remarks;
        if (!m_line.empty() && m_tail > 0)
            for (const QUuid &one : m_line.back().remarks)
                if (m_before[m_before.size() - at(m_tail)].remarks.contains(one))
                    remarks.append(one);
        for (const Letter &letter : m_come) {
            if (letter.marks != place)
                return false;
            m_line.push_back({letter.sign, letter.marks, id, {}, remarks});
        }
        return true;
    }

    std::vector<Letter> m_before, m_after, m_gone{}, m_come{}, m_line{};
    int m_head = 0, m_tail = 0, m_kept = 0;
};
