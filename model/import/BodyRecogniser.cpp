// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/LineRecogniser.h"
#include <algorithm>

using namespace Qt::StringLiterals;

// The body of a page and what follows it.

/// Whether running text, two lines of it in a row, follows a box; else the page's tail begins
/// there.
bool LineRecogniser::textGoesOn(size_t after, bool ended) const {
    if (after < m_entries)
        return true;
    bool beforeProse = false;
    bool before = false; // a line of text of its own is enough when it is long
    for (size_t i = after + 1; i < m_page.size(); ++i) {
        const PageLine &line = m_page[i];
        if (line.said == As::Paragraph)
            return true;
        if (!line.open() || line.f.creditAt >= 0)
            continue;
        if (ended && (line.f.chars < 90 || line.f.promotion > 0))
            continue;
        if (before && beforeProse && line.f.endsStop && line.f.words >= 5)
            return true;
        beforeProse = line.f.prose();
        if (line.f.prose() && (before || (!ended && line.f.chars >= 160 && !line.f.boilerplate)))
            return true;
        before = line.f.prose() || line.f.quoted || line.f.endsColon ||
                 (line.f.bullet > 0 && line.f.words >= 3) || (before && line.f.dashStart);
    }
    return false;
}

size_t LineRecogniser::lastText(size_t from, size_t to) const {
    for (size_t i = to; i > from; --i) {
        const PageLine &line = m_page[i - 1];
        if (line.said == As::Paragraph || line.said == As::ListItem)
            return i - 1;
        const LineFeatures &f = line.f;
        const bool asks = f.words <= 14 && line.text.endsWith(u'?') && i < m_page.size() &&
                          m_page[i].is(As::Chrome) && m_page[i].blanksBefore == 0;
        if (!line.open() || f.readAlso >= 0 || asks ||
            (f.prose() && i + 4 > to &&
             (startsWithAuthor(i - 1) || startsWithSurname(i - 1) || isSource(i - 1))) ||
            f.creditAt >= 0 || f.tagsStart || f.by >= 0)
            continue;
        if (f.endsSentence || f.prose() || f.tabs || (f.bullet > 0 && f.words >= 3))
            return i - 1;
    }
    return from;
}

/// Where the page's tail begins: at other stories, comments, topics or a row of the web site's
/// lines that no text follows. What is in boxes before it is taken for the web site's.
size_t LineRecogniser::endOfBody(size_t from) {
    bool box = false, ended = false; // by a line of comments, of rights or of topics
    int prose = 0;
    for (size_t i = from; i < m_page.size(); ++i) {
        PageLine &line = m_page[i];
        const LineFeatures &f = line.f;
        const bool row = i > 0 && line.is(As::Chrome) && m_page[i - 1].is(As::Chrome);
        const bool rights =
            line.text.startsWith(u'©') || (line.is(As::Chrome) && line.text.contains(u'©'));
        const bool topics = prose >= 2 && (isTopicRow(i) || (line.f.tagsStart && !line.f.prose()));
        const bool author = prose >= 3 && isAuthorAgain(i);
        const bool teasers = f.box && f.readAlso >= 0;
        prose += line.open() && f.prose();
        ended = ended || rights || topics;
        if (line.said) {
            box = false;
        } else if ((topics || rights || teasers || author) && prose >= 2 &&
                   !textGoesOn(i, ended || author)) {
            return i;
        } else if (line.is(As::Chrome) && (f.box || f.comments || row)) {
            ended = ended || f.comments;
            if (!textGoesOn(i, ended))
                return row && i > from ? i - 1 : i;
            box = box || f.box;
        } else if (box && line.open()) {
            box = !f.prose() && f.readAlso < 0 && (line.blanksBefore == 0 || m_page[i - 1].f.box);
            if (box)
                line.take(As::Chrome, "in a box with other stories");
        }
    }
    return m_page.size();
}

void LineRecogniser::readBody(size_t from) {
    m_interview = isInterview();
    m_usualWords = usualWords();
    m_entries = endOfEntries();
    const size_t end = endOfBody(from);
    const size_t last = readClosingList(lastText(from, end), end);
    takeBoxes(from, last);
    for (size_t i = from; i < end; ++i) {
        if (i > last && isTimeOfOthers(i))
            m_page[i].take(As::Chrome, "the age of another story");
        else if (m_entries == 0 && m_page[i].f.clock && m_page[i].is(As::Time))
            m_page[i].take(As::Chrome, "how long a film is");
        else if (!m_page[i].open())
            m_inBody = m_inBody || m_page[i].is(As::Paragraph);
        else if (i > last && (isSignature(i) || isSource(i)))
            m_page[i].take(As::Byline, "initials and an agency after the text");
        else if (readSpecial(i, end))
            continue;
        else if (i > last)
            readTail(i, last);
        else
            readText(i, last);
    }
    readAfter(end);
}

/// What shows by its signs alone that it stands apart from the text.
bool LineRecogniser::readApart(size_t at, size_t end) {
    PageLine &line = m_page[at];
    const LineFeatures &f = line.f;
    const auto text = [](const PageLine &below) { return below.open() && below.f.prose(); };
    if (m_inBody && f.spoken > 0 && f.words <= 60 &&
        std::any_of(m_page.begin() + qsizetype(at + 1), m_page.begin() + qsizetype(end), text)) {
        line.take(As::Quote, "a quotation and who said it");
        return true;
    }
    const auto post = [this](size_t i) {
        return i < m_page.size() && m_page[i].text.contains(" (@"_L1) &&
               (m_page[i].f.dashStart || (m_page[i].text.endsWith(u')') && m_page[i].f.words <= 6));
    };
    if (readPost(at))
        return true;
    if (post(at) || post(at + 1)) {
        line.lead = post(at);
        line.take(As::Quote, "a post of somebody, with its sender");
        return true;
    }
    if (line.text.startsWith(u'[') && line.text.endsWith(u']') && f.words >= 5) {
        line.take(As::ReadAlso, "a headline in brackets: a link to another article");
        return true;
    }
    if (line.text.startsWith(u'©') && m_inBody && !textGoesOn(at, false)) {
        line.take(As::Chrome, "says whose the rights are, after the text");
        return true;
    }
    return false;
}

/// Pictures, cross-links and topics have their own words and stand anywhere.
bool LineRecogniser::readSpecial(size_t at, size_t end) {
    PageLine &line = m_page[at];
    const LineFeatures &f = line.f;
    if (readApart(at, end))
        return true;
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
    if (f.readAlso < 0 && (creditBelow || creditAbove)) {
        line.take(As::Photo, "a caption beside the line with its credit");
        return true;
    }
    return readTags(at, end) || (f.readAlso >= 0 && readCrossLinks(at, end) > 0);
}

/// A bullet, or a number that its neighbours count on.
bool LineRecogniser::isItem(size_t at) const {
    const LineFeatures &f = m_page[at].f;
    if (f.bullet == 0)
        return false;
    const auto bulleted = [this](size_t i) { return i < m_page.size() && m_page[i].f.bullet > 0; };
    const bool arrow = QStringView(u"►▶■●").contains(m_page[at].text[0]);
    if (arrow && !f.endsSentence && f.words <= 9 && !bulleted(at + 1) && !bulleted(at - 1))
        return false; // a heading with a sign before it
    if (f.listNumber == 0)
        return true;
    const bool before =
        at > 0 && m_page[at - 1].f.listNumber == f.listNumber - 1 && m_page[at - 1].f.bullet > 0;
    const bool after = at + 1 < m_page.size() && m_page[at + 1].f.listNumber == f.listNumber + 1;
    return before || after;
}

void LineRecogniser::readText(size_t at, size_t last) {
    PageLine &line = m_page[at];
    const LineFeatures &f = line.f;
    const size_t below = nextOpen(at, last + 1);
    const bool question = line.text.endsWith(u'?') && f.words <= 14 && f.sentences == 0 &&
                          !f.quoted && below <= last && m_page[below].f.words >= 6 &&
                          !line.text.contains(": "_L1) && !m_interview;
    if (isItem(at)) {
        line.take(As::ListItem, f.listNumber > 0 ? "a number that the next line counts on"
                                                 : "begins with a bullet");
    } else if (at > 0 && f.words <= 40 && line.text[0].isLower() &&
               (m_page[at - 1].is(As::ListItem) ||
                (m_page[at - 1].is(As::Paragraph) && m_page[at - 1].f.endsColon))) {
        line.take(As::ListItem, "goes on below a colon, in small letters");
    } else if (isEnumerated(at)) {
        line.take(As::ListItem, "one of several lines with semicolons");
    } else if (readItems(at, last) > 0 || readQuote(at)) {
        return;
    } else if (isSaidAbove(at)) {
        line.take(As::Quote, "what somebody says, below a colon");
    } else if (question) {
        line.take(As::Subheading, "a short question between paragraphs");
    } else if (f.endsSentence || f.prose() || f.tabs || f.endsColon) {
        line.take(As::Paragraph, f.tabs ? "a row of a table" : "running text");
        m_inBody = true;
    } else {
        readShort(at, last);
    }
}

/// Five lines or more without full stop: a heading and the points below it.
size_t LineRecogniser::readHeadedList(size_t at, size_t last) {
    size_t to = at;
    int words = 0;
    const auto goesOn = [&](size_t i) {
        const LineFeatures &f = m_page[i].f;
        return i <= last && m_page[i].open() && !f.endsSentence && !f.endsColon && f.bullet == 0 &&
               f.creditAt < 0 && f.readAlso < 0 && f.words >= 2 && f.words <= 24 && !f.quoted;
    };
    for (; goesOn(to); ++to)
        words += to > at ? m_page[to].f.words : 0;
    const auto items = int(to - at) - 1;
    if (items < 3 || to > last || m_page[at].f.words > 9 || words < items * 5)
        return 0;
    m_page[at].take(As::Subheading, "a heading over several short lines");
    for (size_t i = at + 1; i < to; ++i)
        m_page[i].take(As::ListItem, "one of several short lines below a heading");
    return to - at;
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
        at > 0 && ((m_page[at - 1].is(As::ListItem) && !m_page[at - 1].f.endsStop) ||
                   (m_page[at - 1].is(As::Paragraph) && m_page[at - 1].f.endsColon));
    const bool item = at > 0 && m_page[at - 1].is(As::ListItem) && m_page[at - 1].f.bullet == 0 &&
                      !m_page[at - 1].f.endsStop;
    if (isAltOverCaption(at)) {
        line.take(As::Photo, "the words for a picture over its caption");
        return;
    }
    const bool stamped = m_entries > 0 && f.names && f.words <= 4 && !f.quoted && at > 0 &&
                         m_page[at - 1].is(As::Time);
    if ((f.by >= 0 && f.words <= 14) || stamped) {
        line.take(As::Byline, "names after a word like “By”");
        return;
    }
    if (listAbove && (isShort(next) || (item && line.blanksBefore <= m_page[at - 1].blanksBefore)))
        line.take(As::ListItem, "one of several short lines below a colon");
    else if (readHeadedList(at, last) > 0)
        return;
    else if (at > 0 && m_page[at - 1].is(As::Chrome) && at + 1 < m_page.size() &&
             m_page[at + 1].is(As::Chrome) && f.words <= 6)
        line.take(As::Chrome, "between lines of the web site");
    else if (f.words > 45)
        line.take(As::Paragraph, "running text, by its length");
    else if (f.promotion > (f.words >= 11 ? 0 : 1) && f.words >= 6 && f.roles == 0)
        line.take(As::Chrome, "asks or sells something, among the text");
    else if (!f.quoted && (f.words >= 11 || f.chars >= 72))
        line.take(As::Photo, "a caption: without full stop, and long for a subheading");
    else if (!isShort(next))
        line.take(As::Subheading, "a short line without full stop between paragraphs");
    else
        line.take(As::Chrome, "one of several short lines among the text: links of the web site");
}
