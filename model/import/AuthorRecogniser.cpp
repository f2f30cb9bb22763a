// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/LineRecogniser.h"
#include <algorithm>

using namespace Qt::StringLiterals;

// Who wrote the article, and where: names, jobs and places between headline and body.

/// "Priya Colvin is a reporter": begins with a name over the article.
bool LineRecogniser::startsWithAuthor(size_t at) const {
    const QString &text = m_page[at].text;
    const qsizetype first = text.indexOf(u' '), second = text.indexOf(u' ', first + 1);
    if (first < 2 || second < 7)
        return false;
    const QStringView name = QStringView(text).left(second);
    return std::any_of(m_page.begin(), m_page.begin() + qsizetype(at), [&](const PageLine &line) {
        return (line.is(As::Byline) || (line.open() && line.f.by >= 0)) && line.text.contains(name);
    });
}

/// "Colvin reported from Cork.", below a rule or an author's name: begins with an author's surname.
bool LineRecogniser::startsWithSurname(size_t at) const {
    const PageLine &line = m_page[at];
    const bool apart = line.ruleBefore || (at > 0 && m_page[at - 1].f.letters == 0) ||
                       (at > 0 && m_page[at - 1].is(As::Byline));
    if (!apart)
        return false;
    const QString name = line.text.left(std::max<qsizetype>(line.text.indexOf(u' '), 0));
    if (name.size() < 4 || !name[0].isUpper() || line.f.words > 45)
        return false;
    return std::any_of(m_page.begin(), m_page.begin() + qsizetype(at), [&](const PageLine &above) {
        return (above.is(As::Byline) || (above.open() && above.f.by >= 0)) && above.f.words <= 12 &&
               above.text.contains(u' ' + name, Qt::CaseInsensitive);
    });
}

/// "PORTO MELISSO" where the text begins with it too, "Madrid" between author and time.
bool LineRecogniser::isPlaceOfReport(size_t at, size_t body) const {
    const PageLine &line = m_page[at];
    const bool between = at > 0 && m_page[at - 1].is(As::Byline) && at + 1 < m_page.size() &&
                         m_page[at + 1].is(As::Time);
    if (line.f.agency || line.f.roles > 0 || line.f.words > 5 || line.f.by >= 0)
        return false;
    const auto named = [&](const PageLine &text) {
        return text.f.prose() && text.text.contains(line.text, Qt::CaseInsensitive);
    };
    if (between && line.f.capitalWords > 0 &&
        (line.f.words == 1 || std::any_of(m_page.begin() + qsizetype(at + 1), m_page.end(), named)))
        return true;
    return body < m_page.size() && line.f.capitalWords > 0 &&
           QStringView(m_page[body].text).left(80).contains(line.text);
}

/// "CASTEL VERMIGLIO (ANCONA)", "Valdehermoso (Soria) -" on a line of its own.
bool LineRecogniser::isPlaceLine(size_t at) const {
    const PageLine &line = m_page[at];
    const bool dash = QStringView(u"-–—").contains(line.text.back());
    const bool bracket = line.f.shouts && line.text.endsWith(u')') && !line.text.startsWith(u'(');
    return line.f.words <= 6 && line.f.by < 0 && line.f.capitalWords > 0 && (dash || bracket);
}

/// A button of the web site that looks like names: buttons over it and under it, and an author
/// above them.
bool LineRecogniser::isBetweenButtons(size_t at) const {
    const size_t next = at + 1;
    return at > 1 && next < m_page.size() && m_page[at - 1].is(As::Chrome) &&
           m_page[next].is(As::Chrome) && m_page[at].blanksBefore == 0 &&
           m_page[next].blanksBefore == 0 && m_page[at].f.roles == 0 &&
           std::any_of(m_page.begin() + qsizetype(m_headline), m_page.begin() + qsizetype(at),
                       [](const PageLine &line) { return line.is(As::Byline); });
}

/// "Nadia Feld (now) and Tom Ruiz (earlier)": begins like a name, right over the time.
bool LineRecogniser::isBeforeTime(size_t at) const {
    const PageLine &line = m_page[at];
    const size_t next = at + 1;
    if (next >= m_page.size() || !m_page[next].is(As::Time) || m_page[next].blanksBefore > 0 ||
        line.f.words < 3 || line.f.words > 9 || line.f.endsSentence || line.f.section)
        return false;
    const qsizetype second = line.text.indexOf(u' ') + 1;
    return line.text.contains(u'(') && line.text[0].isUpper() && second > 0 &&
           second < line.text.size() && line.text[second].isUpper();
}

/// Who wrote the article, and where.
bool LineRecogniser::readAuthorOrPlace(size_t at, size_t body) {
    PageLine &line = m_page[at];
    const LineFeatures &f = line.f;
    const bool afterAuthor = at > 0 && m_page[at - 1].is(As::Byline);
    const size_t next = at + 1;
    const bool credit = at > 1 && f.names && f.shouts && f.by < 0 && line.blanksBefore == 0 &&
                        m_page[at - 1].is(As::Photo) && m_page[at - 1].f.shouts &&
                        next < m_page.size() && m_page[next].f.names && !m_page[next].f.shouts;
    if (credit)
        line.take(As::Photo, "the picture’s agency under its photographer");
    else if ((f.by >= 0 && f.words <= 24) || f.byAlone)
        line.take(As::Byline, "names after a word like “By”");
    else if (isPlaceLine(at))
        line.take(As::Dateline, "a place right over the text");
    else if (isPlaceOfReport(at, body))
        line.take(As::Dateline, "a place beside author and time");
    else if (f.creditAt >= 0 || f.caption || f.readAlso >= 0 || isCreditOver(at) ||
             (f.section && f.words <= 2) || (f.agency && line.text.startsWith(u'(')))
        return false;
    else if (isBeforeTime(at))
        line.take(As::Byline, "begins with a name, right over the time");
    else if (afterAuthor && startsWithAuthor(at))
        line.take(As::Byline, "about the author");
    else if (f.agency || (f.names && (f.words <= 8 || f.roles > 0) && !isBetweenButtons(at)))
        line.take(As::Byline, "names between headline and text");
    else if (afterAuthor && f.words <= 9 && !f.endsSentence &&
             (f.roles > 0 || f.words <= 2 || line.text.startsWith("photo"_L1, Qt::CaseInsensitive)))
        line.take(As::Byline, "what the author does");
    return !line.open();
}
