// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/LineRecogniser.h"
#include <algorithm>

// The headline and what stands over it: labels and the web site's lines.

namespace {

bool isAuthor(const LineFeatures &f) {
    return (f.by >= 0 || f.agency || f.names) && f.creditAt < 0 && f.readAlso < 0;
}

} // namespace

/// The first of two lines of running text in a row, or the first of all: a headline stands before.
size_t LineRecogniser::firstBodyLine() const {
    size_t first = m_page.size(), before = m_page.size();
    for (size_t i = 0; i < m_page.size(); ++i) {
        const PageLine &line = m_page[i];
        if (!line.open() || isAuthor(line.f) || line.f.creditAt >= 0 || line.f.readAlso >= 0)
            continue;
        if (!line.f.prose()) {
            before = m_page.size();
            continue;
        }
        if (before < m_page.size())
            return before;
        first = std::min(first, i);
        before = i;
    }
    return first;
}

/// What follows a headline: running text, an author, a time, itself again as a picture's words.
double LineRecogniser::scoreOfNeighbours(size_t at) const {
    double score = 0;
    bool next = false;
    for (size_t i = at + 1; i < m_page.size() && i < at + 10; ++i) {
        const PageLine &line = m_page[i];
        if (line.f.same == m_page[at].f.same) {
            score += 4;
            break;
        }
        if (i < at + 7 && (line.f.by >= 0 || line.is(As::Time)))
            score = std::max(score, 2.0);
        if (next || !line.open() || isAuthor(line.f) || line.f.creditAt >= 0)
            continue;
        next = true;
        const size_t after = nextOpen(i, m_page.size());
        const bool textAfter = after < m_page.size() && m_page[after].f.prose();
        if (line.f.prose())
            score += 3;
        else if (line.f.headlike() && line.f.chars > m_page[at].f.chars && textAfter)
            score += 2;
    }
    for (size_t i = 0; i < at; ++i)
        score -= m_page[i].f.same == m_page[at].f.same ? 6 : 0;
    return score;
}

double LineRecogniser::headlineScore(size_t at) const {
    const LineFeatures &f = m_page[at].f;
    double score = std::min(f.words, 8) * 0.5 + (f.chars >= 25 && f.chars <= 130 ? 2 : 0);
    score -= f.chars > 160 ? 2 : 0;
    score -= f.words < 4 ? 3 : 0;
    score -= f.shouts && f.words <= 4 ? 3 : 0;
    score -= f.crumbs || f.separated || f.section ? 4 : 0;
    score -= f.readAlso >= 0 && f.readAlsoStrong ? 4 : 0;
    score -= f.names && f.words <= 3 ? 2 : 0;
    score += at > 0 && isLabel(at - 1) ? 4 : 0;
    return score + scoreOfNeighbours(at);
}

/// The page's own size where there is none.
size_t LineRecogniser::findHeadline() const {
    for (size_t i = 0; i < m_page.size(); ++i) {
        if (m_page[i].said == As::Headline)
            return i;
    }
    const size_t body = firstBodyLine();
    size_t best = m_page.size();
    double most = 0;
    for (size_t i = 0; i < body; ++i) {
        const LineFeatures &f = m_page[i].f;
        if (!m_page[i].open() || !f.headlike() || f.by >= 0 || f.creditAt >= 0 || f.bullet > 0 ||
            f.tabs || f.prose())
            continue;
        const double score = headlineScore(i);
        if (best == m_page.size() || score > most + 1.5) {
            best = i;
            most = score;
        }
    }
    if (best < m_page.size())
        return best;
    // Some papers end headlines with a full stop; then it is the first line, and a short one.
    const size_t first = nextOpen(size_t(-1), m_page.size());
    const bool possible = first < m_page.size() && m_page[first].f.chars <= 160 &&
                          m_page[first].f.sentences == 0 && m_page[first].f.creditAt < 0 &&
                          nextOpen(first, m_page.size()) < m_page.size();
    return possible ? first : m_page.size();
}

bool LineRecogniser::isLabel(size_t at) const {
    const PageLine &line = m_page[at];
    return line.open() && (line.labelLike() || m_sections.contains(line.f.same));
}

/// Section and kicker are the nearest short lines over the headline.
void LineRecogniser::readLabels(size_t headline) {
    std::vector<size_t> labels; // from the headline up
    for (size_t i = headline; i-- > 0 && labels.size() < 5;) {
        const PageLine &line = m_page[i];
        if (line.is(As::Section))
            m_section = true;
        if (!line.open())
            continue;
        if (line.f.words > 8 || line.f.chars > 100 || line.f.endsSentence || line.f.by >= 0)
            break;
        labels.push_back(i);
    }
    const auto known = [this](size_t i) {
        return m_page[i].f.section || m_page[i].f.crumbs || m_sections.contains(m_page[i].f.same);
    };
    const bool menu = labels.size() >= 4; // many short lines: only the nearest can be a label
    if (menu)
        labels.resize(isLabel(labels[0]) ? 1 : 0);
    if (labels.size() > 2)
        labels.resize(2);
    auto section = std::find_if(labels.begin(), labels.end(), known);
    if (section == labels.end()) {
        section = std::find_if(labels.rbegin(), labels.rend(), [this](size_t i) {
                      return isLabel(i);
                  }).base();
        section = section == labels.begin() ? labels.end() : section - 1;
    }
    if (section != labels.end() && !m_section) {
        m_page[*section].take(As::Section, m_page[*section].f.crumbs
                                               ? "the path to the page over the headline"
                                               : "a label over the headline");
        m_section = true;
    }
    for (const size_t i : labels) {
        if (m_page[i].open() && known(i) && i + 1 == labels[0] && m_page[i + 1].blanksBefore == 0)
            m_page[i].take(As::Section, "the wider section over the label");
    }
    if (!labels.empty() && m_page[labels[0]].open())
        m_page[labels[0]].take(As::Kicker, "a short line right over the headline");
}

void LineRecogniser::readBefore(size_t headline) {
    readLabels(headline);
    for (size_t i = 0; i < headline; ++i) {
        PageLine &line = m_page[i];
        line.inHead = true;
        if (!line.open())
            continue;
        if (i + 4 >= headline && line.f.by >= 0)
            line.take(As::Byline, "names after a word like “By”");
        else if (i + 4 >= headline && (line.f.creditAt >= 0 || line.f.caption))
            line.take(As::Photo, "names the photographer or the agency of a picture");
        else
            line.take(As::Chrome, "stands before the headline");
    }
}
