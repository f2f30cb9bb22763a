// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/LineRecogniser.h"
#include "model/import/PageText.h"
#include <algorithm>

using namespace Qt::StringLiterals;

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
    if (line.point)
        return true;
    if (!line.open())
        return !line.is(As::Standfirst) && !line.is(As::Paragraph) && !line.is(As::Quote) &&
               !line.is(As::ListItem) && !line.is(As::Subheading);
    if ((f.prose() && at > 0 && m_page[at - 1].open() && m_page[at - 1].f.by >= 0 &&
         startsWithAuthor(at)) ||
        isCaptionInHead(at, headline) || isAltOverCaption(at))
        return true;
    if (f.same == m_page[headline].f.same || isAuthor(f) || f.byAlone || isPlaceLine(at) ||
        f.creditAt >= 0 || f.caption || f.tagsStart || (f.readAlso >= 0 && !f.prose()))
        return true;
    return !f.endsSentence && !f.prose() && f.bullet == 0 &&
           (f.words <= 4 || f.section || f.separated || (f.roles > 0 && f.words <= 9));
}

/// A line that says what a picture shows, over the picture's real caption.
bool LineRecogniser::isAltOverCaption(size_t at) const {
    const LineFeatures &f = m_page[at].f;
    if (!m_page[at].open() || f.endsSentence || f.words < 3 || f.words > 25 || f.by >= 0 ||
        f.names || f.creditAt >= 0 || f.readAlso >= 0 || f.tagsStart || f.cells > 1)
        return false;
    for (size_t i = at + 1; i < m_page.size() && i < at + 4; ++i) {
        const PageLine &line = m_page[i];
        const bool picture = line.is(As::Photo) || line.f.creditAt >= 0 || line.f.caption;
        if (line.blanksBefore > 0 || !picture || line.said)
            return false;
        const bool below = line.is(As::Photo) && m_page[i - 1].f.captionAlone;
        if (line.f.words >= 6 && (line.f.caption || line.f.creditAt > 20 || below))
            return true;
    }
    return false;
}

/// A sentence over a credited caption, with author or time still to come: a picture's words.
bool LineRecogniser::isCaptionInHead(size_t at, size_t headline) const {
    const size_t next = at + 1;
    const bool summary =
        std::any_of(m_page.begin() + qsizetype(headline + 1), m_page.begin() + qsizetype(at),
                    [](const PageLine &line) { return line.f.prose() && !line.is(As::Chrome); });
    if (!summary || next >= m_page.size() || m_page[at].f.chars > 260 ||
        m_page[next].f.creditAt <= 0)
        return false;
    for (size_t i = next + 1; i < m_page.size() && i < at + 5; ++i) {
        if (m_page[i].f.by >= 0 || m_page[i].is(As::Time))
            return true;
        if (m_page[i].open() && m_page[i].f.prose())
            return false;
    }
    return false;
}

size_t LineRecogniser::nextText(size_t from, size_t headline) const {
    while (from < m_page.size() && furniture(from, headline))
        ++from;
    return from;
}

/// The blank lines that most lines of the text have before them.
int LineRecogniser::usualGap() const {
    int none = 0, some = 0;
    for (size_t i = 1; i < m_page.size(); ++i) {
        if (m_page[i].f.prose() && m_page[i - 1].f.prose())
            ++(m_page[i].blanksBefore == 0 ? none : some);
    }
    return none > some ? 0 : 1;
}

bool LineRecogniser::isStandfirst(size_t at, size_t headline) const {
    const size_t next = nextText(at + 1, headline);
    const LineFeatures &f = m_page[at].f;
    if (next >= m_page.size() || f.chars > 600 || f.bullet > 0 || f.tabs ||
        (!f.endsSentence && isShownBelow(at)))
        return false;
    const auto signedOrDated = [this](size_t from, size_t to) {
        return std::any_of(m_page.begin() + qsizetype(from), m_page.begin() + qsizetype(to),
                           [](const PageLine &line) {
                               return isAuthor(line.f) || line.is(As::Time) || line.is(As::Byline);
                           });
    };
    const bool before = signedOrDated(headline + 1, at);
    const bool after = signedOrDated(at + 1, next);
    const bool picture = std::any_of(m_page.begin() + qsizetype(at),
                                     m_page.begin() + qsizetype(next), [&](const PageLine &line) {
                                         return line.f.creditAt >= 0 || line.f.caption ||
                                                line.is(As::Photo) ||
                                                line.f.same == m_page[headline].f.same;
                                     });
    const auto between =
        std::count_if(m_page.begin() + qsizetype(at), m_page.begin() + qsizetype(next),
                      [](const PageLine &line) { return line.is(As::Chrome); });
    const bool apart = m_page[next].blanksBefore > 0 && m_usualGap == 0;
    if (before && (between >= 1 || apart))
        return f.chars <= (between >= 2 ? 520 : 420) &&
               (m_page[next].f.prose() || m_page[next].f.endsColon);
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

/// Words for the lead picture without credit, over a caption that says the same.
bool LineRecogniser::isShownBelow(size_t at) const {
    if (m_page[at].f.creditAt >= 0 || at + 1 >= m_page.size())
        return false;
    if (repeatsBelow(at))
        return true;
    const PageLine &caption = m_page[at + 1];
    int same = 0;
    for (const QString &word : m_page[at].text.split(u' ', Qt::SkipEmptyParts))
        same += word.size() >= 6 && caption.text.contains(word);
    return same >= 2 && (caption.open() || caption.is(As::Photo)) && !caption.f.endsSentence &&
           caption.f.words >= 6;
}

/// What stands between headline and body and is neither standfirst nor text.
void LineRecogniser::readFurniture(size_t from, size_t to, size_t headline) {
    for (size_t i = from; i < to; ++i) {
        PageLine &line = m_page[i];
        line.inHead = true;
        const bool afterAuthor = i > 0 && m_page[i - 1].is(As::Byline);
        if (line.f.same == m_page[headline].f.same || (line.is(As::Chrome) && holds(i, headline)))
            line.take(As::LeadAlt, "the headline again: the words for the lead picture");
        else if ((line.is(As::Photo) ||
                  (line.open() && !line.f.endsSentence && line.f.words >= 6)) &&
                 isShownBelow(i))
            line.take(As::LeadAlt, "says what the caption below says");
        else if (line.is(As::Chrome) && afterAuthor && line.text.startsWith(u'@'))
            line.take(As::Byline, "the author’s address");
        else if (isAltOverCaption(i))
            line.take(As::LeadAlt, "the words for a picture over its caption");
        else if (line.open() && line.f.tagsAlone && readTags(i, to))
            continue;
        else if (line.open() && !readAuthorOrPlace(i, to))
            readBetween(i);
    }
}

/// Pictures, a section label, and what is the web site's.
void LineRecogniser::readBetween(size_t at) {
    PageLine &line = m_page[at];
    const LineFeatures &f = line.f;
    const bool section = f.section || m_sections.contains(f.same);
    if (f.creditAt >= 0 || f.caption || isCreditOver(at) || f.agency) {
        line.take(As::Photo, "names the photographer or the agency of a picture");
    } else if (f.kicker && at == m_headline + 1) {
        line.take(As::Kicker, "a kind of text, under the headline");
    } else if (!m_section && section && f.words <= 4) {
        line.take(As::Section, "a label under the headline");
        m_section = true;
    } else if (f.promotion > 0 && f.words >= 4) {
        line.take(As::Chrome, "asks or sells something, over the text");
    } else if (f.words >= 5 && !f.separated && !section) {
        line.take(As::Photo, "a caption: a line between author and text");
    } else {
        line.take(As::Chrome, "a short line between headline and text");
    }
}

/// Key points over author and time, with bullets or each on a line without full stop: gives the
/// line of text after them.
size_t LineRecogniser::readPoints(size_t text, size_t headline) {
    size_t end = text;
    while (end < m_page.size() && m_page[end].open() && m_page[end].f.bullet > 0)
        ++end;
    const size_t group = endOfGroup(text, m_page.size());
    const auto isPoint = [&](size_t i) {
        const LineFeatures &f = m_page[i].f;
        return m_page[i].open() && f.words >= 5 && f.words <= 26 && f.sentences <= 1 &&
               !isAuthor(f) && f.creditAt < 0 && !furniture(i, headline) &&
               (i == text || m_page[i].blanksBefore == 0) && (!f.endsSentence || group >= text + 3);
    };
    while (end == text && end < m_page.size() && isPoint(end))
        ++end;
    while (end > text && end < m_page.size() && m_page[end - 1].f.bullet == 0 && isPoint(end))
        ++end;
    if (end > text && m_page[text].f.bullet == 0 && end - text < 3)
        end = text;
    const size_t next = end > text ? nextText(end, headline) : text;
    const size_t ahead = end > text ? std::min(end + 9, m_page.size()) : next;
    const bool closed =
        std::any_of(m_page.begin() + qsizetype(end), m_page.begin() + qsizetype(next),
                    [](const PageLine &line) { return isAuthor(line.f) || line.is(As::Time); });
    const bool later =
        ahead > next &&
        std::any_of(m_page.begin() + qsizetype(next), m_page.begin() + qsizetype(ahead),
                    [](const PageLine &line) { return line.f.by >= 0 || line.is(As::Time); });
    const bool bulleted = end > text && m_page[text].f.bullet > 0;
    if (!closed && !(later && (bulleted || end >= text + 3)))
        return text;
    for (size_t i = text; i < end; ++i)
        m_page[i].take(As::ListItem, "a key point under the headline");
    return next;
}

/// A summary with author and time below it, though something like it stood above: gives the line
/// of text after them.
size_t LineRecogniser::readLateSummary(size_t text, size_t headline) {
    if (text >= m_page.size() || !m_page[text].open() || m_page[text].f.chars > 420)
        return text;
    for (size_t i = text + 1; i < m_page.size() && i < text + 8; ++i) {
        const PageLine &line = m_page[i];
        if (line.open() && line.f.prose() && line.f.creditAt < 0)
            return text;
        const bool dated = line.is(As::Time) && line.f.timeWords >= 3 && !line.f.ago;
        const size_t next = nextText(i + 1, headline);
        if (!dated || next >= m_page.size() || !m_page[next].f.prose())
            continue;
        m_page[text].take(As::Standfirst, "a summary over author and time");
        m_page[text].inHead = true;
        return next;
    }
    return text;
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
    text = readLateSummary(text, headline);
    readFurniture(headline + 1, text, headline);
    return text;
}
