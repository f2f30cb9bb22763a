// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/LineRecogniser.h"
#include <algorithm>

using namespace Qt::StringLiterals;

// What stands over the headline: section, kicker, pictures, and the web site's menu.

bool LineRecogniser::isLabel(size_t at) const {
    const PageLine &line = m_page[at];
    return line.open() && (line.labelLike() || m_sections.contains(line.f.same));
}

bool LineRecogniser::isKnownSection(size_t at) const {
    const PageLine &line = m_page[at];
    const auto inPath = [&](const PageLine &path) {
        return path.is(As::Section) && path.text.startsWith(line.text);
    };
    const auto inMenu = [&](const PageLine &other) {
        return other.number < line.number && other.f.same == line.f.same;
    };
    return line.f.section || line.f.crumbs || m_sections.contains(line.f.same) ||
           (line.f.words <= 3 && std::any_of(m_page.begin(), m_page.end(), inMenu)) ||
           std::any_of(m_page.begin(), m_page.end(), inPath);
}

/// The short lines over the headline, from it up, to what parts them from the web site's menu:
/// lines of the web site, a picture, a gap.
std::vector<size_t> LineRecogniser::labelsOver(size_t headline) {
    for (size_t i = headline > 12 ? headline - 12 : 0; i < headline; ++i) {
        if (!holds(i, headline))
            continue;
        const bool path = m_page[i].text.endsWith(m_page[headline].text);
        m_page[i].take(path ? As::Section : As::Chrome, "the path to the page, with its headline");
        m_section = m_section || path;
    }
    std::vector<size_t> labels;
    // A button or a gap may stand between a label and the section over it.
    const auto goesUp = [&](size_t i) {
        const size_t up = i > 1 && !m_page[i - 1].open() ? i - 2 : i - 1;
        return i > 0 && m_page[up].open() && isKnownSection(up) &&
               std::none_of(labels.begin(), labels.end(),
                            [this](size_t k) { return isKnownSection(k); });
    };
    for (size_t i = headline; i-- > 0 && labels.size() < 7;) {
        const PageLine &line = m_page[i];
        m_section = m_section || line.is(As::Section);
        if (labels.empty() && line.is(As::Section))
            break; // the path stands there
        if (!line.open() && (labels.empty() || line.f.separated || line.is(As::Time) || goesUp(i)))
            continue;
        if (!line.open() || line.f.words > 8 || line.f.chars > 100 || line.f.endsSentence ||
            line.f.by >= 0 || line.f.creditAt >= 0)
            break;
        labels.push_back(i);
        if (i > 0 && line.blanksBefore > (m_spaced ? m_page[headline].blanksBefore : 0) &&
            !goesUp(i))
            break;
    }
    return labels;
}

/// "Home", where the path to the page may begin.
bool LineRecogniser::isHome(size_t at) const {
    static const QSet<QString> words{u"home"_s,    u"startseite"_s, u"accueil"_s, u"inicio"_s,
                                     u"portada"_s, u"homepage"_s,   u"news"_s,    u"nachrichten"_s};
    return !m_page[at].said && words.contains(m_page[at].text.toLower());
}

/// "Row over the harbour", "« What a day »": a label of a story and of no department.
bool LineRecogniser::isPhrase(size_t at) const {
    const PageLine &line = m_page[at];
    const auto small = [](const QString &word) { return word.size() >= 3 && word[0].isLower(); };
    const QStringList words = line.text.split(u' ', Qt::SkipEmptyParts);
    return line.f.quoted || (line.f.words >= 3 && line.f.words <= 8 && !line.f.section &&
                             !line.f.crumbs && std::any_of(words.begin(), words.end(), small));
}

/// One line of a path to the page: "Home > Politics", "News<tab>UK", "Bayern".
bool LineRecogniser::isPathLine(size_t at) const {
    const PageLine &line = m_page[at];
    const LineFeatures &f = line.f;
    const bool row = f.crumbs || (f.cells >= 2 && f.cells <= 4);
    const bool isOpen = line.open() || (row && line.is(As::Chrome) && f.menu && !f.promotion);
    return !line.said && ((isOpen && f.by < 0 && f.creditAt < 0 && f.readAlso < 0) || isHome(at)) &&
           !f.endsSentence && f.words <= (row ? 10 : 4) && f.chars <= 80;
}

/// Short lines between blanks higher up, with nothing but buttons, times and pictures between.
std::vector<size_t> LineRecogniser::labelsHigher(size_t below) const {
    size_t i = below, skipped = 0;
    const auto passes = [this](size_t k) {
        const PageLine &line = m_page[k];
        return line.is(As::Chrome) || line.is(As::Time) || line.is(As::Photo) ||
               line.is(As::LeadAlt) || line.f.creditAt >= 0 || line.f.by >= 0;
    };
    while (i > 0 && skipped < 4 && passes(i - 1) && !isPathLine(i - 1)) {
        --i;
        ++skipped;
    }
    std::vector<size_t> found;
    while (i > 0 && isPathLine(i - 1) && found.size() < 8) {
        found.push_back(--i);
        if (m_page[i].blanksBefore > 0)
            break;
    }
    const bool apart = i == 0 || m_page[i].blanksBefore > 0;
    const auto known = [this](size_t k) {
        const LineFeatures &f = m_page[k].f;
        return isKnownSection(k) || (f.cells >= 2 && f.cells <= 4) || f.crumbs;
    };
    // Below a menu without a blank, buttons and labels are one list.
    const bool list = skipped > 0 && !found.empty() && m_page[found[0] + 1].blanksBefore == 0 &&
                      m_page[found[0]].f.cells < 2;
    if (found.empty() || list || (skipped > 0 && std::none_of(found.begin(), found.end(), known)))
        return {};
    if (isHome(found.back()) && found.size() > 1 && found.size() <= 5)
        return found;
    if (apart && found.size() <= 3)
        return i == 0 ? std::vector<size_t>{} : found;
    if (!known(found.front()))
        return {};
    size_t wider = 1;
    while (wider < found.size() && wider < 3 && found.size() <= 4 && known(found[wider]))
        ++wider;
    found.resize(wider);
    return found;
}

/// The section that stands over kicker and headline, parted from them.
void LineRecogniser::readHigherLabels(size_t nearest) {
    const std::vector<size_t> higher = labelsHigher(nearest);
    for (const size_t i : higher) {
        m_page[i].take(As::Section, "a label higher over the headline, parted from the menu");
        m_section = true;
    }
}

/// Which of the labels, from the headline up, names the section; as many as there are: none.
size_t LineRecogniser::sectionAmong(const std::vector<size_t> &labels) const {
    const auto isKicker = [&](size_t i) { return i == labels[0] && m_page[i].f.kicker; };
    auto section = std::find_if(labels.begin(), labels.end(),
                                [&](size_t i) { return isKnownSection(i) && !isKicker(i); });
    if (section == labels.end())
        section = std::find_if(labels.begin(), labels.end(),
                               [&](size_t i) { return isLabel(i) && !isKicker(i); });
    // A single label of a word or two is a section that is not known yet.
    if (section == labels.end() && labels.size() == 1 && !isKicker(labels[0]) &&
        m_page[labels[0]].f.words <= 3 && !m_page[labels[0]].text.endsWith(u':'))
        section = labels.begin();
    // Over a kicker the section stands.
    if (section == labels.end() && labels.size() >= 2 && labels.size() <= 3 &&
        m_page[labels[1]].f.words <= 3 && m_page[labels[1]].f.cells < 5)
        section = labels.begin() + 1;
    return size_t(section - labels.begin());
}

/// "Industry and Trade" right under a section: a few words with capitals and no article before
/// them.
bool LineRecogniser::isDepartment(size_t at) const {
    const PageLine &line = m_page[at];
    static const QSet<QString> articles{u"il"_s,  u"lo"_s,  u"la"_s,  u"le"_s,  u"les"_s, u"el"_s,
                                        u"los"_s, u"der"_s, u"die"_s, u"das"_s, u"the"_s};
    const QStringList words = line.text.split(u' ', Qt::SkipEmptyParts);
    return at > 0 && line.open() && m_page[at - 1].is(As::Section) && line.blanksBefore == 0 &&
           !m_page[at - 1].f.crumbs && !isPhrase(at) && !line.f.kicker && !line.f.shouts &&
           line.f.words >= 2 && line.f.words <= 3 && !line.f.endsColon && !line.f.endsSentence &&
           !line.f.quoted && !articles.contains(words.front().toLower()) &&
           std::all_of(words.begin(), words.end(),
                       [](const QString &word) { return word[0].isUpper() || word.size() <= 3; });
}

/// A place that the text names is a narrower section.
void LineRecogniser::takeNarrower(const std::vector<size_t> &labels, size_t headline) {
    if (!m_section || labels.empty())
        return;
    PageLine &label = m_page[labels[0]];
    const auto named = [&](const PageLine &line) {
        return line.f.prose() && line.text.contains(label.text);
    };
    if (label.open() && !label.f.kicker && label.f.words <= 3 &&
        std::any_of(m_page.begin() + qsizetype(headline), m_page.end(), named))
        label.take(As::Section, "a narrower section, which the text names");
}

/// Section and kicker are the nearest short lines over the headline.
void LineRecogniser::readLabels(size_t headline) {
    std::vector<size_t> labels = labelsOver(headline);
    if (labels.empty()) {
        if (!m_section)
            readHigherLabels(headline);
        return;
    }
    const bool menu = labels.size() >= 4; // many short lines: only the nearest can be labels
    if (menu) {
        const size_t nearest = labels[0];
        const bool kicker = m_page[nearest].f.kicker || m_page[nearest].text.endsWith(u':');
        const bool beside = m_page[headline].blanksBefore == 0 && m_page[nearest].f.words <= 3;
        // A phrase is a kicker, and a place over it, which the text names, the section.
        const bool phrase = m_page[headline].blanksBefore == 0 && isPhrase(nearest);
        const auto named = [&](const PageLine &line) {
            return line.f.prose() && line.text.contains(m_page[labels[1]].text);
        };
        const bool place = phrase && m_page[labels[1]].open() && m_page[labels[1]].f.words <= 3 &&
                           std::any_of(m_page.begin() + qsizetype(headline), m_page.end(), named);
        labels.resize(place ? 2 : kicker || isLabel(nearest) || beside || phrase ? 1 : 0);
    }
    const bool unknown =
        !labels.empty() && !m_section &&
        std::none_of(labels.begin(), labels.end(), [this](size_t i) { return isKnownSection(i); });
    if (unknown && labels.size() <= 2)
        readHigherLabels(labels.back());
    const auto section = labels.begin() + qsizetype(sectionAmong(labels));
    if (section != labels.end() && (!m_section || isKnownSection(*section))) {
        takeSections(labels, size_t(section - labels.begin()));
        m_section = true;
    }
    takeNarrower(labels, headline);
    if (!labels.empty() && isDepartment(labels[0]))
        m_page[labels[0]].take(As::Section, "a narrower section, right under the wider one");
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

/// "Home" a few lines over the headline, and what leads from there to it.
void LineRecogniser::readPath(size_t headline) {
    size_t i = headline, lines = 0;
    while (i > 0 && lines < 7 && !m_page[i - 1].is(As::LeadAlt) && m_page[i - 1].f.words <= 6 &&
           m_page[i - 1].f.chars <= 48 && !isHome(i - 1)) {
        --i;
        ++lines;
    }
    if (i == 0 || !isHome(i - 1) || lines == 0)
        return;
    size_t to = i;
    while (to < headline && m_page[to].blanksBefore == 0 && !m_page[to].f.endsColon &&
           !m_page[to].f.kicker)
        ++to;
    if (to > i + 1 && isPhrase(to - 1))
        --to;
    size_t labels = 0, buttons = 0, known = 0;
    for (size_t k = i; k < to; ++k) {
        known += m_page[k].f.section;
        labels += m_page[k].open() || m_page[k].f.section;
        buttons += m_page[k].is(As::Chrome) && !m_page[k].f.section;
        buttons += m_page[k].f.promotion > 0 ? 2 : 0;
    }
    if (labels == 0 || buttons > (labels > 1 ? 1 : 0) || to - i > 4 ||
        (known >= 3 && known == to - i && to < headline)) // departments beside each other: the menu
        return;
    for (size_t k = i - 1; k < to; ++k)
        m_page[k].take(As::Section, "of the path to the page, which begins at home");
    m_section = true;
}

/// Whether the article's own time stands under the headline.
bool LineRecogniser::isDatedBelow(size_t headline) const {
    const size_t to = std::min(headline + 14, m_page.size());
    return std::any_of(m_page.begin() + qsizetype(headline), m_page.begin() + qsizetype(to),
                       [](const PageLine &line) { return line.is(As::Time); });
}

void LineRecogniser::readBefore(size_t headline) {
    for (size_t i = 0; i < headline; ++i) {
        if (m_page[i].f.same == m_page[headline].f.same)
            m_page[i].take(As::LeadAlt, "the headline again: the words for the lead picture");
    }
    for (size_t i = headline > 6 ? headline - 6 : 0; i < headline; ++i) {
        const PageLine &line = m_page[i];
        if (!line.said && !m_section && line.f.crumbs && line.f.words <= 10 &&
            !line.f.endsSentence && line.f.by < 0) {
            m_page[i].take(As::Section, "the path to the page over the headline");
            m_section = true;
        }
    }
    readPath(headline);
    for (size_t i = 1; i + 1 < headline; ++i) {
        if (m_page[i].is(As::Chrome) && m_page[i].f.section && m_page[i].blanksBefore == 0 &&
            m_page[i - 1].is(As::Section) && m_page[i + 1].is(As::Section))
            m_page[i].take(As::Section, "of the path to the page, which begins at home");
    }
    readLabels(headline);
    for (size_t i = headline; i-- > 0;) {
        PageLine &line = m_page[i];
        line.inHead = true;
        if (line.is(As::Time) && i + 4 < headline && isDatedBelow(headline))
            line.take(As::Chrome, "today’s date on top of the page");
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
