// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/LineRecogniser.h"
#include <algorithm>

// The headline and what stands over it: labels and the web site's lines.

namespace {

bool isAuthor(const LineFeatures &f) {
    return f.readAlso < 0 && (f.by >= 0 || ((f.agency || f.names) && f.creditAt < 0));
}

} // namespace

/// The first of two lines of running text in a row, or the first of all: a headline stands before.
size_t LineRecogniser::firstBodyLine() const {
    size_t first = m_page.size(), before = m_page.size();
    for (size_t i = 0; i < m_page.size(); ++i) {
        const PageLine &line = m_page[i];
        if (!line.open() || isAuthor(line.f) || line.f.creditAt >= 0 || line.f.readAlso >= 0)
            continue;
        if (!line.f.prose() || line.f.longTitle()) {
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
    bool next = false, dated = false;
    for (size_t i = at + 1; i < m_page.size() && i < at + 10; ++i) {
        const PageLine &line = m_page[i];
        if (line.f.same == m_page[at].f.same && line.f.words >= 3) {
            score += 4;
            break;
        }
        dated = dated || (i < at + 7 && (line.f.by >= 0 || line.is(As::Time)));
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
    score += dated ? 2 : 0;
    const size_t below = nextOpen(at, m_page.size());
    score += below < m_page.size() && m_page[below].blanksBefore > 0 && inList(below) ? 4 : 0;
    for (size_t i = 0; i < at; ++i)
        score -= m_page[i].f.same == m_page[at].f.same ? 6 : 0;
    return score;
}

/// One of three long lines or more without a blank between: points under the headline.
bool LineRecogniser::inList(size_t at) const {
    const auto item = [this](size_t i) {
        const LineFeatures &f = m_page[i].f;
        return m_page[i].open() && f.words >= 5 && f.headlike() && f.by < 0 && f.creditAt < 0 &&
               !f.prose();
    };
    size_t from = at, to = at + 1;
    while (from > 0 && m_page[from].blanksBefore == 0 && item(from - 1))
        --from;
    while (to < m_page.size() && m_page[to].blanksBefore == 0 && item(to))
        ++to;
    return item(at) && to >= from + 3 && (m_page[from].blanksBefore > 0 || from < at);
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
    score -= f.menu || f.kicker || f.arrow ? 4 : 0;
    const size_t next = at + 1;
    const bool shown = next < m_page.size() && m_page[next].blanksBefore == 0 &&
                       (m_page[next].is(As::Photo) || m_page[next].f.creditAt >= 0);
    for (size_t i = at > 14 ? at - 14 : 0; shown && i < at; ++i) {
        const LineFeatures &g = m_page[i].f;
        // The words for a picture stand over its caption, the headline over both.
        if (m_page[i].open() && g.words >= 5 && g.headlike() && !g.names && g.cells < 2) {
            score -= 4;
            break;
        }
    }
    score -= inList(at) ? 4 : 0;
    const auto dated =
        std::find_if(m_page.begin(), m_page.begin() + qsizetype(at),
                     [](const PageLine &line) { return line.f.by >= 0 || line.is(As::Time); });
    score -= std::any_of(dated, m_page.begin() + qsizetype(at),
                         [](const PageLine &line) {
                             return line.open() && line.f.prose() && line.f.words >= 25;
                         })
                 ? 4
                 : 0;
    score -= std::any_of(m_page.begin(), m_page.begin() + qsizetype(at),
                         [](const PageLine &line) { return line.f.by >= 0; })
                 ? 3
                 : 0;
    const auto isShort = [this](size_t i) {
        const LineFeatures &g = m_page[i].f;
        return m_page[i].open() && g.words <= 5 && g.chars <= 34 && !g.endsSentence && g.by < 0 &&
               !g.agency && g.creditAt < 0;
    };
    const auto isLong = [this](size_t i) {
        const LineFeatures &g = m_page[i].f;
        return m_page[i].open() && g.words >= 9 && !g.endsSentence && g.sentences <= 1;
    };
    const bool overLong = isShort(at) && at + 1 < m_page.size() && isLong(at + 1);
    score += at > 0 && isLabel(at - 1) && !overLong ? 4 : 0;
    score +=
        at > 0 && m_page[at - 1].open() && m_page[at - 1].f.endsColon && m_page[at - 1].f.words <= 7
            ? 4
            : 0;
    // A label, a line of a few words and this one, with a summary of its own below
    const bool afterKicker = at > 1 && isLabel(at - 2) && !isAuthor(m_page[at - 2].f) &&
                             m_page[at - 1].open() && !isAuthor(m_page[at - 1].f) &&
                             m_page[at - 1].f.words <= 6 && !m_page[at - 1].f.endsSentence &&
                             f.words >= 7 && hasSummary(at);
    score += afterKicker ? 7 : 0;
    // A sentence of the web site stands over headlines and not over kickers.
    const auto underNote = [this](size_t i) {
        return i > 0 && m_page[i - 1].is(As::Chrome) && m_page[i - 1].f.prose() &&
               m_page[i - 1].f.endsStop && m_page[i - 1].f.words >= 10;
    };
    score += underNote(at) ? 8 : 0;
    const bool underShort = at > 0 && isShort(at - 1) && isLong(at) && !underNote(at - 1);
    score += underShort && !afterKicker ? 5 : 0;
    for (size_t i = 0; i < m_page.size(); ++i) {
        score += i != at && holds(i, at) ? 5 : 0;
        score -= i != at && holds(at, i) ? 8 : 0;
    }
    return score + scoreOfNeighbours(at);
}

/// "New England | Headline", "Headline - The Paper": a line that holds the other and a sign
/// between.
bool LineRecogniser::holds(size_t at, size_t inner) const {
    const QString &outer = m_page[at].text, &text = m_page[inner].text;
    if (text.size() < 16 || outer.size() < text.size() + 3 || outer.size() > text.size() + 90)
        return false;
    const bool ends = outer.endsWith(text), starts = outer.startsWith(text);
    if (!ends && !starts)
        return false;
    const QStringView rest = ends ? QStringView(outer).chopped(text.size()).trimmed()
                                  : QStringView(outer).sliced(text.size()).trimmed();
    const bool tab = ends && outer[outer.size() - text.size() - 1] == u'\t';
    return !rest.isEmpty() &&
           (tab || QStringView(u"|/>›»–—-:·•").contains(ends ? rest.back() : rest.front()));
}

/// Whether a summary stands under this line, parted from the text by author, time or picture.
bool LineRecogniser::hasSummary(size_t at) const {
    const size_t text = nextText(at + 1, at);
    return text < m_page.size() && m_page[text].open() && m_page[text].f.prose() &&
           isStandfirst(text, at) && nextText(text + 1, at) > text + 1;
}

/// The same words twice: one is the lead picture's alternative text, the one beside the caption.
size_t LineRecogniser::otherHeadline(size_t at, size_t body) const {
    size_t again = at + 1;
    while (again < std::min(body, m_page.size()) && m_page[again].f.same != m_page[at].f.same)
        ++again;
    if (again >= std::min(body, m_page.size()))
        return at;
    const auto picture = [this](size_t i) {
        return i < m_page.size() && (m_page[i].f.creditAt >= 0 || m_page[i].is(As::Photo));
    };
    const size_t below = again + 1;
    if (again == at + 1) {
        // Under the caption's words the caption stands, in a line or two.
        const bool shown = picture(below) || picture(below + 1);
        return shown && below < m_page.size() && m_page[below].blanksBefore == 0 ? at : again;
    }
    return picture(at + 1) && !picture(below) ? again : at;
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
            f.tabs || (f.prose() && !f.longTitle()) || f.cells >= 3 || f.wide)
            continue;
        const double score = headlineScore(i);
        if (best == m_page.size() || score > most + 1.5) {
            best = i;
            most = score;
        }
    }
    if (best < m_page.size())
        return otherHeadline(best, body);
    // Some papers end headlines with a full stop; then it is the first line, and a short one.
    const size_t first = nextOpen(size_t(-1), m_page.size());
    const bool possible = first < m_page.size() && m_page[first].f.chars <= 160 &&
                          m_page[first].f.sentences == 0 && m_page[first].f.creditAt < 0 &&
                          nextOpen(first, m_page.size()) < m_page.size();
    return possible ? first : m_page.size();
}
