// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/LineFeatures.h"
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

// Lines that say who wrote an article and when, by the words that are left over.

void FeatureReader::moments(QStringView line, LineFeatures &f) const {
    using W = ImportWords;
    int numbers = 0, months = 0, moments = 0, clocks = 0, others = 0, phrases = 0, lengths = 0;
    for (size_t i = 0; i < m_tokens.size();) {
        const Token &token = m_tokens[i];
        const Phrase phrase = longest(i, W::Time | W::Month | W::Moment | W::Zone);
        const QStringView text = line.sliced(token.from, token.to - token.from);
        if (phrase.words > 0) {
            months += (phrase.kinds & W::Month) != 0;
            moments += (phrase.kinds & W::Moment) != 0;
            lengths += (longest(i, W::ReadingTime).kinds & W::ReadingTime) != 0;
            ++phrases;
        } else if (token.number) {
            clocks += text.contains(u':') || text.count(u'.') >= 2 ||
                      (text.size() == 5 && text[2] == u'.' && i + 1 < m_tokens.size() &&
                       kindsOf(i + 1) & W::Zone);
        } else {
            others += text.size() > 1;
        }
        for (size_t k = i; k < i + std::max<size_t>(phrase.words, 1); ++k)
            numbers += m_tokens[k].number;
        i += std::max<size_t>(phrase.words, 1);
    }
    const auto partOfDate = [&](size_t i) {
        const auto between = line.sliced(m_tokens[i].to, m_tokens[i + 1].from - m_tokens[i].to);
        return m_tokens[i].number && m_tokens[i + 1].number && between.size() == 1 &&
               (between[0] == u'/' || between[0] == u'-');
    };
    for (size_t i = 0; i + 2 < m_tokens.size(); ++i)
        clocks += partOfDate(i) && partOfDate(i + 1);
    f.timeWords = phrases + numbers;
    const bool strong =
        clocks > 0 || (months > 0 && numbers > 0) || (moments > 0 && (numbers > 0 || f.words > 1));
    const bool titled = others > 0 && months == 0 && line.contains(QStringView(u" - "));
    f.time = strong && !titled &&
             (others == 0 || (others <= 2 && f.timeWords >= 2 * others + 1 &&
                              (m_tokens[0].capital || m_tokens[0].number) && !f.endsStop));
    const bool counted = numbers > 0 || (others == 0 && phrases == lengths);
    f.readingTime =
        lengths > 0 && months == 0 && clocks == 0 && counted && others <= 1 && f.words <= 6;
    f.ago = f.time && months == 0 && clocks == 0 && !f.readingTime;
    f.clock = f.chars <= 9 && f.letters <= 3 && numbers > 0 && line[0].isDigit() &&
              (line.contains(u':') || line.contains(u'h') || line.contains(u'.'));
}

/// "Nadia Feld3 May 2024 10:15": a web site's layout parts them, and copying does not.
void FeatureReader::signedAndDated(QStringView line, LineFeatures &f) const {
    const auto digit = std::find_if(line.begin(), line.end(), [](QChar c) { return c.isDigit(); });
    const qsizetype at = digit - line.begin();
    if (at < 6 || at > 40 || at + 6 > line.size() || line.size() > at + 36 ||
        !line[at - 1].isLower() || f.endsSentence)
        return;
    size_t words = 0, months = 0;
    bool capitals = true;
    for (size_t i = 0; i < m_tokens.size(); ++i) {
        if (m_tokens[i].from < at) {
            ++words;
            capitals = capitals && m_tokens[i].capital && !m_tokens[i].number;
        }
        months += longest(i, ImportWords::Month).words > 0;
    }
    f.signedTime =
        capitals && words >= 2 && words <= 4 && (months > 0 || line.sliced(at).count(u'/') == 2);
}

namespace {

/// Small words that stand inside names.
bool isParticle(QStringView word) {
    static const QSet<QString> all{
        u"de"_s,  u"del"_s, u"la"_s,  u"las"_s, u"los"_s, u"da"_s,  u"das"_s, u"do"_s,  u"dos"_s,
        u"di"_s,  u"lo"_s,  u"le"_s,  u"du"_s,  u"des"_s, u"van"_s, u"von"_s, u"vom"_s, u"zu"_s,
        u"der"_s, u"den"_s, u"ten"_s, u"ter"_s, u"al"_s,  u"el"_s,  u"bin"_s, u"ibn"_s, u"ni"_s,
        u"ní"_s,  u"af"_s,  u"y"_s,   u"e"_s,   u"i"_s,   u"o"_s,   u"d"_s,   u"l"_s,   u"mac"_s};
    return word.size() <= 1 || (word.size() <= 3 && all.contains(word.toString().toLower()));
}

} // namespace

/// Whether a word is a small one of running text: "for", "you", "zur".
bool FeatureReader::isSmallWord(QStringView line, size_t i) const {
    const Token &token = m_tokens[i];
    const auto word = line.sliced(token.from, token.to - token.from);
    const auto kinds = kindsOf(i);
    return word.size() >= 2 && (kinds & ImportWords::Stop) && !(kinds & ImportWords::And) &&
           !isParticle(word);
}

bool FeatureReader::namesIn(QStringView line, size_t from, size_t to) const {
    size_t names = 0;
    if (from < to && isSmallWord(line, from) && to - from > 1 && m_tokens[from].capital &&
        !m_tokens[from].number && line[m_tokens[from].from].isUpper())
        return false;
    for (size_t i = from; i < to; ++i) {
        const Token &token = m_tokens[i];
        if (token.number)
            return false;
        const auto word = line.sliced(token.from, token.to - token.from);
        const bool particle = isParticle(word); // "de", "van", "y"
        const bool joined = i > from && line[token.from - 1] == u'-';
        // "Nadia Feld in Rome"
        static const QSet<QString> places{u"in"_s, u"aus"_s, u"à"_s, u"en"_s, u"a"_s, u"from"_s};
        const bool place = i >= from + 2 && i + 1 < to && m_tokens[i - 1].capital &&
                           m_tokens[i + 1].capital && places.contains(word.toString());
        if (!token.capital && !particle && !place && !joined && !(kindsOf(i) & ImportWords::And))
            return false;
        names += token.capital;
    }
    return names > 0 && to - from <= 12;
}

bool FeatureReader::partOfByline(QStringView line, size_t from, size_t to) const {
    for (size_t i = from; i < to; ++i) {
        if (longest(i, ImportWords::Role).words > 0 || kindsOf(i) & ImportWords::Month ||
            m_tokens[i].number)
            return true;
    }
    const int end = m_tokens[to - 1].to;
    return line.sliced(m_tokens[from].from, end - m_tokens[from].from).contains(u'@') ||
           (to - from <= 7 && namesIn(line, from, to));
}

void FeatureReader::people(QStringView line, LineFeatures &f) const {
    using W = ImportWords;
    const size_t count = m_tokens.size();
    for (size_t i = 0; i < count; ++i)
        f.roles += longest(i, W::Role).words > 0;
    const Phrase by = longest(0, W::By);
    const bool colon = by.words > 0 && line.sliced(m_tokens[by.words - 1].to).startsWith(u':');
    size_t part = by.words;
    bool names = true;
    int parts = 0;
    for (size_t i = part; i < count && names; ++i) {
        const int next = i + 1 < count ? m_tokens[i + 1].from : f.chars;
        const auto gap = line.sliced(m_tokens[i].to, next - m_tokens[i].to);
        const bool ends =
            i + 1 == count ||
            std::any_of(gap.begin(), gap.end(),
                        [](QChar c) { return QStringView(u",|•·–—;/(:").contains(c); }) ||
            gap.contains(QStringView(u" - "));
        if (!ends)
            continue;
        // A first part may be a name with its job or place: "Nadia Feld Rome correspondent"
        names = parts == 0
                    ? namesIn(line, part, i + 1) || (m_tokens[part].capital && f.roles > 0 &&
                                                     i + 1 - part <= 9 && !m_tokens[part].number)
                    : partOfByline(line, part, i + 1);
        part = i + 1;
        ++parts;
        if (names && by.words >= 2 && parts == 1 && gap.contains(u';'))
            break; // "Reporting by Nadia Feld; Editing by Tom Ruiz"
    }
    const auto &last = m_tokens[count - 1];
    const auto surname = line.sliced(last.from, last.to - last.from);
    const bool stopped = f.endsStop && f.sentences == 0 && count >= 2 && count <= 6 &&
                         std::all_of(surname.begin(), surname.end(),
                                     [](QChar c) { return c.isUpper() || !c.isLetter(); });
    names = names && parts > 0 && (!f.endsSentence || stopped);       // "Ana DIAZ."
    const bool written = m_tokens[0].capital || colon || count <= 14; // "di Nadia Feld"
    if (by.words > 0 && by.words < count && names && written)
        f.by = m_tokens[by.words].from;
    if (f.by >= 0 && !f.readAlsoStrong)
        f.readAlso = -1; // "Interview: Nadia Feld"
    f.names = by.words == 0 && names && count >= 2 && count <= 12 && f.chars <= 90;
}
