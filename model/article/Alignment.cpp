// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/Alignment.h"
#include <algorithm>
#include <optional>
#include <unordered_map>

namespace {

constexpr int MostSteps = 500;

struct Point {
    int x = 0, y = 0;
};

/// Searches from both ends at once for a point that a shortest way goes through.
class Bisection {
public:
    Bisection(std::span<const int> a, std::span<const int> b)
        : m_a(a), m_b(b), m_n(int(a.size())), m_m(int(b.size())),
          m_steps(std::min((m_n + m_m + 1) / 2, MostSteps)), m_middle(m_steps + 1),
          m_forward(m_middle), m_backward(m_middle) {}

    /// Nothing where none was found in so many steps.
    std::optional<Point> find() {
        for (int step = 0; step < m_steps; ++step)
            if (advance(step, m_forward, m_backward, false) ||
                advance(step, m_backward, m_forward, true))
                return m_meeting;
        return std::nullopt;
    }
    /// Then there may be more in common than was looked for.
    bool gaveUp() const { return m_steps == MostSteps; }
    /// The best that was reached from the start, the most straight one of several.
    Point furthest() {
        Point best;
        for (int k = -m_middle; k <= m_middle; ++k) {
            const int x = at(m_forward, k), far = 2 * x - k, most = best.x + best.y;
            if (x < 0 || x > m_n || x < k || x - k > m_m || far < most)
                continue;
            if (far > most || std::abs(k) < std::abs(best.x - best.y))
                best = {x, x - k};
        }
        return best;
    }

private:
    /// How far each diagonal (x - y) is reached; those beyond the edges are left out.
    struct Front {
        explicit Front(int middle) : reached(size_t(2 * middle + 1), -1) {
            reached[size_t(middle + 1)] = 0;
        }
        std::vector<int> reached;
        int low = 0, high = 0;
    };

    int &at(Front &front, int diagonal) { return front.reached[size_t(m_middle + diagonal)]; }
    bool equal(int x, int y, bool back) const {
        return back ? m_a[size_t(m_n - x - 1)] == m_b[size_t(m_m - y - 1)]
                    : m_a[size_t(x)] == m_b[size_t(y)];
    }

    bool advance(int step, Front &mine, Front &other, bool back) {
        for (int k = -step + mine.low; k <= step - mine.high; k += 2) {
            const bool down = k == -step || (k != step && at(mine, k - 1) < at(mine, k + 1));
            int x = down ? at(mine, k + 1) : at(mine, k - 1) + 1;
            while (x < m_n && x - k < m_m && equal(x, x - k, back))
                ++x;
            at(mine, k) = x;
            if (x > m_n)
                mine.high += 2;
            else if (x - k > m_m)
                mine.low += 2;
            else if (meets(k, x, other, back))
                return true;
        }
        return false;
    }

    bool meets(int k, int x, Front &other, bool back) {
        const int delta = m_n - m_m, opposite = delta - k;
        if ((delta % 2 == 0) != back || std::abs(opposite) > m_middle)
            return false;
        const int there = at(other, opposite);
        if (there < 0 || x + there < m_n)
            return false;
        m_meeting = back ? Point{there, there - opposite} : Point{x, x - k};
        return true;
    }

    std::span<const int> m_a, m_b;
    int m_n, m_m, m_steps, m_middle;
    Front m_forward, m_backward;
    Point m_meeting{};
};

/// What stands once on each side, as many as keep their order (B. Cohen's patience difference).
std::vector<Point> anchors(std::span<const int> a, std::span<const int> b) {
    struct Seen {
        int inA = 0, inB = 0, at = 0;
    };
    std::unordered_map<int, Seen> seen;
    for (const int value : a)
        ++seen[value].inA;
    for (size_t y = 0; y < b.size(); ++y)
        if (const auto found = seen.find(b[y]); found != seen.end()) {
            ++found->second.inB;
            found->second.at = int(y);
        }
    std::vector<Point> unique;
    for (size_t x = 0; x < a.size(); ++x)
        if (const Seen &found = seen[a[x]]; found.inA == 1 && found.inB == 1)
            unique.push_back({int(x), found.at});
    // The longest rising row: `ends` holds the lowest end of each length, `before` the way back.
    std::vector<size_t> ends, before(unique.size());
    for (size_t i = 0; i < unique.size(); ++i) {
        const auto place = std::lower_bound(ends.begin(), ends.end(), unique[i].y,
                                            [&](size_t end, int y) { return unique[end].y < y; });
        before[i] = place == ends.begin() ? unique.size() : *(place - 1);
        if (place == ends.end())
            ends.push_back(i);
        else
            *place = i;
    }
    std::vector<Point> row;
    for (size_t i = ends.empty() ? unique.size() : ends.back(); i < unique.size(); i = before[i])
        row.push_back(unique[i]);
    std::reverse(row.begin(), row.end());
    return row;
}

/// Where two lists that begin and end differently are cut, so that each part is aligned for itself.
std::vector<Point> cuts(std::span<const int> a, std::span<const int> b) {
    Bisection bisection(a, b);
    if (const auto middle = bisection.find())
        return {*middle};
    if (!bisection.gaveUp())
        return {};
    // Too much differs: what is unique holds the two together.
    const std::vector<Point> held = anchors(a, b);
    return held.empty() ? std::vector<Point>{bisection.furthest()} : held;
}

struct Range {
    size_t aFrom, aTo, bFrom, bTo;
};

} // namespace

std::vector<int> aligned(std::span<const int> before, std::span<const int> after) {
    std::vector<int> places(before.size(), -1);
    std::vector<Range> open{{0, before.size(), 0, after.size()}};
    while (!open.empty()) {
        auto [aFrom, aTo, bFrom, bTo] = open.back();
        open.pop_back();
        for (; aFrom < aTo && bFrom < bTo && before[aFrom] == after[bFrom]; ++aFrom, ++bFrom)
            places[aFrom] = int(bFrom);
        for (; aFrom < aTo && bFrom < bTo && before[aTo - 1] == after[bTo - 1]; --aTo, --bTo)
            places[aTo - 1] = int(bTo - 1);
        if (aFrom == aTo || bFrom == bTo)
            continue;
        size_t aNext = aFrom, bNext = bFrom;
        const auto a = before.subspan(aFrom, aTo - aFrom), b = after.subspan(bFrom, bTo - bFrom);
        for (const Point &cut : cuts(a, b)) {
            const size_t aCut = aFrom + size_t(cut.x), bCut = bFrom + size_t(cut.y);
            open.push_back({aNext, aCut, bNext, bCut});
            aNext = aCut;
            bNext = bCut;
        }
        if (aNext != aFrom || bNext != bFrom) // without a cut they share nothing
            open.push_back({aNext, aTo, bNext, bTo});
    }
    return places;
}
