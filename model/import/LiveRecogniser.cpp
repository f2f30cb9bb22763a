// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/LineRecogniser.h"
#include <algorithm>

// A page that is written while something happens: entries with a time or an author's name and the
// time, one below the other, with boxes of other stories between.

/// Where the last entry's text is; 0: the page has no entries. A list of the latest stories has
/// times too, and no text between them.
size_t LineRecogniser::endOfEntries() const {
    size_t entries = 0, end = 0;
    const auto text = [this](size_t i) {
        const LineFeatures &f = m_page[i].f;
        return m_page[i].open() && f.endsStop && f.words >= 6 && f.creditAt < 0 && f.readAlso < 0;
    };
    const auto stamp = [this](size_t i) {
        const LineFeatures &f = m_page[i].f;
        return f.signedTime || (m_page[i].is(As::Time) && (f.clock || (f.time && f.words <= 4)));
    };
    for (size_t i = m_headline + 1; i < m_page.size(); ++i) {
        if (!stamp(i))
            continue;
        const bool over = i > 1 && (text(i - 1) || text(i - 2));
        size_t below = i + 1;
        while (below < m_page.size() && below < i + 4 && !stamp(below) && !text(below))
            ++below;
        const bool heads = below < m_page.size() && below < i + 4 && text(below);
        const bool signs = m_page[i].f.signedTime && over;
        entries += heads || signs;
        if (heads || signs)
            end = std::max(end, heads ? below : i);
    }
    return entries >= 3 ? end : 0;
}
