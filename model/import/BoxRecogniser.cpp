// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/LineRecogniser.h"
#include <algorithm>

using namespace Qt::StringLiterals;

// Lines that stand together between blanks are judged together: teasers of other articles, key
// points, the items of a list.

/// Where the lines end that no blank line parts from this one.
size_t LineRecogniser::endOfGroup(size_t at, size_t end) const {
    size_t i = at + 1;
    while (i < end && i < m_page.size() && m_page[i].blanksBefore == 0)
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
            const bool text = f.endsStop && f.prose() && i > at + 1 && f.bullet == 0 &&
                              f.chars > 2 * m_page[at + 1].f.chars;
            const bool sentence = i > at + 1 && m_page[i].is(As::Chrome) && f.prose() &&
                                  m_page[i - 1].f.prose() && !f.boilerplate && f.promotion < 2;
            return (m_page[i].open() || sentence) && !text && f.words >= 3 && f.words <= 45 &&
                   f.by < 0 && !f.names && f.creditAt < 0 &&
                   (m_page[i].blanksBefore == 0 || (i == at + 1 && f.bullet > 0));
        };
        const auto isAge = [&](size_t i) {
            return m_page[i].f.ago && m_page[i].blanksBefore == 0 && i + 1 < m_page.size() &&
                   isPoint(i + 1);
        };
        size_t to = at + 1;
        while (to < m_page.size() && (isPoint(to) || isAge(to)))
            ++to;
        if (to < at + 3)
            continue;
        m_page[at].take(As::Subheading, "heading of the points of the article");
        m_page[at].point = true;
        for (size_t i = at + 1; i < to; ++i) {
            if (m_page[i].is(As::Time))
                continue;
            m_page[i].take(As::ListItem, "one of the points of the article");
            m_page[i].point = true;
        }
    }
}

/// What can stand in a box of teasers: a headline, a kicker, a name, a date, a short sentence.
bool LineRecogniser::isTeaserLine(size_t at) const {
    const PageLine &line = m_page[at];
    const LineFeatures &f = line.f;
    const bool label = line.is(As::Chrome) && f.words <= 5 && !f.comments && !f.box;
    return !line.said && !line.point && (f.words < 4 || f.same != m_headlineWords) && !f.box &&
           (line.open() || label || line.is(As::Time)) && f.words <= 30 && f.bullet == 0 &&
           (f.creditAt < 0 || (f.by >= 0 && f.creditAt > 0)) && f.promotion < 2 &&
           f.sentences <= 1 && (!f.endsColon || f.words <= 4) && f.spoken == 0 && f.cells < 3 &&
           !line.text.contains(u'©') && !line.text.endsWith(u'>');
}

/// Whether a group asks or sells something: one of its lines has such words, or most are the web
/// site's.
bool LineRecogniser::isPromotion(size_t from, size_t to) const {
    size_t chrome = 0, selling = 0;
    for (size_t i = from; i < to; ++i) {
        const PageLine &line = m_page[i];
        const LineFeatures &f = line.f;
        if (line.said || f.words > 40 || line.is(As::Photo) || f.creditAt >= 0 || line.point)
            return false;
        chrome += line.is(As::Chrome);
        selling += line.is(As::Chrome) && (f.promotion > 0 || f.boilerplate);
    }
    return selling > 0 && chrome * 3 >= to - from;
}

/// Headlines with what belongs to them.
bool LineRecogniser::areTeasers(size_t from, size_t to) const {
    size_t headlines = 0, stops = 0, prose = 0;
    for (size_t i = from; i < to; ++i) {
        const LineFeatures &f = m_page[i].f;
        if (!isTeaserLine(i))
            return false;
        headlines += f.words >= 4 && f.headlike() && !f.time;
        stops += f.endsStop;
        prose += f.prose() && f.endsStop;
    }
    const PageLine &end = m_page[to - 1];
    if (end.f.prose() && end.f.endsStop)
        return false;
    if ((to - from == 2 && m_page[from].f.sentences > 0) || m_page[from].f.endsColon)
        return false;
    return headlines > 0 && stops * 2 < to - from && (to - from > 3 || prose == 0);
}

/// "Small jars: 1 krone": lines of one form, with a number after a colon.
bool LineRecogniser::haveColons(size_t from, size_t to) const {
    return std::all_of(m_page.begin() + qsizetype(from), m_page.begin() + qsizetype(to),
                       [](const PageLine &line) {
                           const qsizetype colon = line.text.indexOf(": "_L1);
                           return line.open() && line.f.words <= 20 && colon > 0 &&
                                  std::any_of(line.text.begin(), line.text.end(),
                                              [](QChar c) { return c.isDigit(); });
                       });
}

/// Groups between blanks among the text: links to other articles, or words of the web site.
void LineRecogniser::takeBoxes(size_t from, size_t last) {
    for (size_t at = from, to = at; at <= last && at < m_page.size(); at = to) {
        to = endOfGroup(at, last + 1);
        const LineFeatures &f = m_page[at].f;
        const bool below = at > from && (m_page[at - 1].f.bullet > 0 || m_page[at - 1].f.endsColon);
        const bool heads = f.quoted || f.readAlso >= 0 || f.tagsStart || f.box;
        const bool form =
            !heads && to >= at + 3 && haveColons(at, to) && m_page[at].blanksBefore > 0;
        if (form) {
            for (size_t i = at; i < to; ++i)
                m_page[i].take(As::ListItem, "one of several short lines of one form");
            continue;
        }
        if (to < at + 2 || to > last || m_page[at].blanksBefore == 0 || f.prose())
            continue;
        if (isPromotion(at, to)) {
            size_t end = to;
            while (end > at && !m_page[end - 1].is(As::Chrome) &&
                   (m_usualGap == 0 || m_page[end - 1].f.words > 20))
                --end;
            for (size_t i = at; i < end; ++i)
                m_page[i].take(As::Chrome, "in a box that asks or sells something");
        } else if ((to == at + 2 || (to == at + 3 && m_page[to - 1].f.words <= 6)) &&
                   (f.sentences > 0 || (f.quoted && to == at + 3)) && f.chars <= 300 &&
                   m_page[at + 1].open() && m_page[to - 1].open() && f.creditAt < 0 &&
                   isSpeaker(at + 1) && !m_page[to - 1].f.endsSentence) {
            m_page[at].take(As::Quote, "a quotation with its author below");
            for (size_t i = at + 1; i < to; ++i) {
                m_page[i].lead = true;
                m_page[i].take(As::Quote, "the author of the quotation above");
            }
        } else if (!below && !heads && areTeasers(at, to)) {
            takeTeasers(at, to);
        }
    }
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
    if (!colon && !(heading && m_usualWords >= 28))
        return 0;
    const int most = colon ? 26 : 15;
    const auto opens = [this](size_t i) {
        return QStringView(u"\"“„«»‘‚").contains(m_page[i].text[0]);
    };
    size_t to = at;
    while (to <= last && m_page[to].open() && m_page[to].f.words <= most &&
           m_page[to].f.words >= 2 && m_page[to].f.creditAt < 0 && m_page[to].f.readAlso < 0 &&
           !m_page[to].f.quoted && m_page[to].f.spoken == 0 && !m_page[to].f.endsColon &&
           !m_page[to].text.endsWith(u'?') && opens(to) == opens(at) &&
           (to == at || m_page[to].blanksBefore == 0) &&
           m_page[to].f.chars <= 3 * m_page[at].f.chars)
        ++to;
    if (to < at + (colon ? 2 : 3))
        return 0;
    for (size_t i = at; i < to; ++i)
        m_page[i].take(As::ListItem, colon ? "one of several short lines below a colon"
                                           : "one of several short lines below a heading");
    return to - at;
}

/// Whether somebody says that the page is an interview: then questions are text.
bool LineRecogniser::isInterview() const {
    if (std::none_of(m_page.begin(), m_page.end(), [](const PageLine &line) {
            return line.f.words <= 14 && line.text.endsWith(u'?');
        }))
        return false;
    return std::any_of(m_page.begin(), m_page.end(), [](const PageLine &line) {
        static const QStringList words{u"interview"_s, u"entretien"_s,  u"propos recueillis"_s,
                                       u"recueilli"_s, u"entrevista"_s, u"intervista"_s};
        return line.f.words <= 6 && std::any_of(words.begin(), words.end(), [&](const QString &w) {
                   return line.text.contains(w, Qt::CaseInsensitive);
               });
    });
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

/// A heading between blanks right after the last text, and short lines together below it: they are
/// the article's, though no text follows. Gives the last line of the body.
size_t LineRecogniser::readClosingList(size_t last, size_t end) {
    const size_t at = last + 1, from = at + 1;
    if (m_usualGap == 0 || m_spaced || from + 2 > end || last == 0)
        return last;
    const PageLine &heading = m_page[at];
    const auto isItem = [this](size_t i) {
        const LineFeatures &f = m_page[i].f;
        return m_page[i].open() && f.words >= 2 && f.words <= 16 && !f.endsStop && !f.quoted &&
               f.readAlso < 0 && f.creditAt < 0 && f.by < 0 && !f.tagsStart &&
               (!f.names || m_page[i].text.contains(": "_L1));
    };
    const size_t to = endOfGroup(from, end);
    bool items = to >= from + 2;
    int words = 0;
    for (size_t i = from; i < to && items; ++i) {
        items = isItem(i);
        words += m_page[i].f.words;
    }
    if (!items || words < int(to - from) * 3 || !isItem(at) || heading.f.words > 8 ||
        heading.blanksBefore == 0 || m_page[from].blanksBefore == 0 || heading.f.names)
        return last;
    m_page[at].take(As::Subheading, "a heading over the list that ends the text");
    for (size_t i = from; i < to; ++i)
        m_page[i].take(As::ListItem, "one of several short lines that end the text");
    return to - 1;
}

/// "bread;" and what stands right before or after such a line: one sentence over several lines.
bool LineRecogniser::isEnumerated(size_t at) const {
    const auto semicolon = [this](size_t i) {
        return i < m_page.size() && m_page[i].f.words <= 40 && m_page[i].text.endsWith(u';');
    };
    const bool ends =
        at > 0 && semicolon(at - 1) && m_page[at - 1].is(As::ListItem) && m_page[at].f.words <= 40;
    return m_page[at].f.words >= 2 && (ends || (semicolon(at) && at + 1 < m_page.size()));
}
