// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/LineRecogniser.h"
#include <algorithm>

// The body of a page and what follows it.

/// Whether running text, two lines of it in a row, follows a box; else the page's tail begins
/// there.
bool LineRecogniser::textGoesOn(size_t after) const {
    bool before = false;
    for (size_t i = after + 1; i < m_page.size(); ++i) {
        const PageLine &line = m_page[i];
        if (line.said == As::Paragraph)
            return true;
        if (!line.open() || line.f.creditAt >= 0)
            continue;
        if (line.f.prose() && before)
            return true;
        before = line.f.prose();
    }
    return false;
}

size_t LineRecogniser::lastText(size_t from, size_t to) const {
    for (size_t i = to; i > from; --i) {
        const PageLine &line = m_page[i - 1];
        if (line.said == As::Paragraph || line.said == As::ListItem)
            return i - 1;
        const LineFeatures &f = line.f;
        if (!line.open() || f.readAlso >= 0 || f.creditAt >= 0 || f.tagsStart || f.by >= 0)
            continue;
        if (f.endsSentence || f.prose() || f.tabs || (f.bullet > 0 && f.words >= 3))
            return i - 1;
    }
    return from;
}

void LineRecogniser::readBody(size_t from) {
    size_t end = m_page.size();
    bool box = false;
    for (size_t i = from; i < end; ++i) {
        const LineFeatures &f = m_page[i].f;
        if (m_page[i].is(As::Chrome) && !m_page[i].said && (f.box || f.comments)) {
            if (!textGoesOn(i)) {
                end = i;
                break;
            }
            box = f.box;
        } else if (box && m_page[i].open()) {
            box = !f.prose() && f.readAlso < 0;
            if (box)
                m_page[i].take(As::Chrome, "in a box with other stories");
        }
    }
    const size_t last = lastText(from, end);
    for (size_t i = from; i < end; ++i) {
        if (!m_page[i].open())
            m_inBody = m_inBody || m_page[i].is(As::Paragraph);
        else if (i > last && isSignature(i))
            m_page[i].take(As::Byline, "initials and an agency after the text");
        else if (readSpecial(i, end))
            continue;
        else if (i > last)
            readTail(i, last);
        else
            readText(i, last);
    }
    for (size_t i = end; i < m_page.size(); ++i) {
        if (m_page[i].open() && !readTags(i, m_page.size()))
            m_page[i].take(As::Chrome, "in the tail of the page");
    }
}

/// "ber/dpa", "(mfe/AFP)" under a report.
bool LineRecogniser::isSignature(size_t at) const {
    const PageLine &line = m_page[at];
    return line.f.words >= 2 && line.f.words <= 4 && line.f.chars <= 24 &&
           line.text.contains(u'/') && !line.text.contains(u' ');
}

/// Pictures, cross-links and topics have their own words and stand anywhere.
bool LineRecogniser::readSpecial(size_t at, size_t end) {
    PageLine &line = m_page[at];
    const LineFeatures &f = line.f;
    if (f.same == m_headlineWords && f.words > 0) {
        if (!m_inBody)
            line.inHead = true;
        line.take(m_inBody ? As::Chrome : As::LeadAlt,
                  m_inBody ? "the headline again"
                           : "the headline again: the words for the lead picture");
        return true;
    }
    if (f.creditAt >= 0 || f.caption) {
        line.take(As::Photo, "names the photographer or the agency of a picture");
        return true;
    }
    const size_t next = at + 1;
    const bool creditBelow = next < end && m_page[next].blanksBefore == 0 && f.chars <= 300 &&
                             !m_page[next].said &&
                             (m_page[next].f.creditAt == 0 || m_page[next].f.agency);
    const bool creditAbove = at > 0 && line.blanksBefore == 0 && f.chars <= 300 &&
                             m_page[at - 1].is(As::Photo) && m_page[at - 1].f.agency;
    if (creditBelow || creditAbove) {
        line.take(As::Photo, "a caption beside the line with its credit");
        return true;
    }
    return readTags(at, end) || (f.readAlso >= 0 && readCrossLinks(at, end) > 0);
}

/// "READ ALSO: headline", or the headlines below such a line. Gives how many lines it took.
size_t LineRecogniser::readCrossLinks(size_t at, size_t end) {
    PageLine &line = m_page[at];
    if (line.f.readAlso < line.f.chars) {
        line.take(As::ReadAlso, "a link to another article on a line of its own");
        return 1;
    }
    size_t i = at + 1;
    for (; i < end; ++i) {
        const PageLine &link = m_page[i];
        if (!link.open() || !link.f.headlike() || link.f.prose() || link.f.words < 3 ||
            link.f.endsColon || link.f.readAlso >= 0 || link.f.creditAt >= 0)
            break;
        const bool first = i == at + 1;
        const bool beside = link.f.bullet > 0 || link.blanksBefore == 0 || line.f.readAlsoList;
        // Text below a short line makes it a subheading.
        const bool subheading = !first && link.f.chars < 36 && link.f.bullet == 0 && i + 1 < end &&
                                m_page[i + 1].f.prose();
        if (!first && (!beside || subheading))
            break;
    }
    if (i == at + 1) {
        line.take(As::Chrome, "a link of the web site that names no article");
        return 1;
    }
    line.lead = true;
    line.take(As::ReadAlso, "heading of links to other articles");
    for (size_t k = at + 1; k < i; ++k)
        m_page[k].take(As::ReadAlso, "a headline below the words for a link");
    return i - at;
}

bool LineRecogniser::readTags(size_t at, size_t end) {
    PageLine &line = m_page[at];
    if (!line.f.tagsStart || line.f.prose())
        return false;
    line.take(As::Tags, "topics after a word like “Tags”");
    const bool heading = line.text.indexOf(u':') < 0 || line.text.endsWith(u':');
    line.lead = heading;
    for (size_t i = at + 1; heading && i < end; ++i) {
        PageLine &tag = m_page[i];
        if (!tag.open() || tag.f.words > 4 || tag.f.endsSentence || tag.f.readAlso >= 0 ||
            tag.f.creditAt >= 0)
            break;
        tag.take(As::Tags, "a topic below a word like “Tags”");
    }
    return true;
}

/// A bullet, or a number that its neighbours count on.
bool LineRecogniser::isItem(size_t at) const {
    const LineFeatures &f = m_page[at].f;
    if (f.bullet == 0)
        return false;
    if (f.listNumber == 0)
        return true;
    const bool before =
        at > 0 && m_page[at - 1].f.listNumber == f.listNumber - 1 && m_page[at - 1].f.bullet > 0;
    const bool after = at + 1 < m_page.size() && m_page[at + 1].f.listNumber == f.listNumber + 1;
    return before || after;
}

/// A pull quote says again what the text says.
bool LineRecogniser::repeatedInside(size_t at) const {
    const QStringView words = QStringView(m_page[at].text).sliced(1).chopped(1);
    const QStringView core = words.endsWith(u'.') ? words.chopped(1) : words;
    return core.size() >= 12 &&
           std::any_of(m_page.begin(), m_page.end(), [&](const PageLine &line) {
               return line.number != m_page[at].number && line.text.size() > core.size() &&
                      line.text.contains(core);
           });
}

void LineRecogniser::readText(size_t at, size_t last) {
    PageLine &line = m_page[at];
    const LineFeatures &f = line.f;
    const size_t next = at + 1;
    const bool authorBelow = next < m_page.size() && m_page[next].open() &&
                             m_page[next].f.words <= 12 && !m_page[next].f.endsSentence &&
                             (m_page[next].f.dashStart || m_page[next].blanksBefore == 0);
    const size_t below = nextOpen(at, last + 1);
    const bool question = line.text.endsWith(u'?') && f.words <= 14 && f.sentences == 0 &&
                          !f.quoted && below <= last && m_page[below].f.prose();
    if (isItem(at)) {
        line.take(As::ListItem, f.listNumber > 0 ? "a number that the next line counts on"
                                                 : "begins with a bullet");
    } else if (f.quoted && f.words >= 3 && authorBelow) {
        line.take(As::Quote, "a quotation with its author below");
        m_page[next].lead = true;
        m_page[next].take(As::Quote, "the author of the quotation above");
    } else if (f.quoted && f.words >= 3 && f.chars <= 300 && repeatedInside(at)) {
        line.take(As::Quote, "a quotation that the text has as well");
    } else if (question) {
        line.take(As::Subheading, "a short question between paragraphs");
    } else if (f.endsSentence || f.prose() || f.tabs || f.endsColon) {
        line.take(As::Paragraph, f.tabs ? "a row of a table" : "running text");
        m_inBody = true;
    } else {
        readShort(at, last);
    }
}

/// A line without full stop between paragraphs.
void LineRecogniser::readShort(size_t at, size_t last) {
    PageLine &line = m_page[at];
    const LineFeatures &f = line.f;
    const size_t next = nextOpen(at, last + 1);
    const auto isShort = [this, last](size_t i) {
        return i <= last && !m_page[i].f.endsSentence && !m_page[i].f.prose() &&
               !m_page[i].f.endsColon && m_page[i].f.bullet == 0 && m_page[i].f.creditAt < 0 &&
               m_page[i].f.readAlso < 0;
    };
    const bool listAbove =
        at > 0 && (m_page[at - 1].is(As::ListItem) ||
                   (m_page[at - 1].is(As::Paragraph) && m_page[at - 1].f.endsColon));
    const bool item = at > 0 && m_page[at - 1].is(As::ListItem) && m_page[at - 1].f.bullet == 0;
    if (listAbove && (isShort(next) || (item && line.blanksBefore <= m_page[at - 1].blanksBefore)))
        line.take(As::ListItem, "one of several short lines below a colon");
    else if (f.words > 24)
        line.take(As::Paragraph, "running text, by its length");
    else if (!isShort(next))
        line.take(As::Subheading, "a short line without full stop between paragraphs");
    else
        line.take(As::Chrome, "one of several short lines among the text: links of the web site");
}

void LineRecogniser::readTail(size_t at, size_t last) {
    PageLine &line = m_page[at];
    const LineFeatures &f = line.f;
    const bool beside = at == last + 1 || (at > 0 && m_page[at - 1].is(As::Byline));
    const bool author = f.by >= 0 || f.agency || (f.names && f.words <= 6);
    if (author && (beside || f.by >= 0))
        line.take(As::Byline, "names right after the text");
    else
        line.take(As::Chrome, "a short line after the text");
}
