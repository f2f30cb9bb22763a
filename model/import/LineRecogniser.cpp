// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/LineRecogniser.h"
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

void LineRecogniser::recognise() {
    const auto close = std::count_if(m_page.begin(), m_page.end(),
                                     [](const PageLine &line) { return line.blanksBefore == 0; });
    m_spaced = close * 6 < qsizetype(m_page.size());
    m_usualGap = usualGap();
    takeObvious();
    takePoints();
    takePictures();
    m_headline = findHeadline();
    if (m_headline >= m_page.size()) {
        readBody(0);
        return;
    }
    PageLine &headline = m_page[m_headline];
    headline.take(As::Headline, "the first line without full stop before the text");
    headline.inHead = true;
    m_headlineWords = headline.f.same;
    readBefore(m_headline);
    readBody(readHead(m_headline));
}

/// What needs no context: a person's word, and what the web site says on every page.
void LineRecogniser::takeObvious() {
    for (size_t i = 0; i < m_page.size(); ++i) {
        PageLine &line = m_page[i];
        const LineFeatures &f = line.f;
        if (line.said) {
            line.as = *line.said;
            line.why = "as you said";
        } else if (f.letters == 0 && (!f.time || line.text.count(u':') >= 2)) {
            line.take(As::Chrome, "holds no words");
        } else if (f.address || (line.text.contains("://"_L1) && !f.prose() && f.words <= 20)) {
            line.take(As::Chrome, "an address of the web and nothing else");
        } else if (f.signedTime) {
            line.take(As::Byline, "a name and a date, one after the other");
        } else if (f.kicker || f.by >= 0 || (f.byAlone && (f.words > 1 || isBesideNames(i)))) {
            continue;
        } else if (f.readingTime) {
            line.take(As::Chrome, "how long the article takes to read");
        } else if (f.time && !(f.chrome && f.timeWords <= 2 && !f.ago && line.text[0].isLetter())) {
            line.take(As::Time, "a date or a time and nothing else");
        } else if (f.menu && !line.text.startsWith(u'#') &&
                   (!f.names || f.cells >= 4 || f.words >= 8) && f.by < 0) {
            line.take(As::Chrome, "labels of the web site in a row");
        } else if (f.box && f.readAlso < 0 && !f.tagsStart) {
            line.take(As::Chrome, "heading of a box with other stories");
        } else if (f.comments) {
            line.take(As::Chrome, "belongs to the readers’ comments or the foot of the page");
        } else if (f.chrome && f.readAlso < 0 && !f.agency && !f.tagsStart) {
            line.take(As::Chrome, "words of the web site, known from the lists");
        } else if (f.readAlso >= 0 && f.readAlso < f.chars && f.readAlsoStrong) {
            continue;
        } else if (f.boilerplate && f.chars <= 500 && f.creditAt < 0) {
            line.take(As::Chrome, "words that web sites have and articles hardly do");
        } else if ((f.promotion >= (f.prose() ? 3 : 2) && f.words <= 60) ||
                   (f.promotion >= 4 && f.words <= 120)) {
            line.take(As::Chrome, "asks or sells something");
        }
    }
    takeBesideObvious();
}

/// A person's name right under a line, or an author's right over it.
bool LineRecogniser::isBesideNames(size_t at) const {
    const auto names = [this](size_t i) {
        return i < m_page.size() && (m_page[i].f.names || m_page[i].f.by >= 0) &&
               !m_page[i].f.section && !m_page[i].f.chrome && m_page[i].f.cells < 2;
    };
    const bool below = names(at + 1) && m_page[at + 1].blanksBefore == 0;
    return below || (at > 0 && names(at - 1) && m_page[at].blanksBefore == 0);
}

/// What the lines beside it make known.
void LineRecogniser::takeBesideObvious() {
    for (size_t i = 0; i + 1 < m_page.size(); ++i) {
        if (m_page[i].f.timeWord && m_page[i].open() && m_page[i + 1].is(As::Time) &&
            m_page[i + 1].blanksBefore == 0)
            m_page[i].take(As::Time, "a word before a date or a time");
    }
    for (size_t i = 0; i < m_page.size(); ++i) {
        const auto chrome = [this](size_t k) {
            return k < m_page.size() && m_page[k].is(As::Chrome);
        };
        if (m_page[i].open() && m_page[i].f.promotion >= 2 && m_page[i].f.words <= 45 &&
            (chrome(i + 1) || chrome(i - 1)))
            m_page[i].take(As::Chrome, "asks or sells something, beside lines of the web site");
    }
}

size_t LineRecogniser::nextOpen(size_t after, size_t end) const {
    size_t i = after + 1;
    while (i < end && !m_page[i].open())
        ++i;
    return i;
}

/// A line that the next one begins with: alternative text over its caption.
bool LineRecogniser::repeatsBelow(size_t at) const {
    const size_t next = at + 1;
    return next < m_page.size() && m_page[at].f.words >= 6 &&
           m_page[next].text.size() >= m_page[at].text.size() &&
           m_page[next].text.startsWith(QStringView(m_page[at].text).chopped(1)) &&
           m_page[next].f.creditAt >= 0;
}

/// "NAME SURNAME" right under a caption of a sentence; `before` the text, where no subheading
/// stands.
bool LineRecogniser::isCreditUnder(size_t at, bool before) const {
    const PageLine &line = m_page[at];
    static const QRegularExpression paper(
        QStringLiteral(" / | (for|pour|für|per|para) (the )?\\p{Lu}|\\p{L}/\\p{Lu}"));
    if (at == 0 || !line.open() || line.f.words > 8 || line.f.words < 2 ||
        line.f.capitalWords + 2 < line.f.words || line.f.readAlso >= 0 || line.f.section ||
        line.f.tagsStart || line.f.kicker || line.blanksBefore > 0 || line.f.endsSentence ||
        line.f.cells > 2 ||
        !((line.f.shouts && line.f.names && before) || paper.match(line.text).hasMatch()))
        return false;
    const PageLine &above = m_page[at - 1];
    return above.open() && above.f.readAlso < 0 && above.f.words >= 6 && above.f.chars <= 260 &&
           above.f.by < 0 && (above.f.endsStop || line.text.contains(u'/')) &&
           (above.f.sentences == 0 || !line.f.shouts || at + 1 >= m_page.size() ||
            m_page[at + 1].blanksBefore > 0 || !m_page[at + 1].f.prose());
}

/// A sentence and a name between blanks, or a credit, under the time and over the text.
bool LineRecogniser::isNameUnderCaption(size_t at) const {
    const size_t next = at + 1;
    if (at < 3 || next >= m_page.size() || !m_page[at].open() || m_page[at].blanksBefore > 0 ||
        !m_page[at - 1].open() || m_page[at - 1].f.chars > 220 || m_page[at - 1].f.words < 6)
        return false;
    const bool framed = m_page[at].f.names && m_page[at].f.by < 0 && m_page[at].f.words <= 4 &&
                        m_page[at - 1].blanksBefore > 0 && m_page[next].blanksBefore > 0 &&
                        m_page[next].f.prose() && m_page[next].f.words >= 25;
    const bool credit = m_page[at].f.creditAt == 0 && m_page[at - 1].f.endsStop &&
                        m_page[at - 1].f.sentences == 0 && m_page[at - 1].blanksBefore == 0;
    if (!framed && !credit)
        return false;
    return std::any_of(m_page.begin() + qsizetype(at > 9 ? at - 9 : 0),
                       m_page.begin() + qsizetype(at - 1),
                       [](const PageLine &line) { return line.is(As::Time); });
}

/// "Image caption," and what it says on the next line.
void LineRecogniser::takeCaptionWords(size_t at) {
    const size_t next = at + 1;
    if (!m_page[at].f.captionAlone || m_page[at].said || next >= m_page.size() ||
        m_page[next].blanksBefore > 0 || m_page[next].f.words < 4 ||
        m_page[next].f.prose() * m_page[next].f.words > 60 || !m_page[next].open())
        return;
    m_page[at].take(As::Photo, "what stands before a caption");
    m_page[next].take(As::Photo, "a caption below the word for it");
}

/// A credit on its own line, and the caption over it with no more than a button between.
void LineRecogniser::takeCaptionOver(size_t at) {
    if (!m_page[at].open() || m_page[at].f.creditAt != 0 || at < 2 ||
        m_page[at].text.startsWith(u'©'))
        return;
    size_t above = at - 1;
    if (m_page[above].is(As::Chrome) && m_page[at].blanksBefore == 0)
        --above;
    PageLine &line = m_page[above];
    if (above == at - 1 || !line.open() || m_page[above + 1].blanksBefore > 0 || line.f.words < 4 ||
        line.f.words > 50 || line.f.by >= 0)
        return;
    line.take(As::Photo, "a caption over a button and its credit");
    m_page[at].take(As::Photo, "names the photographer or the agency of a picture");
}

/// "(Name/Paper)" on its own line before the text or below a picture: after the text it is an
/// author's.
void LineRecogniser::takeBracketed(size_t at, bool text) {
    PageLine &line = m_page[at];
    const bool below = at > 0 && m_page[at - 1].is(As::Photo) && line.blanksBefore == 0;
    const bool initials = text && at > 0 && line.open() && line.f.chars <= 14 &&
                          line.text.startsWith(u'(') && line.text.endsWith(u')') &&
                          !line.text.contains(u' ') && m_page[at - 1].open() &&
                          ((m_page[at - 1].f.prose() && m_page[at - 1].f.endsStop) ||
                           m_page[at - 1].f.readAlso >= 0) &&
                          (line.f.agency || line.text.contains(u'/') || line.text[1].isLower());
    if (initials) {
        line.take(As::Byline, "initials or an agency under a text");
        return;
    }
    const bool over = at > 0 && line.blanksBefore == 0 && m_page[at - 1].open() &&
                      m_page[at - 1].f.words >= 3 && m_page[at - 1].f.words <= 40 &&
                      m_page[at - 1].f.by < 0 && !m_page[at - 1].f.endsStop;
    if (over && line.open() && line.text.startsWith(u'(') && line.text.endsWith(u')') &&
        (line.f.agency || line.f.names)) {
        m_page[at - 1].take(As::Photo, "a caption beside the line with its credit");
        line.take(As::Photo, "names the photographer or the agency of a picture");
    }
    if (line.open() && line.text.startsWith(u'(') && line.text.endsWith(u')') &&
        line.f.words <= 7 && line.f.words > 0 && line.text[1].isUpper() && (!text || below))
        line.take(As::Photo, "names the photographer or the agency of a picture");
}

/// Pictures that two lines make known together.
void LineRecogniser::takePictures() {
    int text = 0;
    for (size_t i = 0; i < m_page.size(); ++i) {
        text += m_page[i].open() && m_page[i].f.prose() && m_page[i].f.words >= 25;
        takeCaptionWords(i);
        takeBracketed(i, text >= 2);
        takeCaptionOver(i);
        if (!m_page[i].open())
            continue;
        static const QRegularExpression count(
            QStringLiteral("^\\d+ ?(/|\\p{L}{1,3}) ?\\d+ *\\|?$"));
        const size_t next = i + 1;
        const bool creditAgain = next < m_page.size() && m_page[i].f.words >= 6 &&
                                 m_page[i].f.chars <= 260 && m_page[next].f.words >= 2 &&
                                 m_page[next].f.words <= 5 &&
                                 m_page[i].text.endsWith(u". "_s + m_page[next].text);
        if (creditAgain) {
            m_page[i].take(As::Photo, "a caption, and its credit again below");
            m_page[next].take(As::Photo, "the credit of the caption above again");
        } else if (next < m_page.size() && m_page[next].f.creditAt > 0 && m_page[i].f.words <= 3 &&
                   count.match(m_page[i].text).hasMatch()) {
            m_page[i].take(As::Photo, "counts the pictures");
        } else if (repeatsBelow(i)) {
            m_page[i].take(As::Photo, "the words for a picture, and again with its credit below");
        } else if (text == 0 && isNameUnderCaption(i)) {
            m_page[i - 1].take(As::Photo, "a caption between time and text");
            m_page[i].take(As::Photo, "a photographer’s name under a caption");
        } else if (isCreditUnder(i, text < 3)) {
            m_page[i - 1].take(As::Photo, "a caption beside the line with its credit");
            m_page[i].take(As::Photo, "a photographer’s name under a caption");
        }
    }
}
