// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/PageSplitter.h"
#include <algorithm>

namespace {

constexpr size_t Ahead = 32; ///< lines that a decision looks at
constexpr int Enough = 5;    ///< points that make a head

bool isChrome(const PageLine &line) {
    const LineFeatures &f = line.f;
    return f.chrome || f.box || f.comments || f.address || f.letters == 0 ||
           (f.boilerplate && f.chars <= 400);
}

bool isFurniture(const PageLine &line) {
    const LineFeatures &f = line.f;
    return f.by >= 0 || f.time || f.names || f.agency || f.creditAt >= 0 || f.caption;
}

bool canBeHeadline(const PageLine &line) {
    const LineFeatures &f = line.f;
    return f.headlike() && f.words >= 4 && f.chars >= 20 && f.bullet == 0 && !f.tabs &&
           !isFurniture(line) && !line.text.contains(QStringLiteral("://")) &&
           !(f.readAlso >= 0 && f.readAlsoStrong) && !f.prose();
}

} // namespace

void PageSplitter::add(PageLine line) {
    m_held += line.text.size() * 2 + 64;
    m_lines.push_back(std::move(line));
}

std::optional<Page> PageSplitter::take() {
    while (m_next < m_lines.size() && (m_ended || m_next + Ahead < m_lines.size())) {
        if (m_next > 0 && startsPage(m_next))
            return cut(m_next);
        count(m_lines[m_next]);
        ++m_next;
    }
    if (m_ended && !m_lines.empty())
        return cut(m_lines.size());
    return std::nullopt;
}

void PageSplitter::count(const PageLine &line) {
    m_prose += !isChrome(line) && line.f.prose();
    m_seen.insert(line.f.same);
    if ((line.f.by >= 0 || (line.f.names && m_prose == 0 && line.f.words <= 4)) &&
        m_authors.size() < 8)
        m_authors.append(line.text.sliced(std::max(line.f.by, 0)));
    ++m_gaps[size_t(std::clamp(line.blanksBefore, 0, 3))];
}

Page PageSplitter::cut(size_t at) {
    const auto end = m_lines.begin() + std::ptrdiff_t(at);
    Page page(std::make_move_iterator(m_lines.begin()), std::make_move_iterator(end));
    m_lines.erase(m_lines.begin(), end);
    m_held = 0;
    for (const PageLine &line : m_lines)
        m_held += line.text.size() * 2 + 64;
    m_next = 0;
    m_prose = 0;
    m_gaps = {};
    m_seen.clear();
    m_authors.clear();
    return page;
}

/// How much more than the usual space stands before a line: 0, or 2 to 4.
int PageSplitter::gap(size_t at) const {
    const PageLine &line = m_lines[at];
    if (line.feedBefore || line.ruleBefore)
        return 4;
    const auto usual = int(std::max_element(m_gaps.begin(), m_gaps.end()) - m_gaps.begin());
    const int more = line.blanksBefore - usual;
    const int blank = line.blanksBefore < 2 || more < 1 ? 0 : std::min(more, 3) + 1;
    return std::max(blank, line.spaceBefore ? 2 : 0);
}

/// A headline that a person named begins a page, with the labels over it, unless nothing but the
/// page's head has gone before.
bool PageSplitter::saidToStart(size_t at) const {
    if (m_prose == 0)
        return false;
    size_t i = at;
    while (i < m_lines.size() && i < at + 3 && !m_lines[i].said && m_lines[i].labelLike())
        ++i;
    const auto said = [&](size_t k) {
        return k < m_lines.size() && m_lines[k].said == ReadLine::As::Headline;
    };
    if (m_lines[at].said == ReadLine::As::Section)
        return said(at + 1) || said(at + 2);
    return said(i);
}

/// Whether the page's head names somebody so.
bool PageSplitter::isAuthor(const QString &name) const {
    return name.size() >= 6 && name.contains(u' ') &&
           std::any_of(m_authors.begin(), m_authors.end(), [&](const QString &names) {
               return names.contains(name, Qt::CaseInsensitive);
           });
}

/// Over web site lines and labels to what must be the headline; the signs on the way score.
size_t PageSplitter::lookOverLabels(size_t at, int &score) const {
    const size_t end = std::min(m_lines.size(), at + Ahead);
    int chrome = 0, labels = 0;
    bool section = false;
    size_t i = at;
    for (; i < end; ++i) {
        const PageLine &line = m_lines[i];
        if (isAuthor(line.text))
            return end; // of the page that goes on
        if (isChrome(line)) {
            ++chrome;
        } else if (line.labelLike() && labels < 3) {
            section = true;
            ++labels;
        } else if (line.f.time || (line.f.words <= 4 && !line.f.endsSentence && labels < 3)) {
            ++labels;
        } else {
            break;
        }
    }
    score += (chrome >= 2 ? 2 : 0) + (section ? 3 : 0);
    return i;
}

/// Whether author, time, the headline again or running text follow as they do in a page.
bool PageSplitter::looksLikeHead(size_t headline, int gapScore, int &score) const {
    const size_t end = std::min(m_lines.size(), headline + 18);
    bool signedOrDated = false, repeated = false;
    int prose = 0, between = 0;
    qsizetype longest = 0;
    for (size_t i = headline + 1; i < end && prose < 2; ++i) {
        const PageLine &line = m_lines[i];
        if (line.f.same == m_lines[headline].f.same) {
            repeated = true;
        } else if (!isChrome(line) && line.f.prose()) {
            ++prose;
            longest = std::max<qsizetype>(longest, line.f.chars);
        } else if (prose == 0 &&
                   (line.f.by >= 0 || line.f.time || (line.f.names && gapScore >= 2))) {
            signedOrDated = true;
        } else if (!isChrome(line) && !isFurniture(line) && line.f.readAlso < 0) {
            ++between;
        }
    }
    score +=
        (signedOrDated ? 3 : 0) + (repeated ? 3 : 0) + (m_lines[headline].f.words >= 7 ? 1 : 0);
    if (prose >= 2)
        return between <= 2;
    return prose == 1 && (longest >= 300 || (gapScore >= 3 && longest >= 60));
}

bool PageSplitter::startsPage(size_t at) const {
    if (m_lines[at].cutBefore || saidToStart(at))
        return true;
    if (m_prose == 0)
        return false;
    const PageLine &line = m_lines[at];
    const int gapScore = gap(at);
    if (gapScore < 4 && isAuthor(line.text))
        return false; // the author once more
    if (line.f.readAlso >= 0 && gapScore < 4)
        return false; // a box of teasers
    if (line.blanksBefore == 0 && m_lines[at - 1].f.readAlso == m_lines[at - 1].f.chars)
        return false; // … goes on
    const LineFeatures &above = m_lines[at - 1].f;
    // "All rights reserved" ends a page; a newsletter's words may stand anywhere in it.
    const bool afterTail = (above.comments && m_prose >= 3) ||
                           (above.boilerplate && m_lines[at - 1].text.contains(u'©'));
    if (gapScore == 0 && (line.f.comments || line.f.box || line.f.boilerplate))
        return false; // the end of the page before
    if (gapScore == 0 && !afterTail && !isChrome(line) && !line.labelLike())
        return false;
    int score = gapScore + (afterTail ? 3 : 0);
    const size_t headline = lookOverLabels(at, score);
    if (headline >= m_lines.size() || headline >= at + Ahead || !canBeHeadline(m_lines[headline]))
        return false;
    // The headline again, for the lead picture, is no other page's; nor is a head after one line
    // of text, which is then a summary or a caption.
    const bool again = m_seen.contains(m_lines[headline].f.same);
    if ((again && gapScore < 4) || (m_prose < 2 && gapScore < 2 && !afterTail))
        return false;
    return looksLikeHead(headline, gapScore, score) && score >= Enough;
}
