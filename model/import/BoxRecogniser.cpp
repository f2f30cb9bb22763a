// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/LineRecogniser.h"
#include <algorithm>

using namespace Qt::StringLiterals;

// Lines that stand together between blanks are judged together: teasers of other articles, key
// points, the items of a list.

/// Where the lines end that no blank line parts from this one.
size_t LineRecogniser::endOfGroup(size_t at, size_t end) const {
    size_t i = at + 1;
    while (i < end && m_page[i].blanksBefore == 0)
        ++i;
    return i;
}

/// "Key points" and the points under it, wherever they stand.
void LineRecogniser::takePoints() {
    for (size_t at = 0; at < m_page.size(); ++at) {
        if (!m_page[at].f.points || m_page[at].said || m_page[at].f.time)
            continue;
        const auto isPoint = [&](size_t i) {
            const LineFeatures &f = m_page[i].f;
            return m_page[i].open() && f.words >= 3 && f.words <= 45 && f.by < 0 && !f.names &&
                   (m_page[i].blanksBefore == 0 || (i == at + 1 && f.bullet > 0));
        };
        size_t to = at + 1;
        while (to < m_page.size() && isPoint(to))
            ++to;
        if (to < at + 3)
            continue;
        m_page[at].take(As::Subheading, "heading of the points of the article");
        m_page[at].point = true;
        for (size_t i = at + 1; i < to; ++i) {
            m_page[i].take(As::ListItem, "one of the points of the article");
            m_page[i].point = true;
        }
    }
}

/// What can stand in a box of teasers: a headline, a kicker, a name, a date, a short sentence.
bool LineRecogniser::isTeaserLine(size_t at) const {
    const PageLine &line = m_page[at];
    const LineFeatures &f = line.f;
    const bool label = line.is(As::Chrome) && f.words <= 3 && !f.comments && !f.box;
    return !line.said && (line.open() || label || line.is(As::Time)) && f.words <= 30 &&
           f.bullet == 0 && f.creditAt < 0 && f.promotion < 2 && f.sentences <= 1 && !f.endsColon &&
           f.spoken == 0 && f.cells < 3;
}

/// Headlines with what belongs to them, between blanks and among the text: links to other
/// articles. Gives how many lines it took.
size_t LineRecogniser::readBox(size_t at, size_t last) {
    const PageLine &line = m_page[at];
    const bool below = at > 0 && (m_page[at - 1].is(As::ListItem) ||
                                  (m_page[at - 1].f.endsColon && !m_page[at - 1].is(As::ReadAlso)));
    if (line.blanksBefore == 0 || line.f.prose() || line.f.quoted || below)
        return 0;
    const size_t to = endOfGroup(at, last + 1);
    size_t headlines = 0, stops = 0;
    for (size_t i = at; i < to; ++i) {
        const LineFeatures &f = m_page[i].f;
        if (!isTeaserLine(i))
            return 0;
        headlines += f.words >= 4 && f.headlike();
        stops += f.endsStop;
    }
    if (to < at + 2 || to > last || headlines == 0 || stops * 2 >= to - at)
        return 0;
    takeTeasers(at, to);
    return to - at;
}

void LineRecogniser::takeTeasers(size_t from, size_t to) {
    for (size_t i = from; i < to; ++i) {
        PageLine &line = m_page[i];
        const bool kicker = i + 1 < to && line.f.words <= 3 && m_page[i + 1].f.words >= 4;
        const bool beside =
            i > from && (line.f.by >= 0 || line.f.names || line.f.time || line.is(As::Chrome) ||
                         line.f.readAlso == line.f.chars || line.f.endsStop);
        line.take(As::ReadAlso, "in a box among the text: a link to another article");
        line.lead = kicker || beside;
    }
}

/// The lines below a colon or a heading, each one thing. Gives how many it took.
size_t LineRecogniser::readItems(size_t at, size_t last) {
    const PageLine *const above = at > 0 ? &m_page[at - 1] : nullptr;
    const bool colon = above && above->is(As::Paragraph) && above->f.endsColon;
    const bool heading = above && above->is(As::Subheading);
    if (!colon && !(heading && usualWords() >= 28))
        return 0;
    const int most = colon ? 26 : 15;
    size_t to = at;
    while (to <= last && m_page[to].open() && m_page[to].f.words <= most &&
           m_page[to].f.words >= 2 && m_page[to].f.creditAt < 0 && m_page[to].f.readAlso < 0 &&
           !m_page[to].f.quoted && m_page[to].f.spoken == 0 && !m_page[to].f.endsColon &&
           !m_page[to].text.endsWith(u'?') && (to == at || m_page[to].blanksBefore == 0) &&
           m_page[to].f.chars <= 3 * m_page[at].f.chars)
        ++to;
    if (to < at + (colon ? 2 : 3))
        return 0;
    for (size_t i = at; i < to; ++i)
        m_page[i].take(As::ListItem, colon ? "one of several short lines below a colon"
                                           : "one of several short lines below a heading");
    return to - at;
}

/// Words of the page's running text, on average a line.
int LineRecogniser::usualWords() const {
    int lines = 0, words = 0;
    for (const PageLine &line : m_page) {
        lines += line.f.prose();
        words += line.f.prose() ? line.f.words : 0;
    }
    return lines > 0 ? words / lines : 0;
}
