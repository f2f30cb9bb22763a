// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/LineRecogniser.h"
#include <algorithm>

using namespace Qt::StringLiterals;

// The article's topics: a row or some lines, with a heading or without.

namespace {

/// The parts of a row: cells, what commas or number signs part, or none.
QStringList partsOf(const PageLine &line) {
    const QString &text = line.text;
    QStringList parts;
    if (line.f.cells >= 2) {
        QString row = text;
        row.replace("  "_L1, "\t"_L1);
        for (const QChar sign : u"|·•"_s)
            row.replace(sign, u'\t');
        parts = row.split(u'\t', Qt::SkipEmptyParts);
    } else if (text.startsWith(u'#') && text.count(u'#') >= 2) {
        parts = text.split(u'#', Qt::SkipEmptyParts);
    } else if (text.count(" / "_L1) >= 2) {
        parts = text.split(" / "_L1, Qt::SkipEmptyParts);
    } else if (text.contains(u',')) {
        parts = text.split(u',', Qt::SkipEmptyParts);
    }
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    return parts;
}

} // namespace

/// Whether the running text up to a line, or a label over the headline, has these words.
bool LineRecogniser::textHas(const QString &words, size_t before) const {
    return words.size() >= 3 &&
           std::any_of(m_page.begin(), m_page.begin() + qsizetype(before), [&](const PageLine &l) {
               return (l.f.prose() || l.is(As::Section) || l.is(As::Kicker) ||
                       l.is(As::Headline)) &&
                      l.text.contains(words, Qt::CaseInsensitive);
           });
}

/// Whether nothing but rights, times, authors and a button stand between the text and a line.
bool LineRecogniser::rightAfterText(size_t at) const {
    int others = 0;
    for (size_t i = at; i-- > 0 && others <= 4;) {
        const PageLine &line = m_page[i];
        if (line.f.prose() && !line.is(As::Chrome))
            return true;
        others += line.is(As::Byline) || line.is(As::Time) || line.text.contains(u'©') ? 0 : 1;
    }
    return false;
}

/// "Fishing · Harbour · Skarnes" after the text: short parts, of which the text has one.
bool LineRecogniser::isTopicRow(size_t at) const {
    const PageLine &line = m_page[at];
    const LineFeatures &f = line.f;
    if (m_tags || line.said || (!line.open() && !(line.is(As::Chrome) && f.cells >= 2)) ||
        f.readAlso >= 0 || f.box || f.comments || f.boilerplate || f.words > 40 || f.by >= 0 ||
        f.prose() || (f.creditAt >= 0 && f.cells < 2))
        return false;
    const QStringList parts = partsOf(line);
    const bool commas = f.cells < 2 && line.text.contains(u',');
    if (parts.size() < (commas ? 3 : 2))
        return false;
    int inText = 0;
    for (const QString &part : parts) {
        if (part.count(u' ') > 4 || part.endsWith(u'.'))
            return false;
        inText += textHas(part, at);
    }
    if (f.promotion > 0 && inText == 0)
        return false;
    return inText * 2 >= parts.size() || (inText > 0 && line.open()) ||
           (line.open() && !commas && rightAfterText(at));
}

/// "Fishing Harbour Skarnes": words with capitals right after the text, most of which it has.
bool LineRecogniser::isTopicLine(size_t at) const {
    const PageLine &line = m_page[at];
    const LineFeatures &f = line.f;
    if (m_tags || !line.open() || f.words < 4 || f.words > 12 || f.capitalWords < 2 ||
        f.endsSentence || f.endsColon || f.readAlso >= 0 || f.creditAt >= 0 || f.by >= 0 ||
        f.quoted || f.bullet > 0 || !line.text[0].isUpper() || !rightAfterText(at))
        return false;
    int long_ = 0, known = 0;
    for (const QString &word : line.text.split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() < 4)
            continue;
        ++long_;
        known += textHas(word, at);
    }
    const bool author =
        std::any_of(m_page.begin(), m_page.begin() + qsizetype(at), [&](const PageLine &above) {
            return above.is(As::Byline) && above.text.contains(line.text, Qt::CaseInsensitive);
        });
    return long_ >= 3 && known * 3 >= long_ * 2 && !author;
}

/// A row, or a run of short lines whose words the text has.
bool LineRecogniser::readTopics(size_t at) {
    if (isTopicRow(at) || isTopicLine(at)) {
        m_page[at].take(As::Tags, "topics of the article in a row");
        m_tags = true;
        return true;
    }
    const auto isTopic = [this, at](size_t i) {
        const PageLine &line = m_page[i];
        const bool label = line.is(As::Chrome) && line.f.words <= 2 && !line.f.box &&
                           (line.f.section || textHas(line.text, at)) && !line.f.comments &&
                           !line.f.promotion && i > at;
        return (line.open() || label) && line.f.words <= (i > at ? 5 : 4) && !line.f.tagsStart &&
               !line.f.endsSentence && line.f.readAlso < 0 && line.f.creditAt < 0 &&
               line.text[0].isUpper() &&
               (i == at || line.blanksBefore <= m_page[at + 1].blanksBefore);
    };
    size_t to = at;
    size_t inText = 0;
    while (to < m_page.size() && isTopic(to))
        ++to;
    if (to < at + 2 || m_tags)
        return false;
    for (size_t i = at; i < to; ++i)
        inText += textHas(m_page[i].text, at);
    while (to > at && m_page[to - 1].is(As::Chrome))
        --to; // a button below them
    // A group between blanks is one list, whatever of it the text has.
    const bool group = m_page[at].blanksBefore > 0 && to >= at + 3 && inText > 0 &&
                       m_usualGap > 0 && (to == m_page.size() || m_page[to].blanksBefore > 0);
    const bool few = inText * 2 < to - at && !group;
    if (to < at + 2 || (few && (to < at + 3 || inText == 0 || !rightAfterText(at))))
        return false;
    m_tags = true;
    for (size_t i = at; i < to; ++i)
        m_page[i].take(As::Tags, "a topic that the text has too, below it");
    return true;
}

/// "Tags: …", or such a word and the topics on its line or below.
bool LineRecogniser::readTags(size_t at, size_t end) {
    PageLine &line = m_page[at];
    if (!line.f.tagsStart || line.f.prose() || (line.f.promotion > 0 && !line.f.tagsAlone))
        return false;
    line.take(As::Tags, "topics after a word like “Tags”");
    m_tags = true;
    line.lead = line.f.tagsAlone;
    for (size_t i = at + 1; line.lead && i < end; ++i) {
        PageLine &tag = m_page[i];
        const bool row = i == at + 1 && tag.f.words <= 24 && !tag.f.endsSentence &&
                         (tag.f.separated || tag.f.cells >= 2 || tag.f.menu ||
                          tag.text.contains(u',') || tag.f.capitalWords * 3 >= tag.f.words * 2);
        const bool again = i > at + 1 && (tag.blanksBefore > m_page[at + 1].blanksBefore ||
                                          m_page[at + 1].f.cells >= 2);
        const size_t next = i + 1;
        const bool inside = i > at + 1 && next < end && m_page[next].open() &&
                            m_page[next].blanksBefore == 0 && m_page[next].f.words <= 3 &&
                            !m_page[next].f.tagsStart;
        const bool named = std::any_of(m_page.begin(), m_page.end(), [&](const PageLine &text) {
            return text.f.prose() && text.text.contains(tag.text);
        });
        const bool label = tag.is(As::Chrome) && tag.f.words <= 3 &&
                           (!tag.f.box || tag.text[0].isLower()) &&
                           (tag.f.section || inside || named || tag.text[0].isLower()) &&
                           !tag.f.comments && tag.f.promotion == 0 && tag.blanksBefore == 0;
        if ((!tag.open() && !label &&
             !(row && tag.is(As::Chrome) && (tag.f.menu || tag.f.cells >= 2))) ||
            (tag.f.words > (inside ? 6 : 4) && !row) || tag.f.endsSentence ||
            (tag.f.readAlso >= 0 && tag.f.words > 2) || (tag.f.creditAt >= 0 && !row) || again ||
            (i > at + 1 && isAuthorAgain(i)))
            break;
        tag.take(As::Tags, "a topic below a word like “Tags”");
    }
    return true;
}

/// Short lines below a heading like "More on this": topics and no headlines.
bool LineRecogniser::takeTopicsBelow(size_t at, size_t to) {
    const auto from = m_page.begin() + qsizetype(at + 1), end = m_page.begin() + qsizetype(to);
    const auto names =
        std::count_if(from, end, [](const PageLine &topic) { return topic.f.names; });
    if (m_tags || names * 2 > end - from || !std::all_of(from, end, [](const PageLine &topic) {
            return topic.f.words <= 3 && !topic.f.endsColon;
        }))
        return false;
    for (size_t topic = at; topic < to; ++topic)
        m_page[topic].take(As::Tags, "one of several topics below a heading");
    m_page[at].lead = m_tags = true;
    return true;
}
