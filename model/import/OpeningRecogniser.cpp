// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/LineRecogniser.h"
#include "model/import/PageText.h"
#include <algorithm>

// From the headline to the first line of the body: standfirst, author, time, lead picture.

namespace {

bool isAuthor(const LineFeatures &f) {
    return f.readAlso < 0 && (f.by >= 0 || ((f.agency || f.names) && f.creditAt < 0));
}

} // namespace

/// Not text, though it stands between headline and body.
bool LineRecogniser::furniture(size_t at, size_t headline) const {
    const PageLine &line = m_page[at];
    const LineFeatures &f = line.f;
    if (!line.open())
        return !line.is(As::Standfirst) && !line.is(As::Paragraph) && !line.is(As::Quote) &&
               !line.is(As::ListItem) && !line.is(As::Subheading);
    if (f.same == m_page[headline].f.same || isAuthor(f) || f.byAlone || isPlaceLine(at) ||
        f.creditAt >= 0 || f.caption || f.tagsStart || (f.readAlso >= 0 && !f.prose()))
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
    const auto between =
        std::count_if(m_page.begin() + qsizetype(at), m_page.begin() + qsizetype(next),
                      [](const PageLine &line) { return line.is(As::Chrome); });
    if (before && between >= 2)
        return f.chars <= 420 && m_page[next].f.prose();
    if (before && datelineOf(m_page[next].text).text > 0 && datelineOf(m_page[at].text).text == 0)
        return f.chars <= 350;
    if (before)
        return (after || picture) && f.chars <= 420 && m_page[next].f.prose();
    return f.chars <= 400 || after;
}

/// An agency right over a caption: "Getty Images" and the caption on the next line.
bool LineRecogniser::isCreditOver(size_t at) const {
    const size_t next = at + 1;
    return m_page[at].f.agency && next < m_page.size() && m_page[next].open() &&
           m_page[next].blanksBefore == 0 && m_page[next].f.words >= 4 && m_page[next].f.by < 0 &&
           !m_page[next].f.names;
}

/// "CASTEL VERMIGLIO (ANCONA)", "Valdehermoso (Soria) -" on a line of its own.
bool LineRecogniser::isPlaceLine(size_t at) const {
    const PageLine &line = m_page[at];
    const bool dash = QStringView(u"-–—").contains(line.text.back());
    const bool bracket = line.f.shouts && line.text.endsWith(u')') && !line.text.startsWith(u'(');
    return line.f.words <= 6 && line.f.by < 0 && line.f.capitalWords > 0 && (dash || bracket);
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
        else if ((f.by >= 0 && f.words <= 24) || f.byAlone)
            line.take(As::Byline, "names after a word like “By”");
        else if (isPlaceLine(i))
            line.take(As::Dateline, "a place right over the text");
        else if (f.creditAt >= 0 || f.caption || isCreditOver(i) ||
                 (f.agency && line.text.startsWith(u'(')))
            line.take(As::Photo, "names the photographer or the agency of a picture");
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

/// Key points over author and time, with bullets or each on a line without full stop: gives the
/// line of text after them.
size_t LineRecogniser::readPoints(size_t text, size_t headline) {
    size_t end = text;
    while (end < m_page.size() && m_page[end].open() && m_page[end].f.bullet > 0)
        ++end;
    const auto isPoint = [&](size_t i) {
        const LineFeatures &f = m_page[i].f;
        return m_page[i].open() && f.words >= 5 && f.words <= 30 && !f.endsSentence &&
               !isAuthor(f) && f.creditAt < 0 && !furniture(i, headline);
    };
    while (end == text && end < m_page.size() && isPoint(end))
        ++end;
    while (end > text && end < m_page.size() && m_page[end - 1].f.bullet == 0 && isPoint(end))
        ++end;
    if (end > text && m_page[text].f.bullet == 0 && end - text < 3)
        end = text;
    const size_t next = end > text ? nextText(end, headline) : text;
    const bool closed =
        std::any_of(m_page.begin() + qsizetype(end), m_page.begin() + qsizetype(next),
                    [](const PageLine &line) { return isAuthor(line.f) || line.is(As::Time); });
    if (!closed)
        return text;
    for (size_t i = text; i < end; ++i)
        m_page[i].take(As::ListItem, "a key point under the headline");
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
        if (together && closed && !isAuthor(m_page[text].f) && next < m_page.size()) {
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
