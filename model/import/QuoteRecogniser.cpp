// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/LineRecogniser.h"
#include <algorithm>

using namespace Qt::StringLiterals;

// Quotations set apart from the text, and who says them.

/// "Nadia Feld", "Nadia Feld, carpenter": who says what stands above.
bool LineRecogniser::isSpeaker(size_t at) const {
    const PageLine &line = m_page[at];
    const qsizetype comma = line.text.indexOf(", "_L1);
    const QStringList name = line.text.left(std::max<qsizetype>(comma, 0)).split(u' ');
    const bool named = comma > 0 && name.size() >= 2 && name.size() <= 4 &&
                       name.front()[0].isUpper() && !name.back().isEmpty() &&
                       name.back()[0].isUpper();
    return line.f.words <= 9 && !line.f.endsSentence &&
           (named || line.f.names || line.f.roles > 0 || line.f.dashStart);
}

/// A pull quote says again what the text says, with quotation marks or without.
bool LineRecogniser::repeatedInside(size_t at) const {
    const QStringView all = m_page[at].text;
    const QStringView words = m_page[at].f.quoted ? all.sliced(1).chopped(1) : all;
    const QStringView whole = words.endsWith(u'.') ? words.chopped(1) : words;
    const QStringView core = whole.left(m_page[at].f.quoted ? whole.size() : 40);
    return core.size() >= 12 &&
           std::any_of(m_page.begin(), m_page.end(), [&](const PageLine &line) {
               return line.number != m_page[at].number && line.text.size() > core.size() + 12 &&
                      line.f.prose() && !line.is(As::Photo) &&
                      std::search(line.text.begin(), line.text.end(), core.begin(), core.end()) !=
                          line.text.end();
           });
}

/// A quotation of its own, with its author below.
bool LineRecogniser::readQuote(size_t at) {
    PageLine &line = m_page[at];
    const LineFeatures &f = line.f;
    const size_t next = at + 1;
    const bool below = next < m_page.size() && m_page[next].open() && m_page[next].f.words <= 12 &&
                       !m_page[next].f.endsSentence && m_page[next].f.bullet == 0 &&
                       m_page[next].f.creditAt < 0;
    const bool beside = below && (m_page[next].f.dashStart || m_page[next].blanksBefore == 0 ||
                                  (f.quoted && !m_interview && isSpeaker(next)));
    const bool again = f.words >= 5 && f.chars <= 300 && !f.endsColon && repeatedInside(at);
    const bool opened = at > 0 && m_page[at - 1].f.words == 0 && f.words >= 4 &&
                        QStringView(u"“”\"„«»‘’❝").contains(m_page[at - 1].text[0]);
    const bool named =
        below && (m_page[next].f.names || m_page[next].f.dashStart || opened || beside);
    const bool alone = again && (f.quoted ? f.words > 10 || f.endsSentence : f.words >= 9);
    const bool apart = f.quoted && f.words >= 11 && !f.endsSentence;
    if (!(f.quoted && f.words >= 3 && beside) && !alone && !opened && !apart && !(again && named))
        return false;
    if (opened)
        m_page[at - 1].take(As::Quote, "opens a quotation");
    const bool author = named && (f.quoted || again || opened);
    line.take(As::Quote, again   ? "a quotation that the text has as well"
                         : apart ? "a quotation set apart"
                                 : "a quotation with its author below");
    if (author) {
        m_page[next].lead = true;
        m_page[next].take(As::Quote, "the author of the quotation above");
    }
    return true;
}

/// A line of two sentences or more alone below a colon in a page with quotation marks: set apart,
/// it needs none.
bool LineRecogniser::isSaidAbove(size_t at) const {
    const PageLine &line = m_page[at];
    const size_t next = at + 1;
    return at > 0 && m_usualGap > 0 && !m_interview && m_page[at - 1].is(As::Paragraph) &&
           m_page[at - 1].f.endsColon && m_page[at - 1].f.prose() && line.f.sentences > 0 &&
           line.f.endsStop && line.f.chars <= 400 && next < m_page.size() &&
           (m_page[next].f.prose() || !m_page[next].open()) && line.text[0].isLetter() &&
           !line.text.contains(u'"') && !line.text.contains(u'“') && !line.text.contains(u'«') &&
           !line.text.contains(u'„');
}

/// A post that somebody's name and handle stand over, and its date below. Gives whether it was one.
bool LineRecogniser::readPost(size_t at) {
    const size_t handle = at + 1, text = at + 2, date = at + 3;
    if (!m_inBody || date >= m_page.size() || !m_page[at].open() || m_page[at].f.words > 5 ||
        !m_page[handle].text.startsWith(u'@') || m_page[handle].f.words != 1 ||
        !m_page[text].open() || m_page[text].f.words < 4)
        return false;
    const size_t last = m_page[date].is(As::Time) && m_page[date].blanksBefore == 0 ? date : text;
    for (size_t i = at; i <= last; ++i) {
        m_page[i].lead = i != text;
        m_page[i].take(As::Quote, "a post of somebody, with its sender");
    }
    return true;
}
