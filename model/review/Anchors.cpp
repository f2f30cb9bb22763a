// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/Anchors.h"
#include "model/review/BlockText.h"
#include "model/review/BlocksJson.h"
#include "model/review/FieldText.h"
#include "model/review/WordMap.h"
#include <algorithm>
#include <map>

namespace {

QStringList textsOf(const Body &body) {
    QStringList texts;
    for (const Block &block : body)
        texts.append(BlockText::of(block));
    return texts;
}

/// Takes anchors from one row of texts to another.
class Following {
public:
    Following(QStringList before, QStringList after)
        : m_before(std::move(before)), m_after(std::move(after)), m_map(m_before, m_after) {}

    const WordMap &map() const { return m_map; }
    bool has(int text) const { return text >= 0 && text < m_before.size(); }

    void words(Anchor &anchor) const;
    void point(Anchor &anchor) const;

private:
    bool comeBack(Anchor &anchor) const;

    QStringList m_before, m_after;
    WordMap m_map;
};

void Following::point(Anchor &anchor) const {
    const WordMap::Place there = m_map.between(anchor.block, anchor.from);
    anchor.block = qMax(0, there.text);
    anchor.from = anchor.to = there.at;
}

/// The words that it names stand again where it is.
bool Following::comeBack(Anchor &anchor) const {
    const int size = BlockText::length(anchor.words);
    if (anchor.block >= m_after.size())
        return false;
    for (const int from : {anchor.from, anchor.from - size})
        if (from >= 0 &&
            BlockText::words(m_after[anchor.block], from, from + size) == anchor.words) {
            anchor.from = from;
            anchor.to = from + size;
            return true;
        }
    return false;
}

void Following::words(Anchor &anchor) const {
    if (!has(anchor.block))
        return;
    if (anchor.from == anchor.to) {
        point(anchor);
        if (!anchor.words.isEmpty())
            comeBack(anchor);
        return;
    }
    if (const int there = m_map.same(anchor.block); there >= 0) {
        anchor.block = there;
        return;
    }
    struct Part {
        int first = 0, last = 0, count = 0;
    };
    std::map<int, Part> parts; // a text may have been split
    int text = -1, most = 0, total = 0;
    const auto signs = BlockText::words(m_before[anchor.block], anchor.from, anchor.to).toUcs4();
    for (int at = anchor.from; at < anchor.from + signs.size(); ++at) {
        const bool counts = !QChar::isSpace(signs[at - anchor.from]) || anchor.words.size() == 1;
        total += counts;
        const WordMap::Place there = m_map.sign(anchor.block, at);
        if (there.text < 0)
            continue;
        Part &part = parts.try_emplace(there.text, Part{there.at, there.at, 0}).first->second;
        part.last = there.at;
        part.count += counts;
        if (part.count > most) {
            most = part.count;
            text = there.text;
        }
    }
    if (most * 3 < total || text < 0)
        return point(anchor);
    const Part part = parts.at(text);
    anchor = {{},
              text,
              part.first,
              part.last + 1,
              BlockText::words(m_after[text], part.first, part.last + 1)};
}

/// The same for one field, whose number among the texts is 0.
void followField(Anchor &anchor, const Article &before, const Article &after) {
    if (anchor.words.isEmpty())
        return;
    const QString was = FieldText::of(before, anchor.field),
                  is = FieldText::of(after, anchor.field);
    if (was == is)
        return;
    const QString field = anchor.field;
    anchor.block = 0;
    Following({was}, {is}).words(anchor);
    anchor.block = -1;
    anchor.field = field;
}

/// Blocks that give way are still there, in a row, whatever they say now.
bool followBlocks(Suggestion &suggestion, const Following &following, const Body &after) {
    const int from = suggestion.anchor.block, count = BlocksJson::count(suggestion.before);
    const WordMap &map = following.map();
    if (count == 0) {
        const int above = following.has(from - 1) ? map.most(from - 1) : -1;
        const int below = following.has(from) ? map.most(from) : -1;
        suggestion.anchor.block = above >= 0   ? above + 1
                                  : below >= 0 ? below
                                               : qMin(from, int(after.size()));
        return true;
    }
    int first = -1;
    for (int block = from; block < from + count; ++block) {
        const int there = following.has(block) ? map.most(block) : -1;
        if (there < 0 || (first >= 0 && there != first + block - from))
            return false;
        if (first < 0)
            first = there;
    }
    const auto begin = after.begin() + first;
    suggestion.anchor.block = first;
    suggestion.before = BlocksJson::encode(Body(begin, begin + count));
    return suggestion.before != suggestion.after;
}

bool followInBody(Suggestion &suggestion, const Following &following, const Body &after) {
    Anchor &anchor = suggestion.anchor;
    if (suggestion.kind == Suggestion::Kind::Block)
        return followBlocks(suggestion, following, after);
    if (!following.has(anchor.block) || following.map().most(anchor.block) < 0)
        return false;
    if (suggestion.kind == Suggestion::Kind::Insert) {
        following.point(anchor);
        return true;
    }
    following.words(anchor);
    suggestion.before = anchor.words;
    return anchor.from < anchor.to;
}

bool followField(Suggestion &suggestion, const Article &before, const Article &after) {
    const QString was = FieldText::of(before, suggestion.anchor.field),
                  is = FieldText::of(after, suggestion.anchor.field);
    if (was != is)
        suggestion.before = is;
    return suggestion.before != suggestion.after;
}

} // namespace

bool Anchors::isOnDeletedText(const Anchor &anchor) {
    return anchor.from == anchor.to && !anchor.words.isEmpty();
}

std::optional<Anchor> Anchors::onWords(const Article &article, int block, int from, int to) {
    if (block < 0 || block >= int(article.body.size()))
        return std::nullopt;
    const QString text = BlockText::of(article.body[size_t(block)]);
    const int size = BlockText::length(text), begin = qBound(0, from, size),
              end = qBound(begin, to, size);
    return Anchor{{}, block, begin, end, BlockText::words(text, begin, end)};
}

ReviewRecord Anchors::follow(const ReviewRecord &review, const Article &before,
                             const Article &after) {
    ReviewRecord followed = review;
    if (review.isEmpty())
        return followed;
    std::optional<Following> body;
    if (before.body != after.body)
        body.emplace(textsOf(before.body), textsOf(after.body));
    for (Thread &thread : followed.threads) {
        if (!thread.anchor.field.isEmpty())
            followField(thread.anchor, before, after);
        else if (body)
            body->words(thread.anchor);
    }
    followed.suggestions.clear();
    for (Suggestion suggestion : review.suggestions) {
        const bool stays = suggestion.kind == Suggestion::Kind::Field
                               ? followField(suggestion, before, after)
                               : !body || followInBody(suggestion, *body, after.body);
        if (stays)
            followed.suggestions.append(std::move(suggestion));
    }
    return followed;
}
