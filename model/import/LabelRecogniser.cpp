// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/LineRecogniser.h"
#include <algorithm>

// What stands over the headline: section, kicker, pictures, and the web site's menu.

bool LineRecogniser::isLabel(size_t at) const {
    const PageLine &line = m_page[at];
    return line.open() && (line.labelLike() || m_sections.contains(line.f.same));
}

bool LineRecogniser::isKnownSection(size_t at) const {
    const PageLine &line = m_page[at];
    return line.f.section || line.f.crumbs || m_sections.contains(line.f.same);
}

/// The short lines over the headline, from it up, to what parts them from the web site's menu:
/// lines of the web site, a picture, a gap.
std::vector<size_t> LineRecogniser::labelsOver(size_t headline) {
    std::vector<size_t> labels;
    for (size_t i = headline; i-- > 0 && labels.size() < 7;) {
        const PageLine &line = m_page[i];
        m_section = m_section || line.is(As::Section);
        // A button may stand between a label and the section over it.
        const bool goesOn = i > 0 && m_page[i - 1].open() && isKnownSection(i - 1) &&
                            std::none_of(labels.begin(), labels.end(),
                                         [this](size_t k) { return isKnownSection(k); });
        if (!line.open() && (labels.empty() || line.f.separated || line.is(As::Time) || goesOn))
            continue;
        if (!line.open() || line.f.words > 8 || line.f.chars > 100 || line.f.endsSentence ||
            line.f.by >= 0 || line.f.creditAt >= 0)
            break;
        labels.push_back(i);
        if (i > 0 && line.blanksBefore > m_page[headline].blanksBefore)
            break;
    }
    return labels;
}

/// Section and kicker are the nearest short lines over the headline.
void LineRecogniser::readLabels(size_t headline) {
    std::vector<size_t> labels = labelsOver(headline);
    if (labels.empty())
        return;
    const bool menu = labels.size() >= 4; // many short lines: only the nearest can be labels
    if (menu) {
        const size_t nearest = labels[0];
        const bool kicker = m_page[nearest].f.kicker || m_page[nearest].text.endsWith(u':');
        labels.resize(kicker || isLabel(nearest) ? 1 : 0);
    }
    const auto isKicker = [&](size_t i) { return i == labels[0] && m_page[i].f.kicker; };
    auto section = std::find_if(labels.begin(), labels.end(),
                                [&](size_t i) { return isKnownSection(i) && !isKicker(i); });
    if (section == labels.end())
        section = std::find_if(labels.begin(), labels.end(),
                               [&](size_t i) { return isLabel(i) && !isKicker(i); });
    // A single label of a word or two is a section that is not known yet.
    if (section == labels.end() && labels.size() == 1 && !isKicker(labels[0]) &&
        m_page[labels[0]].f.words == 1 && !m_page[labels[0]].text.endsWith(u':'))
        section = labels.begin();
    if (section != labels.end() && !m_section) {
        takeSections(labels, size_t(section - labels.begin()));
        m_section = true;
    }
    if (!labels.empty() && m_page[labels[0]].open())
        m_page[labels[0]].take(As::Kicker, "a short line right over the headline");
}

/// The label, and the wider and narrower sections beside it.
void LineRecogniser::takeSections(const std::vector<size_t> &labels, size_t at) {
    PageLine &line = m_page[labels[at]];
    line.take(As::Section, line.f.crumbs ? "the path to the page over the headline"
                                         : "a label over the headline");
    for (size_t i = at + 1; i < labels.size() && isKnownSection(labels[i]); ++i)
        m_page[labels[i]].take(As::Section, "the wider section over the label");
}

/// Alternative text, caption and credit of the lead picture over the headline.
bool LineRecogniser::isPictureOver(size_t at, size_t headline) const {
    const auto credit = [this](size_t i) {
        return m_page[i].f.creditAt >= 0 || m_page[i].f.caption;
    };
    if (credit(at))
        return at + 4 >= headline || m_page[at].f.words >= 6;
    const size_t next = at + 1;
    return next < headline && m_page[at].f.words >= 6 && credit(next) &&
           m_page[next].blanksBefore == 0;
}

void LineRecogniser::readBefore(size_t headline) {
    readLabels(headline);
    for (size_t i = headline; i-- > 0;) {
        PageLine &line = m_page[i];
        line.inHead = true;
        if (!line.open())
            continue;
        if (i + 4 >= headline && line.f.by >= 0)
            line.take(As::Byline, "names after a word like “By”");
        else if (isPictureOver(i, headline))
            line.take(As::Photo, "names the photographer or the agency of a picture");
        else
            line.take(As::Chrome, "stands before the headline");
    }
}
