// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window/ReviewGenerator.h"
#include "model/review/BlocksJson.h"
#include "ui/editor/CardTexts.h"
#include "ui/editor/ShownLines.h"
#include <algorithm>

using namespace Qt::StringLiterals;

Suggestion ReviewGenerator::by(Suggestion::Kind kind, Anchor anchor, QString before,
                               QString after) {
    return {id(),
            below(2) ? u"L. Marin"_s : u"A. Osei"_s,
            fromSeconds(1769850000 + below(10000)),
            kind,
            std::move(anchor),
            std::move(before),
            std::move(after)};
}

ReviewRecord ReviewGenerator::review(const Body &body) {
    ReviewRecord review;
    for (int at = 0; at < int(body.size());) {
        if (below(6) == 0) { // before it
            proposeBlocks(review, body, at, 0);
        } else if (below(5) == 0) {
            const int count = std::min(1 + below(3), int(body.size()) - at);
            proposeBlocks(review, body, at, count);
            at += count;
        } else {
            proposeWords(review, body[size_t(at)], at);
            ++at;
        }
    }
    if (below(3) == 0)
        proposeBlocks(review, body, int(body.size()), 0);
    return review;
}

void ReviewGenerator::proposeBlocks(ReviewRecord &review, const Body &body, int at, int count) {
    const Body gone(body.begin() + at, body.begin() + at + count);
    Body come;
    for (int left = count > 0 ? below(3) : 1 + below(2); left > 0; --left)
        come.push_back(m_articles.block());
    review.suggestions += by(Suggestion::Kind::Block, {{}, at, 0, 0, {}}, BlocksJson::encode(gone),
                             BlocksJson::encode(come));
}

void ReviewGenerator::proposeWords(ReviewRecord &review, const Block &block, int at) {
    if (!CardTexts::of(block).isEmpty())
        return;
    int start = 0;
    for (const InlineText &line : ShownLines::of(block)) {
        const QList<uint> points = plainText(line).toUcs4();
        const auto text = [&points](int from, int to) {
            return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + from,
                                     to - from);
        };
        const int size = int(points.size());
        const bool typed = !std::holds_alternative<FactBox>(block.is) &&
                           !std::holds_alternative<Embed>(block.is) &&
                           !std::holds_alternative<Divider>(block.is) &&
                           !std::holds_alternative<Gallery>(block.is) &&
                           !(std::holds_alternative<BulletList>(block.is) &&
                             std::get<BulletList>(block.is).items.isEmpty());
        const int first = below(size + 1), from = below(size + 1),
                  to = from + below(size + 1 - from);
        if (typed && below(3) == 0)
            review.suggestions += by(Suggestion::Kind::Insert,
                                     {{}, at, start + first, start + first, {}}, {}, u" new."_s);
        if (typed && below(3) == 0 && from < to)
            review.suggestions +=
                by(Suggestion::Kind::Delete, {{}, at, start + from, start + to, text(from, to)},
                   text(from, to), {});
        const int word = below(size + 1), end = word + below(size + 1 - word);
        if (typed && below(4) == 0 && word < end)
            review.threads += Thread{id(),
                                     {{}, at, start + word, start + end, text(word, end)},
                                     below(3) == 0,
                                     {{u"L. Marin"_s, fromSeconds(1769850000), u"Who says so?"_s}}};
        start += size + 1;
    }
}
