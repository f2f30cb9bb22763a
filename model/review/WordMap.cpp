// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/WordMap.h"
#include "model/article/Alignment.h"
#include "model/review/BlockText.h"
#include <algorithm>
#include <map>
#include <span>

namespace {

/// Between two texts in a row; a noncharacter, so that no text has it.
constexpr uint Break = 0xFFFFF;

/// A word, any other sign by itself, or the break between two texts.
struct Token {
    WordMap::Place start;
    std::vector<uint> signs;
};

bool isInWord(uint sign) {
    return QChar::isLetterOrNumber(sign) || QChar::isMark(sign);
}

std::vector<Token> tokens(const QStringList &texts, int from, int to) {
    std::vector<Token> all;
    for (int text = from; text < to; ++text) {
        bool inWord = false;
        int at = 0;
        for (const uint sign : texts[text].toUcs4()) {
            const bool goesOn = inWord && isInWord(sign);
            if (!goesOn)
                all.push_back({{text, at}, {}});
            all.back().signs.push_back(sign);
            inWord = isInWord(sign);
            ++at;
        }
        if (text + 1 < to)
            all.push_back({{text, at}, {Break}});
    }
    return all;
}

std::vector<int> idsOf(const std::vector<Token> &tokens, std::map<std::vector<uint>, int> &known) {
    std::vector<int> ids;
    ids.reserve(tokens.size());
    for (const Token &token : tokens)
        ids.push_back(known.try_emplace(token.signs, int(known.size())).first->second);
    return ids;
}

/// Each sign of some tokens with its place.
std::vector<std::pair<uint, WordMap::Place>> signs(std::span<const Token> tokens) {
    std::vector<std::pair<uint, WordMap::Place>> all;
    for (const Token &token : tokens)
        for (size_t i = 0; i < token.signs.size(); ++i)
            all.push_back({token.signs[i], {token.start.text, token.start.at + int(i)}});
    return all;
}

} // namespace

WordMap::WordMap(const QStringList &before, const QStringList &after)
    : m_same(size_t(before.size()), -1), m_taken(size_t(after.size())),
      m_signs(size_t(before.size())) {
    for (const QString &text : before)
        m_sizes.push_back(BlockText::length(text));
    for (const QString &text : after)
        m_afterSizes.push_back(BlockText::length(text));
    alignTexts(before, after);
    int text = 0, there = 0;
    const int count = int(before.size()), afterCount = int(after.size());
    // What differs between two texts that stayed is compared by its words.
    while (text < count || there < afterCount) {
        const int from = text, afterFrom = there;
        while (text < count && m_same[size_t(text)] < 0)
            ++text;
        while (there < afterCount && !m_taken[size_t(there)])
            ++there;
        alignWords(before, from, text, after, afterFrom, there);
        if (text < count)
            ++text;
        if (there < afterCount)
            ++there;
    }
}

void WordMap::alignTexts(const QStringList &before, const QStringList &after) {
    QHash<QString, int> known;
    const auto ids = [&](const QStringList &texts) {
        std::vector<int> all;
        for (const QString &text : texts) {
            if (!known.contains(text))
                known.insert(text, int(known.size()));
            all.push_back(known.value(text));
        }
        return all;
    };
    const std::vector<int> first = ids(before), second = ids(after);
    m_same = aligned(first, second);
    for (const int there : m_same)
        if (there >= 0)
            m_taken[size_t(there)] = true;
    for (size_t text = 0; text < first.size(); ++text) {
        if (m_same[text] >= 0 || before[qsizetype(text)].isEmpty())
            continue;
        for (size_t there = 0; there < second.size(); ++there)
            if (!m_taken[there] && second[there] == first[text]) { // it was moved
                m_same[text] = int(there);
                m_taken[there] = true;
                break;
            }
    }
}

void WordMap::place(int text, int at, Place there) {
    std::vector<Place> &signs = m_signs[size_t(text)];
    if (at < m_sizes[size_t(text)])
        signs[size_t(at)] = there;
}

void WordMap::alignWords(const QStringList &before, int from, int to, const QStringList &after,
                         int afterFrom, int afterTo) {
    for (int text = from; text < to; ++text)
        m_signs[size_t(text)].resize(size_t(m_sizes[size_t(text)]));
    if (from == to || afterFrom == afterTo)
        return;
    const std::vector<Token> first = tokens(before, from, to),
                             second = tokens(after, afterFrom, afterTo);
    std::map<std::vector<uint>, int> known;
    const std::vector<int> ids = idsOf(first, known);
    const std::vector<int> match = aligned(ids, idsOf(second, known));
    size_t there = 0;
    for (size_t at = 0; at <= first.size();) {
        size_t end = at;
        while (end < first.size() && match[end] < 0)
            ++end;
        const size_t thereEnd = end < first.size() ? size_t(match[end]) : second.size();
        // A word that became another keeps what both begin and end with.
        const auto went = signs(std::span(first).subspan(at, end - at)),
                   came = signs(std::span(second).subspan(there, thereEnd - there));
        const size_t most = std::min(went.size(), came.size());
        size_t begin = 0, rear = 0;
        while (begin < most && went[begin].first == came[begin].first)
            ++begin;
        while (begin + rear < most &&
               went[went.size() - 1 - rear].first == came[came.size() - 1 - rear].first)
            ++rear;
        for (size_t i = 0; i < went.size(); ++i)
            if (i < begin || i >= went.size() - rear)
                place(went[i].second.text, went[i].second.at,
                      came[i < begin ? i : i + came.size() - went.size()].second);
        if (end < first.size())
            for (size_t i = 0; i < first[end].signs.size(); ++i)
                place(first[end].start.text, first[end].start.at + int(i),
                      {second[thereEnd].start.text, second[thereEnd].start.at + int(i)});
        at = end + 1;
        there = thereEnd + 1;
    }
}

int WordMap::most(int text) const {
    if (same(text) >= 0)
        return same(text);
    QHash<int, int> counts;
    int best = -1;
    for (const Place &sign : m_signs[size_t(text)])
        if (sign.text >= 0 && ++counts[sign.text] > (best < 0 ? 0 : counts[best]))
            best = sign.text;
    return best;
}

WordMap::Place WordMap::sign(int text, int at) const {
    if (same(text) >= 0)
        return {same(text), at};
    const std::vector<Place> &signs = m_signs[size_t(text)];
    return at >= 0 && size_t(at) < signs.size() ? signs[size_t(at)] : Place();
}

WordMap::Place WordMap::between(int text, int at) const {
    if (same(text) >= 0)
        return {same(text), at};
    for (int before = at - 1; before >= 0; --before)
        if (const Place there = sign(text, before); there.text >= 0)
            return {there.text, there.at + 1};
    for (int behind = at; behind < m_sizes[size_t(text)]; ++behind)
        if (const Place there = sign(text, behind); there.text >= 0)
            return there;
    for (int above = text - 1; above >= 0; --above)
        if (const int there = most(above); there >= 0)
            return {there, m_afterSizes[size_t(there)]};
    for (int below = text + 1; below < int(m_same.size()); ++below)
        if (const int there = most(below); there >= 0)
            return {there, 0};
    return m_afterSizes.empty() ? Place() : Place{0, 0};
}
