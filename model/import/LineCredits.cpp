// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/LineFeatures.h"
#include <algorithm>

// Where a line names the photographer or the agency of a picture, in the forms that papers use:
// "Caption. Photo: Name / Agency", "(AP Photo/Name)", "© Name", "Caption. Name/Getty Images",
// "Caption.Name".

namespace {

constexpr int Longest = 140; ///< characters that a credit has at most

/// The last character before `at` that is no space.
QChar before(QStringView line, int at) {
    for (int i = at - 1; i >= 0; --i) {
        if (!line[i].isSpace())
            return line[i];
    }
    return QChar();
}
QChar after(QStringView line, int at) {
    for (int i = at; i < line.size(); ++i) {
        if (!line[i].isSpace())
            return line[i];
    }
    return QChar();
}
bool opensCredit(QChar c) {
    return c.isNull() || QStringView(u".!?…”\"’'»)(|[/–—-•").contains(c);
}

} // namespace

/// Whether words from here on are mostly names.
bool FeatureReader::namelike(size_t from, size_t limit) const {
    size_t lower = 0, capitals = 0;
    for (size_t i = from; i < m_tokens.size(); ++i) {
        capitals += m_tokens[i].capital;
        const bool particle = m_tokens[i].to - m_tokens[i].from <= 3;
        lower += !m_tokens[i].capital && !m_tokens[i].number && !particle;
    }
    const size_t all = m_tokens.size() - from;
    return all >= 1 && all <= limit && lower * 2 <= all && (capitals > 0 || all < 3);
}

bool FeatureReader::creditAt(QStringView line, size_t token, LineFeatures &f) const {
    using W = ImportWords;
    const Phrase phrase = longest(token, W::Credit);
    const size_t next = token + phrase.words;
    if (phrase.words == 0 || next >= m_tokens.size())
        return false;
    const int from = m_tokens[token].from, to = m_tokens[next - 1].to;
    const QChar opens = before(line, from), follows = after(line, to);
    const bool sign = line[from] == u'©';
    const bool boundary = opensCredit(opens);
    if (f.chars - to > Longest || !namelike(next, 16) || m_tokens[next].number)
        return false;
    const bool elsewhere = (m_tokens[token].capital || sign) && boundary;
    const bool colon = follows == u':' && (m_tokens[token].capital || opens == u'(');
    const bool dots = follows == u'.' || follows == u'…';
    const bool slash = follows == u'/' && boundary;
    const bool comma = follows == u',' && token == 0 && phrase.words > 1;
    const bool named = elsewhere && (phrase.words > 1 || sign) && m_tokens[next].from == to + 1;
    const bool inBrackets = opens == u'(' && line.endsWith(u')') && namelike(next, 5);
    const bool agency =
        (elsewhere || inBrackets) && longest(next, W::Agency).words == m_tokens.size() - next;
    if (!(colon || inBrackets || slash || comma || named || agency ||
          (dots && (token == 0 ? boundary : opens == u'.')) || (sign && boundary)))
        return false;
    const bool bracket = opens == u'(' || opens == u'[' || opens == u'|';
    f.creditAt = bracket ? int(line.left(from).lastIndexOf(opens)) : from;
    // "AP Photo/Name" and "© Name" are credits as they stand.
    const bool own = phrase.words == 2 && kindsOf(token) & W::Agency;
    f.creditFrom = own ? from : m_tokens[next].from;
    return true;
}

void FeatureReader::credit(QStringView line, LineFeatures &f) const {
    const int tail = f.chars - Longest - 40;
    for (size_t i = 0; i < m_tokens.size(); ++i) {
        if (m_tokens[i].from < tail && i > 0)
            continue;
        if (creditAt(line, i, f))
            return;
    }
    if (f.chars <= 600)
        agencyEnding(line, f);
    if (f.creditAt < 0 && f.chars <= 600)
        gluedName(line, f);
    if (f.creditAt < 0 && f.chars <= 600)
        slashedNames(line, f);
    if (f.creditAt < 0 && f.chars <= 600)
        namesAtEnd(line, f);
}

/// Where the agencies begin that the line ends with, one after another: "picture alliance/dpa".
size_t FeatureReader::agencyStart() const {
    const size_t count = m_tokens.size();
    for (size_t i = count > 6 ? count - 6 : 0; i < count; ++i) {
        size_t to = i;
        for (Phrase next = longest(to, ImportWords::Agency); next.words > 0 && to < count;
             next = longest(to, ImportWords::Agency))
            to += next.words;
        if (to == count)
            return i;
    }
    return count;
}

/// Back over the names before the slash before an agency.
size_t FeatureReader::nameBefore(QStringView line, size_t first) const {
    size_t name = first;
    while (name > 0 && first - name < 6) {
        const Token &token = m_tokens[name - 1];
        const auto gap = line.sliced(token.to, m_tokens[name].from - token.to);
        const bool stops = std::any_of(gap.begin(), gap.end(),
                                       [](QChar c) { return QStringView(u".,(:").contains(c); });
        const bool joined = name > 1 && line[token.from - 1] == u'-';
        if (stops || (!token.capital && !joined) || token.number)
            break;
        --name;
    }
    return name;
}

void FeatureReader::agencyEnding(QStringView line, LineFeatures &f) const {
    using W = ImportWords;
    const size_t count = m_tokens.size(), first = agencyStart();
    const Phrase leading = longest(0, W::Agency);
    if (first == count && leading.words > 0 && leading.words < count && count <= 8 &&
        after(line, m_tokens[leading.words - 1].to) == u'/' && namelike(leading.words, 6)) {
        f.creditAt = f.creditFrom = 0; // "picture alliance / Name"
        return;
    }
    if (first == count || first == 0)
        return;
    const QChar opens = before(line, m_tokens[first].from);
    if (opens == u'/') {
        const size_t name = nameBefore(line, first);
        if (name == first)
            return;
        f.creditFrom = m_tokens[name].from;
    } else if (opens == u'(' && line.trimmed().endsWith(u')')) {
        // "… he said. (AFP)" ends a report and not a caption.
        const QStringView text = line.left(m_tokens[first].from - 1).trimmed();
        if (text.size() > 220 || (f.sentences > 0 && text.endsWith(u'.')))
            return;
        f.creditFrom = m_tokens[first].from;
    } else if ((opens == u'.' || opens == u'|' || opens == u'”') && !f.endsStop) {
        f.creditFrom = m_tokens[first].from;
    } else if (first + 1 == count && first >= 4 && opens.isLower() && f.chars <= 300 &&
               !f.endsStop && m_tokens[first - 1].to - m_tokens[first - 1].from > 3 &&
               line.sliced(m_tokens[first].from).toString().toUpper() ==
                   line.sliced(m_tokens[first].from)) {
        f.creditFrom = m_tokens[first].from; // "A boat on the coast EFE"
    } else {
        return;
    }
    const QChar before1 = before(line, f.creditFrom);
    f.creditAt = before1 == u'(' || before1 == u'|' || before1 == u'©'
                     ? int(line.left(f.creditFrom).lastIndexOf(before1))
                     : f.creditFrom;
}

void FeatureReader::gluedName(QStringView line, LineFeatures &f) const {
    const auto at = int(line.lastIndexOf(u'.'));
    if (at < 20 || at + 4 > f.chars || !line[at + 1].isUpper() ||
        !line[at - 1].isLetterOrNumber() || line[at - 1].isUpper())
        return;
    const auto first = std::find_if(m_tokens.begin(), m_tokens.end(),
                                    [at](const Token &t) { return t.from > at; });
    const auto words = m_tokens.end() - first;
    const bool capitals = std::all_of(
        first, m_tokens.end(), [](const Token &t) { return t.capital || t.to - t.from <= 3; });
    if (words >= 2 && words <= 6 && capitals)
        f.creditAt = f.creditFrom = at + 1;
}

/// Where two names begin before a slash with spaces, after a word that is none; 0: nowhere.
int FeatureReader::nameBeforeSlash(QStringView line, qsizetype slash) const {
    if (slash < 2 || slash + 2 >= line.size() || !line[slash - 1].isSpace() ||
        !line[slash + 1].isSpace() || line.left(slash).contains(u'('))
        return 0;
    const auto after = std::find_if(m_tokens.begin(), m_tokens.end(),
                                    [slash](const Token &t) { return t.from > slash; });
    const auto before = after - m_tokens.begin();
    const bool names = before >= 6 && m_tokens.end() - after <= 3 && after != m_tokens.end() &&
                       (after->capital || after->number) && (after - 1)->capital &&
                       (after - 2)->capital && !(after - 1)->number && !(after - 2)->number;
    return names ? (after - 2)->from : 0;
}

/// "Caption. NAME SURNAME/PAPER" and "Caption (Name Surname/Paper)", of whatever paper.
void FeatureReader::slashedNames(QStringView line, LineFeatures &f) const {
    const qsizetype slash = line.lastIndexOf(u'/');
    if (slash < 4 || f.chars - slash > 40 || f.endsStop)
        return;
    const QStringView left = line.left(slash);
    if (const auto bare = nameBeforeSlash(line, slash); bare > 0 && f.words >= 8) {
        f.creditAt = f.creditFrom = bare; // "A square in Rome Nadia Feld / Press"
        return;
    }
    const bool bracket = line.endsWith(u')') && left.contains(u'(');
    const qsizetype from = bracket ? left.lastIndexOf(u'(') + 1
                                   : std::max(left.lastIndexOf(u". "), left.lastIndexOf(u"! ")) + 2;
    if (from < 2 || slash - from > 40)
        return;
    const auto first = std::find_if(m_tokens.begin(), m_tokens.end(),
                                    [from](const Token &t) { return t.from >= from; });
    const auto words = m_tokens.end() - first;
    const bool capitals =
        std::all_of(first, m_tokens.end(), [](const Token &t) { return t.capital; });
    if (words < 2 || words > 7 || !capitals)
        return;
    f.creditFrom = int(from);
    f.creditAt = bracket ? f.creditFrom - 1 : f.creditFrom;
}

/// "Caption (Name Surname)", "Caption. NAME SURNAME", of whatever paper.
void FeatureReader::namesAtEnd(QStringView line, LineFeatures &f) const {
    if (f.words < 6 || f.words > 60 || f.sentences > 2)
        return;
    const auto take = [&](qsizetype at, qsizetype from, size_t most) {
        const auto first = std::find_if(m_tokens.begin(), m_tokens.end(),
                                        [from](const Token &t) { return t.from >= from; });
        const auto words = size_t(m_tokens.end() - first);
        bool before = first - m_tokens.begin() >= 4;
        for (size_t i = size_t(first - m_tokens.begin()); i < m_tokens.size(); ++i)
            before = before && longest(i, ImportWords::Role).words == 0; // an author's job
        if (before && words >= 1 && words <= most &&
            namelike(size_t(first - m_tokens.begin()), most))
            f.creditAt = int(at), f.creditFrom = first->from;
    };
    if (line.endsWith(u')')) {
        const qsizetype open = line.lastIndexOf(u'(');
        const QStringView inside = line.sliced(open + 1).chopped(1);
        const bool one = !inside.contains(u' ');
        const bool dated = std::any_of(m_tokens.begin(), m_tokens.end(), [open](const Token &t) {
            return t.from > open && t.number;
        });
        if (open > 20 && !(dated && line[open - 2] == u'.') &&
            (!one || inside == QStringView(u"DR")) && !line.left(open).trimmed().endsWith(u','))
            take(open, open + 1, 6);
        return;
    }
    qsizetype stop = line.size() - 2; // the last full stop that ends a word and no initial
    while (stop > 20 &&
           !(line[stop] == u'.' && line[stop + 1].isSpace() && line[stop - 2].isLetterOrNumber()))
        --stop;
    const QStringView tail = line.sliced(stop + 1);
    const bool capitals =
        std::none_of(tail.begin(), tail.end(), [](QChar c) { return c.isLower(); });
    const auto named = [&] {
        const auto first = std::find_if(m_tokens.begin(), m_tokens.end(),
                                        [stop](const Token &token) { return token.from > stop; });
        return m_tokens.end() - first <= 3 && !tail.contains(u',') &&
               std::all_of(first, m_tokens.end(), [](const Token &token) { return token.capital; });
    };
    if (stop > 20 && !f.endsSentence && tail.trimmed().contains(u' ') && (capitals || named()))
        take(stop + 2, stop + 2, 7);
}
