// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/LineRecogniser.h"
#include "model/import/PageText.h"
#include <algorithm>

// The head of a page: labels, headline, standfirst, author, time, lead picture.

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

/// Not text, though it stands between headline and body.
bool LineRecogniser::furniture(size_t at, size_t headline) const {
    const PageLine &line = m_page[at];
    const LineFeatures &f = line.f;
    if (!line.open())
        return !line.is(As::Standfirst) && !line.is(As::Paragraph) && !line.is(As::Quote) &&
               !line.is(As::ListItem) && !line.is(As::Subheading);
    if (f.same == m_page[headline].f.same || isAuthor(f) || f.creditAt >= 0 || f.caption ||
        f.tagsStart || (f.readAlso >= 0 && !f.prose()))
        return true;
    return !f.endsSentence && !f.prose() && f.bullet == 0 &&
           (f.words <= 4 || f.section || f.separated || (f.roles > 0 && f.words <= 9));
}

size_t LineRecogniser::nextText(size_t from, size_t headline) const {
    while (from < m_page.size() && furniture(from, headline))
        ++from;
    return from;
}

bool LineRecogniser::isStandfirst(size_t at, size_t headline) const {
    const size_t next = nextText(at + 1, headline);
    const LineFeatures &f = m_page[at].f;
    if (next >= m_page.size() || f.chars > 600 || f.bullet > 0 || f.tabs)
        return false;
    const auto signedOrDated = [this](size_t from, size_t to) {
        return std::any_of(m_page.begin() + qsizetype(from), m_page.begin() + qsizetype(to),
                           [](const PageLine &line) {
                               return isAuthor(line.f) || line.is(As::Time) || line.is(As::Byline);
                           });
    };
    const bool before = signedOrDated(headline + 1, at);
    const bool after = signedOrDated(at + 1, next);
    const bool picture =
        std::any_of(m_page.begin() + qsizetype(at), m_page.begin() + qsizetype(next),
                    [](const PageLine &line) { return line.f.creditAt >= 0 || line.f.caption; });
    if (before && datelineOf(m_page[next].text).text > 0 && datelineOf(m_page[at].text).text == 0)
        return f.chars <= 350;
    if (before)
        return (after ? f.chars <= 350 : picture && f.chars <= 220) && m_page[next].f.prose();
    return f.chars <= 400 || after;
}

/// An agency right over a caption: "Getty Images" and the caption on the next line.
bool LineRecogniser::isCreditOver(size_t at) const {
    const size_t next = at + 1;
    return m_page[at].f.agency && next < m_page.size() && m_page[next].open() &&
           m_page[next].blanksBefore == 0 && m_page[next].f.words >= 4 && m_page[next].f.by < 0 &&
           !m_page[next].f.names;
}

/// What stands between headline and body and is neither standfirst nor text.
void LineRecogniser::readFurniture(size_t from, size_t to, size_t headline) {
    for (size_t i = from; i < to; ++i) {
        PageLine &line = m_page[i];
        line.inHead = true;
        if (!line.open())
            continue;
        const LineFeatures &f = line.f;
        const bool afterAuthor = i > 0 && m_page[i - 1].is(As::Byline);
        if (f.same == m_page[headline].f.same)
            line.take(As::LeadAlt, "the headline again: the words for the lead picture");
        else if (f.creditAt >= 0 || f.caption || isCreditOver(i))
            line.take(As::Photo, "names the photographer or the agency of a picture");
        else if (f.by >= 0 && f.words <= 24)
            line.take(As::Byline, "names after a word like “By”");
        else if (!m_section && (f.section || m_sections.contains(f.same)) && f.words <= 4) {
            line.take(As::Section, "a label under the headline");
            m_section = true;
        } else if (f.agency || (f.names && (f.words <= 8 || f.roles > 0)))
            line.take(As::Byline, "names between headline and text");
        else if (afterAuthor && f.words <= 9 && !f.endsSentence && (f.roles > 0 || f.words <= 2))
            line.take(As::Byline, "what the author does");
        else if (f.words >= 5 && !f.separated)
            line.take(As::Photo, "a caption: a line between author and text");
        else
            line.take(As::Chrome, "a short line between headline and text");
    }
}

/// Key points with bullets over author and time: gives the line of text after them.
size_t LineRecogniser::readPoints(size_t text, size_t headline) {
    size_t end = text;
    while (end < m_page.size() && m_page[end].open() && m_page[end].f.bullet > 0)
        ++end;
    const size_t next = end > text ? nextText(end, headline) : text;
    const bool closed =
        std::any_of(m_page.begin() + qsizetype(end), m_page.begin() + qsizetype(next),
                    [](const PageLine &line) { return isAuthor(line.f) || line.is(As::Time); });
    if (!closed)
        return text;
    for (size_t i = text; i < end; ++i)
        m_page[i].take(As::ListItem, "a key point, with a bullet, under the headline");
    return next;
}

/// Gives the first line of the body.
size_t LineRecogniser::readHead(size_t headline) {
    for (size_t i = headline + 1; i < m_page.size(); ++i) {
        if (m_page[i].said == As::Paragraph) {
            readFurniture(headline + 1, i, headline);
            return i;
        }
    }
    size_t text = readPoints(nextText(headline + 1, headline), headline);
    bool standfirst = std::any_of(m_page.begin(), m_page.end(),
                                  [](const PageLine &line) { return line.said == As::Standfirst; });
    if (text < m_page.size() && m_page[text].open() && !standfirst &&
        isStandfirst(text, headline)) {
        m_page[text].take(As::Standfirst, "the summary under the headline");
        m_page[text].inHead = standfirst = true;
        const size_t first = text;
        text = nextText(text + 1, headline);
        // A second sentence of it, on a line of its own before author and time
        const bool together = text == first + 1 && text < m_page.size() &&
                              m_page[text].f.chars <= 300 && m_page[first].f.chars <= 300;
        const size_t next = together ? nextText(text + 1, headline) : text;
        const bool closed =
            std::any_of(m_page.begin() + qsizetype(std::min(text + 1, m_page.size())),
                        m_page.begin() + qsizetype(next),
                        [](const PageLine &line) { return isAuthor(line.f) || line.is(As::Time); });
        if (together && closed && next < m_page.size()) {
            m_page[text].take(As::Standfirst, "the summary under the headline goes on");
            text = next;
        }
    }
    // Under author and time a line without full stop is the lead picture's caption.
    while (text < m_page.size() && m_page[text].open() && text > headline + 1 &&
           !m_page[text].f.endsSentence && !m_page[text].f.endsColon && !m_page[text].f.prose() &&
           m_page[text].f.bullet == 0 && nextText(text + 1, headline) < m_page.size())
        text = nextText(text + 1, headline);
    readFurniture(headline + 1, text, headline);
    return text;
}
