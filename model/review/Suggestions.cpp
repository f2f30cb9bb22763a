// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/Suggestions.h"
#include "model/review/Anchors.h"
#include "model/review/BlockText.h"
#include "model/review/BlocksJson.h"
#include "model/review/FieldText.h"
#include <QHash>
#include <QSet>
#include <algorithm>
#include <tuple>

namespace {

using Kind = Suggestion::Kind;

/// One article whose suggestions are being accepted.
class Accepting {
public:
    Accepting(Article &article, ReviewRecord &review) : m_article(article), m_review(review) {
        for (const Suggestion &suggestion : review.suggestions)
            if (suggestion.kind == Kind::Block)
                m_counts.insert(suggestion.id, BlocksJson::count(suggestion.before));
    }

    /// False where it does not fit; nothing is changed then.
    bool take(const QUuid &id);

private:
    bool words(const Suggestion &taken, qsizetype place);
    bool blocks(const Suggestion &taken, qsizetype place);
    bool field(const Suggestion &taken);
    void shiftWords(const Suggestion &taken, qsizetype place, const QString &text);
    struct Exchange {
        int from, went, came; ///< blocks
    };
    void shiftBlocks(const Article &before, const Exchange &made, qsizetype place);

    Article &m_article;
    ReviewRecord &m_review;
    QHash<QUuid, int> m_counts; ///< blocks that give way to each
};

bool Accepting::take(const QUuid &id) {
    const auto found = std::find_if(m_review.suggestions.cbegin(), m_review.suggestions.cend(),
                                    [&](const Suggestion &one) { return one.id == id; });
    if (found == m_review.suggestions.cend())
        return true; // what another one brought about with it
    const qsizetype place = found - m_review.suggestions.cbegin();
    const Suggestion taken = *found;
    switch (taken.kind) {
    case Kind::Field:
        return field(taken);
    case Kind::Block:
        return blocks(taken, place);
    default:
        return words(taken, place);
    }
}

bool Accepting::field(const Suggestion &taken) {
    Article after = m_article;
    if (FieldText::of(m_article, taken.anchor.field) != taken.before ||
        !FieldText::set(after, taken.anchor.field, taken.after))
        return false;
    m_review.suggestions.removeIf([&](const Suggestion &one) { return one.id == taken.id; });
    m_review = Anchors::follow(m_review, m_article, after);
    m_article = after;
    return true;
}

bool Accepting::words(const Suggestion &taken, qsizetype place) {
    const Anchor &at = taken.anchor;
    if (at.block < 0 || at.block >= int(m_article.body.size()))
        return false;
    Block &block = m_article.body[size_t(at.block)];
    const QString text = BlockText::of(block);
    if (at.to > BlockText::length(text) || BlockText::words(text, at.from, at.to) != taken.before)
        return false;
    Block changed = block;
    BlockText::replace(changed, at.from, at.to, taken.after);
    QString expected = text;
    const qsizetype begin = BlockText::index(text, at.from);
    expected.replace(begin, BlockText::index(text, at.to) - begin, taken.after);
    const QString now = BlockText::of(changed);
    m_review.suggestions.removeAt(place);
    if (now == expected) {
        block = changed;
        shiftWords(taken, place, now);
        return true;
    }
    // A sign joined with its neighbour into one, or a part between two texts stayed.
    Article after = m_article;
    after.body[size_t(at.block)] = changed;
    m_review = Anchors::follow(m_review, m_article, after);
    m_article = after;
    return true;
}

/// `place`: among the suggestions; of several insertions at one place those behind it stay behind.
void Accepting::shiftWords(const Suggestion &taken, qsizetype place, const QString &text) {
    const int from = taken.anchor.from, to = taken.anchor.to,
              grown = BlockText::length(taken.after) - (to - from);
    const auto moved = [&](int at, bool isBehind) {
        return at > to || (at == to && isBehind) ? at + grown : qMin(at, from);
    };
    const auto shift = [&](Anchor &anchor, bool isBehind) {
        if (!anchor.field.isEmpty() || anchor.block != taken.anchor.block)
            return false;
        const bool point = anchor.from == anchor.to;
        anchor.from = moved(anchor.from, !point || isBehind);
        anchor.to = point ? anchor.from : moved(anchor.to, from < to);
        if (anchor.from < anchor.to)
            anchor.words = BlockText::words(text, anchor.from, anchor.to);
        return true;
    };
    for (Thread &thread : m_review.threads)
        shift(thread.anchor, false);
    QList<Suggestion> rest;
    for (qsizetype at = 0; at < m_review.suggestions.size(); ++at) {
        Suggestion one = m_review.suggestions.at(at);
        if (one.kind == Kind::Block) {
            const int count = m_counts.value(one.id), first = one.anchor.block;
            if (taken.anchor.block >= first && taken.anchor.block < first + count) {
                const auto begin = m_article.body.begin() + first;
                one.before = BlocksJson::encode(Body(begin, begin + count));
            }
        } else if (shift(one.anchor, at >= place) && one.kind == Kind::Delete) {
            one.before = one.anchor.words;
            if (one.anchor.from == one.anchor.to)
                continue; // its words have gone
        }
        rest.append(std::move(one));
    }
    m_review.suggestions = rest;
}

bool Accepting::blocks(const Suggestion &taken, qsizetype place) {
    const int from = taken.anchor.block, went = m_counts.value(taken.id);
    const auto came = BlocksJson::decode(taken.after);
    if (!came || from < 0 || from + went > int(m_article.body.size()))
        return false;
    const auto begin = m_article.body.cbegin() + from;
    if (BlocksJson::encode(Body(begin, begin + went)) != taken.before)
        return false;
    const Article before = m_article;
    const auto gap = m_article.body.erase(begin, begin + went);
    m_article.body.insert(gap, came->begin(), came->end());
    m_review.suggestions.removeAt(place);
    shiftBlocks(before, {from, went, int(came->size())}, place);
    return true;
}

/// What is anchored above stays, what is below moves; what is in the blocks that gave way follows
/// its words.
void Accepting::shiftBlocks(const Article &before, const Exchange &made, qsizetype place) {
    const auto isTouched = [&](Anchor &anchor, int count, bool isBehind) {
        const int first = anchor.block;
        if (!anchor.field.isEmpty() || first + count < made.from ||
            (first + count == made.from && (count > 0 || !isBehind)))
            return false;
        if (first < made.from + made.went || first < made.from)
            return true;
        anchor.block += made.came - made.went;
        return false;
    };
    ReviewRecord touched;
    for (Thread &thread : m_review.threads)
        if (isTouched(thread.anchor, 1, true))
            touched.threads.append(thread);
    for (qsizetype at = 0; at < m_review.suggestions.size(); ++at) {
        Suggestion &one = m_review.suggestions[at];
        const int count = one.kind == Kind::Block ? m_counts.value(one.id) : 1;
        if (isTouched(one.anchor, count, at >= place))
            touched.suggestions.append(one);
    }
    if (touched.isEmpty())
        return;
    const ReviewRecord followed = Anchors::follow(touched, before, m_article);
    for (const Thread &thread : followed.threads)
        for (Thread &one : m_review.threads)
            if (one.id == thread.id)
                one.anchor = thread.anchor;
    for (const Suggestion &was : touched.suggestions) {
        const auto is = std::find_if(followed.suggestions.cbegin(), followed.suggestions.cend(),
                                     [&](const Suggestion &one) { return one.id == was.id; });
        const auto old = std::find_if(m_review.suggestions.begin(), m_review.suggestions.end(),
                                      [&](const Suggestion &one) { return one.id == was.id; });
        if (is == followed.suggestions.cend())
            m_review.suggestions.erase(old);
        else
            *old = *is;
    }
}

} // namespace

QList<QUuid> Suggestions::accept(Article &article, ReviewRecord &review, const QList<QUuid> &ids) {
    Accepting accepting(article, review);
    QList<QUuid> open;
    for (const QUuid &id : ids)
        if (!accepting.take(id))
            open.append(id);
    return open;
}

void Suggestions::reject(ReviewRecord &review, const QList<QUuid> &ids) {
    const QSet<QUuid> rejected(ids.begin(), ids.end());
    review.suggestions.removeIf([&](const Suggestion &one) { return rejected.contains(one.id); });
}

QList<QUuid> Suggestions::all(const ReviewRecord &review) {
    QList<QUuid> ids;
    for (const Suggestion &suggestion : review.suggestions)
        ids.append(suggestion.id);
    return ids;
}

Article Suggestions::preview(const Article &article, const ReviewRecord &review) {
    Article accepted = article;
    ReviewRecord open = review;
    open.threads.clear();
    accept(accepted, open, all(review));
    return accepted;
}

bool Suggestions::comesBefore(const Anchor &first, const Anchor &second) {
    const auto rank = [](const Anchor &anchor) {
        const qsizetype field = FieldText::names().indexOf(anchor.field);
        return std::tuple(anchor.field.isEmpty(), field, anchor.block, anchor.from);
    };
    return rank(first) < rank(second);
}
