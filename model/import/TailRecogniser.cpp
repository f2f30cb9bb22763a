// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/LineRecogniser.h"
#include <algorithm>

using namespace Qt::StringLiterals;

// What stands beside and after the body: cross-links, topics, who wrote it, the page's tail.

namespace {

/// "di Rosaria Inverni", "Redacción: MADRID" below a linked headline.
bool isLinksAuthor(const PageLine &line) {
    return line.f.words <= 8 && line.f.readAlso < 0 &&
           (line.f.by >= 0 || (line.f.roles > 0 && line.text.contains(u": "_s)));
}

} // namespace

/// Where the headlines below the words for a link end.
size_t LineRecogniser::endOfLinks(size_t at, size_t end) const {
    const PageLine &line = m_page[at];
    size_t i = at + 1;
    for (; i < end; ++i) {
        const PageLine &link = m_page[i];
        const bool first = i == at + 1;
        if (!first && isLinksAuthor(link))
            continue;
        if (!link.open() || !link.f.headlike() || link.f.words > 22 ||
            link.f.words < (first ? 2 : 3) || link.f.endsColon || link.f.readAlso >= 0 ||
            link.f.creditAt >= 0 ||
            (!first && link.blanksBefore > m_page[i - 1].blanksBefore && i > at + 2))
            break;
        const bool beside = link.f.bullet > 0 || link.blanksBefore == 0 || line.f.readAlsoList;
        // Text below a short line makes it a subheading.
        const bool subheading = !first && link.f.chars < 36 && link.f.bullet == 0 && i + 1 < end &&
                                m_page[i + 1].f.prose();
        if (!first && (!beside || subheading))
            break;
    }
    return i;
}

/// What stands together below the words for a link: teasers with their kickers, names and dates, or
/// topics. `links`: where plain headlines would end. Gives how many lines it took.
size_t LineRecogniser::readLinkGroup(size_t at, size_t links, size_t end) {
    const bool tail = m_page[at].f.readAlsoList && at + 1 < end && !textGoesOn(at, true);
    size_t group = endOfGroup(at, end);
    while (tail && group < end && group < at + 20 && !m_page[group].f.box &&
           m_page[group].blanksBefore <= m_page[at + 1].blanksBefore)
        ++group;
    if (group <= links || group <= at + 1)
        return 0;
    const auto text = [&](size_t link) {
        return link < m_page.size() && m_page[link].f.endsStop && m_page[link].f.words >= 9 &&
               (link < at + 2 || link + 1 >= group || m_page[link + 1].f.prose() || group == end);
    };
    size_t k = at + 1;
    while (k < group && k < at + (tail ? 20 : 9) && isTeaserLine(k) && !isTopicRow(k) && !text(k) &&
           !m_page[k].f.tagsStart)
        ++k;
    if (k >= at + 3 && takeTopicsBelow(at, k))
        return k - at;
    // Text below a short line makes it a subheading.
    if (k < group && text(k) && k > at + 2 && m_page[k - 1].f.chars < 36 &&
        m_page[k - 1].f.words <= 7 && m_page[k - 1].f.by < 0 && !m_page[k - 1].f.names)
        --k;
    const bool ends =
        k == group || !m_page[k].open() || text(k) || text(k + 1) || m_page[k].f.tagsStart;
    if (k <= links || !ends)
        return 0;
    m_page[at].lead = true;
    m_page[at].take(As::ReadAlso, "heading of links to other articles");
    takeTeasers(at + 1, k);
    return k - at;
}

/// "READ ALSO: headline", or the headlines below such a line. Gives how many lines it took.
size_t LineRecogniser::readCrossLinks(size_t at, size_t end) {
    PageLine &line = m_page[at];
    if (line.f.readAlso < line.f.chars && !line.f.endsColon) {
        line.take(As::ReadAlso, "a link to another article on a line of its own");
        const size_t next = at + 1;
        const bool button = next + 1 < end && m_page[next].is(As::Chrome) &&
                            line.blanksBefore > 0 && m_page[next].blanksBefore == 0 &&
                            m_page[next + 1].blanksBefore > 0 && m_page[next].f.words <= 4;
        if (!button)
            return 1;
        m_page[next].lead = true;
        m_page[next].take(As::ReadAlso, "a button of the link above");
        return 2;
    }
    size_t i = endOfLinks(at, end);
    if (const size_t taken = readLinkGroup(at, i, end); taken > 0)
        return taken;
    if (i == at + 1 && i < end && m_page[i].f.readAlso >= 0) {
        line.lead = true;
        line.take(As::ReadAlso, "heading of links to other articles");
        return 1;
    }
    if (i == at + 1) {
        line.take(As::Chrome, "a link of the web site that names no article");
        return 1;
    }
    line.lead = true;
    line.take(As::ReadAlso, "heading of links to other articles");
    for (size_t k = at + 1; k < i; ++k) {
        m_page[k].lead = k > at + 1 && isLinksAuthor(m_page[k]);
        m_page[k].take(As::ReadAlso, "a headline below the words for a link");
    }
    return i - at;
}

/// "ber/dpa", "(mfe/AFP)" under a report.
bool LineRecogniser::isSignature(size_t at) const {
    const PageLine &line = m_page[at];
    return line.f.words >= 2 && line.f.words <= 4 && line.f.chars <= 24 &&
           line.text.contains(u'/') && !line.text.contains(u' ');
}

/// "Source: dpa" after the text.
bool LineRecogniser::isSource(size_t at) const {
    const PageLine &line = m_page[at];
    if (line.f.words <= 30 && (line.text.endsWith("contributed to this report."_L1) ||
                               line.text.endsWith("contributed reporting."_L1)))
        return true;
    static const QStringList words{u"Quelle:"_s, u"Quellen:"_s, u"Source:"_s, u"Sources:"_s,
                                   u"Fonte:"_s,  u"Fuente:"_s,  u"Source :"_s};
    return line.f.words <= 6 && std::any_of(words.begin(), words.end(), [&](const QString &word) {
               return line.text.startsWith(word);
           });
}

/// An author's name from the head on a line of its own.
bool LineRecogniser::isAuthorAgain(size_t at) const {
    const PageLine &line = m_page[at];
    return (line.open() || line.is(As::Byline)) && line.f.words >= 2 && line.f.words <= 5 &&
           !line.f.endsSentence &&
           std::any_of(m_page.begin(), m_page.begin() + qsizetype(at), [&](const PageLine &above) {
               return above.is(As::Byline) && above.text.contains(line.text, Qt::CaseInsensitive);
           });
}

void LineRecogniser::readTail(size_t at, size_t last) {
    PageLine &line = m_page[at];
    const LineFeatures &f = line.f;
    const bool beside = at == last + 1 || (at > 0 && m_page[at - 1].is(As::Byline));
    if (readAuthor(at) || readTopics(at))
        return;
    const bool author = f.by >= 0 || f.agency || (f.names && f.words <= 6);
    if (at == last + 1 && line.text.startsWith(u'(') && line.text.endsWith(u')') && f.words >= 3 &&
        !author)
        line.take(As::Paragraph, "a note in brackets under the text");
    else if (author && (beside || f.by >= 0))
        line.take(As::Byline, "names right after the text");
    else
        line.take(As::Chrome, "a short line after the text");
}

/// "@name", "Email" or "X" right under a sentence about the author.
bool LineRecogniser::isAuthorsAddress(size_t at) const {
    static const QSet<QString> places{u"x"_s, u"twitter"_s, u"email"_s, u"e-mail"_s, u"mailto"_s};
    const PageLine &line = m_page[at];
    return at > 0 && m_page[at - 1].is(As::Byline) && line.blanksBefore == 0 &&
           (line.text.startsWith(u'@') || places.contains(line.text.toLower()));
}

/// After the text: a time of day alone, or a time with another one beside it and a headline
/// between.
bool LineRecogniser::isTimeOfOthers(size_t at) const {
    const auto dated = [this](size_t i) { return i < m_page.size() && m_page[i].f.time; };
    return m_page[at].is(As::Time) && (m_page[at].f.clock || (dated(at + 2) && !dated(at + 1)) ||
                                       (dated(at - 2) && !dated(at - 1)));
}

/// The page's tail has topics, links and the author's name again; else it is the web site's.
void LineRecogniser::readAfter(size_t end) {
    bool others = false; // stories of others, or comments
    for (size_t i = end; i < m_page.size(); ++i) {
        PageLine &line = m_page[i];
        others = others || line.f.box || line.f.comments;
        if (line.is(As::Time) && (line.f.ago || others || !rightAfterText(i) || isTimeOfOthers(i)))
            line.take(As::Chrome, "the age of another story");
        if (line.is(As::Chrome) && isAuthorsAddress(i))
            line.take(As::Byline, "where the author is found");
        if (!line.open() || readTags(i, m_page.size()) || readAuthor(i) || readTopics(i))
            continue;
        const bool links =
            line.f.readAlso >= 0 && !line.f.box && (line.f.readAlsoStrong || line.f.readAlsoList);
        if (!links || readCrossLinks(i, m_page.size()) == 0)
            line.take(As::Chrome, "in the tail of the page");
    }
}

/// The author's name again, and who that is.
bool LineRecogniser::readAuthor(size_t at) {
    PageLine &line = m_page[at];
    const bool again = isAuthorAgain(at);
    const bool below = at > 0 && m_page[at - 1].is(As::Byline) && m_page[at - 1].f.by < 0;
    const bool who =
        startsWithAuthor(at) || startsWithSurname(at) || isSource(at) || isSignature(at) ||
        (below && line.f.words <= 70 &&
         ((line.f.endsStop && line.f.words >= (line.blanksBefore == 0 ? 3 : 6)) || line.f.agency ||
          (line.f.roles > 0 && line.f.words <= 9 && line.blanksBefore == 0)));
    const bool heads =
        line.open() && line.f.byAlone && at + 1 < m_page.size() && isAuthorAgain(at + 1);
    const bool apart =
        at + 1 >= m_page.size() || m_page[at + 1].blanksBefore > 0 || m_page[at + 1].is(As::Chrome);
    const bool job = below && line.open() && line.blanksBefore == 0 && line.f.words <= 7 &&
                     !line.f.section && line.f.readAlso < 0 && !line.f.tagsStart && apart &&
                     isAuthorAgain(at - 1);
    if (heads || job) {
        line.take(As::Byline, "beside the author’s name after the text");
        return true;
    }
    if (again || who)
        line.take(As::Byline, again ? "the author’s name again" : "who the author is");
    return again || who;
}
