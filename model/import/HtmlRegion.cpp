// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/HtmlRegion.h"
#include <algorithm>

namespace {

qsizetype textOf(const Body &body, size_t from, size_t to) {
    qsizetype characters = 0;
    for (size_t i = from; i < std::min(to, body.size()); ++i) {
        if (const auto *paragraph = std::get_if<Paragraph>(&body[i].is))
            characters += plainText(paragraph->text).size();
        else if (const auto *quote = std::get_if<Quote>(&body[i].is))
            characters += plainText(quote->text).size();
    }
    return characters;
}

bool isHeadline(const Block &block) {
    const auto *heading = std::get_if<Subheading>(&block.is);
    return heading && heading->level == 1;
}

/// A short line that is no sentence.
bool isTitle(const Block &block) {
    constexpr qsizetype LongestTitle = 150;
    const auto *paragraph = std::get_if<Paragraph>(&block.is);
    const QString text = paragraph ? plainText(paragraph->text) : QString();
    return !text.isEmpty() && text.size() <= LongestTitle &&
           !QStringView(u".!?…:;,").contains(text.back());
}

/// The longest of a kind; an empty one where there is none.
HtmlRegion longest(const Body &body, const std::vector<HtmlRegion> &regions, HtmlRole role) {
    HtmlRegion best{role, 0, 0};
    qsizetype most = 0;
    for (const HtmlRegion &region : regions) {
        const qsizetype text = region.role == role ? textOf(body, region.from, region.to) : 0;
        if (text > most) {
            most = text;
            best = region;
        }
    }
    return best;
}

void keep(Body &body, const HtmlRegion &region) {
    Body kept(std::make_move_iterator(body.begin() + std::ptrdiff_t(region.from)),
              std::make_move_iterator(body.begin() + std::ptrdiff_t(region.to)));
    // A headline stands over the article that it is the headline of.
    const auto head =
        std::find_if(body.begin(), body.begin() + std::ptrdiff_t(region.from), isHeadline);
    if (head != body.begin() + std::ptrdiff_t(region.from) &&
        std::none_of(kept.begin(), kept.end(), isHeadline))
        kept.insert(kept.begin(), std::move(*head));
    body = std::move(kept);
}

} // namespace

int chooseRegion(Body &body, const std::vector<HtmlRegion> &regions) {
    const size_t before = body.size();
    const HtmlRegion article = longest(body, regions, HtmlRole::Article);
    const HtmlRegion main = longest(body, regions, HtmlRole::Main);
    const qsizetype all = textOf(body, 0, body.size());
    const qsizetype ofArticle = textOf(body, article.from, article.to);
    const qsizetype ofMain = textOf(body, main.from, main.to);
    if (ofArticle > 0 && ofArticle * 5 >= 2 * (ofMain > 0 ? ofMain : all)) {
        keep(body, article);
    } else if (ofMain > 0 && ofMain * 3 >= all) {
        keep(body, main);
    } else {
        for (auto region = regions.rbegin(); region != regions.rend(); ++region) {
            const auto from = body.begin() + std::ptrdiff_t(std::min(region->from, body.size()));
            const auto to = body.begin() + std::ptrdiff_t(std::min(region->to, body.size()));
            if (region->role == HtmlRole::Header && std::none_of(from, to, isHeadline))
                body.erase(from, to);
        }
    }
    return int(before - body.size());
}

QString takeHeadline(Body &body, bool document) {
    QString headline;
    auto first = std::find_if(body.begin(), body.end(), isHeadline);
    if (document && !body.empty() && isTitle(body.front()))
        first = body.begin();
    if (first != body.end()) {
        const auto *line = std::get_if<Paragraph>(&first->is);
        headline = plainText(line ? line->text : std::get_if<Subheading>(&first->is)->text);
        headline.replace(u'\n', u' ');
        body.erase(first);
    }
    for (Block &block : body)
        if (auto *heading = std::get_if<Subheading>(&block.is))
            heading->level = std::max(heading->level, 2);
    return headline;
}
